//! The records that a reader picked, in their order: to arrange, and to take along as a briefing.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    explore::{
        MOST_PICKED, ViewMode,
        picked::{grouped, joined, moved},
        search_all::Group,
    },
    link::{Action, Page},
    report::RecordId,
    text::list::name,
    ui::{
        browser::{self, Priority},
        components::{entry::entry, list_files::list_files, take_away::take_away},
        markup::{Element, el, fragment, maybe},
        own_list::OwnList,
        page_context::PageContext,
        stateful::{Arranged, Focus, LocalState, Redraw, StateHandle, stateful, stateful_with},
    },
};

use super::head;

/// The buttons of the records, of which each has as many as this.
const BUTTONS: (&str, usize) = (".moves button", 3);

/// The body of the page.
pub fn page(context: &PageContext) -> Html {
    let context = context.clone();
    let draw = move |handle: &StateHandle| draw(&context, handle);
    let drawn = |handle: &StateHandle, _| match handle.scratch.focus.take() {
        Some(Focus::Button(index)) => browser::focus_button(BUTTONS.0, index, "results"),
        Some(Focus::Subject) => browser::focus_on("results"),
        None => {}
    };
    stateful("list", draw, drawn)
}

fn draw(context: &PageContext, handle: &StateHandle) -> Html {
    let records = &context.view.selection.records;
    let language = context.language;
    let own = context.own.is_shown(&context.view);
    let last = match &handle.local {
        LocalState::Arranged(last) if last.after == *records => Some(last.clone()),
        _ => None,
    };
    let line = last.as_ref().map_or_else(|| language.list_status(records.len(), own), |last| last.said.clone());
    let bar = el("div class='results__bar'")
        .with(el("p class='summary' role='status'").string(line))
        .with(arrange(context, handle, last));
    let full = (records.len() >= MOST_PICKED).then(|| el("p class='hint'").string(language.list_full(MOST_PICKED)));
    let found = if records.is_empty() {
        el("p class='hint'").text(language.list_empty()).done()
    } else if context.view.selection.shows(ViewMode::Grouped) {
        fragment(grouped(records).iter().map(|group| section(context, handle, group)).collect())
    } else {
        items(context, handle, records, true).done()
    };
    fragment(vec![
        head(language, Page::List).done(),
        el("section class='results' aria-labelledby='results'")
            .with(el("h2 id='results' class='visually-hidden' tabindex='-1'").text(language.filter_results()))
            .with(bar)
            .with(whose(context, own))
            .child(maybe(full))
            .child(list_files(context))
            .with(el("div class='results__found'").child(found))
            .child(take_away(context))
            .done(),
    ])
}

/// Groups, the last step back, and the end of the list.
fn arrange(context: &PageContext, handle: &StateHandle, last: Option<Rc<Arranged>>) -> Element {
    let (language, records) = (context.language, &context.view.selection.records);
    let on = context.view.selection.shows(ViewMode::Grouped);
    let group = el("label").with(
        el("input id='grouped' type='checkbox'")
            .checked(on)
            .on_change(context.dispatch.reform(move |_| Action::Show(ViewMode::Grouped, !on))),
    );
    let undo = last.map(|last| {
        let count = last.before.len();
        let own = context.own.is_shown(&context.view);
        let back = move |_: &[RecordId]| last.before.clone();
        let undo = step(context, handle, Focus::Subject, language.list_status(count, own), back);
        el("button type='button'").on_click(undo).text(language.list_undo())
    });
    let clear = step(context, handle, Focus::Subject, language.list_cleared().into(), |_| Vec::new());
    let clear = (!records.is_empty()).then(|| el("button type='button'").on_click(clear).text(language.list_clear()));
    el("div class='arrange'")
        .with(group.text(" ").text(language.view(ViewMode::Grouped)))
        .child(maybe(undo))
        .child(maybe(clear))
}

/// Whose list this is, and where it is kept; for another than the reader's own, the way to keep it.
fn whose(context: &PageContext, own: bool) -> Element {
    let (language, kept) = (context.language, &context.own.records);
    let shown = &context.view.selection.records;
    let box_ = el("div class='list-home'");
    if own && context.own.denied {
        return box_.with(el("p").text(language.list_denied()));
    }
    if own || shown.is_empty() {
        return box_.with(el("p").text(language.list_kept()));
    }
    let new = shown.iter().filter(|record| !kept.contains(record)).count();
    let keep = if joined(kept, shown).len() < kept.len() + new {
        el("p").string(language.list_too_many(MOST_PICKED))
    } else {
        let keep = context.dispatch.reform(|_| Action::Keep);
        el("p").with(
            el("button type='button'").flag("disabled", new == 0).on_click(keep).string(language.list_keep(new)),
        )
    };
    let open = (!kept.is_empty()).then(|| {
        let href = context.href(&OwnList::shown(kept.clone()));
        el("p").with(el("a").attr("href", href).text(language.list_open()))
    });
    box_.with(el("p").text(language.list_foreign())).with(keep).child(maybe(open))
}

