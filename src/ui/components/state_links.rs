//! The States of a record, each leading to all that it reported.

use yew::prelude::*;

use crate::{
    explore::{FacetKey, Selection, facet_key::ordinal},
    link::Page,
    report::StateId,
    text::labels,
};

use super::{super::context::use_explorer, marked::Marked};

/// The States.
#[derive(PartialEq, Properties)]
pub struct StateLinksProps {
    /// None for a statement about a group.
    pub states: &'static [StateId],
}

/// Names in a list, or the words for a record without States.
#[component]
pub fn StateLinks(props: &StateLinksProps) -> Html {
    let explorer = use_explorer();
    if props.states.is_empty() {
        return html! { <span class="states states--none">{ labels::NO_STATE }</span> };
    }
    html! {
        <ul class="states">
            for id in props.states {
                <li key={id.get().slug}>
                    <a href={explorer.selection_href(Page::Measures, reported_by(*id))}>
                        <Marked text={id.get().name} />
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
