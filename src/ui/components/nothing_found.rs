//! When nothing fits: which filter to take away, and what would follow.

use yew::prelude::*;

use crate::{
    explore::Filter,
    link::Action,
    text::{Counted, labels, nothing},
};

use super::super::{
    explorer::Explorer,
    markup::{el, fixed},
};

/// Offers to take one filter away, with the exact count that follows.
pub fn nothing_found(explorer: &Explorer, relief: &[(Filter, usize)], counted: Counted) -> Html {
    let language = explorer.language;
    let offer = |(filter, count): &(Filter, usize)| {
        let link = el("a", fixed![])
            .attr("href", explorer.action_href(Action::Remove(*filter)))
            .string(language.filter_without(&labels::filter(*filter, &explorer.view.selection)));
        el("li", fixed![]).with(link).text(": ").string(language.counted(counted, *count)).done()
    };
    el("div", fixed!["class" = "nothing-found"])
        .with(el("h3", fixed![]).text(language.filter_nothing(counted)))
        .with(el("p", fixed![]).string(nothing::means(language, &explorer.view)))
        .with(el("p", fixed![]).text(language.filter_relief()))
        .with(el("ul", fixed![]).list(relief.iter().map(offer).collect()))
        .done()
}
