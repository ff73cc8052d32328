//! Names the parts of a link that were not applied, and offers the link without them.

use yew::prelude::*;

use crate::{
    link::Page,
    text::notices,
    ui::{
        markup::{el, maybe},
        page_context::PageContext,
    },
};

/// The notice; empty if the whole link was read.
pub fn notice(context: &PageContext) -> Html {
    if context.dropped.is_empty() {
        return Html::default();
    }
    let language = context.language;
    let parts = context.dropped.iter().map(|part| el("li").string(notices::dropped(language, part)).done());
    // A page that does not exist has no link.
    let exists = context.view.page != Page::NotFound;
    let clean = el("a").attr("href", context.href(&context.view)).text(language.notice_clean_link());
    el("section class='notice'")
        .word_attr("aria-label", language.notice_name())
        .with(el("p").text(language.notice_lead()))
        .with(el("ul").list(parts.collect()))
        .child(maybe(exists.then(|| el("p").with(clean))))
        .done()
}
