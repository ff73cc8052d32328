//! The charts: SVG drawn from the layouts of `chart`, each in a figure with its table and its file.
//!
//! `figure` is the frame; `tracks` and `tile_map` draw. Layout and words come from `chart` and `text`. Text keeps its
//! size on every screen.
//!
//! Charts that follow the selection are drawn by the program. The others are drawn only into the static files, and
//! the program takes them from there, also on interactive pages.

mod figure;
mod tile_map;
mod tracks;

use yew::prelude::*;

use crate::{chart::change::change, report::InstrumentId, text::Language};
#[cfg(feature = "static")]
use crate::{
    chart::{reported, shares::shares, timeline::timeline},
    link::Picture,
};

use super::{
    markup::{Element, el, fragment, text},
    page_context::PageContext,
};

pub use tile_map::filter_map;

/// Worldwide totals in two years, for the given instruments that have them, on a page whose own table, with the given
/// id, contains the same numbers.
pub fn ratifications(language: Language, instruments: &[InstrumentId], table: &'static str) -> Html {
    tracks::beside_table(language, change(language, instruments), table)
}

/// Worldwide totals in two years, with their table.
#[cfg(feature = "static")]
pub fn all_ratifications(language: Language) -> Html {
    tracks::with_table(language, change(language, &InstrumentId::all().collect::<Vec<_>>()))
}

/// The chart of a page that lists records, which does not depend on the selection: an empty slot, which is filled from
/// the page's static file. Empty on pages without a chart.
pub fn of_listing(context: &PageContext) -> Html {
    let page = context.view.page;
    if page.spec().picture.is_none() {
        return Html::default();
    }
    let slot = el("div class='still-part'").attr("data-part", context.page_href(page));
    #[cfg(feature = "static")]
    let slot = slot.with(el("div").word_attr("id", super::browser::PRERENDERED_ID).child(static_chart(context)));
    slot.done()
}

#[cfg(feature = "static")]
fn static_chart(context: &PageContext) -> Html {
    match context.view.page.spec().picture {
        Some(Picture::Dates) => dates(context.language),
        Some(Picture::MigrantShares) => migrant_shares(context.language),
        None => Html::default(),
    }
}

/// The dated developments, and the dates of instruments.
#[cfg(feature = "static")]
pub fn dates(language: Language) -> Html {
    tracks::with_table(language, timeline(language))
}

/// Women's share of migrants by region.
#[cfg(feature = "static")]
pub fn migrant_shares(language: Language) -> Html {
    tracks::with_table(language, shares(language))
}

/// How many of the reporting States are credited with a measure under each heading, with the table.
#[cfg(feature = "static")]
pub fn reported_by_heading(language: Language) -> Html {
    tracks::with_table(language, reported::by_heading(language))
}

/// How many of the reporting States are bound by each instrument, with the table.
#[cfg(feature = "static")]
pub fn reported_by_instrument(language: Language) -> Html {
    tracks::with_table(language, reported::by_instrument(language))
}
