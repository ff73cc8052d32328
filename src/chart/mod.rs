//! Pictures of the records as plain values: what is drawn where, before anything is drawn.
//!
//! Here belong scales, places and the words at each place, so that all of it can be tested without a browser. `tracks`
//! is the form that five pictures share: one row for each record, its name and number over a line from end to end.
//! Drawing belongs to `ui::charts`, sentences about a picture to `text`, its colours to the style sheet. Knows
//! `report`, `explore` and `text`.

mod axis_position;
pub mod change;
pub mod file;
#[cfg(feature = "static")]
pub mod reported;
#[cfg(feature = "static")]
pub mod shares;
pub mod tile_map;
#[cfg(feature = "static")]
pub mod timeline;
pub mod tracks;

pub use axis_position::AxisPosition;

/// What is said about a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Its id in the page, and the name of its file.
    pub id: &'static str,
    /// What the picture is called above it.
    pub caption: &'static str,
    /// What it shows, in a sentence.
    pub reading: String,
    /// Where its numbers come from.
    pub source: &'static str,
}
