//! The frame of every picture: its name, the drawing, what it says in a sentence, its table, its file, its source.

use yew::prelude::*;

use crate::text::charts as words;

use super::{super::components::table::table, Element, el, fixed};

/// A picture and all that belongs to it.
pub struct Picture {
    /// Its id in the page; also the name of its file.
    pub id: &'static str,
    /// Its name.
    pub caption: &'static str,
    /// The `<svg>`, with its role.
    pub drawing: Element,
    /// What it says, in a sentence.
    pub reading: String,
    /// Where it comes from.
    pub source: &'static str,
    /// Where its numbers stand.
    pub table: Table,
}

/// The numbers of a picture.
pub enum Table {
    /// In the figure.
    Here(Element),
    /// On the same page, under this id with `#`.
    OfPage(&'static str),
}

/// The frame.
pub fn picture(picture: Picture) -> Html {
    let Picture { id, caption, drawing, reading, source, table } = picture;
    let (name, says) = ([id, "-name"].concat(), [id, "-says"].concat());
    let drawing = drawing.attr("aria-labelledby", name.clone().into()).attr("aria-describedby", says.clone().into());
    let table = match table {
        Table::Here(table) => {
            el("details", fixed!["class" = "chart__table"]).with(el("summary", fixed![]).text(words::TABLE)).with(table)
        }
        Table::OfPage(target) => {
            el("a", fixed!["class" = "chart__to-table"]).word_attr("href", target).text(words::TABLE_OF_PAGE)
        }
    };
    // The listener of the whole page answers the button, so that still pages can have one too.
    let save = el("button", fixed!["type" = "button", "class" = "chart__save"])
        .word_attr("data-save", id)
        .attr("aria-label", [words::SAVE_LONG, caption].concat().into())
        .text(words::SAVE);
    el("figure", fixed!["class" = "chart"])
        .word_attr("id", id)
        .key(id)
        .with(el("figcaption", fixed![]).attr("id", name.into()).text(caption))
        .with(drawing)
        .with(el("p", fixed!["class" = "chart__says"]).attr("id", says.into()).string(reading))
        .with(el("p", fixed!["class" = "chart__source"]).text(source))
        .with(el("div", fixed!["class" = "chart__ways"]).with(table).with(save))
        .done()
}

/// The table of a picture: its first column names the rows.
pub fn small_table(caption: &'static str, head: Element, rows: Vec<Html>) -> Element {
    table("chart-table", caption, head, rows)
}

/// A row of it.
pub fn row(key: &'static str, name: Element, cells: Vec<Html>) -> Html {
    el("tr", fixed![]).key(key).with(el("th", fixed!["scope" = "row"]).with(name)).list(cells).done()
}

/// A cell with a number.
pub fn numeric(number: String) -> Html {
    el("td", fixed!["class" = "numeric"]).string(number).done()
}

/// An attribute that counts pixels.
pub fn pixels(number: u16) -> AttrValue {
    number.to_string().into()
}

/// Letters at a place.
pub fn letters(class: &'static str, x: AttrValue, y: u16) -> Element {
    el("text", fixed![]).word_attr("class", class).attr("x", x).attr("y", pixels(y))
}
