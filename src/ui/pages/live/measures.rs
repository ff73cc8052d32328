//! National measures, narrowed down.

use yew::prelude::*;

use crate::{
    explore::{
        FacetKey, Outcome, Sort, SortKey, ViewMode,
        measures::{measures, sorted_measures},
    },
    link::{Action, Page},
    report::RecordId,
    text::{Language, labels, measures as texts, words::pages as page_words},
};

use super::{
    super::super::{
        components::{
            entry_list::{IN_SIGHT, entry_list},
            measure_table::measure_table,
            measures_alone::counted,
            workbench::Workbench,
        },
        explorer::Explorer,
        markup::{el, fixed},
    },
    Orders, bench, facets, order, relief,
};

const ORDERS: Orders = &[
    (None, Language::filter_order_report),
    (Some(Sort::descending(SortKey::Paragraph)), Language::filter_order_report_descending),
    (Some(Sort::ascending(SortKey::State)), Language::filter_order_state),
    (Some(Sort::descending(SortKey::State)), Language::filter_order_state_descending),
];

/// The page.
pub fn page(explorer: &Explorer) -> Html {
    let selection = &explorer.view.selection;
    let outcome = measures().ask(selection);
    let ids = sorted_measures(&outcome, selection);
    let results = if selection.shows(ViewMode::Table) {
        measure_table(explorer, &ids)
    } else {
        entry_list(explorer, &ids.iter().copied().map(RecordId::Measure).collect::<Vec<_>>(), IN_SIGHT)
    };
    bench(
        explorer,
        page_words::MEASURES_LEAD,
        Workbench {
            facets: facets(Page::Measures, |key, value| count(&outcome, key, value)),
            shown: ids.len(),
            total: outcome.total,
            relief: relief(selection, ids.len(), |rest| measures().ask(rest).count()),
            arrange: arrange(explorer),
            picture: counted(explorer, texts::WHOLE, page_words::MEASURES_ALONE).done(),
            results: results.done(),
            ..Workbench::default()
        },
    )
}

/// The count of a facet value.
pub fn count(outcome: &Outcome, key: FacetKey, value: u16) -> usize {
    usize::try_from(outcome.value_count(key, value)).unwrap_or(usize::MAX)
}

/// Order and form.
fn arrange(explorer: &Explorer) -> Html {
    el("div", fixed!["class" = "arrange"])
        .with(order(explorer, ORDERS))
        .with(
            el("div", fixed!["class" = "segments", "role" = "group"])
                .word_attr("aria-label", explorer.language.filter_form())
                .child(form(explorer, false))
                .child(form(explorer, true)),
        )
        .done()
}

/// One form in which the measures can be shown.
fn form(explorer: &Explorer, table: bool) -> Html {
    el("button", fixed!["type" = "button"])
        .state("aria-pressed", explorer.view.selection.shows(ViewMode::Table) == table)
        .on_click(explorer.dispatch.reform(move |_| Action::Show(ViewMode::Table, table)))
        .text(labels::view(table.then_some(ViewMode::Table)))
        .done()
}
