//! Full text: which records hold all the words of a query, and where in a text they stand.
//!
//! The way of a text: `fold` makes letters comparable, `words` cuts, `number` knows singular and plural, `query` reads
//! what a person typed, `vocabulary` keeps the words, `index` finds the records, `highlight` marks the place. Nothing here
//! knows the report; what is indexed is chosen next door in `explore`, and words about a search for people belong to the
//! room `text`.

mod fold;
mod highlight;
mod index;
mod number;
mod query;
mod vocabulary;
mod words;

#[cfg(test)]
mod tests;

pub use highlight::marks;
pub use index::{TextIndex, TextIndexBuilder};
pub use query::{Expansion, MAX_TERMS, TextQuery};
pub use words::folded;
