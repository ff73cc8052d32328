//! Suggestions when nothing matches: similar words that find something, and filters to remove, each with the resulting
//! count.

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

/// The suggestions when nothing matches.
#[derive(Default)]
pub struct Suggestions {
    /// Searches with other words in place of those that find nothing.
    pub nearest: Vec<Suggestion>,
    /// For each active filter, how many records there are without it.
    pub counts_without_each: Vec<(Filter, usize)>,
}

/// Offers other words, or the removal of one filter, each with the exact resulting count.
pub fn nothing_found(context: &PageContext, ways: &Suggestions, counted: Counted) -> Html {
    let language = context.language;
    let offer = |(filter, count): &(Filter, usize)| {
        let name = language.filter_without(&labels::filter(language, *filter, &context.view.selection));
        way(context, context.action_href(Action::Remove(*filter)), name, counted, *count)
    };
    el("div class='nothing-found'")
        .with(el("h3").text(language.filter_nothing(counted)))
        .with(el("p").string(nothing::explanation(language, &context.view)))
        .child(suggested_searches(context, language.search_nearest(), &ways.nearest, counted))
        .with(el("p").text(language.filter_relief()))
        .with(el("ul").list(ways.counts_without_each.iter().map(offer).collect()))
        .done()
}

/// Other searches after an introduction, each with a link and the number of records it finds; empty if there are none.
pub fn suggested_searches(
    context: &PageContext,
    lead: &'static str,
    searches: &[Suggestion],
    counted: Counted,
) -> Html {
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

/// A suggestion, with the number of records it leads to.
fn way(context: &PageContext, href: AttrValue, name: String, counted: Counted, count: usize) -> Html {
    let link: Element = el("a").attr("href", href).string(name);
    let found = context.language.counted(counted, count);
    el("li").child(sentence(&context.language.filter_way(SLOTS[0], &found), &[link.done()])).done()
}
