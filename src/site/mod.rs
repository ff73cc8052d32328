//! The folder of static files: every page as HTML, the hashed assets, the data files.
//!
//! Native only. `document` makes one page, `assets` gives the built files names by their content, `write` puts everything
//! into the folder. What a page shows is the same component that runs in the browser.

mod assets;
mod document;
mod write;

pub use assets::Assets;
pub use document::{Address, document};
pub use write::{SiteError, write};
