//! The engine on made-up records, as many as are asked for.
//!
//! `synthetic` makes the records, `engine` indexes them and asks, `browser` offers both to the comparison in a browser.
//! What is measured natively is in `criterion/`, the comparison with other libraries in `browser/`.

pub mod engine;
pub mod synthetic;

#[cfg(target_arch = "wasm32")]
mod browser;
