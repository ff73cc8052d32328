//! National measures, narrowed down.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::{
    explore::{
        FacetKey, Outcome, Sort, SortKey, ViewMode,
        measures::{measures, sorted_measures},
    },
    link::{Action, Page},
    report::{Measure, MeasureId},
    text::{
        labels,
        words::{filter as words, pages as page_words},
    },
};

use super::{
    super::super::{
        components::{measure_entry::measure_entry, measure_table::measure_table, workbench::Workbench},
        explorer::Explorer,
        markup::{el, fixed, fragment},
    },
    exports, facets, head, relief,
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
    let results = if selection.view == Some(ViewMode::Table) {
        measure_table(explorer, &ids)
    } else {
        let entry = |id: &MeasureId| el("li", fixed![]).key(id.get().slug).with(measure_entry(explorer, *id)).done();
        el("ol", fixed!["class" = "measure-list"]).list(ids.iter().map(entry).collect())
    };
    let records: Rc<[&'static Measure]> = ids.iter().map(|id| id.get()).collect();
    fragment(vec![
        head(Page::Measures, page_words::MEASURES_LEAD).done(),
        html! {
            <Workbench
                explorer={explorer.clone()}
                facets={facets(&FACETS, |key, value| count(&outcome, key, value))}
                shown={ids.len()}
                total={outcome.total}
                relief={relief(selection, ids.len(), |rest| measures().ask(rest).count())}
                exports={exports(["measures.csv", "measures.json"], &explorer.view, records, outcome.total)}
                rows={ids.len()}
                arrange={arrange(explorer)}
                results={results.done()}
            />
        },
    ])
}

fn count(outcome: &Outcome, key: FacetKey, value: u16) -> usize {
    usize::try_from(outcome.value_count(key, value)).unwrap_or(usize::MAX)
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
    let chosen = explorer.view.selection.sort;
    let dispatch = explorer.dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let place = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        if let Some((sort, _)) = usize::try_from(place).ok().and_then(|place| ORDERS.get(place)) {
            dispatch.emit(Action::Sort(*sort));
        }
    });
    let option = |(sort, label): (Option<Sort>, &'static str)| {
        html! {
            <option key={label} selected={chosen == sort}>{ label }</option>
        }
    };
    let select = el("select", fixed![]).on_change(onchange).list(ORDERS.into_iter().map(option).collect());
    el("div", fixed!["class" = "arrange"])
        .with(el("label", fixed![]).text(words::ORDER).text(" ").with(select))
        .with(
            el("div", fixed!["class" = "segments", "role" = "group", "aria-label" = words::FORM])
                .child(form(explorer, None))
                .child(form(explorer, Some(ViewMode::Table))),
        )
        .done()
}

/// One form in which the measures can be shown.
fn form(explorer: &Explorer, mode: Option<ViewMode>) -> Html {
    el("button", fixed!["type" = "button"])
        .state("aria-pressed", explorer.view.selection.view == mode)
        .on_click(explorer.dispatch.reform(move |_| Action::Show(mode)))
        .text(labels::view(mode))
        .done()
}
