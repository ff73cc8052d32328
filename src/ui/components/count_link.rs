//! A number of records, standing in the link that leads to exactly these.
//!
//! Tests follow every such link and count: wherever a page says how many records there are, it says so with this part.

use yew::prelude::*;

use crate::text::grammar::{Noun, number};

use super::super::markup::{Element, el, fixed};

/// "12 measures".
pub fn count_link(href: AttrValue, count: usize, noun: Noun) -> Element {
    el("a", fixed![])
        .attr("href", href)
        .with(el("span", fixed!["class" = "count"]).string(number(count)))
        .text(" ")
        .text(noun.form(count))
}
