//! The evidence for one cell of the matrix, in a dialog.

use std::rc::Rc;

use yew::{html::onclose, prelude::*};

use crate::{
    explore::Cell,
    link::{Action, Page},
    report::{InstrumentId, StateId, Statement, StatementId},
    text::{Language, clip::Copied},
    ui::{
        browser,
        markup::{Element, SLOTS, el, fragment, maybe, sentence},
        page_context::PageContext,
        stateful::stateful,
    },
};

use super::{
    BETWEEN,
    copy::copy_button,
    depositary::depositary,
    notes::{notes, notes_on},
    source::paragraph_link,
    status_mark::statement_mark,
};

/// The id of the dialog.
pub const EVIDENCE: &str = "evidence";

/// The start tag of the dialog.
const START: &str = "dialog id='evidence' class='evidence' aria-modal='true' aria-labelledby='evidence-heading'";

/// The dialog, empty while no cell is selected. Focus moves to its heading, which the close button follows directly,
/// and back to the cell when it closes (`static/scripts/dialog.js`).
pub fn evidence(context: &PageContext) -> Html {
    let (context, cell) = (context.clone(), context.view.selection.cell);
    // The dialog is shown or hidden once it has been drawn.
    let drawn =
        move |_: &_, _| if cell.is_some() { browser::show_dialog(EVIDENCE) } else { browser::close_dialog(EVIDENCE) };
    stateful("evidence", move |_| dialog(&context), drawn)
}

fn dialog(context: &PageContext) -> Html {
    let cell = context.view.selection.cell;
    let heading = cell.map(|(state, instrument)| {
        el("h2 id='evidence-heading' tabindex='-1'")
            .string(context.language.record_evidence(state.get().name, instrument.get().short_name))
    });
    let body = cell.map_or_else(Html::default, |(state, instrument)| body(context, state, instrument));
    let close = Callback::from(|_| browser::close_dialog(EVIDENCE));
    let dispatch = context.dispatch.clone();
    let closed = Callback::from(move |_| {
        // The browser reports the closing later, when the next cell may already be open.
        if !browser::shows_dialog(EVIDENCE) {
            // Readers who followed a link to the evidence had no cell in focus before.
            if let Some((state, instrument)) = cell {
                browser::focus_on(&cell_id(state, instrument));
            }
            dispatch.emit(Action::Evidence(None));
        }
    });
    let button = el("button type='button'").on_click(close).text(context.language.record_close());
    let copy = cell.map(|(state, instrument)| copy_button(&Copied::Cell(state, instrument), context.language.copy()));
    el(START)
        .listen(Rc::new(onclose::Wrapper::new(closed)))
        .with(el("header class='evidence__head'").child(maybe(heading)).text(" ").with(button))
        .child(body)
        .with(el("p class='evidence__end'").child(maybe(copy)))
        .done()
}

/// The id of a cell on the page.
pub fn cell_id(state: StateId, instrument: InstrumentId) -> String {
    ["cell-", state.get().slug, "-", instrument.get().slug].concat()
}

fn body(context: &PageContext, state_id: StateId, instrument_id: InstrumentId) -> Html {
    let (language, instrument) = (context.language, instrument_id.get());
    let cell = Cell::of(state_id, instrument_id);
    let two = cell.is_contradictory().then(|| el("p").with(el("strong").text(language.record_two_statements_long())));
    let whole = el("a")
        .attr("href", context.page_href(Page::Instrument(instrument_id)))
        .string(language.record_whole_instrument(instrument.short_name));
    let today = sentence(&language.record_check_at(SLOTS[0]), &[depositary(language, instrument)]);
    let ways = el("ul class='evidence__ways'").with(el("li").with(whole)).with(el("li").child(today));
    fragment(vec![
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
        .text(BETWEEN)
        .with(paragraph_link(context, statement.paragraph));
    let meaning = el("p")
        .text(context.language.basis(statement.basis))
        .text(" ")
        .text(context.language.status_meaning(statement.status));
    let language = context.language;
    let date = statement.date.map(|date| el("p").string(language.record_in_force(&language.date(date))));
    fragment(vec![mark.done(), meaning.done(), maybe(date)])
}
