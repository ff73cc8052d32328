//! State that follows the browser, for components to use.

pub mod location;
pub mod pending_focus;
