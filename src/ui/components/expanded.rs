//! What a search also looked for.

use yew::prelude::*;

use crate::{
    text::summary,
    ui::{
        markup::{el, fragment},
        page_context::PageContext,
    },
};

/// What a search looked for in addition to the words typed; empty if nothing else.
pub fn expanded(context: &PageContext) -> Html {
    let said = summary::expanded(context.language, &context.view).into_iter();
    fragment(said.map(|said| el("p class='hint'").string(said).done()).collect())
}
