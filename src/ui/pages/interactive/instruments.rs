//! The ratification table.

use yew::prelude::*;

use crate::{
    explore::{
        Selection, SortKey,
        statements::{InstrumentRow, instrument_rows, statements},
    },
    link::Page,
    report::InstrumentId,
    text::clip::Copied,
    ui::{
        charts,
        components::{
            filter_layout::FilterLayout,
            marked::marked,
            sort_header::sort_header,
            source::paragraph_link,
            table::{column, named_cell, table},
        },
        markup::{Element, el, fragment, separated},
        page_context::PageContext,
    },
};

use super::{facets, filter_page, suggestions};

/// The body of the page.
pub fn page(context: &PageContext) -> Html {
    let selection = &context.view.selection;
    let language = context.language;
    let rows = rows_of(selection);
    let results = vec![
        ratification_table(context, &rows).word_attr("id", "ratification-table").done(),
        charts::ratifications(language, &rows.iter().map(|row| row.id).collect::<Vec<_>>(), "#ratification-table"),
        el("p class='hint'").text(language.instruments_worldwide()).done(),
        el("p class='hint'").text(language.instruments_counted()).done(),
    ];
    filter_page(
        context,
        FilterLayout {
            facets: facets(Page::Instruments, |key, value| rows_of(&selection.with_only(key, value)).len()),
            shown: rows.len(),
            total: InstrumentId::all().len(),
            suggestions: suggestions(selection, rows.len(), &|rest| rows_of(rest).len()),
            results: fragment(results),
            ..FilterLayout::default()
        },
    )
}

/// The instruments that a selection leaves, which may be fewer than the statements on them.
fn rows_of(selection: &Selection) -> Vec<InstrumentRow> {
    instrument_rows(&statements().ask(selection), selection)
}

fn ratification_table(context: &PageContext, rows: &[InstrumentRow]) -> Element {
    let head = el("tr")
        .with(sort_header(context, SortKey::Name))
        .with(sort_header(context, SortKey::Count2015))
        .with(sort_header(context, SortKey::Count2017))
        .with(sort_header(context, SortKey::Change))
        .with(sort_header(context, SortKey::StatesNamed))
        .with(column(context.language.record_source()));
    let rows = rows.iter().map(|row| cells(context, *row));
    table(
        context.language,
        &Copied::Table(0),
        ("ratifications cards", context.language.instruments_caption()),
        head,
        rows.collect(),
    )
}

fn cells(context: &PageContext, row: InstrumentRow) -> Html {
    let instrument = row.id.get();
    let name =
        el("a").attr("href", context.page_href(Page::Instrument(row.id))).child(marked(context, instrument.short_name));
    let family = el("span class='ratifications__family'").text(context.language.family(instrument.family));
    let language = context.language;
    let absent = language.record_not_stated();
    let [before, after] = instrument.totals().map(|total| total.map(|count| count.to_string()));
    let number = |column, value, absent| {
        number(named_cell(language, language.column(column), el("td class='numeric'")), value, absent)
    };
    let paragraphs = instrument.paragraphs.iter().map(|paragraph| paragraph_link(context, *paragraph).done());
    let paragraphs = separated(paragraphs.collect(), language.list_next());
    el("tr")
        .key(instrument.slug)
        .with(el("th scope='row'").with(name).text(" ").with(family))
        .with(number(SortKey::Count2015, before, absent))
        .with(number(SortKey::Count2017, after, absent))
        .with(number(SortKey::Change, instrument.change().map(|change| language.signed(change)), absent))
        .with(number(SortKey::StatesNamed, row.states.map(|states| states.to_string()), language.instruments_no_list()))
        .with(named_cell(language, language.record_source(), el("td")).child(paragraphs))
        .done()
}

/// A number, or the words for its absence.
fn number(cell: Element, value: Option<String>, absent: &'static str) -> Element {
    match value {
        Some(value) => cell.string(value),
        None => cell.with(el("span class='unstated'").text(absent)),
    }
}
