//! The States of a record, each leading to all that it reported.

use yew::prelude::*;

use crate::{
    explore::{FacetKey, Selection, facet_key::ordinal},
    link::Page,
    report::StateId,
    text::labels,
};

use super::{super::explorer::Explorer, marked::marked};

/// Names in a list, or the words for a record without States.
pub fn state_links(explorer: &Explorer, states: &[StateId]) -> Html {
    if states.is_empty() {
        return html! { <span class="states states--none">{ labels::NO_STATE }</span> };
    }
    html! {
        <ul class="states">
            for id in states {
                <li key={id.get().slug}>
                    <a href={explorer.selection_href(Page::Measures, reported_by(*id))}>
                        { marked(explorer, id.get().name) }
                    </a>
                </li>
            }
        </ul>
    }
}

/// The measures of one State.
#[must_use]
pub fn reported_by(id: StateId) -> Selection {
    let mut selection = Selection::default();
    selection.choice_mut(FacetKey::State).any.push(ordinal(id.index()));
    selection
}
