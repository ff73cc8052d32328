//! Draws State by theme.

use yew::prelude::*;

use crate::{
    chart::{
        About,
        heat::{CELL, HEAD, Heat, ROW},
    },
    explore::Coverage,
    text::{Language, charts as words},
};

use super::{
    Element, el,
    figure::{Table, figure, letters, pixels, rectangle, scaled},
};

/// The classes of the shades.
pub const SHADE: [&str; 6] =
    ["shade shade-0", "shade shade-1", "shade shade-2", "shade shade-3", "shade shade-4", "shade shade-5"];

/// The picture of coverage on a page whose own table, under the id given, holds the same numbers; nothing without
/// States.
pub fn coverage(language: Language, coverage: &Coverage, table: &'static str) -> Html {
    framed(language, coverage, Table::OfPage(table))
}

/// The picture of coverage with its table.
#[cfg(feature = "static")]
pub fn coverage_with_table(language: Language, coverage: &Coverage) -> Html {
    use super::figure::small_table;
    let mut columns = vec![language.facet_name(crate::explore::FacetKey::State)];
    columns.extend(coverage.themes.iter().map(|theme| language.theme(*theme)));
    let rows = coverage.rows.iter().map(|row| {
        let state = row.state.get();
        (state.slug, state.name.to_owned(), row.counts.iter().map(ToString::to_string).collect())
    });
    framed(language, coverage, small_table(language, language.charts_coverage(), &columns, rows))
}

fn framed(language: Language, coverage: &Coverage, table: Table) -> Html {
    if coverage.rows.is_empty() {
        return Html::default();
    }
    let about = About {
        id: "heat",
        caption: language.charts_coverage(),
        reading: words::coverage_reading(language, coverage),
        source: language.charts_coverage_source(),
    };
    figure(language, about, draw(&Heat::of(language, coverage)), table)
}

/// The number in a cell says what its shade says; an empty cell has none.
fn draw(heat: &Heat) -> Element {
    let mut parts = Vec::new();
    for (middle, name) in &heat.columns {
        let turned = ["translate(", &(middle + 4).to_string(), " ", &(HEAD - 6).to_string(), ") rotate(-90)"].concat();
        parts.push(el("text class='chart__axis'").attr("transform", turned.into()).text(name).done());
    }
    for (y, name) in &heat.rows {
        parts.push(letters("chart__axis", pixels(0), *y, "start").text(name).done());
    }
    for cell in &heat.cells {
        parts.push(rectangle(SHADE[cell.shade], [cell.x, CELL - 1].map(pixels), cell.y, ROW - 1).done());
        if cell.count > 0 {
            let number = letters("chart__text", pixels(cell.x + CELL / 2), cell.y + 14, "middle");
            parts.push(number.string(cell.count.to_string()).done());
        }
    }
    scaled("img", Heat::WIDTH, heat.height()).list(parts)
}
