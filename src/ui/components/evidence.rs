//! The evidence for one cell of the matrix, in a dialog.

use std::rc::Rc;

use yew::{html::onclose, prelude::*};

use crate::{
    explore::Cell,
    link::Page,
    report::{InstrumentId, StateId, Statement, StatementId},
    text::Language,
    ui::{
        browser,
        markup::{Element, SLOTS, el, fragment, maybe, sentence},
        page_context::PageContext,
        stateful::{LocalState, StateHandle},
    },
};

use super::{
    depositary::depositary,
    notes::{notes, notes_on},
    source::paragraph_link,
    status_mark::statement_mark,
};

/// The id of the dialog.
const DIALOG: &str = "evidence";

/// The start tag of the dialog.
const START: &str = "dialog id='evidence' class='evidence' aria-modal='true' aria-labelledby='evidence-heading'";

/// The dialog, empty while it is closed. The browser hands focus back to the cell when it closes.
pub fn evidence(context: &PageContext, handle: &StateHandle) -> Html {
    let body = match handle.local {
        LocalState::Cell(state, instrument) => body(context, state, instrument),
        _ => Html::default(),
    };
    let close = Callback::from(|_| browser::close_dialog(DIALOG));
    let closed = {
        let handle = handle.clone();
        // The browser tells it later: the next cell may have been opened since.
        Callback::from(move |_| {
            if !browser::shows_dialog(DIALOG) {
                handle.set(LocalState::Nothing);
            }
        })
    };
    let button = el("button type='button'").on_click(close).text(context.language.record_close());
    el(START)
        .listen(Rc::new(onclose::Wrapper::new(closed)))
        .child(body)
        .with(el("p class='evidence__end'").with(button))
        .done()
}

/// Opens or closes the dialog, as the local state says.
pub fn show_or_hide(handle: &StateHandle, _: bool) {
    if matches!(handle.local, LocalState::Cell(..)) {
        browser::show_dialog(DIALOG);
    } else {
        browser::close_dialog(DIALOG);
    }
}

fn body(context: &PageContext, state_id: StateId, instrument_id: InstrumentId) -> Html {
    let (language, state, instrument) = (context.language, state_id.get(), instrument_id.get());
    let cell = Cell::of(state_id, instrument_id);
    let two = cell.is_contradictory().then(|| el("p").with(el("strong").text(language.record_two_statements_long())));
    let whole = el("a")
        .attr("href", context.page_href(Page::Instrument(instrument_id)))
        .string(language.record_whole_instrument(instrument.short_name));
    let today = sentence(&language.record_check_at(SLOTS[0]), &[depositary(language, instrument)]);
    let ways = el("ul class='evidence__ways'").with(el("li").with(whole)).with(el("li").child(today));
    fragment(vec![
        el("h2 id='evidence-heading'").string(language.record_evidence(state.name, instrument.short_name)).done(),
        el("p class='evidence__instrument'").text(instrument.name).done(),
        if cell.is_silent() { silence(language) } else { statements(context, &cell.statements) },
        maybe(two),
        notes(language, &notes_on(&cell.statements)),
        ways.done(),
    ])
}

fn silence(language: Language) -> Html {
    el("div class='evidence__silence'")
        .with(el("p").with(el("strong").text(language.record_not_stated_long())))
        .with(el("p").text(language.record_silence()))
        .done()
}

fn statements(context: &PageContext, ids: &[StatementId]) -> Html {
    let item = |id: &StatementId| el("li").key(id.get().slug).child(said(context, id.get())).done();
    el("ul class='evidence__statements'").list(ids.iter().map(item).collect()).done()
}

fn said(context: &PageContext, statement: &Statement) -> Html {
    let mark: Element = el("p")
        .with(statement_mark(context.language, statement))
        .text(" · ")
        .with(paragraph_link(context, statement.paragraph));
    let meaning = el("p")
        .text(context.language.basis(statement.basis))
        .text(" ")
        .text(context.language.status_meaning(statement.status));
    let language = context.language;
    let date = statement.date.map(|date| el("p").string(language.record_in_force(&language.date(date))));
    fragment(vec![mark.done(), meaning.done(), maybe(date)])
}
