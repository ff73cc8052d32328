//! Draws the States as tiles, each with a link to the selection that results from pressing it.

use yew::prelude::*;

use crate::{
    chart::{
        About,
        tile_map::{HEIGHT, KEY_PITCH, KEY_SIDE, PITCH, SIDE, Tile, TileState, WIDTH, grid_cell, key, measure_tiles},
    },
    explore::{FacetKey, facet_key::ordinal},
    link::Action,
    ui::page_context::PageContext,
};

use super::{
    el,
    figure::{Table, figure, letters, pixels, rectangle, scaled},
};

/// The map of measures: a tile selects its State or removes it from the selection. A State without measures under the
/// other filters is not a link.
pub fn filter_map(context: &PageContext, table: &'static str) -> Html {
    let language = context.language;
    let mut parts = Vec::new();
    let mut line = 0;
    for (state, words) in key(language) {
        let sample = rectangle("tile__ground", [0, KEY_SIDE].map(pixels), line, KEY_SIDE);
        let words = letters("chart__axis", pixels(KEY_SIDE + 6), line + 10, "start").text(words);
        parts.push(el("g aria-hidden='true'").word_attr("class", class(state)).with(sample).done());
        parts.push(words.word_attr("aria-hidden", "true").done());
        line += KEY_PITCH;
    }
    parts.extend(measure_tiles(&context.view.selection).iter().map(|tile| draw_tile(context, tile)));
    let about = About {
        id: "map",
        caption: language.charts_map(),
        reading: language.charts_map_filters().to_owned(),
        source: language.charts_map_source(),
    };
    figure(language, about, scaled("group", WIDTH, HEIGHT).list(parts), Table::OfPage(table))
}

const fn class(state: TileState) -> &'static str {
    match state {
        TileState::Chosen => "tile tile-chosen",
        TileState::Excluded => "tile tile-excluded",
        TileState::Reported => "tile",
        TileState::Silent => "tile tile-silent",
    }
}

/// A tile: a link or, if there is nothing to select, an image with the same name.
fn draw_tile(context: &PageContext, tile: &Tile) -> Html {
    let Some((column, row)) = grid_cell(tile.state) else { return Html::default() };
    let (x, y) = (column * PITCH, row * PITCH);
    let state = tile.state.get();
    let drawn = if tile.tile_state == TileState::Silent {
        el("g role='img'")
    } else {
        let toggle = Action::Toggle(FacetKey::State, ordinal(tile.state.index()));
        el("a").attr("href", context.action_href(toggle))
    };
    drawn
        .key(state.slug)
        .word_attr("class", class(tile.tile_state))
        .attr("id", ["tile-", state.slug].concat().into())
        .attr("aria-label", tile.label(context.language).into())
        .with(rectangle("tile__ground", [x, SIDE].map(pixels), y, SIDE))
        .with(letters("chart__axis", pixels(x + SIDE / 2), y + 16, "middle").text(state.iso3))
        .done()
}
