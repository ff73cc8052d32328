//! Pages that answer a selection.

pub mod instruments;
pub mod matrix;
pub mod measures;
pub mod not_found;
