//! Pages that answer a selection.

pub mod compare;
pub mod coverage;
pub mod instruments;
pub mod listing;
pub mod matrix;
pub mod measures;
pub mod not_found;
pub mod search;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::{
    explore::{FacetKey, Filter, Selection, Sort},
    link::{Action, Facet, Page},
    text::{Language, pages},
};

use super::super::{
    components::{
        facets::FacetCounts,
        workbench::{Workbench, workbench},
    },
    explorer::Explorer,
    markup::{Element, el, fixed, fragment, maybe},
};

/// The head of a page: its one top heading, which takes focus when the page is opened, and a lead.
fn head(page: Page, lead: &'static str) -> Element {
    let heading = el("h1", fixed!["tabindex" = "-1"]).string(pages::heading(page));
    let lead = (!lead.is_empty()).then(|| el("p", fixed!["class" = "lead"]).text(lead));
    el("header", fixed!["class" = "page-head"]).with(heading).child(maybe(lead))
}

/// The facets of a page, each value with its count.
fn facets(page: Page, count: impl Fn(FacetKey, u16) -> usize) -> Vec<FacetCounts> {
    offered_facets(page, |key, value| Some(count(key, value)))
}

/// The same for a page on which some values never stand: there the count is none.
fn offered_facets(page: Page, count: impl Fn(FacetKey, u16) -> Option<usize>) -> Vec<FacetCounts> {
    let counts = |key: FacetKey| key.ordinals().map(|value| count(key, value)).collect();
    page.spec().facets.iter().map(|&Facet { key, open }| FacetCounts { key, counts: counts(key), open }).collect()
}

/// What each filter hides, asked only when nothing is left.
fn relief(selection: &Selection, shown: usize, count: impl Fn(&Selection) -> usize) -> Vec<(Filter, usize)> {
    let filters = if shown == 0 { selection.filters() } else { Vec::new() };
    filters.into_iter().map(|filter| (filter, count(&selection.without(filter)))).collect()
}

/// A page that can be narrowed down: its head, and the frame around its results.
fn bench(explorer: &Explorer, lead: &'static str, contents: Workbench) -> Html {
    fragment(vec![head(explorer.view.page, lead).done(), workbench(explorer, contents)])
}

/// The orders on offer, each with its name.
type Orders = &'static [(Option<Sort>, fn(Language) -> &'static str)];

/// A choice between orders.
fn order(explorer: &Explorer, orders: Orders) -> Element {
    let chosen = explorer.view.selection.sort;
    let dispatch = explorer.dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let place = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        if let Some((sort, _)) = usize::try_from(place).ok().and_then(|place| orders.get(place)) {
            dispatch.emit(Action::Sort(*sort));
        }
    });
    let language = explorer.language;
    let option = |(sort, name): &(Option<Sort>, fn(Language) -> &'static str)| {
        let label = name(language);
        el("option", fixed![]).key(label).selected(chosen == *sort).text(label).done()
    };
    let select = el("select", fixed![]).on_change(onchange).list(orders.iter().map(option).collect());
    el("label", fixed![]).text(language.filter_order()).text(" ").with(select)
}
