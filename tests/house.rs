//! Checks that the sources keep the rules in CONTRIBUTING.md. Each rule is a function from the text of a source to its
//! findings, tested on a small text that breaks the rule.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

#[path = "house/arms.rs"]
mod arms;
#[path = "house/docs.rs"]
mod docs;
#[path = "house/literals.rs"]
mod literals;
#[path = "house/paths.rs"]
mod paths;
#[path = "house/sizes.rs"]
mod sizes;
#[path = "house/sources.rs"]
mod sources;
#[path = "house/tokens.rs"]
mod tokens;
