//! The explorer of United Nations report A/72/215, *Violence against women migrant workers*.
//!
//! The modules follow one rule: each depends only on those above it.
//!
//! - [`report`]: what the report says: record types, ids, the dataset compiled from `data/`.
//! - [`explore`]: questions about it: facets, counts, search, sorting, sets.
//! - [`link`]: a view as a URL and back, and the view that results from an action.
//! - [`publish`]: what readers download and open again: CSV, JSON, citations, the tables of `api/v1/`. Contains no
//!   words for people.
//! - [`text`]: every word of the interface, and sentences built from typed values.
//! - [`chart`]: charts of the records as plain values: what is to be drawn, and where.
//! - `ui` (feature `ui`): the interface in Yew. `site` (feature `static`): the writer of the static pages, which runs
//!   natively.

#[macro_use]
mod record_types;
#[macro_use]
mod vocabulary;

pub mod chart;
pub mod explore;
pub mod link;
pub mod publish;
pub mod report;
#[cfg(feature = "static")]
pub mod site;
pub mod text;
#[cfg(feature = "ui")]
pub mod ui;
