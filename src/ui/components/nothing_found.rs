//! When nothing fits: the nearest words that find something, which filter to take away, and what would follow.

use yew::prelude::*;

use crate::{
    explore::{Filter, Selection, search_all::Nearest},
    link::Action,
    text::{Counted, labels, nothing},
    ui::{
        markup::{Element, SLOTS, el, fragment, maybe, sentence},
        page_context::PageContext,
    },
};

/// What leads on where nothing fits.
#[derive(Default)]
pub struct WaysOn {
    /// Other words for those that find nothing.
    pub nearest: Vec<Nearest>,
    /// For each filter in force, how many records there are without it.
    pub counts_without_each: Vec<(Filter, usize)>,
}

/// Offers other words, and to take one filter away, each with the exact count that follows.
pub fn nothing_found(context: &PageContext, ways: &WaysOn, counted: Counted) -> Html {
    let language = context.language;
    let offer = |(filter, count): &(Filter, usize)| {
        let name = language.filter_without(&labels::filter(language, *filter, &context.view.selection));
        way(context, context.action_href(Action::Remove(*filter)), name, counted, *count)
    };
    el("div class='nothing-found'")
        .with(el("h3").text(language.filter_nothing(counted)))
        .with(el("p").string(nothing::means(language, &context.view)))
        .child(nearest(context, &ways.nearest, counted))
        .with(el("p").text(language.filter_relief()))
        .with(el("ul").list(ways.counts_without_each.iter().map(offer).collect()))
        .done()
}

/// The nearest words, each in a link to the search with it.
pub fn nearest(context: &PageContext, words: &[Nearest], counted: Counted) -> Html {
    let offer = |Nearest { word, search, count }: &Nearest| {
        let selection = Selection { text: search.clone(), ..context.view.selection.clone() };
        let href = context.selection_href(context.view.page, selection);
        way(context, href, context.language.quoted(word), counted, *count)
    };
    let list = (!words.is_empty()).then(|| el("ul").list(words.iter().map(offer).collect()));
    let lead = list.is_some().then(|| el("p").text(context.language.search_nearest()));
    fragment(vec![maybe(lead), maybe(list)])
}

/// A way on, and how many records it leads to.
pub fn way(context: &PageContext, href: AttrValue, name: String, counted: Counted, count: usize) -> Html {
    let link: Element = el("a").attr("href", href).string(name);
    let found = context.language.counted(counted, count);
    el("li").child(sentence(&context.language.filter_way(SLOTS[0], &found), &[link.done()])).done()
}
