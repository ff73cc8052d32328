//! A status as a shape and a word; colour conveys no additional information.

use yew::Html;

use crate::{
    explore::Cell,
    report::{Statement, Status},
    text::{Language, quote::status},
    ui::markup::{Element, el, separated},
};

/// A statement as a shape and a word, with its date if it has one.
pub fn statement_mark(language: Language, statement: &Statement) -> Element {
    status_mark(statement.status, status(language, statement))
}

/// All that is said in a cell, and a flag where it is two things; nothing where the report is silent.
pub fn statement_marks(language: Language, cell: &Cell) -> Html {
    let two =
        cell.is_contradictory().then(|| el("span class='cell__flag'").text(language.record_two_statements()).done());
    let said = cell.statements.iter().map(|id| statement_mark(language, id.get()).done());
    separated(said.chain(two).collect(), language.quote_next())
}

/// The shape and the word.
pub fn status_mark(status: Status, label: String) -> Element {
    let svg = el("svg class='status__shape' viewBox='0 0 12 12' width='12' height='12' aria-hidden='true'");
    el("span")
        .attr("class", ["status status--", status.slug()].concat().into())
        .with(svg.with(el(shape(status))))
        .with(el("span class='status__word'").string(label))
}

/// Filled disc, diamond or square for statuses that bind; open shapes for those that do not.
const fn shape(status: Status) -> &'static str {
    match status {
        Status::Ratified => "circle cx='6' cy='6' r='4.5' fill='currentColor'",
        Status::Acceded => "path d='M6 .8 11.2 6 6 11.2.8 6Z' fill='currentColor'",
        Status::Party => "rect x='1.75' y='1.75' width='8.5' height='8.5' fill='currentColor'",
        Status::Signatory => "circle cx='6' cy='6' r='4' fill='none' stroke='currentColor' stroke-width='1.75'",
        Status::EntersIntoForce => {
            "path d='M6 1.5V6h4.5M6 1.5a4.5 4.5 0 1 0 4.5 4.5' fill='none' stroke='currentColor' stroke-width='1.75'"
        }
    }
}
