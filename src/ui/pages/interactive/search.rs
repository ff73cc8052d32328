//! All kinds of record at once, grouped by kind.

use faceted_search::{TextQuery, folded};
use yew::prelude::*;

use crate::{
    explore::{
        Selection,
        search_all::{Group, search, total},
    },
    link::{Page, View},
    publish::Answer,
    text::{Counted, nothing, summary},
    ui::{
        components::{
            copy::copy_answer,
            count_link::count_link,
            entry_list::{IN_SIGHT, entry_list},
            search_box::search_box,
            take_away::take_away,
        },
        markup::{Element, SLOTS, el, fragment, maybe, sentence},
        page_context::PageContext,
    },
};

use super::head;

/// How many records of a kind are shown before the way to its own page.
const SHOWN: usize = 8;

/// The body of the page.
pub fn page(context: &PageContext) -> Html {
    let selection = &context.view.selection;
    let groups = search(&selection.text);
    let found = groups.iter().map(|group| group.found.len()).sum();
    let line = summary::line(context.language, &context.view, found, total());
    let expanded = summary::expanded(context.language, &context.view)
        .map(|expanded| el("p class='hint'").string(context.language.filter_expanded(&expanded)));
    let results = if TextQuery::parse(&selection.text).is_empty() {
        el("p class='hint'").text(context.language.search_empty())
    } else if groups.is_empty() {
        nothing_found(context)
    } else {
        el("div class='groups'").list(sections(context, &groups))
    };
    fragment(vec![
        head(context.language, context.view.page).done(),
        el("div class='search-page'").child(search_box(context)).done(),
        el("section class='results' aria-labelledby='results'")
            .with(el("h2 id='results' class='visually-hidden' tabindex='-1'").text(context.language.filter_results()))
            .with(el("p class='summary' role='status'").string(line.clone()))
            .with(copy_answer(context.language, &line))
            .child(maybe(expanded))
            .child(take_away(context))
            .with(el("div class='results__found'").with(results))
            .done(),
    ])
}

/// The groups, one below the other, so that what is in sight of all of them is in the first.
fn sections(context: &PageContext, groups: &[Group]) -> Vec<Html> {
    let mut in_sight = IN_SIGHT;
    let next = |group: &Group| {
        let drawn = section(context, group, in_sight);
        in_sight = in_sight.saturating_sub(group.found.len());
        drawn
    };
    groups.iter().map(next).collect()
}

fn section(context: &PageContext, group: &Group, in_sight: usize) -> Html {
    let record = group.record;
    let count = group.found.len();
    let said = context.language.counted(record.into(), count);
    let few = group.found.get(..SHOWN).unwrap_or(&group.found);
    let page = Page::listing(record);
    let searched = Selection { text: context.view.selection.text.clone(), ..Selection::default() };
    // Some pages search in other texts than these records have: only where it shows exactly what was found.
    let view = View::with(page, searched);
    let searchable = Answer::all(&view).iter().any(|answer| answer.holds(&group.found));
    let href = context.href(&view);
    let rest = (count > few.len() && searchable).then(|| {
        let link = el("a").attr("href", href.clone()).string(context.language.search_all(&said));
        el("p").with(link)
    });
    let shown = if searchable { few } else { group.found.as_slice() };
    // Where no page shows just these, all of them stand here.
    let number = if searchable { count_link(context, href, count, &said) } else { el("span").string(said) };
    el("section class='group'")
        .key(record.slug())
        .with(
            el("header")
                .with(el("h3").text(context.language.record_type(record)))
                .with(el("p class='group__count'").with(number)),
        )
        .with(entry_list(context, shown, in_sight))
        .child(maybe(rest))
        .done()
}

/// What is found by each word alone.
fn nothing_found(context: &PageContext) -> Element {
    let word = |word: &str| {
        let count: usize = search(word).iter().map(|group| group.found.len()).sum();
        let selection = Selection { text: word.to_owned(), ..Selection::default() };
        let language = context.language;
        let link = el("a").attr("href", context.selection_href(Page::Search, selection)).string(language.quoted(word));
        let way =
            || sentence(&language.filter_way(SLOTS[0], &language.counted(Counted::Record, count)), &[link.done()]);
        let item = || el("li").child(way()).done();
        (count > 0).then(item)
    };
    let text = &context.view.selection.text;
    let words_of = folded(text).filter_map(|(range, _)| text.get(range));
    let single: Vec<_> = words_of.take(12).filter_map(word).collect();
    let ways = (!single.is_empty())
        .then(|| el("div").with(el("p").text(context.language.search_single())).with(el("ul").list(single)));
    el("div class='nothing-found'")
        .with(el("h3").text(context.language.search_nothing()))
        .with(el("p").string(nothing::means(context.language, &context.view)))
        .child(maybe(ways))
}
