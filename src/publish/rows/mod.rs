//! The record types as rows: which columns each has, and what stands in those that are named like no field. Columns are a
//! promise to those who read the files by program: they may be added at the end, never moved or renamed.
//!
//! Coded columns hold slugs, not words for people; those belong to `text`. Quoting and line ends belong to `csv`.

mod actions;
mod guidance;
mod parties;
mod sources;

use crate::report::{StateId, Value};

/// The column of the codes of States.
fn iso3(states: &[StateId]) -> (&'static str, Value) {
    ("iso3", Value::List(states.iter().map(|state| Value::Text(state.get().iso3)).collect()))
}
