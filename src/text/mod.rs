//! Every word of the interface that a person reads, in one place.
//!
//! The United Nations work in six languages; English is the first here. Components ask this room for words and hold none
//! of their own; lists and plural forms are made in `grammar` alone. The texts of records belong to the dataset. Knows
//! `report`, `explore`, `link` and `publish`, because a sentence is made of their typed values; nobody below knows `text`.

pub mod charts;
pub mod citation;
pub mod compare;
pub mod figures;
pub mod findings;
pub mod grammar;
pub mod labels;
pub mod language;
pub mod matrix;
pub mod measures;
pub mod nothing;
pub mod notices;
pub mod pages;
pub mod records;
pub mod restore;
pub mod site;
pub mod states;
pub mod summary;
pub mod take_away;
pub mod titles;
pub mod words;

pub use grammar::Month;
pub use language::Language;

#[cfg(test)]
mod tests;
