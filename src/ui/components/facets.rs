//! The facets of a page: every value with its count, to tick, untick or exclude.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    explore::FacetKey,
    link::Action,
    text::{grammar::number, labels, words::filter as words},
};

use super::super::explorer::Explorer;

/// A facet and, for each of its values, how many records it would give under all other facets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCounts {
    /// The facet.
    pub key: FacetKey,
    /// One count for each ordinal.
    pub counts: Rc<[usize]>,
    /// Whether it stands open at first.
    pub open: bool,
}

/// A facet with its values.
pub fn facet(explorer: &Explorer, facet: &FacetCounts) -> Html {
    let key = facet.key;
    let choice = explorer.view.selection.choice(key);
    let active = choice.any.len() + choice.not.len();
    let name = labels::facet(key);
    // A facet in use stays open after a reload; otherwise the reader decides.
    let open = facet.open || active > 0;
    html! {
        <details key={key.slug()} class="facet" {open}>
            <summary>
                <span class="facet__name">{ name }</span>
                if labels::is_editorial(key) {
                    { " " }<small class="editorial">{ words::EDITORIAL }</small>
                }
                if active > 0 {
                    { " " }<span class="facet__active">{ labels::FILTERS.counted(active) }</span>
                }
            </summary>
            <fieldset>
                <legend class="visually-hidden">{ name }</legend>
                if key.is_many() && key != FacetKey::Region {
                    { match_choice(explorer, key) }
                }
                <ul>
                    for ordinal in key.ordinals().filter(|&ordinal| offers(key, ordinal)) {
                        { facet_value(explorer, facet, ordinal) }
                    }
                </ul>
            </fieldset>
        </details>
    }
}

/// Instruments without a list of States can never be what narrows States down.
fn offers(key: FacetKey, ordinal: u16) -> bool {
    use crate::report::InstrumentId;
    key != FacetKey::Instrument
        || InstrumentId::from_index(usize::from(ordinal)).is_some_and(|id| id.get().lists_states)
}

/// Any or all of the chosen values: stands there from the first, usable from the second value on.
fn match_choice(explorer: &Explorer, key: FacetKey) -> Html {
    let choice = explorer.view.selection.choice(key);
    let enabled = choice.any.len() > 1;
    let choose = |all: bool| {
        let dispatch = explorer.dispatch.clone();
        Callback::from(move |_: Event| dispatch.emit(Action::MatchAll(key, all)))
    };
    let name = [key.slug(), "-match"].concat();
    html! {
        <div class="facet__match" role="radiogroup" aria-label={[words::MATCH, " ", labels::facet(key)].concat()}>
            <label>
                <input
                    type="radio"
                    name={name.clone()}
                    checked={!choice.all}
                    disabled={!enabled}
                    onchange={choose(false)}
                />
                { words::ANY }
            </label>
            <label>
                <input type="radio" {name} checked={choice.all} disabled={!enabled} onchange={choose(true)} />
                { words::ALL }
            </label>
        </div>
    }
}

/// A value: its name, its count, and whether it is asked for or excluded.
fn facet_value(explorer: &Explorer, facet: &FacetCounts, ordinal: u16) -> Html {
    let key = facet.key;
    let choice = explorer.view.selection.choice(key);
    let (included, excluded) = (choice.any.contains(&ordinal), choice.not.contains(&ordinal));
    let count = facet.counts.get(usize::from(ordinal)).copied().unwrap_or(0);
    let name = labels::value(key, ordinal);
    let id = [key.slug(), "-", key.value_slug(ordinal).unwrap_or_default()].concat();
    let act = |action: Action| {
        let dispatch = explorer.dispatch.clone();
        move || dispatch.emit(action.clone())
    };
    let (toggle, exclude) = (act(Action::Toggle(key, ordinal)), act(Action::ToggleExcluded(key, ordinal)));
    let idle = count == 0 && !included && !excluded;
    html! {
        <li key={ordinal} class={classes!("facet__value", excluded.then_some("is-excluded"), idle.then_some("is-idle"))}>
            <label for={id.clone()}>
                <input
                    id={id.clone()}
                    type="checkbox"
                    checked={included}
                    disabled={idle || excluded}
                    onchange={move |_: Event| toggle()}
                />
                <span class="facet__label">{ name }</span>
                <span class="facet__count">{ number(count) }</span>
            </label>
            <button
                id={[&id, "-not"].concat()}
                type="button"
                class="facet__exclude"
                aria-pressed={if excluded { "true" } else { "false" }}
                aria-label={[words::EXCLUDE_LONG, name].concat()}
                title={[words::EXCLUDE_LONG, name].concat()}
                disabled={idle}
                onclick={move |_: MouseEvent| exclude()}
            >
                { words::EXCLUDE }
            </button>
        </li>
    }
}
