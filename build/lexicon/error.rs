//! The errors in the words of the search. Every message is one sentence that names the file and the entry.

use std::fmt;

/// An error in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LexiconError {
    pub(crate) file: &'static str,
    pub(crate) fault: Fault,
}

/// The kinds of error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A file is missing or cannot be read.
    Unreadable { reason: String },
    /// A file is not JSON, or does not have the structure that it should have.
    Shape { place: String, reason: String },
    /// A list of an entry is empty.
    Empty { entry: usize, field: &'static str },
    /// A name has neither letters nor digits.
    NoWords { entry: String, name: String },
    /// A name or what it finds contains a sign that separates them from others.
    Separator { entry: String, text: String, sign: char },
    /// A name occurs twice.
    NameTwice { entry: String, name: String, other: String },
    /// An entry gives a name as a synonym of itself.
    Itself { entry: String, name: String },
    /// No record contains the words.
    FindsNothing { entry: String, find: String },
    /// A word in a language file is not a single lower-case word.
    NoWord { field: &'static str, word: String },
    /// A word occurs twice in a list.
    WordTwice { field: &'static str, word: String },
}

impl Fault {
    pub(crate) const fn of(self, file: &'static str) -> LexiconError {
        LexiconError { file, fault: self }
    }
}

impl fmt::Display for LexiconError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file)?;
        match &self.fault {
            Fault::Unreadable { reason } => write!(f, "the file cannot be read: {reason}"),
            Fault::Shape { place, reason } => write!(f, "{place}: {reason}"),
            Fault::Empty { entry, field } => write!(f, "entry {entry}: field {field}: the list is empty"),
            Fault::NoWords { entry, name } => write!(f, "entry {entry:?}: the name {name:?} has no words"),
            Fault::Separator { entry, text, sign } => {
                write!(f, "entry {entry:?}: {text:?} has {sign:?}, and must not: it separates names and words")
            }
            Fault::NameTwice { entry, name, other } => {
                write!(f, "entry {entry:?}: the name {name:?} is already in the entry {other:?}")
            }
            Fault::Itself { entry, name } => write!(f, "entry {entry:?}: {name:?} is found without the entry"),
            Fault::FindsNothing { entry, find } => write!(f, "entry {entry:?}: no record says {find:?}"),
            Fault::NoWord { field, word } => write!(f, "field {field}: {word:?} is not one word in lower case"),
            Fault::WordTwice { field, word } => write!(f, "field {field}: {word:?} is in the list twice"),
        }
    }
}
