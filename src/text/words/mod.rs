//! The fixed words of the interface, by the part of the page in which they stand.

pub mod about;
pub mod compare;
pub mod coverage;
pub mod depositary;
pub mod leads;
pub mod matrix;
pub mod overview;
pub mod pages;
pub mod record;
pub mod relation;
pub mod search;
pub mod shell;
