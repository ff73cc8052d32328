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
        explorer::Explorer,
        markup::{el, fixed},
    },
};

/// Offers to take one filter away, with the exact count that follows.
pub fn nothing_found(explorer: &Explorer, relief: &[(Filter, usize)], noun: Noun) -> Html {
    let offer = |(filter, count): &(Filter, usize)| {
        let link = el("a", fixed![])
            .attr("href", explorer.action_href(Action::Remove(*filter)))
            .text(words::WITHOUT)
            .string(quoted(&labels::filter(*filter, &explorer.view.selection)));
        el("li", fixed![]).with(link).text(": ").string(noun.counted(*count)).done()
    };
    el("div", fixed!["class" = "nothing-found"])
        .with(el("h3", fixed![]).text(words::NOTHING[0]).text(noun.one).text(words::NOTHING[1]))
        .with(el("p", fixed![]).string(nothing::means(&explorer.view)))
        .with(el("p", fixed![]).text(words::RELIEF))
        .with(el("ul", fixed![]).list(relief.iter().map(offer).collect()))
        .done()
}
