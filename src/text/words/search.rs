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
pub const NOTHING: &str = "Nothing in this report matches all of these words";
/// Before single words that are found.
pub const SINGLE: &str = "Search for one word alone:";
/// To the rest of a group.
pub const ALL: &str = "Show all ";
