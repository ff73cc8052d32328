//! All kinds of record at once, grouped by kind.

use faceted_search::folded;
use yew::prelude::*;

use crate::{
    explore::{
        Selection,
        lexicon::query,
        search_all::{Group, Suggestion, nearest, search, total},
    },
    link::{Page, Pointer, View, pointed_at},
    publish::Answer,
    report::{ParagraphNumber, REPORT},
    text::{Counted, nothing, summary},
    ui::{
        components::{
            count_link::count_link,
            entry_list::{IN_SIGHT, entry_list},
            expanded::expanded,
            filter_layout::{answer_head, results_part},
            nothing_found::suggested_searches,
            search_box::search_box,
            take_away::take_away,
        },
        markup::{Element, SLOTS, el, fragment, maybe, sentence},
        page_context::PageContext,
    },
};

use super::{head, links_to};

/// How many records of a kind are shown before the link to its own page.
const SHOWN: usize = 8;

/// The body of the page.
pub fn page(context: &PageContext) -> Html {
    let selection = &context.view.selection;
    let groups = search(&selection.text);
    let found = groups.iter().map(|group| group.found.len()).sum();
    let line = summary::line(context.language, &context.view, found, total());
    let unasked = query(&selection.text).is_empty();
    let place = pointed_at(&selection.text);
    let results = if !groups.is_empty() {
        el("div class='groups'").list(sections(context, &groups))
    } else if place.is_some() {
        // Where the place is, is the answer.
        el("div")
    } else if unasked {
        nothing_asked(context)
    } else {
        nothing_found(context)
    };
    fragment(vec![
        head(context.language, context.view.page).done(),
        el("div class='search-page'").child(search_box(context)).done(),
        results_part(context.language, unasked)
            .with(answer_head(context.language, line))
            .child(maybe(place.map(|place| pointer(context, place))))
            .child(expanded(context))
            .child(take_away(context))
            .with(el("div class='results__found'").with(results))
            .done(),
    ])
}

/// The groups, one below the other; only the first entries are in sight.
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
    // Some pages search other texts than these records have, so the link is only offered if the page shows exactly what
    // was found.
    let view = View::with(page, searched);
    let searchable = Answer::all(&view).iter().any(|answer| answer.holds(&group.found));
    let href = context.href(&view);
    let rest = (count > few.len() && searchable).then(|| {
        let link = el("a").attr("href", href.clone()).string(context.language.search_all(&said));
        el("p").with(link)
    });
    let shown = if searchable { few } else { group.found.as_slice() };
    // If no page shows exactly these records, all of them are listed here.
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

/// The way to a place in the report that the search names, or how many there are.
fn pointer(context: &PageContext, (pointer, found): (Pointer, Vec<View>)) -> Element {
    let (language, said) = (context.language, el("p class='pointer'"));
    if found.is_empty() {
        let footnotes = pointer == Pointer::Footnote;
        let last = if footnotes { REPORT.sources().len() } else { ParagraphNumber::LAST.into() };
        return said.string(language.search_beyond(footnotes, last));
    }
    let links = links_to(context, found);
    said.child(sentence(&language.search_pointer(pointer, SLOTS[0]), &[links]))
}

/// A hint for an empty search, or a link to the same words in quotation marks if they find something.
fn nothing_asked(context: &PageContext) -> Element {
    let quoted = ["\"", context.view.selection.text.trim(), "\""].concat();
    let found = count(&quoted);
    let part = el("div class='nothing-found'");
    if found == 0 {
        return part.with(el("p").text(context.language.search_empty())).with(browse(context));
    }
    part.child(suggested_searches(
        context,
        context.language.search_common(),
        &[Suggestion { search: quoted, found }],
        Counted::Record,
    ))
}

/// What can be looked through without a search.
fn browse(context: &PageContext) -> Element {
    let pages = links_to(context, [Page::Topics, Page::Measures, Page::Paragraphs].map(View::of).into());
    el("p").child(sentence(&context.language.search_browse(SLOTS[0]), &[pages]))
}

/// How many records a search finds.
fn count(text: &str) -> usize {
    search(text).iter().map(|group| group.found.len()).sum()
}

/// Similar words, and the results of each word on its own.
fn nothing_found(context: &PageContext) -> Element {
    let (text, language) = (&context.view.selection.text, context.language);
    let mut single = Vec::new();
    for (place, _) in folded(text).take(12) {
        let found = count(&text[place.clone()]);
        if found > 0 {
            single.push(Suggestion { search: text[place].to_owned(), found });
        }
    }
    el("div class='nothing-found'")
        .with(el("h3").text(language.search_nothing()))
        .with(el("p").string(nothing::explanation(language, &context.view)))
        .child(suggested_searches(context, language.search_nearest(), &nearest(text, count), Counted::Record))
        .child(suggested_searches(context, language.search_single(), &single, Counted::Record))
        .with(browse(context))
}
