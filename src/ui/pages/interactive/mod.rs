//! Pages that answer a selection.

pub mod compare;
pub mod coverage;
pub mod instruments;
pub mod list;
pub mod listing;
pub mod matrix;
pub mod measures;
pub mod not_found;
pub mod search;
pub mod sources;

use yew::prelude::*;

use crate::{
    explore::{FacetKey, Filter, Selection, Sort, search_all::nearest},
    link::{Action, Facet, Page, View},
    text::{Language, Message, pages},
    ui::{
        browser,
        components::{
            facets::FacetCounts,
            filter_layout::{FilterLayout, filter_layout},
            nothing_found::Suggestions,
        },
        markup::{Element, el, fragment, maybe, separated},
        page_context::PageContext,
    },
};

/// The head of a page: its top heading, which receives focus when the page is opened, and a lead.
fn head(language: Language, page: Page) -> Element {
    let heading = el("h1 tabindex='-1'").string(pages::heading(language, page));
    let lead = pages::lead(language, page);
    let lead = (!lead.is_empty()).then(|| el("p class='lead'").text(lead));
    el("header class='page-head'").with(heading).child(maybe(lead))
}

/// Views by the names of their pages, in a row.
fn links_to(context: &PageContext, views: Vec<View>) -> Html {
    let link = |view: View| {
        let name = pages::name_of_view(context.language, &view);
        el("a").attr("href", context.href(&view)).string(name).done()
    };
    separated(views.into_iter().map(link).collect(), context.language.list_next())
}

/// The facets of a page, each value with its count.
fn facets(page: Page, count: impl Fn(FacetKey, u16) -> usize) -> Vec<FacetCounts> {
    offered_facets(page, &|key, value| Some(count(key, value)))
}

/// The same for a page on which some values never occur; their count is `None`.
#[inline(never)]
fn offered_facets(page: Page, count: &dyn Fn(FacetKey, u16) -> Option<usize>) -> Vec<FacetCounts> {
    let counts = |key: FacetKey| key.ordinals().map(|value| count(key, value)).collect();
    page.spec().facets.iter().map(|&Facet { key, open }| FacetCounts { key, counts: counts(key), open }).collect()
}

/// The suggestions for a selection, computed only if nothing is shown.
#[inline(never)]
fn suggestions(selection: &Selection, shown: usize, count: &dyn Fn(&Selection) -> usize) -> Suggestions {
    let filters = if shown == 0 { selection.filters() } else { Vec::new() };
    let searching = |text: &str| Selection { text: text.into(), ..selection.clone() };
    let searched = if filters.contains(&Filter::Text) { selection.text.as_str() } else { "" };
    Suggestions {
        nearest: nearest(searched, |text| count(&searching(text))),
        counts_without_each: filters.into_iter().map(|filter| (filter, count(&selection.without(filter)))).collect(),
    }
}

/// A page with filters: its head, and the layout around its results.
fn filter_page(context: &PageContext, contents: FilterLayout) -> Html {
    fragment(vec![head(context.language, context.view.page).done(), filter_layout(context, contents)])
}

/// The available orders, each with its name.
type Orders = &'static [(Option<Sort>, Message)];

/// A choice between orders.
fn order(context: &PageContext, orders: Orders) -> Element {
    let chosen = context.view.selection.sort;
    let dispatch = context.dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some((sort, _)) = browser::selected_index(&event).and_then(|index| orders.get(index)) {
            dispatch.emit(Action::Sort(*sort));
        }
    });
    let language = context.language;
    let option = |(sort, name): &(Option<Sort>, Message)| {
        let label = name(language);
        el("option").key(label).selected(chosen == *sort).text(label).done()
    };
    let select = el("select").on_change(onchange).list(orders.iter().map(option).collect());
    let name = el("span").text(language.filter_order());
    el("label class='arrange__order'").with(name).text(" ").with(select)
}
