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

/// Declares what can be wrong, each with the sentence that says so.
macro_rules! faults {
    ($($(#[$meta:meta])* $name:ident { $($field:ident: $type:ty),* } = $sentence:literal;)+) => {
        /// What is wrong.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Fault { $($(#[$meta])* $name { $($field: $type),* },)+ }

        impl fmt::Display for Fault {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self { $(Self::$name { $($field),* } => write!(f, $sentence),)+ }
            }
        }
    };
}

faults! {
    /// A file is there and cannot be read.
    Unreadable { reason: String } = "the file cannot be read: {reason}";
    /// A text is not Fluent.
    Syntax { reason: String } = "this is not valid Fluent: {reason}";
    /// A file does not begin by saying what belongs into it.
    NoHead {} = "the file does not begin with \"### \" and what belongs in it";
    /// Two messages or terms have one id.
    Twice { id: String, first: At } = "{id} is already defined at {first}";
    /// An id cannot be the name of a function.
    Name { id: String } = "{id} cannot name a function; use lower case, digits and hyphens, and no Rust keyword";
    /// Nobody has written down the plural forms of a language.
    UnknownLanguage { tag: String } = "the plural forms of {tag} are not known; add them to build/messages/plural.rs";
    /// A variable cannot be the name of a parameter.
    VariableName { id: String, variable: String } =
        "{id} declares ${variable}, which is a keyword of Rust; choose another name";
    /// A message has a text and attributes, of which the program would see one.
    ValueAndAttributes { id: String } = "{id} has a text and attributes; split it into two messages";
    /// A message has attributes, and its comment does not say for what.
    NoSet { id: String } = "{id} has attributes; declare their set in its comment: \".each (Theme) - what they are\"";
    /// A message has one text, and its comment says that it has many.
    NotASet { id: String } = "{id} declares .each and has no attributes";
    /// A line of a comment looks like a declaration and is none.
    Declaration { id: String, line: String } =
        "{line:?} is not a declaration for {id}; write \"$name (Number) - what it is\"";
    /// A declaration names a type that there is not.
    UnknownType { id: String, name: String, of: String } =
        "{id} declares {name} as {of}, which is not Text, Number, Change, Flag or a closed set";
    /// A variable is declared twice.
    DeclaredTwice { id: String, variable: String } = "{id} declares ${variable} twice";
    /// A variable is used and not declared.
    Undeclared { id: String, variable: String } = "{id} uses ${variable}, which its comment does not declare";
    /// A variable is declared and not used.
    NeverUsed { id: String, variable: String } = "{id} declares ${variable} and does not use it";
    /// A variable that only selects is inserted.
    NotInsertable { id: String, variable: String, of: String } =
        "{id} inserts ${variable}, which is of type {of} and can only select";
    /// A variable that is only inserted selects.
    NotSelectable { id: String, variable: String, of: String } =
        "{id} selects by ${variable}, which is of type {of} and can only be inserted";
    /// Something other than a variable selects.
    SelectorIsNoVariable { id: String } = "{id} selects by something that is not a variable";
    /// A plural selector has not exactly the categories of its language.
    Plural { id: String, variable: String, language: String, differences: Differences } =
        "{id} selects by the number ${variable} with other plural forms than {language} has{differences}";
    /// A selector, or the attributes of a set, are not exactly its members.
    Members { id: String, set: String, differences: Differences } =
        "{id} does not have exactly the members of {set}{differences}";
    /// A selector or a set has one variant twice.
    VariantTwice { id: String, variant: String } = "{id} has {variant} twice";
    /// A reference leads nowhere.
    UnknownReference { id: String, name: String } = "{id} refers to {name}, which does not exist";
    /// A reference leads back to where it is.
    Circular { id: String, name: String } = "{id} refers to itself through {name}";
    /// A function is called.
    Function { id: String, name: String } = "{id} calls {name}; the program has no functions";
    /// A term is given values.
    TermWithArguments { id: String, name: String } = "{id} passes values to {name}, which takes none";
    /// A text goes over two lines.
    LineBreak { id: String } = "{id} breaks a line; write its text on one line, however long";
    /// A text holds a sign that only the catalogue may hold.
    ControlCharacter { id: String } = "{id} contains a control character";
    /// Nobody asks for a message.
    Unused { id: String, function: String } = "no Rust source calls {function}, so {id} is never used";
    /// A message is not translated.
    Untranslated { id: String, language: String } = "{id} is missing in {language}";
    /// A translation is of no message.
    NotInEnglish { id: String } = "{id} is not a message of the English files";
    /// A translation leaves out a variable.
    VariableLeftOut { id: String, variable: String } = "{id} leaves out ${variable}, which the English message uses";
    /// A translation inserts a variable where English only selects, so that the program expects a fixed text.
    NotFixed { id: String, variable: String } = "{id} inserts ${variable}, where English only selects by it";
}

/// What is missing of the names that are known, and what is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Differences {
    missing: Vec<String>,
    extra: Vec<String>,
}

impl Differences {
    pub(crate) fn between(known: &[&str], found: &[&str]) -> Self {
        let without = |these: &[&str], those: &[&str]| {
            these.iter().filter(|name| !those.contains(name)).map(|name| (*name).to_owned()).collect()
        };
        Self { missing: without(known, found), extra: without(found, known) }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.extra.is_empty()
    }
}

impl fmt::Display for Differences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (lead, names) in [("missing", &self.missing), ("not known", &self.extra)] {
            if !names.is_empty() {
                write!(f, "; {lead}: {}", names.join(", "))?;
            }
        }
        Ok(())
    }
}
