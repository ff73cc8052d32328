//! When nothing fits: which filter to take away, and what would follow.

use yew::prelude::*;

use crate::{
    explore::Filter,
    link::Action,
    text::{
        grammar::{Noun, quoted},
        labels, nothing,
        words::filter as words,
    },
    ui::{
        markup::{el, fixed},
        page_context::PageContext,
    },
};

/// Offers to take one filter away, with the exact count that follows.
pub fn nothing_found(context: &PageContext, counts_without_each: &[(Filter, usize)], noun: Noun) -> Html {
    let offer = |(filter, count): &(Filter, usize)| {
        let link = el("a", fixed![])
            .attr("href", context.action_href(Action::Remove(*filter)))
            .text(words::WITHOUT)
            .string(quoted(&labels::filter(*filter, &context.view.selection)));
        el("li", fixed![]).with(link).text(": ").string(noun.counted(*count)).done()
    };
    el("div", fixed!["class" = "nothing-found"])
        .with(el("h3", fixed![]).text(words::NOTHING[0]).text(noun.one).text(words::NOTHING[1]))
        .with(el("p", fixed![]).string(nothing::means(&context.view)))
        .with(el("p", fixed![]).text(words::RELIEF))
        .with(el("ul", fixed![]).list(counts_without_each.iter().map(offer).collect()))
        .done()
}
