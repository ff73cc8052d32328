//! A number of records, in a link that leads to exactly these records.
//!
//! Wherever a page says how many records there are, it uses this part. Tests follow every such link and count the
//! records.

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

/// A number within its words, such as "12 measures", in a link that leads to what is counted.
pub fn count_link(context: &PageContext, href: AttrValue, count: usize, said: &str) -> Element {
    let number = context.language.number(count);
    let (before, after) = split_at_number(said, &number);
    let link = el("a").attr("href", href);
    let link = if before.is_empty() { link } else { link.string(before.to_owned()) };
    link.with(el("span class='count'").string(number)).string(after.to_owned())
}

/// A number that leads to what it counts. The words around it are only for screen readers; others see next to it what
/// it counts.
pub fn bare_count(href: AttrValue, number: &str, said: &str) -> Element {
    let heard = |words: &str| (!words.is_empty()).then(|| el("span class='visually-hidden'").string(words.to_owned()));
    let (before, after) = split_at_number(said, number);
    el("a class='count'")
        .attr("href", href)
        .child(maybe(heard(before)))
        .string(number.to_owned())
        .child(maybe(heard(after)))
}

/// The parts of a text before and after its number. It searches byte by byte, because the search functions of the
/// standard library would add kilobytes to the page.
fn split_at_number<'said>(said: &'said str, number: &str) -> (&'said str, &'said str) {
    let at = said.as_bytes().windows(number.len().max(1)).position(|part| part == number.as_bytes());
    at.and_then(|at| Some((said.get(..at)?, said.get(at + number.len()..)?))).unwrap_or(("", said))
}

/// The number of records that a list of one type shows under a selection, with a link to the list.
pub fn list_count(context: &PageContext, record: RecordType, selection: Selection) -> Element {
    let records = listing(record, &selection).records;
    let href = context.selection_href(Page::listing(record), selection);
    count_link(context, href, records.len(), &measures::counted_by_kind(context.language, record, &records))
}
