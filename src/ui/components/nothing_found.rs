//! When nothing fits: the nearest words that find something, which filter to remove, and what would follow.

use yew::prelude::*;

use crate::{
    explore::{Filter, Selection, search_all::Suggestion},
    link::Action,
    text::{Counted, labels, nothing},
    ui::{
        markup::{Element, SLOTS, el, fragment, sentence},
        page_context::PageContext,
    },
};

/// What leads on where nothing fits.
#[derive(Default)]
pub struct WaysOn {
    /// Other words for those that find nothing.
    pub nearest: Vec<Suggestion>,
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
        .child(ways_to(context, language.search_nearest(), &ways.nearest, counted))
        .with(el("p").text(language.filter_relief()))
        .with(el("ul").list(ways.counts_without_each.iter().map(offer).collect()))
        .done()
}

/// Other searches after a lead, each in a link with how many records it finds; nothing where there are none.
pub fn ways_to(context: &PageContext, lead: &'static str, searches: &[Suggestion], counted: Counted) -> Html {
    if searches.is_empty() {
        return Html::default();
    }
    let offer = |Suggestion { search, found }: &Suggestion| {
        let selection = Selection { text: search.clone(), ..context.view.selection.clone() };
        let href = context.selection_href(context.view.page, selection);
        way(context, href, context.language.quoted(search.trim_matches('"')), counted, *found)
    };
    let list = el("ul").list(searches.iter().map(offer).collect());
    fragment(vec![el("p").text(lead).done(), list.done()])
}

/// A way on, and how many records it leads to.
fn way(context: &PageContext, href: AttrValue, name: String, counted: Counted, count: usize) -> Html {
    let link: Element = el("a").attr("href", href).string(name);
    let found = context.language.counted(counted, count);
    el("li").child(sentence(&context.language.filter_way(SLOTS[0], &found), &[link.done()])).done()
}
