//! The contents of the site, at the end of every page, so that every page that is not about one record is one step
//! away.

use yew::Html;

use crate::{
    link::{Group, Page},
    text::{Language, Message, pages},
    ui::{
        markup::{Element, el},
        page_context::PageContext,
        stateful::{Redraw, stateful_with},
    },
};

/// The id of the contents.
pub const CONTENTS: &str = "contents";

/// The headings, in order.
const GROUPS: [(Group, Message); 3] = [
    (Group::ByState, Language::shell_by_state),
    (Group::BySubject, Language::shell_by_subject),
    (Group::TheText, Language::shell_the_text),
];

/// The contents, which do not depend on the selection on a page.
pub fn contents(context: &PageContext) -> Html {
    let (context, key) = (context.clone(), context.view.page.path());
    stateful_with(Redraw { memo_key: Some(Default::default()), ..Redraw::default() }, key.into(), move |_| {
        draw(&context).done()
    })
}

fn draw(context: &PageContext) -> Element {
    let here = context.view.page.parent();
    let item = |page: &Page| {
        let mut link = el("a").attr("href", context.page_href(*page)).string(pages::name(context.language, *page));
        if here == *page {
            link = link.word_attr("aria-current", "page");
        }
        el("li").with(link).done()
    };
    let group = |(group, name): &(Group, Message)| {
        let pages = Page::LISTS.iter().filter(|page| page.spec().group == Some(*group));
        el("div").with(el("h2").text(name(context.language))).with(el("ul").list(pages.map(item).collect())).done()
    };
    el("nav class='contents' tabindex='-1'")
        .word_attr("id", CONTENTS)
        .word_attr("aria-label", context.language.shell_contents())
        .list(GROUPS.iter().map(group).collect())
}
