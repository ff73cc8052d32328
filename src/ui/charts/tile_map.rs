//! Draws the States as tiles, each a link: to the selection that a press makes, or to the State's page.

use yew::prelude::*;

use crate::{
    chart::{
        heat::shade,
        tile_map::{HEIGHT, PITCH, SIDE, Standing, Tile, WIDTH, place, tiles},
    },
    explore::{FacetKey, facet_key::ordinal},
    link::{Action, Page},
    report::{RecordId, StateId},
    text::{charts as words, labels},
};

use super::{
    super::explorer::Explorer,
    Element, column, el, fixed,
    heat::SHADE,
    numeric,
    picture::{Picture, Table, letters, picture, pixels},
    row, small_table,
};

/// The map of measures: a tile asks for its State or takes that back. Nothing under the other filters, no link.
pub fn filter_map(explorer: &Explorer) -> Html {
    let tiles = tiles(&explorer.view.selection);
    let largest = tiles.iter().map(|tile| tile.count).max().unwrap_or(0);
    let draw = |tile: &Tile| {
        let toggle = Action::Toggle(FacetKey::State, ordinal(tile.state.index()));
        let href = (tile.standing != Standing::Idle).then(|| explorer.action_href(toggle));
        let shade = if tile.standing == Standing::Offered { shade(tile.count, largest) } else { 0 };
        draw_tile(
            tile.state,
            class(tile.standing),
            shade,
            words::tile(tile.state.get(), Some(tile.count), tile.standing.word()),
            href,
        )
    };
    let head = el("tr", fixed![])
        .with(column(labels::facet(FacetKey::State)))
        .with(column(words::MAP_COUNT).word_attr("class", "numeric"))
        .with(column(words::MAP_STANDING));
    let line = |tile: &Tile| {
        let standing = el("td", fixed![]).text(tile.standing.word()).done();
        row(tile.state.get().slug, named(tile.state), vec![numeric(tile.count.to_string()), standing])
    };
    framed(
        words::MAP_FILTERS,
        tiles.iter().map(draw).collect(),
        small_table(words::MAP, head, tiles.iter().map(line).collect()),
    )
}

/// The map of States: a tile leads to its State's page; those not among the States shown are drawn empty.
pub fn state_map(explorer: &Explorer, shown: &[RecordId]) -> Html {
    let is_shown = |state: StateId| shown.contains(&RecordId::State(state));
    let standing = |state: StateId| if is_shown(state) { words::SHOWN } else { words::NOT_SHOWN };
    let draw = |state: StateId| {
        let (class, shade) = if is_shown(state) { ("tile", 2) } else { (class(Standing::Idle), 0) };
        let label = words::tile(state.get(), None, standing(state));
        draw_tile(state, class, shade, label, Some(explorer.page_href(Page::State(state))))
    };
    let head = el("tr", fixed![]).with(column(labels::facet(FacetKey::State))).with(column(words::MAP_STANDING));
    let line =
        |state: StateId| row(state.get().slug, named(state), vec![el("td", fixed![]).text(standing(state)).done()]);
    framed(
        words::MAP_LEADS,
        StateId::all().map(draw).collect(),
        small_table(words::MAP, head, StateId::all().map(line).collect()),
    )
}

fn named(state: StateId) -> Element {
    el("span", fixed![]).text(state.get().name).text(" (").text(state.get().iso3).text(")")
}

const fn class(standing: Standing) -> &'static str {
    match standing {
        Standing::Chosen => "tile tile-chosen",
        Standing::Excluded => "tile tile-excluded",
        Standing::Offered => "tile",
        Standing::Idle => "tile tile-idle",
    }
}

fn framed(reading: &'static str, tiles: Vec<Html>, table: Element) -> Html {
    let view = ["0 0 ", &WIDTH.to_string(), " ", &HEIGHT.to_string()].concat();
    let drawing = el("svg", fixed!["class" = "chart__map", "role" = "group"])
        .attr("width", pixels(WIDTH))
        .attr("height", pixels(HEIGHT))
        .attr("viewBox", view.into())
        .list(tiles);
    picture(Picture {
        id: "map",
        caption: words::MAP,
        drawing,
        reading: reading.to_owned(),
        source: words::MAP_SOURCE,
        table: Table::Here(table),
    })
}

/// A tile: a link, or where there is nowhere to go a picture with the same name.
fn draw_tile(state: StateId, class: &'static str, shade: usize, label: String, href: Option<AttrValue>) -> Html {
    let Some((column, row)) = place(state) else { return Html::default() };
    let (x, y) = (column * PITCH, row * PITCH);
    let rect = el("rect", fixed![])
        .word_attr("class", SHADE[shade])
        .attr("x", pixels(x))
        .attr("y", pixels(y))
        .attr("width", pixels(SIDE))
        .attr("height", pixels(SIDE));
    let code =
        letters("chart__axis", pixels(x + SIDE / 2), y + 16).word_attr("text-anchor", "middle").text(state.get().iso3);
    let tile = match href {
        Some(href) => el("a", fixed![]).attr("href", href),
        None => el("g", fixed!["role" = "img"]),
    };
    tile.key(state.get().slug)
        .word_attr("class", class)
        .attr("id", ["tile-", state.get().slug].concat().into())
        .attr("aria-label", label.clone().into())
        .with(el("title", fixed![]).string(label))
        .with(rect)
        .with(code)
        .done()
}
