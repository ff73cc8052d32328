//! A number of records, standing in the link that leads to exactly these.
//!
//! Tests follow every such link and count: wherever a page says how many records there are, it says so with this part.

use yew::prelude::*;

use crate::{
    explore::{Selection, listing::listing},
    link::Page,
    report::RecordType,
    text::measures,
    ui::{
        markup::{Element, el, maybe},
        page_context::PageContext,
    },
};

/// A number in the words that tell of it, "12 measures", in the link that leads to what is counted.
pub fn count_link(context: &PageContext, href: AttrValue, count: usize, said: &str) -> Element {
    let number = context.language.number(count);
    let (before, after) = around(said, &number);
    let link = el("a").attr("href", href);
    let link = if before.is_empty() { link } else { link.string(before.to_owned()) };
    link.with(el("span class='count'").string(number)).string(after.to_owned())
}

/// A number that leads to what it counts. What it counts is beside it for those who see; the words around it are
/// for those who hear the link alone.
pub fn bare_count(href: AttrValue, number: &str, said: &str) -> Element {
    let heard = |words: &str| (!words.is_empty()).then(|| el("span class='visually-hidden'").string(words.to_owned()));
    let (before, after) = around(said, number);
    el("a class='count'")
        .attr("href", href)
        .child(maybe(heard(before)))
        .string(number.to_owned())
        .child(maybe(heard(after)))
}

/// What is before a number in the words that tell of it, and what after it. Byte by byte: the searchers of the
/// standard library cost the page kilobytes.
fn around<'said>(said: &'said str, number: &str) -> (&'said str, &'said str) {
    let at = said.as_bytes().windows(number.len().max(1)).position(|part| part == number.as_bytes());
    at.and_then(|at| Some((said.get(..at)?, said.get(at + number.len()..)?))).unwrap_or(("", said))
}

/// The number of records that a list of one type holds under a selection, leading there.
pub fn list_count(context: &PageContext, record: RecordType, selection: Selection) -> Element {
    let records = listing(record, &selection).records;
    let href = context.selection_href(Page::listing(record), selection);
    count_link(context, href, records.len(), &measures::told(context.language, record, &records))
}
