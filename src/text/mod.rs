//! Every word of the interface that a person reads: messages of `text/<tag>/*.ftl`, as methods of [`Language`].
//!
//! The United Nations work in six languages; English is the first one here. Components take all their words from this
//! module. Its submodules choose messages and pass them values; they do not concatenate words. Lists, numbers, dates
//! and sources are formatted only in `grammar`. The texts of records belong to the dataset. Depends on `report`,
//! `explore`, `link` and `publish`, because sentences are built from their typed values; none of these depends on
//! `text`.

pub mod briefing;
mod catalogue;
pub mod charts;
pub mod citation;
pub mod clip;
pub mod compare;
pub mod counted;
pub mod figures;
#[cfg(feature = "static")]
pub mod findings;
pub mod grammar;
pub mod labels;
pub mod language;
#[cfg(feature = "static")]
pub mod lead;
pub mod list;
pub mod matrix;
pub mod measures;
pub mod names;
pub mod narrowed;
pub mod nothing;
pub mod notices;
pub mod pages;
pub mod quote;
pub mod record_cells;
pub mod restore;
pub mod sheets;
#[cfg(feature = "static")]
pub mod site;
pub mod sources;
#[cfg(feature = "static")]
pub mod static_charts;
pub mod summary;
pub mod take_away;
pub mod titles;

pub use charts::TileChoice;
pub use compare::Whom;
pub use counted::Counted;
pub use grammar::Month;
pub use language::{Language, Message};
pub use list::Listed;
pub use narrowed::Narrowed;
pub use notices::PlainKey;
#[cfg(feature = "static")]
pub use static_charts::ShareRegion;

#[cfg(test)]
mod tests;
