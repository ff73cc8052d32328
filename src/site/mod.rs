//! The folder of static files: every page as HTML, the hashed assets, the data files, and the files that hosts,
//! crawlers and the service worker need.
//!
//! Native only. `write` is the entry point: it assembles the site in memory, each step building on the previous ones.
//! `settings` reads where the site will be served. `document` makes one page, with its `notices`; `assets` names the
//! built files after their content; `scripts` fills in the small scripts of `static/scripts/`; `dataset` describes the
//! data, `crawlers` the pages, `policy` what pages may do; `offline` decides what is kept; `compress` comes last. Pages
//! are rendered by the same components that run in the browser.

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
