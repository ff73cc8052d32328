//! Says which parts of a link were not applied, and offers the link without them.

use yew::prelude::*;

use crate::{
    link::Page,
    text::{notices, words::shell as words},
};

use super::super::{
    explorer::Explorer,
    markup::{el, fixed, maybe},
};

/// The notice; nothing where the whole link was read.
pub fn notice(explorer: &Explorer) -> Html {
    if explorer.dropped.is_empty() {
        return Html::default();
    }
    let language = explorer.language;
    let parts = explorer.dropped.iter().map(|part| el("li", fixed![]).string(notices::dropped(language, part)).done());
    // A page that there is not has no link.
    let exists = explorer.view.page != Page::NotFound;
    let clean = el("a", fixed![]).attr("href", explorer.href(&explorer.view)).text(language.notice_clean_link());
    el("section", fixed!["class" = "notice", "aria-label" = words::NOTICE])
        .with(el("p", fixed![]).text(language.notice_lead()))
        .with(el("ul", fixed![]).list(parts.collect()))
        .child(maybe(exists.then(|| el("p", fixed![]).with(clean))))
        .done()
}
