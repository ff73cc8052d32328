//! Pages that answer a selection.

pub mod instruments;
pub mod matrix;
pub mod measures;
pub mod not_found;

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    explore::{FacetKey, Filter, Selection},
    link::{Page, View},
    publish::{self, Envelope, Published},
    text::{pages, summary},
};

use super::super::{
    browser,
    components::{facets::FacetCounts, take_away::Export},
    markup::{Element, el, fixed, maybe},
};

/// The head of a page: its one top heading, which takes focus when the page is opened, and a lead.
fn head(page: Page, lead: &'static str) -> Element {
    let heading = el("h1", fixed!["tabindex" = "-1"]).string(pages::heading(page));
    let lead = (!lead.is_empty()).then(|| el("p", fixed!["class" = "lead"]).text(lead));
    el("header", fixed!["class" = "page-head"]).with(heading).child(maybe(lead))
}

/// The facets of a page, each value with its count; those marked stand open at first.
fn facets(keys: &[(FacetKey, bool)], count: impl Fn(FacetKey, u16) -> usize) -> Vec<FacetCounts> {
    let counts = |key: FacetKey| key.ordinals().map(|value| count(key, value)).collect();
    keys.iter().map(|&(key, open)| FacetCounts { key, counts: counts(key), open }).collect()
}

/// What each filter hides, asked only when nothing is left.
fn relief(selection: &Selection, shown: usize, count: impl Fn(&Selection) -> usize) -> Vec<(Filter, usize)> {
    let filters = if shown == 0 { selection.filters() } else { Vec::new() };
    filters.into_iter().map(|filter| (filter, count(&selection.without(filter)))).collect()
}

/// The selection with one facet set to one value: what the count beside that value is about.
fn with_only(selection: &Selection, key: FacetKey, value: u16) -> Selection {
    let mut asked = selection.clone();
    let choice = asked.choice_mut(key);
    choice.any = vec![value];
    choice.not.clear();
    choice.all = false;
    asked
}

/// The files of exactly the records shown.
fn exports<R: Published>(
    names: [&'static str; 2],
    view: &Rc<View>,
    records: Rc<[&'static R]>,
    total: usize,
) -> Vec<Export> {
    let [csv_name, json_name] = names;
    let (for_csv, for_json, view) = (records.clone(), records, view.clone());
    let csv = Callback::from(move |()| publish::csv(for_csv.iter().copied()));
    let json = Callback::from(move |()| {
        let (link, selection) = (browser::current_href(), summary::sentence(&view));
        let envelope = Envelope::of(&link, &selection, for_json.len(), total);
        publish::json(&envelope, for_json.iter().copied())
    });
    vec![
        Export { label: "CSV", file_name: csv_name, media_type: "text/csv;charset=utf-8", make: csv },
        Export { label: "JSON", file_name: json_name, media_type: "application/json", make: json },
    ]
}
