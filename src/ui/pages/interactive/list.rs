//! The records that a reader picked, in order, to be arranged and exported as a briefing.

use std::{cell::Cell, rc::Rc};

use yew::prelude::*;

use crate::{
    explore::{
        MOST_PICKED, ViewMode,
        notes::notes_of,
        picked::{grouped, joined, moved, pick},
        search_all::Group,
    },
    link::{Action, Page, View},
    report::RecordId,
    text::{Language, list::name},
    ui::{
        browser::{self, Priority},
        components::{
            entry::entry, filter_layout::results_part, list_files::list_files, notes::notes, take_away::take_away,
        },
        markup::{Element, SLOTS, el, fragment, maybe, sentence},
        own_list::OwnList,
        page_context::PageContext,
        stateful::{Arranged, Focus, LocalState, Redraw, StateHandle, stateful, stateful_with},
    },
};

use super::{head, links_to};

/// The selector of the buttons of the records.
const BUTTONS: &str = ".moves button";
/// The number of buttons of a record that can be moved.
const EACH: usize = 3;

/// The body of the page.
pub fn page(context: &PageContext) -> Html {
    let (context, shown) = (context.clone(), context.view.clone());
    let draw = move |handle: &StateHandle| draw(&context, handle);
    // A step is drawn twice, the first time before the list has changed; focus waits for the second.
    let drawn = move |handle: &StateHandle, _| match last(&shown, handle).and_then(|last| last.focus.take()) {
        Some(Focus::Button(index)) => browser::focus_button(BUTTONS, index, "results"),
        Some(Focus::Subject) => browser::focus_on("results"),
        None => {}
    };
    stateful("list", draw, drawn)
}

/// The last step, if it led to the list that is shown.
fn last(view: &View, handle: &StateHandle) -> Option<Rc<Arranged>> {
    match &handle.local {
        LocalState::Arranged(last) if last.after == view.selection.records => Some(last.clone()),
        _ => None,
    }
}

fn draw(context: &PageContext, handle: &StateHandle) -> Html {
    let records = &context.view.selection.records;
    let language = context.language;
    let own = context.own.is_shown(&context.view);
    let last = last(&context.view, handle);
    let line = last.as_ref().map_or_else(|| language.list_status(records.len(), own), |last| last.said.clone());
    let bar = el("div class='results__bar'")
        .with(el("p class='summary' role='status'").string(line))
        .with(arrange(context, handle, last));
    let full = (records.len() >= MOST_PICKED).then(|| el("p class='hint'").string(language.list_full(MOST_PICKED)));
    let found = if records.is_empty() {
        let pages = links_to(context, [Page::Measures, Page::Recommendations, Page::Figures].map(View::of).into());
        let empty = sentence(&language.list_empty(SLOTS[0]), &[pages]);
        el("div class='nothing-found'").with(el("p").child(empty)).child(without_script(language)).done()
    } else if context.view.selection.shows(ViewMode::Grouped) {
        groups(context, handle)
    } else {
        let item = |(place, id): (usize, &RecordId)| movable(context, handle, *id, place);
        el("ol class='entry-list picked'").list(records.iter().enumerate().map(item).collect()).done()
    };
    fragment(vec![
        head(language, Page::List).done(),
        results_part(language, records.is_empty())
            .with(bar)
            .with(whose(context, own))
            .child(maybe(full))
            .with(el("div class='list-take'").with(list_files(context)).child(take_away(context)))
            .with(el("div class='results__found'").child(found))
            .done(),
    ])
}

/// A hint for readers without JavaScript; the program does not show it.
#[cfg(feature = "static")]
fn without_script(language: Language) -> Html {
    el("noscript").with(el("p class='hint'").text(language.list_no_script())).done()
}

#[cfg(not(feature = "static"))]
fn without_script(_: Language) -> Html {
    Html::default()
}

/// The controls to group, to undo the last step and to clear the list.
fn arrange(context: &PageContext, handle: &StateHandle, last: Option<Rc<Arranged>>) -> Element {
    let (language, records) = (context.language, &context.view.selection.records);
    let on = context.view.selection.shows(ViewMode::Grouped);
    let input = el("input id='grouped' type='checkbox'")
        .checked(on)
        .on_change(context.dispatch.reform(move |_| Action::Show(ViewMode::Grouped, !on)));
    let group = el("label for='grouped'").with(input).text(" ").text(language.view(ViewMode::Grouped));
    let undo = last.map(|last| {
        let said = language.list_status(last.before.len(), context.own.is_shown(&context.view));
        let undo = step(context, handle, None, said, last.before.clone());
        el("button type='button'").on_click(undo).text(language.list_undo())
    });
    let clear = (!records.is_empty()).then(|| {
        let clear = step(context, handle, Some(Focus::Subject), language.list_cleared().into(), Vec::new());
        el("button type='button'").on_click(clear).text(language.list_clear())
    });
    el("div class='arrange arrange--list'").with(group).child(maybe(undo)).child(maybe(clear))
}

/// Says whose list this is and where it is kept; for a list other than the reader's own, offers to keep it.
fn whose(context: &PageContext, own: bool) -> Element {
    let (language, kept) = (context.language, &context.own.records);
    let shown = &context.view.selection.records;
    let home = el("div class='list-home'");
    if own {
        let said = if context.own.denied { language.list_denied() } else { language.list_kept() };
        return home.with(el("p").text(said));
    }
    let new = shown.iter().filter(|record| !kept.contains(record)).count();
    let keep = if shown.is_empty() {
        None
    } else if joined(kept, shown).len() < kept.len() + new {
        Some(el("p").string(language.list_too_many(MOST_PICKED)))
    } else {
        let keep = context.dispatch.reform(|_| Action::Keep);
        let button = el("button type='button'").flag("disabled", new == 0).on_click(keep);
        Some(el("p").with(button.string(language.list_keep(new))))
    };
    let open = (!kept.is_empty()).then(|| {
        let href = context.href(&OwnList::shown(kept.clone()));
        el("p").with(el("a").attr("href", href).text(language.list_open()))
    });
    home.with(el("p").text(language.list_foreign())).child(maybe(keep)).child(maybe(open))
}

