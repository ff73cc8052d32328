//! Questions about the report: narrowing down, counting, searching, sorting, comparing.
//!
//! Plain Rust over `report`. The engine, the crate `faceted_search`, knows nothing of the report; a collection connects
//! a table of records to it. How a question is written as a link belongs to `link`, how it is put into words to `text`.

pub mod collection;
pub mod collections;
pub mod compare;
pub mod coverage;
pub mod facet_key;
pub mod lexicon;
pub mod listing;
pub mod matrix;
pub mod measures;
pub mod notes;
pub mod paragraphs;
pub mod picked;
pub mod relations;
pub mod search_all;
pub mod selection;
pub mod sort;
pub mod sources;
pub mod statements;
pub mod topics;

#[cfg(test)]
pub mod tests;

pub use collection::{Collection, Outcome, Searchable};
pub use collections::collection;
pub use compare::Comparison;
pub use coverage::Coverage;
pub use facet_key::FacetKey;
pub use faceted_search::Choice;
pub use matrix::{Cell, Matrix};
pub use picked::MOST_PICKED;
pub use selection::{Filter, Selection, ViewMode};
pub use sort::{Sort, SortKey};
