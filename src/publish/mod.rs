//! Records as something to keep: the rows and files that people take away.
//!
//! Here belongs what a file holds and how it is spelt: CSV, JSON, and the tables of the data folder. Which records are
//! chosen is decided in `explore`, the sentence and the link that come with them are made by `text` and `link` and
//! arrive as plain strings. This room knows `report` alone, and writes to memory alone.

mod answer;
mod api;
mod csv;
mod json;
mod published;
mod rows;
pub mod schema;
#[cfg(test)]
mod tests;

pub use answer::Answer;
pub use api::{file_stem, files};
pub use csv::csv;
pub use json::{Envelope, json};
pub use published::Published;

/// The version that a file names beside its data hash: that of this program.
pub const DATA_VERSION: &str = env!("CARGO_PKG_VERSION");
