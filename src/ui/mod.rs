//! The page: Yew components over everything below, and the only code that knows a browser.
//!
//! `app` holds the one piece of state, the location; `context` hands the decoded view down; `pages` compose `components`;
//! `browser` alone touches `web_sys` and `gloo`. Components decide nothing that plain code below could decide, and hold no
//! words: those come from `text`.

pub mod app;
mod browser;
mod components;
mod context;
mod hooks;
mod pages;

#[cfg(feature = "web")]
pub use browser::mount;
