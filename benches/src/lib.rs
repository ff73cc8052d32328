//! The engine over any number of generated records.
//!
//! `synthetic` generates the records, `engine` indexes and searches them, `browser` offers both to the comparison in a
//! browser. The native measurements are in `criterion/`, the comparison with other libraries in `browser/`.

pub mod engine;
pub mod synthetic;

#[cfg(target_arch = "wasm32")]
mod browser;
