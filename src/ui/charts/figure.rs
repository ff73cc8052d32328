//! The frame of every chart: its caption, the drawing, a sentence about it, its source, its table, its file.

use yew::prelude::*;

use crate::{chart::About, text::Language};

use super::{Element, el};

/// The table with the numbers of a chart.
pub enum Table {
    /// In the figure.
    #[cfg(feature = "static")]
    Here(Element),
    /// On the same page, at this fragment.
    OfPage(&'static str),
}

/// The frame around an `<svg>`, which has its own role.
#[cfg_attr(
    not(feature = "static"),
    allow(clippy::needless_pass_by_value, reason = "only a table inside the figure is consumed")
)]
pub fn figure(language: Language, about: About, drawing: Element, table: Table) -> Html {
    let About { id, caption, reading, source } = about;
    let (name, says) = ([id, "-name"].concat(), [id, "-says"].concat());
    let drawing = drawing.attr("aria-labelledby", name.clone().into()).attr("aria-describedby", says.clone().into());
    let table = match table {
        #[cfg(feature = "static")]
        Table::Here(table) => {
            el("details class='chart__table'").with(el("summary").text(language.charts_table())).with(table)
        }
        Table::OfPage(target) => {
            el("a class='chart__to-table'").word_attr("href", target).text(language.charts_table_of_page())
        }
    };
    // The button is handled by the listener of the whole page, so that static pages can have one, too.
    let save = el("button type='button' class='chart__save'")
        .word_attr("data-save", id)
        .attr("aria-label", language.charts_save_picture(caption).into())
        .text(language.charts_save());
    el("figure class='chart'")
        .word_attr("id", id)
        .key(id)
        .with(el("figcaption").attr("id", name.into()).text(caption))
        .with(drawing)
        .with(el("p class='chart__says'").attr("id", says.into()).string(reading))
        .with(el("p class='chart__source'").text(source))
        .with(el("div class='chart__ways'").with(save).with(table))
        .done()
}

#[cfg(feature = "static")]
/// The table of a chart: each row with its key, its name and its cells.
pub fn small_table(
    language: Language,
    caption: &'static str,
    columns: &[&'static str],
    rows: impl Iterator<Item = (&'static str, String, Vec<String>)>,
) -> Table {
    use crate::{
        publish::Sheet,
        text::clip::Copied,
        ui::components::table::{column, table},
    };
    let rows: Vec<_> = rows.collect();
    let line = |(_, name, cells): &(_, String, Vec<String>)| [&[name.clone()][..], cells].concat();
    let sheet = Copied::Sheet(Sheet::of(columns, rows.iter().map(line).collect()));
    let head = el("tr").list(columns.iter().map(|name| column(name).done()).collect());
    let row = |(key, name, cells): (&'static str, String, Vec<String>)| {
        let cells = cells.into_iter().map(|cell| el("td").string(cell).done());
        el("tr").key(key).with(el("th scope='row'").string(name)).list(cells.collect()).done()
    };
    Table::Here(table(language, &sheet, ("chart-table", caption), head, rows.into_iter().map(row).collect()))
}

/// An attribute value in pixels.
pub fn pixels(number: u16) -> AttrValue {
    number.to_string().into()
}

/// A text at a position.
pub fn letters(class: &'static str, x: AttrValue, y: u16, anchor: &'static str) -> Element {
    el("text").word_attr("class", class).attr("x", x).attr("y", pixels(y)).word_attr("text-anchor", anchor)
}

/// A rectangle of a chart, with a class.
pub fn rectangle(class: &'static str, [x, width]: [AttrValue; 2], y: u16, height: u16) -> Element {
    el("rect")
        .word_attr("class", class)
        .attr("x", x)
        .attr("y", pixels(y))
        .attr("width", width)
        .attr("height", pixels(height))
}

/// A drawing with its own size, which is scaled as a whole. Like every drawing, it is only shown by the style sheet,
/// because without styles all tiles would be black and therefore wrong.
pub fn scaled(role: &'static str, width: u16, height: u16) -> Element {
    el("svg class='chart__scaled' display='none'")
        .word_attr("role", role)
        .attr("width", pixels(width))
        .attr("height", pixels(height))
        .attr("viewBox", ["0 0 ", &width.to_string(), " ", &height.to_string()].concat().into())
}
