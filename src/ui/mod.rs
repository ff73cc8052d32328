//! The page: Yew components over everything below, and the only code that knows a browser.
//!
//! `app` holds the one piece of state, the location; `explorer` is the decoded view that is handed down; `pages` compose `components`;
//! `browser` alone touches `web_sys` and `gloo`. A part of a page is a
//! plain function from the view to HTML, and a Yew component only where it holds state of its own: each component costs
//! the page half a kilobyte. They decide nothing that plain code below could decide, and hold no words: those come from
//! `text`.

pub mod app;
mod browser;
mod charts;
mod components;
mod explorer;
mod hooks;
mod markup;
mod pages;

#[cfg(feature = "web")]
pub use browser::mount;
