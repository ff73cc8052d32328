//! The facets of a page: every value with its count, to tick, untick or exclude.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    explore::FacetKey,
    link::Action,
    text::{grammar::number, labels, words::filter as words},
};

use super::super::context::use_explorer;

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

/// One facet.
#[derive(PartialEq, Properties)]
pub struct FacetProps {
    /// What to show.
    pub facet: FacetCounts,
}

/// A facet with its values.
#[component]
pub fn Facet(props: &FacetProps) -> Html {
    let explorer = use_explorer();
    let key = props.facet.key;
    let choice = explorer.view.selection.choice(key);
    let active = choice.any.len() + choice.not.len();
    let name = labels::facet(key);
    // A facet in use stays open after a reload; otherwise the reader decides.
    let open = props.facet.open || active > 0;
    html! {
        <details class="facet" {open}>
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
                    <MatchChoice facet={key} all={choice.all} enabled={choice.any.len() > 1} />
                }
                <ul>
                    for ordinal in key.ordinals().filter(|&ordinal| offers(key, ordinal)) {
                        <FacetValue
                            key={ordinal}
                            facet={key}
                            {ordinal}
                            count={props.facet.counts.get(usize::from(ordinal)).copied().unwrap_or(0)}
                            included={choice.any.contains(&ordinal)}
                            excluded={choice.not.contains(&ordinal)}
                        />
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

#[derive(PartialEq, Properties)]
struct MatchProps {
    facet: FacetKey,
    all: bool,
    enabled: bool,
}

/// Any or all of the chosen values: stands there from the first, usable from the second value on.
#[component]
fn MatchChoice(props: &MatchProps) -> Html {
    let explorer = use_explorer();
    let choose = |all: bool| {
        let (dispatch, key) = (explorer.dispatch.clone(), props.facet);
        Callback::from(move |_: Event| dispatch.emit(Action::MatchAll(key, all)))
    };
    let name = [props.facet.slug(), "-match"].concat();
    html! {
        <div class="facet__match" role="radiogroup" aria-label={[words::MATCH, " ", labels::facet(props.facet)].concat()}>
            <label>
                <input
                    type="radio"
                    name={name.clone()}
                    checked={!props.all}
                    disabled={!props.enabled}
                    onchange={choose(false)}
                />
                { words::ANY }
            </label>
            <label>
                <input type="radio" {name} checked={props.all} disabled={!props.enabled} onchange={choose(true)} />
                { words::ALL }
            </label>
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct ValueProps {
    facet: FacetKey,
    ordinal: u16,
    count: usize,
    included: bool,
    excluded: bool,
}

#[component]
fn FacetValue(props: &ValueProps) -> Html {
    let explorer = use_explorer();
    let (key, ordinal) = (props.facet, props.ordinal);
    let name = labels::value(key, ordinal);
    let id = [key.slug(), "-", key.value_slug(ordinal).unwrap_or_default()].concat();
    let act = |action: Action| {
        let dispatch = explorer.dispatch.clone();
        move || dispatch.emit(action.clone())
    };
    let (toggle, exclude) = (act(Action::Toggle(key, ordinal)), act(Action::ToggleExcluded(key, ordinal)));
    let idle = props.count == 0 && !props.included && !props.excluded;
    html! {
        <li class={classes!("facet__value", props.excluded.then_some("is-excluded"), idle.then_some("is-idle"))}>
            <label for={id.clone()}>
                <input
                    id={id.clone()}
                    type="checkbox"
                    checked={props.included}
                    disabled={idle || props.excluded}
                    onchange={move |_: Event| toggle()}
                />
                <span class="facet__label">{ name }</span>
                <span class="facet__count">{ number(props.count) }</span>
            </label>
            <button
                id={[&id, "-not"].concat()}
                type="button"
                class="facet__exclude"
                aria-pressed={if props.excluded { "true" } else { "false" }}
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
