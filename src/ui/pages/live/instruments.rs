//! The ratification table.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    explore::{
        FacetKey, Filter, Selection, SortKey,
        statements::{InstrumentRow, instrument_rows, statements},
    },
    link::{Page, View},
    publish,
    report::{Instrument, InstrumentId},
    text::{
        grammar, labels, pages, summary,
        words::{pages as words, record},
    },
};

use super::super::super::{
    browser,
    components::{
        facets::FacetCounts, marked::marked, sort_header::sort_header, take_away::Export, workbench::Workbench,
    },
    explorer::Explorer,
};

const FACETS: [(FacetKey, bool); 4] =
    [(FacetKey::State, true), (FacetKey::Status, true), (FacetKey::Region, false), (FacetKey::Instrument, false)];

/// The page.
pub fn page(explorer: &Explorer) -> Html {
    let selection = &explorer.view.selection;
    let rows = rows_of(selection);
    html! {
        <>
            <header class="page-head">
                <h1 tabindex="-1">{ pages::heading(Page::Instruments) }</h1>
                <p class="lead">{ words::INSTRUMENTS_LEAD }</p>
            </header>
            <Workbench
                explorer={explorer.clone()}
                facets={facets(selection)}
                shown={rows.len()}
                total={InstrumentId::all().len()}
                relief={relief(selection, rows.len())}
                exports={exports(&explorer.view, &rows)}
                expanded={summary::expanded(selection)}
            >
                { ratification_table(explorer, &rows) }
                <p class="hint">{ words::WORLDWIDE }</p>
                <p class="hint">{ words::COUNTED }</p>
            </Workbench>
        </>
    }
}

fn rows_of(selection: &Selection) -> Vec<InstrumentRow> {
    instrument_rows(&statements().ask(selection), selection)
}

/// How many instruments each value would leave: the statements behind them may be more.
fn facets(selection: &Selection) -> Vec<FacetCounts> {
    let count = |key: FacetKey, value: u16| {
        let mut asked = selection.clone();
        let choice = asked.choice_mut(key);
        choice.any = vec![value];
        choice.not.clear();
        choice.all = false;
        rows_of(&asked).len()
    };
    let counts = |key: FacetKey| -> Rc<[usize]> { key.ordinals().map(|value| count(key, value)).collect() };
    FACETS.map(|(key, open)| FacetCounts { key, counts: counts(key), open }).into()
}

fn relief(selection: &Selection, shown: usize) -> Vec<(Filter, usize)> {
    if shown > 0 {
        return Vec::new();
    }
    selection.filters().into_iter().map(|filter| (filter, rows_of(&selection.without(filter)).len())).collect()
}

fn exports(view: &Rc<View>, rows: &[InstrumentRow]) -> Vec<Export> {
    let records: Rc<[&'static Instrument]> = rows.iter().map(|row| row.id.get()).collect();
    let (for_csv, for_json, view) = (records.clone(), records, view.clone());
    let total = InstrumentId::all().len();
    vec![
        Export {
            label: "CSV",
            file_name: "instruments.csv".into(),
            media_type: "text/csv;charset=utf-8",
            make: Callback::from(move |()| publish::csv(for_csv.iter().copied())),
        },
        Export {
            label: "JSON",
            file_name: "instruments.json".into(),
            media_type: "application/json",
            make: Callback::from(move |()| {
                let link = browser::current_href();
                let selection = summary::sentence(&view);
                publish::json(
                    &publish::Envelope::of(&link, &selection, for_json.len(), total),
                    for_json.iter().copied(),
                )
            }),
        },
    ]
}

fn ratification_table(explorer: &Explorer, rows: &[InstrumentRow]) -> Html {
    html! {
        <div class="table-scroll" role="region" tabindex="0" aria-label={pages::heading(Page::Instruments)}>
            <table class="ratifications">
                <caption>{ words::INSTRUMENTS_CAPTION }</caption>
                <thead>
                    <tr>
                        { sort_header(explorer, SortKey::Name, false) }
                        { sort_header(explorer, SortKey::Count2015, true) }
                        { sort_header(explorer, SortKey::Count2017, true) }
                        { sort_header(explorer, SortKey::Change, true) }
                        { sort_header(explorer, SortKey::StatesNamed, true) }
                        <th scope="col">{ record::SOURCE }</th>
                    </tr>
                </thead>
                <tbody>
                    for row in rows {
                        <tr key={row.id.get().slug}>{ cells(*row, explorer) }</tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

fn cells(row: InstrumentRow, explorer: &Explorer) -> Html {
    let instrument = row.id.get();
    let number = |count: Option<u16>| count.map_or_else(not_stated, |count| html! { { count } });
    html! {
        <>
            <th scope="row">
                <a href={explorer.page_href(Page::Instrument(row.id))}>{ marked(explorer, instrument.short_name) }</a>
                <span class="ratifications__family">{ labels::family(instrument.family) }</span>
            </th>
            <td class="numeric">{ number(instrument.count(2015)) }</td>
            <td class="numeric">{ number(instrument.count(2017)) }</td>
            <td class="numeric">
                { instrument.change().map_or_else(not_stated, |change| html! { { grammar::signed(change) } }) }
            </td>
            <td class="numeric">
                if let Some(states) = row.states {
                    { states }
                } else {
                    <span class="unstated">{ words::NO_LIST }</span>
                }
            </td>
            <td>{ grammar::paragraphs(instrument.paragraphs) }</td>
        </>
    }
}

fn not_stated() -> Html {
    html! { <span class="unstated">{ record::NOT_STATED }</span> }
}
