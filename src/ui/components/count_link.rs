//! A number of records, standing in the link that leads to exactly these.
//!
//! Tests follow every such link and count: wherever a page says how many records there are, it says so with this part.

use yew::prelude::*;

use crate::{
    explore::{Selection, listing::listing},
    link::Page,
    report::{RecordId, RecordType},
    text::{
        grammar::{Noun, number},
        labels, measures,
    },
    ui::{
        markup::{Element, el, fixed},
        page_context::PageContext,
    },
};

/// "12 measures".
pub fn count_link(href: AttrValue, count: usize, noun: Noun) -> Element {
    el("a", fixed![])
        .attr("href", href)
        .with(el("span", fixed!["class" = "count"]).string(number(count)))
        .text(" ")
        .text(noun.form(count))
}

/// The number of records that a list of one type holds under a selection, leading there; among measures those that are
/// none are told apart.
pub fn list_count(context: &PageContext, record: RecordType, selection: Selection) -> Element {
    let records = listing(record, &selection).records;
    let href = context.selection_href(Page::listing(record), selection);
    match measures::composition(records.iter().filter_map(RecordId::measure)) {
        None => count_link(href, records.len(), labels::record_noun(record)),
        Some(parts) => count_link(href, records.len(), measures::ENTRIES).text(": ").string(parts),
    }
}
