//! The explorer of United Nations report A/72/215, *Violence against women migrant workers*.
//!
//! The rooms, and the one rule: each knows only those above it.
//!
//! - [`report`]: what the report says: record types, ids, the dataset compiled from `data/`.
//! - [`explore`]: questions over it: facets, counts, search, sort, sets.
//! - [`link`]: a view as a URL and back, and what an action makes of a view.
//! - [`publish`]: what readers download and open again: CSV, JSON, citations, the tables of `api/v1/`. Holds no words.
//! - [`text`]: every word of the interface, and sentences made of typed values.
//! - [`chart`]: charts of the records: what is drawn where, before anything is drawn.
//! - `ui` (feature `ui`): Yew shows it. `site` (feature `static`): the static pages, written natively.

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
