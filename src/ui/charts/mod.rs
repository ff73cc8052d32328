//! The pictures: SVG drawn from what `chart` lays out, each in a figure with its table and its file.
//!
//! `figure` is the frame; `tracks`, `heat` and `tile_map` draw. Where everything lies and what it says is decided in `chart`
//! and `text`. Letters keep their size on every screen.

mod figure;
mod heat;
mod tile_map;
mod tracks;

use yew::prelude::*;

use crate::{
    chart::{change::change, shares::shares, timeline::timeline},
    report::{InstrumentId, RecordId},
};

use super::markup::{Element, el, fixed};

#[cfg(feature = "static")]
pub use heat::coverage_with_table;
pub use {
    heat::coverage,
    tile_map::{filter_map, state_map},
};

/// Worldwide totals in two years, for those among the instruments that have them.
pub fn ratifications(instruments: &[InstrumentId]) -> Html {
    tracks::figure(change(instruments))
}

/// The dated among the developments shown, and the dates of instruments.
pub fn dates(developments: &[RecordId]) -> Html {
    tracks::figure(timeline(developments))
}

/// Women's share of migrants by region, for those among the figures that give it.
pub fn migrant_shares(figures: &[RecordId]) -> Html {
    tracks::figure(shares(figures))
}
