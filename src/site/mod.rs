//! The folder of static files: every page as HTML, the hashed assets, the data files, and what hosts, crawlers and the
//! worker need.
//!
//! Native only. `write` is the way through: it puts the site together in memory, each step upon the ones before it.
//! `settings` says where it will be. `document` makes one page, with its `notices`; `assets` gives the built files
//! names by their content; `scripts` fills in the small scripts of `static/scripts/`; `dataset` describes the data,
//! `crawlers` the pages, `policy` what pages may do; `offline` says what is kept; `compress` comes last. What a page
//! shows is the same component that runs in the browser.

mod assets;
mod compress;
mod crawlers;
mod dataset;
mod digest;
mod document;
mod error;
mod folder;
mod notices;
mod offline;
pub mod policy;
mod scripts;
mod settings;
mod write;

use crate::text::Language;

pub use assets::{Asset, Build};
pub use compress::Compressed;
pub use document::{Address, Drawn};
pub use error::SiteError;
pub use folder::Folder;
pub use offline::Offline;
pub use settings::Settings;
pub use write::make;

/// The language in which the site is written.
const LANGUAGE: Language = Language::English;
