//! A number of records, standing in the link that leads to exactly these.
//!
//! Tests follow every such link and count: wherever a page says how many records there are, it says so with this part.

use yew::prelude::*;

use crate::{
    explore::{Selection, listing::listing},
    link::Page,
    report::RecordType,
    text::{
        grammar::{Noun, number},
        labels,
    },
};

use super::super::{
    explorer::Explorer,
    markup::{Element, el, fixed},
};

/// "12 measures".
pub fn count_link(href: AttrValue, count: usize, noun: Noun) -> Element {
    el("a", fixed![])
        .attr("href", href)
        .with(el("span", fixed!["class" = "count"]).string(number(count)))
        .text(" ")
        .text(noun.form(count))
}

/// The number of records that a list of one type holds under a selection, leading there.
pub fn listed(explorer: &Explorer, record: RecordType, selection: Selection) -> Element {
    let count = listing(record, &selection).records.len();
    let href = explorer.selection_href(Page::listing(record), selection);
    count_link(href, count, labels::record_noun(record))
}
