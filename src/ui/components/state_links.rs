//! The States of a record, each leading to all that it reported.

use crate::{
    explore::{FacetKey, Selection, facet_key::ordinal},
    link::Page,
    report::StateId,
    text::labels,
};

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
        let anchor = el("a", fixed![])
            .attr("href", explorer.selection_href(Page::Measures, reported_by(*id)))
            .child(marked(explorer, id.get().name));
        el("li", fixed![]).key(id.get().slug).with(anchor).done()
    };
    el("ul", fixed!["class" = "states"]).list(states.iter().map(link).collect())
}

/// The measures of one State.
#[must_use]
pub fn reported_by(id: StateId) -> Selection {
    let mut selection = Selection::default();
    selection.choice_mut(FacetKey::State).any.push(ordinal(id.index()));
    selection
}
