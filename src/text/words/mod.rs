//! The fixed words of the interface, by the part of the page in which they stand.

pub mod leads;
pub mod pages;
pub mod search;
