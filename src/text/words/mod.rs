//! The fixed words of the interface, by the part of the page in which they stand.

pub mod about;
pub mod compare;
pub mod coverage;
pub mod depositary;
pub mod matrix;
pub mod overview;
pub mod record;
pub mod relation;
pub mod shell;
