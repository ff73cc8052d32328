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
};

/// The picture on a page whose own table, under the id given, holds the same numbers; nothing where there are no rows.
pub fn beside_table(language: Language, tracks: Tracks, table: &'static str) -> Html {
    if tracks.rows.is_empty() {
        return Html::default();
    }
    let drawing = draw(&tracks);
    figure(language, tracks.about, drawing, Table::OfPage(table))
}

/// The picture with its table.
#[cfg(feature = "static")]
pub fn with_table(language: Language, tracks: Tracks) -> Html {
    let drawing = draw(&tracks);
    let Tracks { about, columns, rows, .. } = tracks;
    let rows = rows.into_iter().map(|row| (row.slug, row.name, vec![row.value]));
    let table = super::figure::small_table(language, about.caption, &columns, rows);
    figure(language, about, drawing, table)
}

/// As wide as its place, its letters of one size.
fn draw(tracks: &Tracks) -> Element {
    let mut parts = Vec::new();
    for (x, shape, words) in tracks.key_places() {
        parts.push(sample(x, shape));
        parts.push(letters("chart__axis", pixels(x + 24), Tracks::KEY_LINE, "start").text(words).done());
    }
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
        .list(parts)
}

fn percent(position: AxisPosition) -> AttrValue {
    position.percent().into()
}

/// A mark for the key, in a little picture of its own that is as wide as a mark can be.
fn sample(x: u16, shape: Shape) -> Html {
    let whole = Mark { shape, from: AxisPosition::START, to: AxisPosition::END };
    let mark =
        if matches!(shape, Shape::Bar | Shape::OpenBar) { whole } else { Mark::at(shape, AxisPosition::of(1, 2)) };
    el("svg y='0' width='16' height='20' overflow='visible'").attr("x", pixels(x + 1)).child(draw_mark(8, mark)).done()
}

fn draw_row(parts: &mut Vec<Html>, tracks: &Tracks, index: usize, row: &Track) {
    let (line, y) = (tracks.line(index), tracks.letters(index));
    let (anchor, x) = if tracks.stacked { ("start", AxisPosition::START) } else { ("end", AxisPosition::END) };
    parts.push(letters("chart__text", pixels(0), y, "start").string(row.name.clone()).done());
    let value = letters("chart__text chart__value", percent(x), y + tracks.below(), anchor);
    parts.push(value.string(row.value.clone()).done());
    parts.push(straight("chart__line", [AxisPosition::START, AxisPosition::END], 0, line));
    for (at, _) in &tracks.ticks {
        parts.push(straight("chart__line", [*at, *at], 3, line));
    }
    parts.extend(row.marks.iter().map(|mark| draw_mark(line, *mark)));
}

/// A line: from left to right, or some way up and down.
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
    match mark.shape {
        Shape::Tick => straight("mark-tick", [mark.from, mark.from], 8, line),
        Shape::Link => straight("mark-link", [mark.from, mark.to], 0, line),
        Shape::Dot => {
            el("circle class='mark-dot' r='5'").attr("cx", percent(mark.from)).attr("cy", pixels(line)).done()
        }
        Shape::Bar => bar("mark-bar"),
        Shape::OpenBar => bar("mark-open"),
    }
}
