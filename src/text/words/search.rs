//! The search over everything.

/// Label of the box in the header.
pub const LABEL: &str = "Search the whole report";
/// In the empty box.
pub const PLACEHOLDER: &str = "Search all records";
/// Its button.
pub const GO: &str = "Search";
/// Before anything is asked.
pub const EMPTY: &str = "Type a word: shelter, recruitment, Nepal, “domestic workers”, 189.";
/// Nothing found.
pub const NOTHING: &str = "No record matches this search";
/// What that means, where nothing else narrows the records down.
pub const NONE: &str = "No record here uses these words as they were searched for.";
/// The same, where other filters do.
pub const NONE_LEFT: &str = "No record that fits the other filters uses these words as they were searched for.";
/// After it: what else may be.
pub const OTHER_WORDS: &str = "The report may speak of the matter in other words.";
/// After it, where nothing else is searched.
pub const NAMES_OF_STATES: &str = "This page searches the names of States only.";
/// The same for the ratification table.
pub const NAMES_OF_INSTRUMENTS: &str = "This page searches the names of instruments and States only.";
/// Before single words that are found.
pub const SINGLE: &str = "Search for one word alone:";
