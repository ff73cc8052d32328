//! Charts of the records as plain values: what is to be drawn, and where.
//!
//! This module contains scales, positions and the words at each position, so that all of it can be tested without a
//! browser. `tracks` is the form that five charts share: one row per record, with a name and a number above a line
//! across the chart. Drawing belongs to `ui::charts`, sentences about a chart to `text`, its colours to the style
//! sheet. Depends on `report`, `explore` and `text`.

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

/// The texts about a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The id of the chart in the page, and the name of its file.
    pub id: &'static str,
    /// The caption above the chart.
    pub caption: &'static str,
    /// A sentence that says what the chart shows.
    pub reading: String,
    /// The source of its numbers.
    pub source: &'static str,
}
