//! The States of a record, each leading to all that the report says of it.

#[cfg(feature = "static")]
use crate::explore::{FacetKey, Selection, facet_key::ordinal};
use crate::{link::Page, report::StateId, text::labels};

use super::{
    super::{
        explorer::Explorer,
        markup::{Element, el, fixed},
    },
    marked::marked,
};

/// Names in a list, or the words for a record without States.
pub fn state_links(explorer: &Explorer, states: &[StateId]) -> Element {
    if states.is_empty() {
        return el("span", fixed!["class" = "states states--none"]).text(labels::NO_STATE);
    }
    let link = |id: &StateId| {
        let anchor =
            el("a", fixed![]).attr("href", explorer.page_href(Page::State(*id))).child(marked(explorer, id.get().name));
        el("li", fixed![]).key(id.get().slug).with(anchor).done()
    };
    el("ul", fixed!["class" = "states"]).list(states.iter().map(link).collect())
}

/// What concerns one State on a page that lists records: its measures, its row of the matrix.
#[cfg(feature = "static")]
#[must_use]
pub fn reported_by(id: StateId) -> Selection {
    Selection::only(FacetKey::State, ordinal(id.index()))
}
