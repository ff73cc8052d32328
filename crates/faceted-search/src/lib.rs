#![doc = include_str!("../README.md")]
//!
//! ## Modules
//!
//! `facets` answers choices, `text` answers searches; both store the records of each key in `posting_lists`, and lists
//! of numbers in `flat_lists`.

mod facets;
mod flat_lists;
mod posting_lists;
mod text;

pub use facets::{Choice, FacetIndex, FacetIndexBuilder, FacetResult};
pub use fixedbitset::FixedBitSet;
pub use text::{
    Expansion, Lexicon, MAX_TERMS, Origin, Tables, TextIndex, TextIndexBuilder, TextQuery, families, finds, fit,
    folded, is_invisible, is_quotation_mark, marks,
};
