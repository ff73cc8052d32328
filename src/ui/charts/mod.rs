//! The pictures: SVG drawn from what `chart` lays out, each in a figure with its table and its file.
//!
//! `picture` is the frame; `tracks`, `heat` and `tile_map` draw; the functions below put a picture of the records together.
//! Where it lies and what it says is decided in `chart` and `text`. A picture is as wide as its column and never wider
//! than reads well; letters keep their size.

mod heat;
mod picture;
mod tile_map;
mod tracks;

use yew::prelude::*;

use crate::{
    chart::{
        change::{change, totals},
        shares::{RegionShare, hundredths, region_shares, shares},
        timeline::{Event, events, timeline},
    },
    link::Page,
    report::{InstrumentId, RecordId},
    text::{charts as words, grammar, labels, words::record},
};

pub use heat::coverage_picture;
#[cfg(feature = "static")]
pub use heat::coverage_with_table;
pub use tile_map::{filter_map, state_map};

use super::{
    components::{source::paragraph_link, table::column},
    explorer::Explorer,
    markup::{Element, el, fixed},
};
use picture::{Picture, Table, numeric, picture, row, small_table};

/// Worldwide totals in two years, for those among the instruments that have them; nothing if none has.
pub fn ratifications(explorer: &Explorer, instruments: &[InstrumentId]) -> Html {
    let with_totals: Vec<_> = instruments.iter().filter_map(|id| Some((*id, totals(id.get())?))).collect();
    if with_totals.is_empty() {
        return Html::default();
    }
    let head = el("tr", fixed![])
        .with(column(labels::facet(crate::explore::FacetKey::Instrument)))
        .with(column(words::BEFORE).word_attr("class", "numeric"))
        .with(column(words::AFTER).word_attr("class", "numeric"))
        .with(column(words::DIFFERENCE).word_attr("class", "numeric"));
    let line = |(id, (before, after)): &(InstrumentId, (u16, u16))| {
        let link = el("a", fixed![]).attr("href", explorer.page_href(Page::Instrument(*id))).text(id.get().short_name);
        let change = i32::from(*after) - i32::from(*before);
        let numbers = [before.to_string(), after.to_string(), grammar::signed(change)];
        row(id.get().slug, link, numbers.map(numeric).into())
    };
    let both: Vec<_> = with_totals.iter().map(|(_, totals)| *totals).collect();
    picture(Picture {
        id: "ratifications",
        caption: words::CHANGE,
        drawing: tracks::draw(&change(instruments)),
        reading: words::change_reading(&both, instruments.len() - both.len()),
        source: words::CHANGE_SOURCE,
        table: Table::Here(small_table(words::CHANGE, head, with_totals.iter().map(line).collect())),
    })
}

/// The dated among the developments shown, and the dates of instruments.
pub fn dates(explorer: &Explorer, developments: &[RecordId]) -> Html {
    let events = events(developments);
    let dated = events.iter().filter(|event| matches!(event, Event::Development(_))).count();
    let head = el("tr", fixed![]).with(column(words::EVENT)).with(column(words::DATE)).with(column(record::SOURCE));
    let line = |event: &Event| {
        let date = event.date().map(grammar::date).unwrap_or_default();
        let source = event.paragraph().map(|locator| paragraph_link(explorer, locator).done()).unwrap_or_default();
        let cells = vec![
            el("td", fixed![]).key("date").string(date).done(),
            el("td", fixed![]).key("source").child(source).done(),
        ];
        row(event.slug(), el("span", fixed![]).string(event.name()), cells)
    };
    picture(Picture {
        id: "dates",
        caption: words::TIMELINE,
        drawing: tracks::draw(&timeline(&events)),
        reading: words::timeline_reading(dated, developments.len()),
        source: words::TIMELINE_SOURCE,
        table: Table::Here(small_table(words::TIMELINE, head, events.iter().map(line).collect())),
    })
}

/// Women's share of migrants by region, for those among the figures that give it; nothing if none does.
pub fn migrant_shares(explorer: &Explorer, figures: &[RecordId]) -> Html {
    let found = region_shares(figures);
    let value = |share: &&RegionShare| hundredths(share.figure.value);
    let Some((lowest, highest)) = found.iter().min_by_key(value).zip(found.iter().max_by_key(value)) else {
        return Html::default();
    };
    let head = el("tr", fixed![])
        .with(column(words::REGION))
        .with(column(words::SHARE).word_attr("class", "numeric"))
        .with(column(record::SOURCE));
    let line = |share: &RegionShare| {
        let source = paragraph_link(explorer, share.figure.paragraph);
        let cells =
            vec![numeric(words::share_value(share.figure)), el("td", fixed![]).key("source").with(source).done()];
        row(share.figure.slug, el("span", fixed![]).text(share.region), cells)
    };
    picture(Picture {
        id: "shares",
        caption: words::SHARES,
        drawing: tracks::draw(&shares(&found)),
        reading: words::shares_reading((lowest.region, lowest.figure), (highest.region, highest.figure)),
        source: words::SHARES_SOURCE,
        table: Table::Here(small_table(words::SHARES, head, found.iter().map(line).collect())),
    })
}
