//! National measures, with filters.

use yew::prelude::*;

use crate::{
    explore::{
        FacetKey, Outcome, Sort, SortKey, ViewMode,
        measures::{measures, sorted_measures, under_headings},
    },
    link::{Action, Page},
    report::{MeasureId, RecordId, Theme},
    text::{Language, Message, measures as words},
    ui::{
        components::{
            entry_list::{IN_SIGHT, entry_list, list_under_heading},
            filter_layout::FilterLayout,
            measure_table::measure_table,
            measures_only::counted,
        },
        markup::{Element, el, maybe},
        page_context::PageContext,
    },
};

use super::{Orders, facets, filter_page, order, suggestions};

/// The available orders of a list under headings, and those of a table.
const OF_LIST: Orders = &orders(Language::filter_order_headings);
const OF_TABLE: Orders = &orders(Language::filter_order_report);

/// The orders with their names; only the name of the default order differs.
const fn orders(own: Message) -> [(Option<Sort>, Message); 4] {
    [
        (None, own),
        (Some(Sort::descending(SortKey::Paragraph)), Language::filter_order_report_descending),
        (Some(Sort::ascending(SortKey::State)), Language::filter_order_state),
        (Some(Sort::descending(SortKey::State)), Language::filter_order_state_descending),
    ]
}

/// The body of the page.
pub fn page(context: &PageContext) -> Html {
    let selection = &context.view.selection;
    let outcome = measures().ask(selection);
    let ids = sorted_measures(&outcome, selection);
    let results = if selection.shows(ViewMode::Table) {
        measure_table(context, &ids)
    } else if let Some(headings) = under_headings(&ids, selection) {
        listed_under(context, &headings)
    } else {
        entry_list(context, &records(&ids), IN_SIGHT)
    };
    filter_page(
        context,
        FilterLayout {
            facets: facets(Page::Measures, |key, value| count(&outcome, key, value)),
            shown: ids.len(),
            total: outcome.total,
            suggestions: suggestions(selection, ids.len(), &|rest| measures().ask(rest).count()),
            arrange: arrange(context),
            picture: maybe((!ids.is_empty()).then(|| {
                counted(context, kinds_shown(context, &ids, outcome.total), context.language.measures_alone())
            })),
            results: results.done(),
            ..FilterLayout::default()
        },
    )
}

fn records(ids: &[MeasureId]) -> Vec<RecordId> {
    ids.iter().copied().map(RecordId::Measure).collect()
}

/// Measures under the headings of the report.
fn listed_under(context: &PageContext, headings: &[(Theme, &[MeasureId])]) -> Element {
    let (language, mut in_sight) = (context.language, IN_SIGHT);
    let list = |(theme, ids): &(Theme, &[MeasureId])| {
        let heading = language.measures_under(language.theme(*theme), &words::counted_entries(language, ids));
        list_under_heading(context, (theme.slug(), heading), &records(ids), &mut in_sight)
    };
    el("div").list(headings.iter().map(list).collect())
}

/// A hint on the kinds of the entries shown, with fixed words if all entries are shown.
fn kinds_shown(context: &PageContext, ids: &[MeasureId], total: usize) -> Element {
    let hint = el("p class='hint'");
    if ids.len() == total {
        return hint.text(context.language.measures_whole());
    }
    hint.string(words::kinds_shown(context.language, ids))
}

/// The count of a facet value.
pub fn count(outcome: &Outcome, key: FacetKey, value: u16) -> usize {
    usize::try_from(outcome.value_count(key, value)).unwrap_or(usize::MAX)
}

/// The controls for order and form.
fn arrange(context: &PageContext) -> Html {
    let orders = if context.view.selection.shows(ViewMode::Table) { OF_TABLE } else { OF_LIST };
    el("div class='arrange'")
        .with(order(context, orders))
        .with(
            el("div class='segments' role='group'")
                .word_attr("aria-label", context.language.filter_form())
                .child(form(context, false))
                .child(form(context, true)),
        )
        .done()
}

/// The button for one form in which the measures can be shown.
fn form(context: &PageContext, table: bool) -> Html {
    el("button type='button'")
        .state("aria-pressed", context.view.selection.shows(ViewMode::Table) == table)
        .on_click(context.dispatch.reform(move |_| Action::Show(ViewMode::Table, table)))
        .text(if table { context.language.view(ViewMode::Table) } else { context.language.view_list() })
        .done()
}
