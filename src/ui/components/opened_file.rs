//! The notice with the result of opening an exported file.

use yew::prelude::*;

use crate::{
    publish::restore::NotRestored,
    text::restore as words,
    ui::{
        markup::{el, maybe},
        opened_file::{OPENED_FILE, OpenedFile},
        page_context::PageContext,
    },
};

/// The notice, which receives focus when it appears.
pub fn opened_file(context: &PageContext, opened: &OpenedFile) -> Html {
    let language = context.language;
    let said = match &opened.outcome {
        Ok(restored) => words::restored(language, restored),
        Err(problem) => words::not_restored(language, problem),
    };
    let way = match &opened.outcome {
        Err(NotRestored::Changed { view, .. }) => {
            let link = el("a").attr("href", context.href(view)).text(language.restore_open_view());
            Some(el("p").with(link))
        }
        _ => None,
    };
    el("section class='notice' tabindex='-1'")
        .word_attr("id", OPENED_FILE)
        .word_attr("aria-label", language.restore_notice())
        .with(el("p").string(said))
        .child(maybe(way))
        .done()
}
