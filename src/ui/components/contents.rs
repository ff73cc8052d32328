//! The contents of the site, at the foot of every page: each page of a kind is one step away from anywhere.

use yew::Html;

use crate::{
    link::Page,
    text::{pages, words::shell as words},
};

use super::super::{
    explorer::Explorer,
    markup::{Element, el, fixed},
    part::{Pace, paced_part},
};

/// The id under which the contents are found.
pub const CONTENTS: &str = "contents";

/// The pages by what a reader is after.
const GROUPS: [(&str, &[Page]); 3] = [
    (words::BY_STATE, &[Page::States, Page::Matrix, Page::Coverage, Page::Compare]),
    (
        words::BY_SUBJECT,
        &[Page::Instruments, Page::Measures, Page::UnAction, Page::Developments, Page::Recommendations],
    ),
    (words::THE_TEXT, &[Page::Context, Page::Figures, Page::Paragraphs, Page::Search, Page::About]),
];

/// The contents, the same for everything that is selected on a page.
pub fn contents(explorer: &Explorer) -> Html {
    let (explorer, key) = (explorer.clone(), explorer.view.page.path());
    paced_part(Pace { hangs_on: Some(Default::default()), ..Pace::default() }, key.into(), move |_| {
        draw(&explorer).done()
    })
}

fn draw(explorer: &Explorer) -> Element {
    let here = explorer.view.page.parent();
    let item = |page: &Page| {
        let mut link = el("a", fixed![]).attr("href", explorer.page_href(*page)).string(pages::name(*page));
        if here == *page {
            link = link.word_attr("aria-current", "page");
        }
        el("li", fixed![]).with(link).done()
    };
    let group = |(name, pages): &(&'static str, &[Page])| {
        el("div", fixed![])
            .with(el("h2", fixed![]).text(name))
            .with(el("ul", fixed![]).list(pages.iter().map(item).collect()))
            .done()
    };
    el("nav", fixed!["id" = CONTENTS, "class" = "contents", "tabindex" = "-1", "aria-label" = words::CONTENTS])
        .list(GROUPS.iter().map(group).collect())
}
