//! The facets of a page: every value with its count, which can be ticked, unticked or excluded.

use yew::prelude::*;

use crate::{
    explore::FacetKey,
    link::Action,
    text::{Language, labels},
    ui::{
        browser::Priority,
        markup::{Element, el, maybe},
        page_context::PageContext,
        stateful::{Redraw, StateHandle, stateful_with},
    },
};

/// A facet and, for each of its values, how many records it would leave under all other facets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCounts {
    /// The facet that is counted.
    pub key: FacetKey,
    /// One count for each ordinal; `None` for a value that no record of the page has, which is not offered.
    pub counts: Vec<Option<usize>>,
    /// Whether the facet is open at first.
    pub open: bool,
}

/// A facet with its values. A facet that is not in use may be drawn later.
pub fn facet(context: &PageContext, facet: &FacetCounts) -> Html {
    let (context, facet) = (context.clone(), facet.clone());
    let in_use = !context.view.selection.choice(facet.key).is_empty();
    let redraw = context.redraw(if in_use { Priority::Now } else { Priority::Idle });
    stateful_with(redraw, facet.key.slug().into(), move |handle| draw(&context, &facet, handle))
}

fn draw(context: &PageContext, facet: &FacetCounts, handle: &StateHandle) -> Html {
    let key = facet.key;
    let choice = context.view.selection.choice(key);
    let active = choice.any.len() + choice.not.len();
    let (language, name) = (context.language, context.language.facet_name(key));
    let editorial = labels::is_editorial(key).then(|| el("small class='editorial'").text(language.record_editorial()));
    let in_use = (active > 0).then(|| el("span class='facet__active'").string(language.filter_active(active)));
    let summary = el("summary")
        .with(el("span class='facet__name'").text(name))
        .text(" ")
        .child(maybe(editorial))
        .text(" ")
        .child(maybe(in_use));
    // A facet in use is open after a reload; otherwise the reader decides, even about one that is no longer in use.
    let open = facet.open || active > 0 || handle.scratch.opened.get();
    handle.scratch.opened.set(open);
    let redraw = context.redraw_once_seen(!open);
    let (context, facet) = (context.clone(), facet.clone());
    let values = stateful_with(redraw, "values".into(), move |_| values(&context, &facet));
    el("details class='facet'").flag("open", open).with(summary).child(values).done()
}

fn values(context: &PageContext, facet: &FacetCounts) -> Html {
    let key = facet.key;
    let matching = (context.view.page.can_match_all(key)).then(|| match_choice(context, key));
    let value = |(ordinal, count): (u16, &Option<usize>)| Some(facet_value(context, key, ordinal, (*count)?));
    let values = key.ordinals().zip(&facet.counts);
    el("fieldset")
        .with(el("legend class='visually-hidden'").text(context.language.facet_name(key)))
        .child(maybe(matching))
        .with(el("ul").list(values.filter_map(value).collect()))
        .done()
}

/// The choice between any and all of the chosen values: shown from the first value on, usable from the second.
fn match_choice(context: &PageContext, key: FacetKey) -> Element {
    let (language, choice) = (context.language, context.view.selection.choice(key));
    let option = |all: bool, label: &'static str| {
        let input = el("input type='radio'")
            .attr("name", [key.query_key(), "-match"].concat().into())
            .checked(choice.all == all)
            .flag("disabled", choice.any.len() < 2)
            .on_change(context.dispatch.reform(move |_| Action::MatchAll(key, all)));
        el("label").with(input).text(label)
    };
    el("div role='radiogroup'")
        .class("facet__match", "is-idle", choice.any.len() < 2)
        .attr("aria-label", language.filter_match(key).into())
        .with(option(false, language.filter_match_any()))
        .with(option(true, language.filter_match_all()))
}

/// A value: its name, its count, and whether it is chosen or excluded. It is redrawn when one of these changes.
fn facet_value(context: &PageContext, key: FacetKey, ordinal: u16, count: usize) -> Html {
    let choice = context.view.selection.choice(key);
    let (included, excluded) = (choice.any.contains(&ordinal), choice.not.contains(&ordinal));
    let slug = key.value_slug(ordinal).unwrap_or_default();
    let state = count * 4 + usize::from(included) * 2 + usize::from(excluded);
    let (language, dispatch) = (context.language, context.dispatch.clone());
    let value_state = ValueState { count, included, excluded };
    let draw = move |_: &StateHandle| value_row(language, &dispatch, key, ordinal, value_state);
    // Pressed values are drawn at once, and numbers next to the others may follow. If no value of the facet is pressed,
    // all of them are drawn at once.
    let at_once = included || excluded || choice.is_empty();
    let priority = context.priority(if at_once { Priority::Now } else { Priority::Idle });
    let redraw = Redraw { memo_key: Some((state, AttrValue::Static(""))), priority };
    stateful_with(redraw, slug.into(), draw)
}

/// The state of a value in the selection.
#[derive(Clone, Copy)]
struct ValueState {
    count: usize,
    included: bool,
    excluded: bool,
}

fn value_row(language: Language, dispatch: &Callback<Action>, key: FacetKey, ordinal: u16, state: ValueState) -> Html {
    let ValueState { count, included, excluded } = state;
    let (name, slug) = (labels::value(language, key, ordinal), key.value_slug(ordinal).unwrap_or_default());
    let id = [key.query_key(), "-", slug].concat();
    let idle = count == 0 && !included && !excluded;
    let exclude_name = AttrValue::from(language.filter_exclude_value(name));
    let exclude = el("button type='button' class='facet__exclude'")
        // In this order, with these names near that of the value, a page is 70 bytes smaller when compressed.
        .attr("aria-label", exclude_name.clone())
        .attr("title", exclude_name)
        .attr("id", [&id, "-not"].concat().into())
        .state("aria-pressed", excluded)
        .flag("disabled", idle)
        .on_click(dispatch.reform(move |_| Action::ToggleExcluded(key, ordinal)))
        .text(language.filter_exclude());
    let toggle = dispatch.reform(move |_| Action::Toggle(key, ordinal));
    let class = if excluded { "is-excluded" } else { "is-idle" };
    el("li")
        .class("facet__value", class, excluded || idle)
        .with(ticked_value(language, id, name, count, Tick { on: included, disabled: idle || excluded, toggle }))
        .with(exclude)
        .done()
}

/// The checkbox of a value.
pub struct Tick {
    /// Whether it is ticked.
    pub on: bool,
    /// Whether it is disabled, because ticking it would leave nothing.
    pub disabled: bool,
    /// Ticks or unticks it.
    pub toggle: Callback<Event>,
}

/// A checkbox with the name of a value and its count.
pub fn ticked_value(language: Language, id: String, name: &'static str, count: usize, tick: Tick) -> Element {
    let input = el("input type='checkbox'")
        .attr("id", id.into())
        .checked(tick.on)
        .flag("disabled", tick.disabled)
        .on_change(tick.toggle);
    el("label")
        .with(input)
        .with(el("span class='facet__label'").text(name))
        .text(" ")
        .with(el("span class='facet__count'").string(language.number(count)))
}
