//! The page: Yew components over everything below, and the only code that knows a browser.
//!
//! `app` holds the one piece of state, the `location`; `page_context` is the decoded view that is handed down; `pages` compose `components`;
//! `browser` alone touches `web_sys` and `gloo`. A part of a page is a
//! plain function from the view to HTML; what remembers something of its own is a `stateful`, the one Yew component beside
//! `app`. They decide nothing that plain code below could decide, and hold no words: those come from
//! `text`.

pub mod app;
mod browser;
mod charts;
mod components;
mod location;
mod markup;
mod opened_file;
mod page_context;
mod pages;
mod stateful;

#[cfg(feature = "web")]
pub use browser::mount;
