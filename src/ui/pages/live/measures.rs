//! National measures, narrowed down.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::{
    explore::{
        FacetKey, Filter, Outcome, Selection, Sort, SortKey, ViewMode,
        measures::{measures, sorted_measures},
    },
    link::{Action, Page, View},
    publish,
    report::{Measure, MeasureId},
    text::{
        labels, pages, summary,
        words::{filter as words, pages as page_words},
    },
};

use super::super::super::{
    browser,
    components::{
        facets::FacetCounts, measure_entry::measure_entry, measure_table::measure_table, take_away::Export,
        workbench::Workbench,
    },
    explorer::Explorer,
};

/// The facets, and whether each stands open at first.
const FACETS: [(FacetKey, bool); 5] = [
    (FacetKey::Theme, true),
    (FacetKey::State, true),
    (FacetKey::Topic, false),
    (FacetKey::Region, false),
    (FacetKey::Kind, false),
];

/// The page.
pub fn page(explorer: &Explorer) -> Html {
    let selection = &explorer.view.selection;
    let outcome = measures().ask(selection);
    let ids = sorted_measures(&outcome, selection);
    html! {
        <>
            <header class="page-head">
                <h1 tabindex="-1">{ pages::heading(Page::Measures) }</h1>
                <p class="lead">{ page_words::MEASURES_LEAD }</p>
            </header>
            <Workbench
                explorer={explorer.clone()}
                facets={facets(&outcome)}
                shown={ids.len()}
                total={outcome.total}
                relief={relief(selection, ids.len())}
                exports={exports(&explorer.view, &ids, outcome.total)}
                expanded={summary::expanded(selection)}
                arrange={arrange(explorer)}
            >
                if selection.view == Some(ViewMode::Table) {
                    { measure_table(explorer, &ids) }
                } else {
                    <ol class="measure-list">
                        for id in &ids {
                            <li key={id.get().slug}>{ measure_entry(explorer, *id) }</li>
                        }
                    </ol>
                }
            </Workbench>
        </>
    }
}

fn facets(outcome: &Outcome) -> Vec<FacetCounts> {
    let counts = |key: FacetKey| -> Rc<[usize]> {
        key.ordinals().map(|value| usize::try_from(outcome.value_count(key, value)).unwrap_or(usize::MAX)).collect()
    };
    FACETS.map(|(key, open)| FacetCounts { key, counts: counts(key), open }).into()
}

/// What each filter hides, asked only when nothing is left.
fn relief(selection: &Selection, shown: usize) -> Vec<(Filter, usize)> {
    if shown > 0 {
        return Vec::new();
    }
    selection.filters().into_iter().map(|filter| (filter, measures().count_without(selection, filter))).collect()
}

fn exports(view: &Rc<View>, ids: &[MeasureId], total: usize) -> Vec<Export> {
    let records: Rc<[&'static Measure]> = ids.iter().map(|id| id.get()).collect();
    let (for_csv, for_json, view) = (records.clone(), records, view.clone());
    vec![
        Export {
            label: "CSV",
            file_name: "measures.csv".into(),
            media_type: "text/csv;charset=utf-8",
            make: Callback::from(move |()| publish::csv(for_csv.iter().copied())),
        },
        Export {
            label: "JSON",
            file_name: "measures.json".into(),
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

/// The orders on offer.
const ORDERS: [(Option<Sort>, &str); 4] = [
    (None, words::ORDER_REPORT),
    (Some(Sort::descending(SortKey::Paragraph)), words::ORDER_REPORT_DESCENDING),
    (Some(Sort::ascending(SortKey::State)), words::ORDER_STATE),
    (Some(Sort::descending(SortKey::State)), words::ORDER_STATE_DESCENDING),
];

/// Order and form.
fn arrange(explorer: &Explorer) -> Html {
    let selection = &explorer.view.selection;
    let onchange = {
        let dispatch = explorer.dispatch.clone();
        Callback::from(move |event: Event| {
            let chosen = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            let order = usize::try_from(chosen).ok().and_then(|place| ORDERS.get(place));
            if let Some((sort, _)) = order {
                dispatch.emit(Action::Sort(*sort));
            }
        })
    };
    html! {
        <div class="arrange">
            <label>
                { words::ORDER }{ " " }
                <select {onchange}>
                    for (sort, label) in ORDERS {
                        <option key={label} selected={selection.sort == sort}>{ label }</option>
                    }
                </select>
            </label>
            <div class="segments" role="group" aria-label={words::FORM}>
                for mode in [None, Some(ViewMode::Table)] {
                    <button
                        key={labels::view(mode)}
                        type="button"
                        aria-pressed={if selection.view == mode { "true" } else { "false" }}
                        onclick={show(&explorer.dispatch, mode)}
                    >
                        { labels::view(mode) }
                    </button>
                }
            </div>
        </div>
    }
}

fn show(dispatch: &Callback<Action>, mode: Option<ViewMode>) -> Callback<MouseEvent> {
    dispatch.reform(move |_| Action::Show(mode))
}
