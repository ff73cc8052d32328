//! Full-text search: which records contain all words of a query, and where in a text they occur.
//!
//! `fold` makes letters comparable, `words` splits texts into words, `lexicon` knows which words belong together,
//! `read` turns what a reader typed into a `query`, `vocabulary` stores the words, `index` finds the records,
//! `highlight` marks the words. Which texts are indexed is up to the caller that builds the index.

mod fold;
mod highlight;
mod index;
mod lexicon;
mod query;
mod read;
mod vocabulary;
mod words;

#[cfg(test)]
mod tests;

pub use fold::is_invisible;
pub use highlight::{finds, fit, marks};
pub use index::{TextIndex, TextIndexBuilder};
pub use lexicon::{Lexicon, Tables, families};
pub use query::{Expansion, MAX_TERMS, Origin, TextQuery};
pub use read::is_quotation_mark;
pub use words::folded;
