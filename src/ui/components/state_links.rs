//! The States of a record, each with a link to its page.

use yew::Html;

#[cfg(feature = "static")]
use crate::explore::{FacetKey, Selection, facet_key::ordinal};
use crate::{
    link::Page,
    report::StateId,
    text::Language,
    ui::{
        markup::{Element, el},
        page_context::PageContext,
    },
};

use super::marked::marked;

/// Names in a list, or the words for a record without States.
pub fn state_links(context: &PageContext, states: &[StateId]) -> Element {
    if states.is_empty() {
        return el("span class='states states--none'").text(context.language.no_state());
    }
    let link = |id: &StateId| {
        let name = marked(context, id.get().name);
        (id.get().slug, el("a").attr("href", context.page_href(Page::State(*id))).child(name).done())
    };
    names(context.language, states.iter().map(link).collect())
}

/// Names with their keys, set like a list in a sentence. The commas are text, so that they are copied.
pub fn names(language: Language, names: Vec<(&'static str, Html)>) -> Element {
    let mut list = el("ul class='states'");
    let mut left = names.len();
    for (key, name) in names {
        left -= 1;
        let item = el("li").key(key).child(name);
        list = list.with(if left > 0 { item.text(language.list_next()) } else { item });
    }
    list
}

/// The selection of one State on a page that lists records: its measures, its row of the matrix.
#[cfg(feature = "static")]
#[must_use]
pub fn reported_by(id: StateId) -> Selection {
    Selection::only(FacetKey::State, ordinal(id.index()))
}
