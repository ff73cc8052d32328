//! Draws State by theme.

use yew::prelude::*;

use crate::{
    chart::heat::{CELL, Cell, HEAD, Heat, ROW},
    explore::Coverage,
    text::charts as words,
};

use super::{
    Element, el, fixed,
    picture::{Picture, Table, letters, picture, pixels},
};

/// The classes of the shades.
pub const SHADE: [&str; 6] =
    ["shade shade-0", "shade shade-1", "shade shade-2", "shade shade-3", "shade shade-4", "shade shade-5"];

/// The picture of coverage on a page whose own table, under the id given, holds the same numbers; nothing without States.
pub fn coverage_picture(coverage: &Coverage, table: &'static str) -> Html {
    framed(coverage, Table::OfPage(table))
}

/// The picture of coverage with its table.
#[cfg(feature = "static")]
pub fn coverage_with_table(coverage: &Coverage) -> Html {
    use super::{column, numeric, row, small_table};
    use crate::{explore::FacetKey, text::labels};
    let heads = coverage
        .themes
        .iter()
        .map(|theme| column(labels::theme(*theme)).word_attr("class", "numeric").key(theme.slug()).done());
    let head = el("tr", fixed![]).with(column(labels::facet(FacetKey::State))).list(heads.collect());
    let rows = coverage.rows.iter().map(|line| {
        let state = line.state.get();
        let name = el("span", fixed![]).text(state.name);
        row(state.slug, name, line.counts.iter().map(|count| numeric(count.to_string())).collect())
    });
    framed(coverage, Table::Here(small_table(words::COVERAGE, head, rows.collect())))
}

fn framed(coverage: &Coverage, table: Table) -> Html {
    if coverage.rows.is_empty() {
        return Html::default();
    }
    picture(Picture {
        id: "heat",
        caption: words::COVERAGE,
        drawing: draw(&Heat::of(coverage)),
        reading: words::coverage_reading(coverage),
        source: words::COVERAGE_SOURCE,
        table,
    })
}

fn draw(heat: &Heat) -> Element {
    let view = ["0 0 ", &heat.width().to_string(), " ", &heat.height().to_string()].concat();
    let column = |(middle, name): &(u16, &'static str)| {
        let turned = ["translate(", &(middle + 4).to_string(), " ", &(HEAD - 6).to_string(), ") rotate(-90)"].concat();
        el("text", fixed!["class" = "chart__axis"]).key(*name).attr("transform", turned.into()).text(name).done()
    };
    let name = |(y, name): &(u16, &'static str)| letters("chart__axis", "0".into(), *y).key(*name).text(name).done();
    el("svg", fixed!["class" = "chart__heat", "role" = "img"])
        .attr("width", pixels(heat.width()))
        .attr("height", pixels(heat.height()))
        .attr("viewBox", view.into())
        .with(el("g", fixed![]).list(heat.columns.iter().map(column).collect()))
        .with(el("g", fixed![]).list(heat.rows.iter().map(name).collect()))
        .with(el("g", fixed![]).list(heat.cells.iter().map(cell).collect()))
}

/// The number says what the shade says; an empty cell has none.
fn cell(cell: &Cell) -> Html {
    let rect = el("rect", fixed![])
        .word_attr("class", SHADE[cell.shade])
        .attr("x", pixels(cell.x))
        .attr("y", pixels(cell.y))
        .attr("width", pixels(CELL - 1))
        .attr("height", pixels(ROW - 1));
    let number = if cell.count == 0 { String::new() } else { cell.count.to_string() };
    let number = letters("chart__text", pixels(cell.x + CELL / 2), cell.y + 14)
        .word_attr("text-anchor", "middle")
        .string(number);
    el("g", fixed![]).with(rect).with(number).done()
}
