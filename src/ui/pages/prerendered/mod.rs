//! Pages with the same content for all readers: drawn natively into the static files, never compiled into the program.

pub mod about;
mod accessibility;
pub mod instrument;
pub mod measure;
pub mod overview;
pub mod paragraph;
mod parts;
pub mod recommendation;
pub mod state;
mod state_facts;
pub mod topic;
