//! The ratification table.

use yew::prelude::*;

use crate::{
    explore::{
        Selection, SortKey,
        statements::{InstrumentRow, instrument_rows, statements},
    },
    link::Page,
    report::InstrumentId,
    text::{
        grammar, labels,
        words::{pages as words, record},
    },
    ui::{
        charts,
        components::{
            marked::marked,
            sort_header::sort_header,
            table::{column, table},
            workbench::Workbench,
        },
        explorer::Explorer,
        markup::{Element, el, fixed, fragment},
    },
};

use super::{bench, facets, relief};

/// The page.
pub fn page(explorer: &Explorer) -> Html {
    let selection = &explorer.view.selection;
    let rows = rows_of(selection);
    let results = vec![
        ratification_table(explorer, &rows).word_attr("id", "ratification-table").done(),
        charts::ratifications(&rows.iter().map(|row| row.id).collect::<Vec<_>>(), "#ratification-table"),
        el("p", fixed!["class" = "hint"]).text(words::WORLDWIDE).done(),
        el("p", fixed!["class" = "hint"]).text(words::COUNTED).done(),
    ];
    bench(
        explorer,
        words::INSTRUMENTS_LEAD,
        Workbench {
            facets: facets(Page::Instruments, |key, value| rows_of(&selection.with_only(key, value)).len()),
            shown: rows.len(),
            total: InstrumentId::all().len(),
            relief: relief(selection, rows.len(), |rest| rows_of(rest).len()),
            results: fragment(results),
            ..Workbench::default()
        },
    )
}

/// The instruments left; a count of instruments, since the statements behind them may be more.
fn rows_of(selection: &Selection) -> Vec<InstrumentRow> {
    instrument_rows(&statements().ask(selection), selection)
}

fn ratification_table(explorer: &Explorer, rows: &[InstrumentRow]) -> Element {
    let head = el("tr", fixed![])
        .with(sort_header(explorer, SortKey::Name, false))
        .with(sort_header(explorer, SortKey::Count2015, true))
        .with(sort_header(explorer, SortKey::Count2017, true))
        .with(sort_header(explorer, SortKey::Change, true))
        .with(sort_header(explorer, SortKey::StatesNamed, true))
        .with(column(record::SOURCE));
    let rows = rows.iter().map(|row| cells(explorer, *row));
    table("ratifications", words::INSTRUMENTS_CAPTION, head, rows.collect())
}

fn cells(explorer: &Explorer, row: InstrumentRow) -> Html {
    let instrument = row.id.get();
    let name = el("a", fixed![])
        .attr("href", explorer.page_href(Page::Instrument(row.id)))
        .child(marked(explorer, instrument.short_name));
    let family = el("span", fixed!["class" = "ratifications__family"]).text(labels::family(instrument.family));
    let count = |year| instrument.count(year).map(|count| count.to_string());
    el("tr", fixed![])
        .key(instrument.slug)
        .with(el("th", fixed!["scope" = "row"]).with(name).text(" ").with(family))
        .with(number(count(2015), record::NOT_STATED))
        .with(number(count(2017), record::NOT_STATED))
        .with(number(instrument.change().map(grammar::signed), record::NOT_STATED))
        .with(number(row.states.map(|states| states.to_string()), words::NO_LIST))
        .with(el("td", fixed![]).string(grammar::paragraphs(instrument.paragraphs)))
        .done()
}

/// A number, or the words for its absence.
fn number(value: Option<String>, absent: &'static str) -> Element {
    let cell = el("td", fixed!["class" = "numeric"]);
    match value {
        Some(value) => cell.string(value),
        None => cell.with(el("span", fixed!["class" = "unstated"]).text(absent)),
    }
}
