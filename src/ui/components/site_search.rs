//! The search box of the header: a plain form that also works before the program has started.

use crate::{
    link::Page,
    ui::{
        markup::{Element, el},
        page_context::PageContext,
    },
};

use super::search_box::LONGEST;

/// The id of the box.
pub const SITE_SEARCH: &str = "site-search";

/// The form, whose submission the program intercepts.
pub fn site_search(context: &PageContext) -> Element {
    let language = context.language;
    let input = el("input name='q' type='search' autocomplete='off' spellcheck='false'")
        .word_attr("maxlength", LONGEST)
        .word_attr("id", SITE_SEARCH)
        .word_attr("placeholder", language.search_placeholder());
    el("form class='site-search' role='search' method='get'")
        .word_attr("aria-label", language.search_label())
        .attr("action", context.page_href(Page::Search))
        .with(el("label class='visually-hidden'").word_attr("for", SITE_SEARCH).text(language.search_label()))
        .with(input)
        .with(el("button type='submit'").text(language.search_go()))
}
