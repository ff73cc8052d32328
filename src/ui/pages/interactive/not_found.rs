//! An address without a page: what was asked for, and ways on.

use yew::prelude::*;

use crate::{
    link::{NO_ADDRESS, Page},
    text::{grammar, pages, words::pages as words},
    ui::{
        markup::{el, fixed, maybe},
        page_context::PageContext,
    },
};

use super::head;

const WAYS: [Page; 5] = [Page::Overview, Page::Instruments, Page::Matrix, Page::Measures, Page::About];

/// The body of the page.
pub fn page(context: &PageContext, path: &str) -> Html {
    let first = path.split('/').find(|part| !part.is_empty()).unwrap_or_default();
    let near = Some(Page::from_path(first)).filter(|near| !matches!(near, Page::NotFound | Page::Overview));
    let asked = (path != NO_ADDRESS).then(|| {
        el("p", fixed![]).text(words::NOT_FOUND_PATH).with(el("code", fixed![]).string(path.chars().take(80).collect()))
    });
    let may_mean = near.map(|near| {
        let link =
            el("a", fixed![]).attr("href", context.page_href(near)).string(grammar::quoted(&pages::heading(near)));
        el("p", fixed![]).text(words::NOT_FOUND_NEAR).with(link)
    });
    let paragraphs = (near == Some(Page::Paragraphs)).then(|| el("p", fixed![]).text(words::NOT_FOUND_PARAGRAPH));
    let way = |page: Page| {
        let link = el("a", fixed![]).attr("href", context.page_href(page)).string(pages::name(page));
        el("li", fixed![]).with(link).done()
    };
    el("div", fixed!["class" = "prose"])
        .with(head(Page::NotFound, ""))
        .child(maybe(asked))
        .child(maybe(paragraphs))
        .child(maybe(may_mean))
        .with(el("p", fixed![]).text(words::NOT_FOUND_WAYS))
        .with(el("ul", fixed![]).list(WAYS.into_iter().map(way).collect()))
        .done()
}
