//! Pages that list one type of record without further structure: States, initiatives, developments, recommendations,
//! context points, figures.

use yew::prelude::*;

use crate::{
    explore::{
        Selection, Sort, SortKey, ViewMode, collection,
        listing::{listing, section_of},
    },
    link::{Action, Page},
    report::RecordId,
    text::{Counted, Language},
    ui::{
        charts,
        components::{
            entry_list::{IN_SIGHT, entry_list, list_under_heading},
            filter_layout::FilterLayout,
        },
        markup::{Element, el, maybe},
        page_context::PageContext,
    },
};

use super::{Orders, filter_page, measures::count, offered_facets, order, suggestions};

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
    // The one list that is long and comes from several sections.
    let results = if context.view.page == Page::Context {
        listed_under(context, &found.records)
    } else {
        entry_list(context, &found.records, IN_SIGHT)
    };
    let stated = (context.view.page == Page::Recommendations).then(|| stated_only(context));
    filter_page(
        context,
        FilterLayout {
            facets: offered_facets(context.view.page, &|key, value| {
                offered(key, value).then(|| count(&found.outcome, key, value))
            }),
            shown: found.records.len(),
            total: found.outcome.total,
            suggestions: suggestions(selection, found.records.len(), &|rest| collection(record).ask(rest).count()),
            questions: maybe(stated),
            arrange: arrange(context),
            picture: charts::of_listing(context),
            results: results.done(),
            ..FilterLayout::default()
        },
    )
}

/// Records under the main sections of the report.
fn listed_under(context: &PageContext, records: &[RecordId]) -> Element {
    let (language, mut in_sight, mut lists) = (context.language, IN_SIGHT, Vec::new());
    for records in records.chunk_by(|one, next| section_of(*one) == section_of(*next)) {
        if let Some(section) = records.first().and_then(|first| section_of(*first)) {
            let found = language.counted(Counted::of(context.view.page), records.len());
            let heading = (section.slug(), language.measures_under(language.main_section(section), &found));
            lists.push(list_under_heading(context, heading, records, &mut in_sight));
        }
    }
    el("div").list(lists)
}

/// The orders on offer.
fn arrange(context: &PageContext) -> Html {
    let sorts = context.view.page.spec().sorts;
    if sorts.is_empty() {
        return Html::default();
    }
    let orders = if sorts.contains(&SortKey::Date) { BY_DATE } else { BY_PARAGRAPH };
    el("div class='arrange'").with(order(context, orders)).done()
}

/// Leaves editorial links out, or takes them in again: the last of the filters.
fn stated_only(context: &PageContext) -> Element {
    let on = context.view.selection.shows(ViewMode::Stated);
    let input = el("input id='stated' type='checkbox'")
        .checked(on)
        .on_change(context.dispatch.reform(move |_| Action::Show(ViewMode::Stated, !on)));
    let label = el("label for='stated'").with(input).text(context.language.view(ViewMode::Stated));
    el("p class='facet facet--single'").with(label)
}
