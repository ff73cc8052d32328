//! When nothing fits: which filter to remove, and what would follow.

use yew::prelude::*;

use crate::{
    explore::Filter,
    link::Action,
    text::{Counted, labels, nothing},
    ui::{
        markup::{SLOTS, el, sentence},
        page_context::PageContext,
    },
};

/// Offers to take one filter away, with the exact count that follows.
pub fn nothing_found(context: &PageContext, counts_without_each: &[(Filter, usize)], counted: Counted) -> Html {
    let language = context.language;
    let offer = |(filter, count): &(Filter, usize)| {
        let link = el("a")
            .attr("href", context.action_href(Action::Remove(*filter)))
            .string(language.filter_without(&labels::filter(language, *filter, &context.view.selection)));
        let found = language.counted(counted, *count);
        el("li").child(sentence(&language.filter_way(SLOTS[0], &found), &[link.done()])).done()
    };
    el("div class='nothing-found'")
        .with(el("h3").text(language.filter_nothing(counted)))
        .with(el("p").string(nothing::means(language, &context.view)))
        .with(el("p").text(language.filter_relief()))
        .with(el("ul").list(counts_without_each.iter().map(offer).collect()))
        .done()
}
