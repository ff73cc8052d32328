//! The page for unknown addresses: the requested path, and links to other pages.

use yew::prelude::*;

use crate::{
    link::{NO_ADDRESS, Page},
    text::pages,
    ui::{
        markup::{SLOTS, el, maybe, sentence},
        page_context::PageContext,
    },
};

use super::head;

const WAYS: [Page; 5] = [Page::Overview, Page::Instruments, Page::Matrix, Page::Measures, Page::About];

/// The body of the page.
pub fn page(context: &PageContext, path: &str) -> Html {
    let language = context.language;
    let first = path.split('/').find(|part| !part.is_empty()).unwrap_or_default();
    let near = Some(Page::from_path(first)).filter(|near| !matches!(near, Page::NotFound | Page::Overview));
    let asked = (path != NO_ADDRESS).then(|| {
        let path = el("code").string(path.chars().take(80).collect());
        el("p").child(sentence(&language.not_found_path(SLOTS[0]), &[path.done()]))
    });
    let may_mean = near.map(|near| {
        let link = el("a")
            .attr("href", context.page_href(near))
            .string(language.quoted(&pages::heading(context.language, near)));
        el("p").child(sentence(&language.not_found_near(SLOTS[0]), &[link.done()]))
    });
    let paragraphs = (near == Some(Page::Paragraphs)).then(|| el("p").text(language.not_found_paragraph()));
    let way = |page: Page| {
        let link = el("a").attr("href", context.page_href(page)).string(pages::name(context.language, page));
        el("li").with(link).done()
    };
    el("div class='prose'")
        .with(head(language, Page::NotFound))
        .child(maybe(asked))
        .child(maybe(paragraphs))
        .child(maybe(may_mean))
        .with(el("p").text(language.not_found_ways()))
        .with(el("ul").list(WAYS.into_iter().map(way).collect()))
        .done()
}
