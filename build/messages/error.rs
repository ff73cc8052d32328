//! The errors in messages. The text of every error is one sentence that begins with file and line.

use std::fmt;

/// The location of an error.
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

/// An error in the messages; errors are sorted by location.
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

/// Declares the kinds of error, each with its sentence.
macro_rules! faults {
    ($($(#[$meta:meta])* $name:ident { $($field:ident: $type:ty),* } = $sentence:literal;)+) => {
        /// The kinds of error.
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
    /// A file exists but cannot be read.
    Unreadable { reason: String } = "the file cannot be read: {reason}";
    /// A text is not Fluent.
    Syntax { reason: String } = "this is not valid Fluent: {reason}";
    /// A file does not begin by saying what belongs in it.
    NoHead {} = "the file does not begin with \"### \" and what belongs in it";
    /// Two messages or terms have the same id.
    Twice { id: String, first: At } = "{id} is already defined at {first}";
    /// An id cannot be the name of a function.
    Name { id: String } = "{id} cannot name a function; use lower case, digits and hyphens, and no Rust keyword";
    /// The plural forms of a language are not in `plural.rs`.
    UnknownLanguage { tag: String } = "the plural forms of {tag} are not known; add them to build/messages/plural.rs";
    /// A variable cannot be the name of a parameter.
    VariableName { id: String, variable: String } =
        "{id} declares ${variable}, which is a keyword of Rust; choose another name";
    /// A message has both a text and attributes; the program could use only one of them.
    ValueAndAttributes { id: String } = "{id} has a text and attributes; split it into two messages";
    /// A message has attributes, but its comment does not declare their set.
    NoSet { id: String } = "{id} has attributes; declare their set in its comment: \".each (Theme) - what they are\"";
    /// A message has a single text, but its comment declares a set.
    NotASet { id: String } = "{id} declares .each and has no attributes";
    /// A line of a comment looks like a declaration but is not one.
    Declaration { id: String, line: String } =
        "{line:?} is not a declaration for {id}; write \"$name (Number) - what it is\"";
    /// A declaration names a type that does not exist.
    UnknownType { id: String, name: String, of: String } =
        "{id} declares {name} as {of}, which is not Text, Number, Change, Flag or a closed set";
    /// A variable is declared twice.
    DeclaredTwice { id: String, variable: String } = "{id} declares ${variable} twice";
    /// A variable is used but not declared.
    Undeclared { id: String, variable: String } = "{id} uses ${variable}, which its comment does not declare";
    /// A variable is declared but not used.
    NeverUsed { id: String, variable: String } = "{id} declares ${variable} and does not use it";
    /// A variable is inserted, but its type can only select.
    NotInsertable { id: String, variable: String, of: String } =
        "{id} inserts ${variable}, which is of type {of} and can only select";
    /// A variable selects, but its type can only be inserted.
    NotSelectable { id: String, variable: String, of: String } =
        "{id} selects by ${variable}, which is of type {of} and can only be inserted";
    /// A selector is not a variable.
    SelectorIsNoVariable { id: String } = "{id} selects by something that is not a variable";
    /// A plural selector does not have exactly the categories of its language.
    Plural { id: String, variable: String, language: String, differences: Differences } =
        "{id} selects by the number ${variable} with other plural forms than {language} has{differences}";
    /// The variants of a selector, or the attributes of a message, are not exactly the members of their set.
    Members { id: String, set: String, differences: Differences } =
        "{id} does not have exactly the members of {set}{differences}";
    /// A selector or a set has the same variant twice.
    VariantTwice { id: String, variant: String } = "{id} has {variant} twice";
    /// A reference has no target.
    UnknownReference { id: String, name: String } = "{id} refers to {name}, which does not exist";
    /// A message refers to itself, directly or through others.
    Circular { id: String, name: String } = "{id} refers to itself through {name}";
    /// A message calls a function.
    Function { id: String, name: String } = "{id} calls {name}; the program has no functions";
    /// A message passes values to a term.
    TermWithArguments { id: String, name: String } = "{id} passes values to {name}, which takes none";
    /// A text is on more than one line.
    LineBreak { id: String } = "{id} breaks a line; write its text on one line, however long";
    /// A text contains a character that is reserved for the catalogue.
    ControlCharacter { id: String } = "{id} contains a control character";
    /// A message is never used.
    Unused { id: String, function: String } = "no Rust source calls {function}, so {id} is never used";
    /// A message is not translated.
    Untranslated { id: String, language: String } = "{id} is missing in {language}";
    /// A translation has a message that English does not have.
    NotInEnglish { id: String } = "{id} is not a message of the English files";
    /// A translation leaves out a variable.
    VariableLeftOut { id: String, variable: String } = "{id} leaves out ${variable}, which the English message uses";
    /// A translation inserts a variable by which English only selects; the program expects a fixed text there.
    NotFixed { id: String, variable: String } = "{id} inserts ${variable}, where English only selects by it";
}

/// The known names that are missing, and the names that are unknown.
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
