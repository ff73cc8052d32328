//! Full text: which records hold all the words of a query, and where in a text they stand.
//!
//! The way of a text: `fold` makes letters comparable, `words` cuts, `inflection` knows singular and plural, `query`
//! reads what a person typed, `vocabulary` keeps the words, `index` finds the records, `highlight` marks the words.
//! Which texts are indexed is the business of whoever builds the index.

mod fold;
mod highlight;
mod index;
mod inflection;
mod query;
mod vocabulary;
mod words;

#[cfg(test)]
mod tests;

pub use highlight::marks;
pub use index::{TextIndex, TextIndexBuilder};
pub use query::{Expansion, MAX_TERMS, TextQuery};
pub use words::folded;
