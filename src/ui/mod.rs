//! The page: Yew components that use all other modules, and the only code that depends on a browser.
//!
//! `mount` mounts the app over the static page; `app` holds the main state, the `location`; `page_context` is the
//! decoded view that is passed to every part of a page; `pages` compose `components`. Only `browser` uses `web_sys`,
//! `js_sys`, `wasm_bindgen` and `gloo`. A part of a page is a plain function from the page context to HTML; a part with
//! local state is a `stateful`, the only Yew component besides `app`. Logic that can be plain code belongs to the
//! modules below, and all words come from `text`.

pub mod app;
mod browser;
mod charts;
mod components;
mod location;
mod markup;
#[cfg(feature = "web")]
mod mount;
mod opened_file;
mod own_list;
mod page_context;
mod pages;
mod pressed;
mod stateful;

#[cfg(feature = "web")]
pub use mount::mount;
