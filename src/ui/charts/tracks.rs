//! Draws rows over an axis.

use yew::prelude::*;

use crate::chart::{
    Along,
    tracks::{Band, Mark, Shape, Track, Tracks},
};

use super::{
    Element, el, fixed,
    picture::{letters, pixels},
};

/// The picture of rows: as wide as its place, its letters of one size.
pub fn draw(tracks: &Tracks) -> Element {
    let key = tracks.key_places().flat_map(|(x, shape, words)| key_part(x, shape, words)).collect();
    let rows = tracks.rows.iter().enumerate().map(|(place, row)| draw_row(tracks, place, row)).collect();
    let last = tracks.ticks.len().saturating_sub(1);
    let ticks = tracks.ticks.iter().enumerate().map(|(place, (at, number))| {
        let anchor = if place == 0 {
            "start"
        } else if place == last {
            "end"
        } else {
            "middle"
        };
        letters("chart__axis", percent(*at), tracks.height() - 4)
            .word_attr("text-anchor", anchor)
            .string(number.clone())
            .done()
    });
    el("svg", fixed!["class" = "chart__tracks", "role" = "img", "width" = "100%"])
        .attr("height", pixels(tracks.height()))
        .with(el("g", fixed![]).list(key))
        .with(el("g", fixed![]).list(tracks.band.iter().map(|band| draw_band(tracks, band)).collect()))
        .with(el("g", fixed![]).list(rows))
        .with(el("g", fixed![]).list(ticks.collect()))
}

fn percent(along: Along) -> AttrValue {
    along.percent().into()
}

/// A mark and what it means; the mark stands in a little picture of its own, as wide as a mark can be.
fn key_part(x: u16, shape: Shape, words: &'static str) -> [Html; 2] {
    let whole = Mark { shape, from: Along::START, to: Along::END };
    let middle = Along::of(1, 2);
    let mark = if matches!(shape, Shape::Bar | Shape::OpenBar) { whole } else { Mark::at(shape, middle) };
    let sample = el("svg", fixed!["width" = "16", "height" = "20", "overflow" = "visible"])
        .attr("x", pixels(x + 1))
        .attr("y", pixels(Tracks::KEY_LINE - 12))
        .child(draw_mark(8, mark));
    [sample.done(), letters("chart__axis", pixels(x + 24), Tracks::KEY_LINE).text(words).done()]
}

fn draw_band(tracks: &Tracks, band: &Band) -> Html {
    let rect = el("rect", fixed!["class" = "chart__band"])
        .attr("x", percent(band.from))
        .attr("y", pixels(tracks.band_top()))
        .attr("width", percent(band.to.after(band.from)))
        .attr("height", pixels(tracks.rows_end() - tracks.band_top()));
    let name = letters("chart__axis", percent(band.from.between(band.to)), tracks.band_line())
        .word_attr("text-anchor", "middle")
        .text(band.name);
    el("g", fixed![]).with(rect).with(name).done()
}

fn draw_row(tracks: &Tracks, place: usize, row: &Track) -> Html {
    let (line, y) = (tracks.line(place), tracks.letters(place));
    let (anchor, x) = if tracks.stacked { ("start", Along::START) } else { ("end", Along::END) };
    let rule = straight("chart__line", Along::START, Along::END, line, line);
    let notches = tracks.ticks.iter().map(|(at, _)| straight("chart__line", *at, *at, line - 3, line + 3));
    let marks = row.marks.iter().map(|mark| draw_mark(line, *mark));
    el("g", fixed![])
        .key(row.slug)
        .with(letters("chart__text", "0".into(), y).string(row.name.clone()))
        .with(
            letters("chart__text chart__value", percent(x), y + tracks.below())
                .word_attr("text-anchor", anchor)
                .string(row.value.clone()),
        )
        .list(std::iter::once(rule).chain(notches).chain(marks).collect())
        .done()
}

fn straight(class: &'static str, from: Along, to: Along, top: u16, bottom: u16) -> Html {
    el("line", fixed![])
        .word_attr("class", class)
        .attr("x1", percent(from))
        .attr("x2", percent(to))
        .attr("y1", pixels(top))
        .attr("y2", pixels(bottom))
        .done()
}

fn draw_mark(line: u16, mark: Mark) -> Html {
    match mark.shape {
        Shape::Tick => straight("mark-tick", mark.from, mark.from, line - 8, line + 8),
        Shape::Link => straight("mark-link", mark.from, mark.to, line, line),
        Shape::Dot => el("circle", fixed!["class" = "mark-dot", "r" = "5"])
            .attr("cx", percent(mark.from))
            .attr("cy", pixels(line))
            .done(),
        Shape::Bar => bar("mark-bar", line, mark),
        Shape::OpenBar => bar("mark-open", line, mark),
    }
}

fn bar(class: &'static str, line: u16, mark: Mark) -> Html {
    el("rect", fixed!["height" = "10"])
        .word_attr("class", class)
        .attr("x", percent(mark.from))
        .attr("y", pixels(line - 5))
        .attr("width", percent(mark.to.after(mark.from)))
        .done()
}
