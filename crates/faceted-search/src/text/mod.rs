//! Full text: which records hold all the words of a query, and where in a text they stand.
//!
//! The way of a text: `fold` makes letters comparable, `words` cuts, `lexicon` knows which words belong together,
//! `read` makes a `query` of what a person typed, `vocabulary` keeps the words, `index` finds the records, `highlight`
//! marks the words.
//! Which texts are indexed is the business of whoever builds the index.

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
