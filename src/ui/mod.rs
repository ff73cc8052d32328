//! The page: Yew components over everything below, and the only code that knows a browser.
//!
//! `mount` puts the app over the static page; `app` holds the one piece of state, the `location`; `page_context` is
//! the decoded view that every part of a page is handed; `pages` compose `components`. `browser` alone names
//! `web_sys`, `js_sys`, `wasm_bindgen` and `gloo`. A part of a page is a plain function from the page context to HTML;
//! one with local state is a `stateful`, the one Yew component beside `app`. They decide nothing that plain code below
//! could decide, and hold no words: those come from `text`.

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
