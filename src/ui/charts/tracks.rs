//! Draws rows over an axis.

use yew::prelude::*;

use crate::{
    chart::{
        AxisPosition,
        tracks::{Mark, Shape, Track, Tracks},
    },
    text::Language,
};

use super::{
    Element, el,
    figure::{Table, figure, letters, pixels, rectangle},
    fragment, text,
};

/// The chart on a page whose own table, with the given id, contains the same numbers; empty if there are no rows.
pub fn beside_table(language: Language, tracks: Tracks, table: &'static str) -> Html {
    if tracks.rows.is_empty() {
        return Html::default();
    }
    let drawing = draw(&tracks);
    figure(language, tracks.about, drawing, Table::OfPage(table))
}

/// The chart with its table.
#[cfg(feature = "static")]
pub fn with_table(language: Language, tracks: Tracks) -> Html {
    let drawing = draw(&tracks);
    let Tracks { about, columns, rows, .. } = tracks;
    let rows = rows.into_iter().map(|row| (row.slug, row.name, row.detail.into_iter().chain([row.value]).collect()));
    let table = super::figure::small_table(language, about.caption, &columns, rows);
    figure(language, about, drawing, table)
}

/// Draws the chart as wide as its container, with text of a fixed size. For screen readers it is one image with a name
/// and a sentence, without the texts inside, which browsers would otherwise expose as well.
fn draw(tracks: &Tracks) -> Element {
    let mut parts = Vec::new();
    for (place, shape, words) in tracks.key_places() {
        parts.push(sample(place, shape));
        parts.push(letters("chart__axis", pixels(place[0] + 24), place[1], "start").text(words).done());
    }
    #[cfg(feature = "static")]
    if let Some(band) = &tracks.band {
        let places = [band.from, band.to.after(band.from)].map(percent);
        let (top, middle) = (tracks.band_top(), percent(band.from.between(band.to)));
        parts.push(rectangle("chart__band", places, top, tracks.rows_end() - top).done());
        parts.push(letters("chart__axis", middle, tracks.band_line(), "middle").text(band.name).done());
    }
    for (index, row) in tracks.rows.iter().enumerate() {
        draw_row(&mut parts, tracks, index, row);
    }
    let last = tracks.ticks.len().saturating_sub(1);
    for (index, (at, number)) in tracks.ticks.iter().enumerate() {
        let anchor = match index {
            0 => "start",
            _ if index == last => "end",
            _ => "middle",
        };
        parts.push(letters("chart__axis", percent(*at), tracks.height() - 4, anchor).string(number.clone()).done());
    }
    el("svg class='chart__tracks' role='img' width='100%' display='none'")
        .attr("height", pixels(tracks.height()))
        .with(el("g aria-hidden='true'").list(parts))
}

fn percent(position: AxisPosition) -> AttrValue {
    position.percent().into()
}

/// A sample mark for the key, in a nested drawing that is as wide as the widest mark.
fn sample([x, line]: [u16; 2], shape: Shape) -> Html {
    let (from, to) = if has_length(shape) {
        (AxisPosition::START, AxisPosition::END)
    } else {
        (AxisPosition::of(1, 2), AxisPosition::of(1, 2))
    };
    el("svg width='16' height='20' overflow='visible'")
        .attr("x", pixels(x + 1))
        .attr("y", pixels(line - 12))
        .child(draw_mark(8, Mark { shape, from, to }))
        .done()
}

/// Whether a shape extends from one position to another.
const fn has_length(shape: Shape) -> bool {
    match shape {
        Shape::Base | Shape::Bar => true,
        #[cfg(feature = "static")]
        Shape::OpenBar | Shape::Rest => true,
        #[cfg(feature = "static")]
        Shape::Tick | Shape::Dot | Shape::Ring => false,
    }
}

fn draw_row(parts: &mut Vec<Html>, tracks: &Tracks, index: usize, row: &Track) {
    let (line, y) = (tracks.line(index), tracks.letters(index));
    let (anchor, x) = if tracks.stacked { ("start", AxisPosition::START) } else { ("end", AxisPosition::END) };
    parts.push(letters("chart__text", pixels(0), y, "start").string(row.name.clone()).done());
    let class =
        if row.detail.is_some() { "chart__text chart__value chart__change" } else { "chart__text chart__value" };
    let value = letters(class, percent(x), y + tracks.below(), anchor);
    // The space separates the words when they are read out or copied.
    let detail = row
        .detail
        .as_ref()
        .map(|detail| fragment(vec![el("tspan class='chart__detail'").string(detail.clone()).done(), text(" ")]));
    parts.push(value.child(detail.unwrap_or_default()).string(row.value.clone()).done());
    parts.push(straight("chart__line", [AxisPosition::START, AxisPosition::END], 0, line));
    for (at, _) in &tracks.ticks {
        parts.push(straight("chart__line", [*at, *at], 3, line));
    }
    parts.extend(row.marks.iter().map(|mark| draw_mark(line, *mark)));
}

/// A line: from left to right, or vertically by `reach` up and down.
fn straight(class: &'static str, [from, to]: [AxisPosition; 2], reach: u16, line: u16) -> Html {
    el("line")
        .word_attr("class", class)
        .attr("x1", percent(from))
        .attr("x2", percent(to))
        .attr("y1", pixels(line - reach))
        .attr("y2", pixels(line + reach))
        .done()
}

fn draw_mark(line: u16, mark: Mark) -> Html {
    let bar = |class| rectangle(class, [mark.from, mark.to.after(mark.from)].map(percent), line - 5, 10).done();
    #[cfg(feature = "static")]
    let round = |class| {
        el("circle r='5'").word_attr("class", class).attr("cx", percent(mark.from)).attr("cy", pixels(line)).done()
    };
    match mark.shape {
        Shape::Base => bar("mark-base"),
        Shape::Bar => bar("mark-bar"),
        #[cfg(feature = "static")]
        Shape::Tick => straight("mark-tick", [mark.from, mark.from], 8, line),
        #[cfg(feature = "static")]
        Shape::Dot => round("mark-dot"),
        #[cfg(feature = "static")]
        Shape::Ring => round("mark-open"),
        #[cfg(feature = "static")]
        Shape::OpenBar => bar("mark-open"),
        #[cfg(feature = "static")]
        Shape::Rest => bar("mark-rest"),
    }
}
