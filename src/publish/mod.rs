//! Records as rows and files that readers can download.
//!
//! This module defines the contents and formats of files: CSV, JSON, citations, a briefing, the frame for other sites,
//! the tables of the data folder; and the way back from an exported file to its view. Which records are chosen is
//! decided in `explore`; the sentence and the link that come with them are made by `text` and `link` and passed in as
//! plain strings. Writes only to memory.

mod answer;
mod any_record;
mod api;
pub mod briefing;
pub mod citation;
mod csv;
mod embed;
mod json;
mod page_records;
pub mod restore;
mod rows;
mod safe;
pub mod schema;
mod sheet;
#[cfg(test)]
mod tests;
pub mod works;

pub use answer::Answer;
pub use any_record::Say;
pub use api::{DATA_FOLDER, files};
pub use citation::{Citation, Format};
pub use csv::csv;
pub use embed::iframe;
pub use json::{Envelope, FORMAT, json};
pub use rows::file_stem;
pub(crate) use safe::escaped;
pub use sheet::{Sheet, sheet_name};

/// The version that a file names next to its data hash: that of this program. It is informative only.
pub const DATA_VERSION: &str = env!("CARGO_PKG_VERSION");

/// As much of a hash as people read, to tell one state of the data from another.
#[must_use]
pub fn short_hash(hash: &str) -> &str {
    &hash[..hash.floor_char_boundary(12)]
}

/// The file with the notices that the licences of the site's software require (`scripts/notices.mjs`).
pub const LICENCES: &str = "licences.txt";
/// The machine-readable list of that software.
pub const COMPONENTS: &str = "sbom.cdx.json";
