//! What can be wrong with messages. Every message is one sentence that begins with file and line.

use std::fmt;

/// Where something is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct At {
    /// The path of the file in the repository.
    pub(crate) file: String,
    /// The line, counted from 1.
    pub(crate) line: usize,
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// Something wrong with the messages, by place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct MessageError {
    pub(crate) at: At,
    pub(crate) fault: Fault,
}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.fault)
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// A file is there and cannot be read.
    Unreadable { reason: String },
    /// A text is not Fluent.
    Syntax { reason: String },
    /// A file does not begin by saying what belongs into it.
    NoHead,
    /// Two messages or terms have one id.
    Twice { id: String, first: At },
    /// An id cannot be the name of a function.
    Name { id: String },
    /// A variable cannot be the name of a parameter.
    VariableName { id: String, variable: String },
    /// A message has a text and attributes, of which the program would see one.
    ValueAndAttributes { id: String },
    /// A message has attributes, and its comment does not say for what.
    NoSet { id: String },
    /// A message has one text, and its comment says that it has many.
    NotASet { id: String },
    /// A line of a comment looks like a declaration and is none.
    Declaration { id: String, line: String },
    /// A declaration names a type that there is not.
    UnknownType { id: String, name: String, of: String },
    /// A variable is declared twice.
    DeclaredTwice { id: String, variable: String },
    /// A variable is used and not declared.
    Undeclared { id: String, variable: String },
    /// A variable is declared and not used.
    NeverUsed { id: String, variable: String },
    /// A variable that only selects is inserted.
    NotInsertable { id: String, variable: String, of: String },
    /// A variable that is only inserted selects.
    NotSelectable { id: String, variable: String, of: String },
    /// Something other than a variable selects.
    SelectorIsNoVariable { id: String },
    /// A plural selector has not exactly the categories of its language.
    Plural { id: String, variable: String, language: String, missing: Vec<String>, extra: Vec<String> },
    /// A selector, or the attributes of a set, are not exactly its members.
    Members { id: String, set: String, missing: Vec<String>, extra: Vec<String> },
    /// A selector or a set has one variant twice.
    VariantTwice { id: String, variant: String },
    /// A reference leads nowhere.
    UnknownReference { id: String, name: String },
    /// A reference leads back to where it stands.
    Circular { id: String, name: String },
    /// A function is called.
    Function { id: String, name: String },
    /// A term is given values.
    TermWithArguments { id: String, name: String },
    /// A text goes over two lines.
    LineBreak { id: String },
    /// A text holds a sign that only the catalogue may hold.
    ControlCharacter { id: String },
    /// Nobody asks for a message.
    Unused { id: String, function: String },
    /// A message is not translated.
    Untranslated { id: String, language: String },
    /// A translation is of no message.
    NotInEnglish { id: String },
    /// A translation leaves out a variable.
    VariableLeftOut { id: String, variable: String },
    /// A translation inserts a variable where English only selects, so that the program expects a fixed text.
    NotFixed { id: String, variable: String },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { reason } => write!(f, "the file cannot be read: {reason}"),
            Self::Syntax { reason } => write!(f, "this is not Fluent: {reason}"),
            Self::NoHead => write!(f, "the file does not begin with \"### \" and what belongs into it"),
            Self::Twice { id, first } => write!(f, "{id} stands at {first} already"),
            Self::Name { id } => {
                write!(f, "{id} cannot name a function; use small letters, digits and hyphens, and no word of Rust")
            }
            Self::VariableName { id, variable } => {
                write!(f, "{id} declares ${variable}, which is a word of Rust; name it otherwise")
            }
            Self::ValueAndAttributes { id } => write!(f, "{id} has a text and attributes; make two messages of it"),
            Self::NoSet { id } => {
                write!(f, "{id} has attributes; declare their set in its comment: \".each (Theme) - what they are\"")
            }
            Self::NotASet { id } => write!(f, "{id} declares .each and has no attributes"),
            Self::Declaration { id, line } => {
                write!(f, "{id} declares nothing by {line:?}; write \"$name (Number) - what it is\"")
            }
            Self::UnknownType { id, name, of } => {
                write!(f, "{id} declares {name} as {of}, which is not Text, Number, Change, Flag or a closed set")
            }
            _ => self.of_variables(f),
        }
    }
}

impl Fault {
    fn of_variables(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DeclaredTwice { id, variable } => write!(f, "{id} declares ${variable} twice"),
            Self::Undeclared { id, variable } => write!(f, "{id} uses ${variable}, which its comment does not declare"),
            Self::NeverUsed { id, variable } => write!(f, "{id} declares ${variable} and does not use it"),
            Self::NotInsertable { id, variable, of } => {
                write!(f, "{id} inserts ${variable}, which is of type {of} and can only select")
            }
            Self::NotSelectable { id, variable, of } => {
                write!(f, "{id} selects by ${variable}, which is of type {of} and can only be inserted")
            }
            Self::SelectorIsNoVariable { id } => write!(f, "{id} selects by something that is no variable"),
            Self::Plural { id, variable, language, missing, extra } => {
                write!(f, "{id} selects by the number ${variable} with other plural forms than {language} has")?;
                differences(f, missing, extra)
            }
            Self::Members { id, set, missing, extra } => {
                write!(f, "{id} does not have exactly the members of {set}")?;
                differences(f, missing, extra)
            }
            Self::VariantTwice { id, variant } => write!(f, "{id} has {variant} twice"),
            _ => self.of_the_whole(f),
        }
    }

    fn of_the_whole(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownReference { id, name } => write!(f, "{id} refers to {name}, which is not there"),
            Self::Circular { id, name } => write!(f, "{id} leads in a circle through {name}"),
            Self::Function { id, name } => write!(f, "{id} calls {name}; the program has no functions"),
            Self::TermWithArguments { id, name } => write!(f, "{id} gives values to {name}, which takes none"),
            Self::LineBreak { id } => write!(f, "{id} breaks a line; write its text on one line, however long"),
            Self::ControlCharacter { id } => write!(f, "{id} holds a control character"),
            Self::Unused { id, function } => write!(f, "no Rust source calls {function}, so {id} is never read"),
            Self::Untranslated { id, language } => write!(f, "{id} is missing in {language}"),
            Self::NotInEnglish { id } => write!(f, "{id} is not a message of the English files"),
            Self::VariableLeftOut { id, variable } => write!(f, "{id} leaves out ${variable}, which English says"),
            Self::NotFixed { id, variable } => {
                write!(f, "{id} inserts ${variable}, where English only selects by it")
            }
            _ => Ok(()),
        }
    }
}

/// What is missing and what is too much.
fn differences(f: &mut fmt::Formatter<'_>, missing: &[String], extra: &[String]) -> fmt::Result {
    for (lead, names) in [("missing", missing), ("not known", extra)] {
        if !names.is_empty() {
            write!(f, "; {lead}: {}", names.join(", "))?;
        }
    }
    Ok(())
}
