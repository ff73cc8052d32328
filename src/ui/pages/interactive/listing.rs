//! Pages that list one type of record as it stands: States, initiatives, developments, recommendations, context,
//! figures.

use yew::prelude::*;

use crate::{
    explore::{Selection, Sort, SortKey, ViewMode, collection, listing::listing},
    link::{Action, Page},
    text::Language,
    ui::{
        charts,
        components::{
            entry_list::{IN_SIGHT, entry_list},
            filter_layout::FilterLayout,
        },
        markup::{Element, el, maybe},
        page_context::PageContext,
    },
};

use super::{Orders, filter_page, measures::count, offered_facets, order, ways_on};

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

/// The page that lists the type of record of its files.
pub fn page(context: &PageContext) -> Html {
    let Some(record) = context.view.page.spec().files else { return Html::default() };
    let selection = &context.view.selection;
    let found = listing(record, selection);
    let all = collection(record).ask(&Selection::default());
    let offered = |key, value| count(&all, key, value) > 0;
    filter_page(
        context,
        FilterLayout {
            facets: offered_facets(context.view.page, &|key, value| {
                offered(key, value).then(|| count(&found.outcome, key, value))
            }),
            shown: found.records.len(),
            total: found.outcome.total,
            ways: ways_on(selection, found.records.len(), &|rest| collection(record).ask(rest).count()),
            arrange: arrange(context),
            picture: charts::of_listing(context),
            results: entry_list(context, &found.records, IN_SIGHT).done(),
            ..FilterLayout::default()
        },
    )
}

/// Order, and for recommendations which links count.
fn arrange(context: &PageContext) -> Html {
    let sorts = context.view.page.spec().sorts;
    if sorts.is_empty() {
        return Html::default();
    }
    let orders = if sorts.contains(&SortKey::Date) { BY_DATE } else { BY_PARAGRAPH };
    let stated = (context.view.page == Page::Recommendations).then(|| stated_only(context));
    el("div class='arrange'").with(order(context, orders)).child(maybe(stated)).done()
}

/// Leaves editorial links out, or takes them in again.
pub fn stated_only(context: &PageContext) -> Element {
    let on = context.view.selection.shows(ViewMode::Stated);
    let input = el("input id='stated' type='checkbox'")
        .checked(on)
        .on_change(context.dispatch.reform(move |_| Action::Show(ViewMode::Stated, !on)));
    el("label for='stated'").with(input).text(" ").text(context.language.view(ViewMode::Stated))
}
