//! Pages that list one type of record as it stands: States, initiatives, developments, recommendations, context, figures.

use yew::prelude::*;

use crate::{
    explore::{Selection, Sort, SortKey, ViewMode, collection, listing::listing},
    link::{Action, Page},
    report::RecordType,
    text::{Language, labels, words::leads},
};

use super::{
    super::super::{
        charts,
        components::{
            entry_list::{IN_SIGHT, entry_list},
            workbench::Workbench,
        },
        explorer::Explorer,
        markup::{Element, el, fixed, maybe},
    },
    Orders, bench,
    measures::count,
    offered_facets, order, relief,
};

const BY_PARAGRAPH: Orders = &[
    (None, Language::filter_order_report),
    (Some(Sort::descending(SortKey::Paragraph)), Language::filter_order_report_descending),
];

const BY_DATE: Orders = &[
    (None, Language::filter_order_report),
    (Some(Sort::descending(SortKey::Paragraph)), Language::filter_order_report_descending),
    (Some(Sort::ascending(SortKey::Date)), Language::filter_order_date),
    (Some(Sort::descending(SortKey::Date)), Language::filter_order_date_descending),
];

/// The page that lists a type of record.
pub fn page(explorer: &Explorer, record: RecordType) -> Html {
    let selection = &explorer.view.selection;
    let found = listing(record, selection);
    let all = collection(record).ask(&Selection::default());
    let offered = |key, value| count(&all, key, value) > 0;
    bench(
        explorer,
        leads::of(explorer.view.page),
        Workbench {
            facets: offered_facets(explorer.view.page, |key, value| {
                offered(key, value).then(|| count(&found.outcome, key, value))
            }),
            shown: found.records.len(),
            total: found.outcome.total,
            relief: relief(selection, found.records.len(), |rest| collection(record).ask(rest).count()),
            arrange: arrange(explorer),
            picture: charts::of_listing(explorer),
            results: entry_list(explorer, &found.records, IN_SIGHT).done(),
            ..Workbench::default()
        },
    )
}

/// Order, and for recommendations which links count.
fn arrange(explorer: &Explorer) -> Html {
    let orders = match explorer.view.page {
        Page::States => return Html::default(),
        Page::Developments => BY_DATE,
        _ => BY_PARAGRAPH,
    };
    let stated = (explorer.view.page == Page::Recommendations).then(|| stated_only(explorer));
    el("div", fixed!["class" = "arrange"]).with(order(explorer, orders)).child(maybe(stated)).done()
}

/// Leaves editorial links out, or takes them in again.
pub fn stated_only(explorer: &Explorer) -> Element {
    let on = explorer.view.selection.shows(ViewMode::Stated);
    let input = el("input", fixed!["id" = "stated", "type" = "checkbox"])
        .checked(on)
        .on_change(explorer.dispatch.reform(move |_| Action::Show(ViewMode::Stated, !on)));
    el("label", fixed!["for" = "stated"]).with(input).text(" ").text(labels::view(Some(ViewMode::Stated)))
}
