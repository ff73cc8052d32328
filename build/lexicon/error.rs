//! What can be wrong with the words of a search. Every message is one sentence that names the file and the entry.

use std::fmt;

/// Something wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LexiconError {
    pub(crate) file: &'static str,
    pub(crate) fault: Fault,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A file is not there or cannot be read.
    Unreadable { reason: String },
    /// It is no JSON, or not of the form that it should have.
    Shape { place: String, reason: String },
    /// A list of an entry is empty.
    Empty { entry: usize, field: &'static str },
    /// A name has neither letters nor digits.
    NoWords { entry: String, name: String },
    /// A name stands twice.
    NameTwice { entry: String, name: String, other: String },
    /// A name is said to stand for itself.
    Itself { entry: String, name: String },
    /// No record has the words.
    FindsNothing { entry: String, find: String },
    /// A word of a language file is not a single one in lower case.
    NoWord { field: &'static str, word: String },
    /// A word stands twice in a list.
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
