//! Pages that answer a selection.

pub mod compare;
pub mod coverage;
pub mod instruments;
pub mod listing;
pub mod matrix;
pub mod measures;
pub mod not_found;
pub mod search;

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::{
    explore::{FacetKey, Filter, Selection, Sort},
    link::{Action, Page},
    publish::Answer,
    report::RecordId,
    text::{pages, summary, words::filter as words},
};

use super::super::{
    browser,
    components::{
        entry::entry,
        facets::FacetCounts,
        take_away::Export,
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

/// The facets of a page, each value with its count; those marked stand open at first.
fn facets(keys: &[(FacetKey, bool)], count: impl Fn(FacetKey, u16) -> usize) -> Vec<FacetCounts> {
    offered_facets(keys, |key, value| Some(count(key, value)))
}

/// The same for a page on which some values never stand: there the count is none.
fn offered_facets(keys: &[(FacetKey, bool)], count: impl Fn(FacetKey, u16) -> Option<usize>) -> Vec<FacetCounts> {
    let counts = |key: FacetKey| key.ordinals().map(|value| count(key, value)).collect();
    keys.iter().map(|&(key, open)| FacetCounts { key, counts: counts(key), open }).collect()
}

/// What each filter hides, asked only when nothing is left.
fn relief(selection: &Selection, shown: usize, count: impl Fn(&Selection) -> usize) -> Vec<(Filter, usize)> {
    let filters = if shown == 0 { selection.filters() } else { Vec::new() };
    filters.into_iter().map(|filter| (filter, count(&selection.without(filter)))).collect()
}

/// The files of exactly the records shown, and how many rows each has.
fn exports(explorer: &Explorer) -> (Vec<Export>, usize) {
    let Some(answer) = Answer::of(&explorer.view).map(Rc::new) else { return (Vec::new(), 0) };
    let (for_csv, for_json, view) = (answer.clone(), answer.clone(), explorer.view.clone());
    let csv = Callback::from(move |()| for_csv.csv());
    let json = Callback::from(move |()| for_json.json(&browser::current_href(), &summary::sentence(&view)));
    let name = |ending: &str| AttrValue::from([answer.stem(), ending].concat());
    let files = vec![
        Export { label: "CSV", file_name: name(".csv"), media_type: "text/csv;charset=utf-8", make: csv },
        Export { label: "JSON", file_name: name(".json"), media_type: "application/json", make: json },
    ];
    (files, answer.records.len())
}

/// A page that can be narrowed down: its head, and the frame around its results with the files of what is shown.
fn bench(explorer: &Explorer, lead: &'static str, contents: Workbench) -> Html {
    let (exports, rows) = exports(explorer);
    let frame = workbench(explorer, Workbench { exports, rows, ..contents });
    fragment(vec![head(explorer.view.page, lead).done(), frame])
}

/// The orders on offer, each with its name.
type Orders = &'static [(Option<Sort>, &'static str)];

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
    let option = |(sort, label): &(Option<Sort>, &'static str)| {
        html! {
            <option key={*label} selected={chosen == *sort}>{ *label }</option>
        }
    };
    let select = el("select", fixed![]).on_change(onchange).list(orders.iter().map(option).collect());
    el("label", fixed![]).text(words::ORDER).text(" ").with(select)
}

/// Records in a list.
fn entries(explorer: &Explorer, records: &[RecordId]) -> Element {
    let item = |id: &RecordId| el("li", fixed![]).key(id.slug()).with(entry(explorer, *id)).done();
    el("ol", fixed!["class" = "entry-list"]).list(records.iter().map(item).collect())
}