/// The records by type, in the order of the list, which can only be changed in the list itself.
fn groups(context: &PageContext, handle: &StateHandle) -> Html {
    let mut before = 0;
    let section = |group: Group| {
        let item = |(index, id): (usize, &RecordId)| {
            let remove = remove(context, handle, *id, before + index);
            item(context, *id, el("div class='moves'").with(remove))
        };
        let items = group.found.iter().enumerate().map(item).collect();
        before += group.found.len();
        el("section class='group'")
            .key(group.record.slug())
            .with(el("h3").text(context.language.record_type(group.record)))
            .with(el("ol class='entry-list picked'").list(items))
            .done()
    };
    fragment(grouped(&context.view.selection.records).into_iter().map(section).collect())
}

/// A record with its notes, and the buttons above it.
fn item(context: &PageContext, id: RecordId, moves: Element) -> Html {
    let context = context.clone();
    // The entry never changes while it is there.
    let redraw = Redraw { memo_key: Some(Default::default()), priority: Priority::Now };
    let drawn = stateful_with(redraw, "entry".into(), move |_| {
        fragment(vec![entry(&context, id).done(), notes(context.language, notes_of(id))])
    });
    el("li").named(id.name()).with(moves).child(drawn).done()
}

/// The button that removes a record; `place` is its index among all buttons.
fn remove(context: &PageContext, handle: &StateHandle, id: RecordId, place: usize) -> Element {
    let language = context.language;
    let name = name(language, id);
    let said = language.list_removed(&name, context.view.selection.records.len().saturating_sub(1));
    let mut rest = context.view.selection.records.clone();
    pick(&mut rest, id);
    let remove = step(context, handle, Some(Focus::Button(place)), said, rest);
    el("button type='button'")
        .attr("aria-label", language.list_remove_name(&name).into())
        .on_click(remove)
        .text(language.list_remove())
}

/// A record with all its buttons.
fn movable(context: &PageContext, handle: &StateHandle, id: RecordId, place: usize) -> Html {
    let (language, count) = (context.language, context.view.selection.records.len());
    let name = name(language, id);
    let to = |place: usize, down: bool| {
        // A disabled button cannot have focus, so at the ends of the list focus moves to the button for the opposite
        // direction.
        let other = if down { place + 1 < count } else { place == 0 };
        let button = place * EACH + usize::from(other);
        let said = language.list_moved(&name, place + 1, count);
        step(context, handle, Some(Focus::Button(button)), said, moved(&context.view.selection.records, id, place))
    };
    let up = el("button type='button'")
        .attr("aria-label", language.list_up_name(&name).into())
        .flag("disabled", place == 0)
        .on_click(to(place.saturating_sub(1), false))
        .text(language.list_up());
    let down = el("button type='button'")
        .attr("aria-label", language.list_down_name(&name).into())
        .flag("disabled", place + 1 >= count)
        .on_click(to(place + 1, true))
        .text(language.list_down());
    let moves = el("div class='moves'")
        .with(el("span class='moves__grip' aria-hidden='true'").word_attr("title", language.list_drag()).text("⠿"))
        .with(field(context, handle, id, place))
        .with(up)
        .with(down)
        .with(remove(context, handle, id, place * EACH + EACH - 1));
    item(context, id, moves)
}

/// The field with the place of a record, in which another place can be entered. Dragging a record (`drag.js`) uses it,
/// too.
fn field(context: &PageContext, handle: &StateHandle, id: RecordId, place: usize) -> Element {
    let count = context.view.selection.records.len();
    let name = name(context.language, id);
    let label = context.language.list_place(&name);
    let write = {
        let (context, handle) = (context.clone(), handle.clone());
        Callback::from(move |event: Event| {
            let Some(to) = browser::chosen_place(&event, count).filter(|to| *to != place) else { return };
            let said = context.language.list_moved(&name, to + 1, count);
            take(&context, &handle, None, said, moved(&context.view.selection.records, id, to));
        })
    };
    el("input type='number' min='1' autocomplete='off'")
        .attr("id", [id.name().as_str(), "-place"].concat().into())
        .attr("max", count.to_string().into())
        .attr("aria-label", label.into())
        .value((place + 1).to_string().into())
        .on_change(write)
}

/// The callback for a step on the list, after which focus moves to the given element.
fn step(
    context: &PageContext,
    handle: &StateHandle,
    focus: Option<Focus>,
    said: String,
    after: Vec<RecordId>,
) -> Callback<MouseEvent> {
    let (context, handle) = (context.clone(), handle.clone());
    Callback::from(move |_| take(&context, &handle, focus, said.clone(), after.clone()))
}

/// Performs a step, and remembers it to be undone.
fn take(context: &PageContext, handle: &StateHandle, focus: Option<Focus>, said: String, after: Vec<RecordId>) {
    let before = context.view.selection.records.clone();
    let focus = Cell::new(focus);
    handle.set(LocalState::Arranged(Rc::new(Arranged { said, before, after: after.clone(), focus })));
    context.dispatch.emit(Action::Arrange(after));
}
