//! Draws the States as tiles, each a link: to the selection that a press makes, or to the State's page.

use yew::prelude::*;

use crate::{
    chart::{
        About,
        tile_map::{HEIGHT, PITCH, SIDE, Tile, TileState, WIDTH, grid_cell, measure_tiles},
    },
    explore::{FacetKey, facet_key::ordinal},
    link::Action,
    text::Language,
    ui::page_context::PageContext,
};

use super::{
    el,
    figure::{Table, figure, letters, pixels, rectangle, scaled},
    heat::SHADE,
};

/// The map of measures: a tile asks for its State or takes that back. A State without measures under the other filters
/// is no link.
pub fn filter_map(context: &PageContext, table: &'static str) -> Html {
    let toggle = |tile: &Tile| context.action_href(Action::Toggle(FacetKey::State, ordinal(tile.state.index())));
    let draw =
        |tile: Tile| draw_tile(context.language, &tile, (tile.tile_state != TileState::Idle).then(|| toggle(&tile)));
    let tiles = measure_tiles(&context.view.selection).into_iter().map(draw).collect();
    framed(context.language, context.language.charts_map_filters(), tiles, table)
}

/// The map of States: a tile leads to its State's page.
#[cfg(feature = "static")]
pub fn state_map(context: &PageContext, table: &'static str) -> Html {
    let draw =
        |tile: Tile| draw_tile(context.language, &tile, Some(context.page_href(crate::link::Page::State(tile.state))));
    let tiles = crate::chart::tile_map::state_tiles().into_iter().map(draw).collect();
    framed(context.language, context.language.charts_map_leads(), tiles, table)
}

#[inline(never)]
fn framed(language: Language, reading: &'static str, tiles: Vec<Html>, table: &'static str) -> Html {
    let about = About {
        id: "map",
        caption: language.charts_map(),
        reading: reading.to_owned(),
        source: language.charts_map_source(),
    };
    figure(language, about, scaled("group", WIDTH, HEIGHT).list(tiles), Table::OfPage(table))
}

/// A tile: a link, or where there is nowhere to go a picture with the same name.
#[inline(never)]
fn draw_tile(language: Language, tile: &Tile, href: Option<AttrValue>) -> Html {
    let Some((column, row)) = grid_cell(tile.state) else { return Html::default() };
    let (x, y) = (column * PITCH, row * PITCH);
    let state = tile.state.get();
    let class = match tile.tile_state {
        TileState::Chosen => "tile tile-chosen",
        TileState::Excluded => "tile tile-excluded",
        TileState::Offered => "tile",
        TileState::Idle => "tile tile-idle",
    };
    let drawn = match href {
        Some(href) => el("a").attr("href", href),
        None => el("g role='img'"),
    };
    drawn
        .key(state.slug)
        .word_attr("class", class)
        .attr("id", ["tile-", state.slug].concat().into())
        .attr("aria-label", tile.label(language).into())
        .with(rectangle(SHADE[tile.shade], [x, SIDE].map(pixels), y, SIDE))
        .with(letters("chart__axis", pixels(x + SIDE / 2), y + 16, "middle").text(state.iso3))
        .done()
}