/// The records of a type; their order is that of the list, and changed there.
fn section(context: &PageContext, handle: &StateHandle, group: &Group) -> Html {
    el("section class='group'")
        .key(group.record.slug())
        .with(el("h3").text(context.language.record_type(group.record)))
        .with(items(context, handle, &group.found, false))
        .done()
}

fn items(context: &PageContext, handle: &StateHandle, records: &[RecordId], movable: bool) -> Element {
    let item = |(place, id): (usize, &RecordId)| {
        let inner = context.clone();
        let id = *id;
        // Nothing of it changes as long as it is there.
        let redraw = Redraw { memo_key: Some(Default::default()), priority: Priority::Now };
        let drawn = stateful_with(redraw, "entry".into(), move |_| entry(&inner, id).done());
        el("li").named(id.name()).with(moves(context, handle, id, movable.then_some(place))).child(drawn).done()
    };
    el("ol class='entry-list picked'").list(records.iter().enumerate().map(item).collect())
}

/// The buttons of a record; without a place it can only be taken out.
fn moves(context: &PageContext, handle: &StateHandle, id: RecordId, place: Option<usize>) -> Element {
    let (language, count) = (context.language, context.view.selection.records.len());
    let name = name(language, id);
    let remove = step(
        context,
        handle,
        Focus::Button(place.map_or(0, |place| place * BUTTONS.1 + 2)),
        language.list_removed(&name, count.saturating_sub(1)),
        move |records| records.iter().copied().filter(|known| *known != id).collect(),
    );
    let remove = el("button type='button'")
        .attr("aria-label", language.list_remove_name(&name).into())
        .on_click(remove)
        .text(language.list_remove());
    let group = el("div class='moves'");
    let Some(place) = place else { return group.with(remove) };
    let to = |place: usize| {
        // A button that leads nowhere cannot have focus: at an end it goes to the one that leads back.
        let button = place * BUTTONS.1 + usize::from(place == 0);
        let said = language.list_moved(&name, place + 1, count);
        step(context, handle, Focus::Button(button), said, move |records| moved(records, id, place))
    };
    let up = el("button type='button'")
        .attr("aria-label", language.list_up_name(&name).into())
        .flag("disabled", place == 0)
        .on_click(to(place.saturating_sub(1)))
        .text(language.list_up());
    let down = el("button type='button'")
        .attr("aria-label", language.list_down_name(&name).into())
        .flag("disabled", place + 1 >= count)
        .on_click(to(place + 1))
        .text(language.list_down());
    group
        .with(el("span class='moves__grip' aria-hidden='true'").word_attr("title", language.list_drag()).text("⠿"))
        .with(field(context, handle, id, place))
        .with(up)
        .with(down)
        .with(remove)
}

/// The place of a record, where another can be written. What drags a record (`drag.js`) writes it there, too.
fn field(context: &PageContext, handle: &StateHandle, id: RecordId, place: usize) -> Element {
    let (inner, handle) = (context.clone(), handle.clone());
    let count = context.view.selection.records.len();
    let write = Callback::from(move |event: Event| {
        let Some(to) = browser::chosen_place(&event, count).filter(|to| *to != place) else { return };
        let said = inner.language.list_moved(&name(inner.language, id), to + 1, count);
        take(&inner, &handle, said, |records| moved(records, id, to));
    });
    let number = AttrValue::from((place + 1).to_string());
    el("input type='number' min='1' autocomplete='off'")
        .attr("id", [id.name().as_str(), "-place"].concat().into())
        .attr("max", count.to_string().into())
        .attr("aria-label", context.language.list_place(&name(context.language, id)).into())
        .value(number)
        .on_change(write)
}

/// A step on the list, after which focus goes to where it is wanted.
fn step(
    context: &PageContext,
    handle: &StateHandle,
    focus: Focus,
    said: String,
    change: impl Fn(&[RecordId]) -> Vec<RecordId> + 'static,
) -> Callback<MouseEvent> {
    let (context, handle) = (context.clone(), handle.clone());
    Callback::from(move |_| {
        handle.scratch.focus.set(Some(focus));
        take(&context, &handle, said.clone(), &change);
    })
}

/// Takes a step, and keeps what it was.
fn take(
    context: &PageContext,
    handle: &StateHandle,
    said: String,
    change: impl Fn(&[RecordId]) -> Vec<RecordId>,
) {
    let before = context.view.selection.records.clone();
    let after = change(&before);
    handle.set(LocalState::Arranged(Rc::new(Arranged { said, before, after: after.clone() })));
    context.dispatch.emit(Action::Arrange(after));
}
