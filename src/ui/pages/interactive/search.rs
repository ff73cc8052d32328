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
    text::{
        grammar::quoted,
        labels, nothing, summary,
        words::{leads, search as words},
    },
    ui::{
        components::{
            count_link::count_link,
            entry_list::{IN_SIGHT, entry_list},
            search_box::search_box,
            take_away::take_away,
        },
        markup::{Element, el, fixed, fragment, maybe},
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
    let line = summary::line(&context.view, found, total());
    let expanded = summary::expanded(&context.view)
        .map(|expanded| el("p", fixed!["class" = "hint"]).string(context.language.filter_expanded(&expanded)));
    let results = if TextQuery::parse(&selection.text).is_empty() {
        el("p", fixed!["class" = "hint"]).text(words::EMPTY)
    } else if groups.is_empty() {
        nothing_found(context)
    } else {
        el("div", fixed!["class" = "groups"]).list(sections(context, &groups))
    };
    fragment(vec![
        head(Page::Search, leads::of(Page::Search)).done(),
        el("div", fixed!["class" = "search-page"]).child(search_box(context)).done(),
        el("section", fixed!["class" = "results", "aria-labelledby" = "results"])
            .with(
                el("h2", fixed!["id" = "results", "class" = "visually-hidden", "tabindex" = "-1"])
                    .text(context.language.filter_results()),
            )
            .with(el("p", fixed!["class" = "summary", "role" = "status"]).string(line))
            .child(maybe(expanded))
            .with(el("div", fixed!["class" = "results__found"]).with(results))
            .child(take_away(context))
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
    let (count, noun) = (group.found.len(), labels::record_noun(record));
    let few = group.found.get(..SHOWN).unwrap_or(&group.found);
    let page = Page::listing(record);
    let searched = Selection { text: context.view.selection.text.clone(), ..Selection::default() };
    // Some pages search in other texts than these records have: only where it shows exactly what was found.
    let view = View::with(page, searched);
    let searchable = Answer::all(&view).iter().any(|answer| answer.holds(&group.found));
    let href = context.href(&view);
    let rest = (count > few.len() && searchable).then(|| {
        let link = el("a", fixed![]).attr("href", href.clone()).text(words::ALL).string(noun.counted(count));
        el("p", fixed![]).with(link)
    });
    let shown = if searchable { few } else { group.found.as_slice() };
    // Where no page shows just these, all of them stand here.
    let number =
        if searchable { count_link(href, count, noun) } else { el("span", fixed![]).string(noun.counted(count)) };
    el("section", fixed!["class" = "group"])
        .key(record.slug())
        .with(
            el("header", fixed![])
                .with(el("h3", fixed![]).text(labels::record_type(record)))
                .with(el("p", fixed!["class" = "group__count"]).with(number)),
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
        let link = el("a", fixed![]).attr("href", context.selection_href(Page::Search, selection)).string(quoted(word));
        let item = || el("li", fixed![]).with(link).text(": ").string(labels::RECORDS.counted(count)).done();
        (count > 0).then(item)
    };
    let text = &context.view.selection.text;
    let words_of = folded(text).filter_map(|(range, _)| text.get(range));
    let single: Vec<_> = words_of.take(12).filter_map(word).collect();
    let ways = (!single.is_empty())
        .then(|| el("div", fixed![]).with(el("p", fixed![]).text(words::SINGLE)).with(el("ul", fixed![]).list(single)));
    el("div", fixed!["class" = "nothing-found"])
        .with(el("h3", fixed![]).text(words::NOTHING))
        .with(el("p", fixed![]).string(nothing::means(context.language, &context.view)))
        .child(maybe(ways))
}
