//! The evidence for one cell of the matrix, in a dialog.

use yew::prelude::*;

use crate::{
    explore::Cell,
    link::Page,
    report::{InstrumentId, StateId, Statement},
    text::{grammar, labels, words::record as words},
};

use super::{
    super::{browser, explorer::Explorer},
    depositary::depositary,
    notes::note_box,
    source::source,
    status_mark::statement_mark,
};

/// The cell.
#[derive(PartialEq, Properties)]
pub struct EvidenceProps {
    /// The State and the instrument; none while the dialog is closed.
    pub cell: Option<(StateId, InstrumentId)>,
    /// The view around it.
    pub explorer: Explorer,
    /// The dialog was closed.
    pub closed: Callback<()>,
}

/// The dialog. The browser hands focus back to the cell when it closes.
#[component]
pub fn Evidence(props: &EvidenceProps) -> Html {
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with(props.cell, move |cell| {
            if cell.is_some() {
                browser::show_dialog(&dialog);
            } else {
                browser::close_dialog(&dialog);
            }
        });
    }
    let onclose = props.closed.reform(|_: Event| ());
    let close = {
        let dialog = dialog.clone();
        Callback::from(move |_: MouseEvent| browser::close_dialog(&dialog))
    };
    html! {
        <dialog class="evidence" ref={dialog} {onclose} aria-labelledby="evidence-heading">
            if let Some((state, instrument)) = props.cell {
                { body(&props.explorer, state, instrument) }
            }
            <p class="evidence__end">
                <button type="button" onclick={close}>{ words::CLOSE }</button>
            </p>
        </dialog>
    }
}

fn body(explorer: &Explorer, state_id: StateId, instrument_id: InstrumentId) -> Html {
    let (state, instrument) = (state_id.get(), instrument_id.get());
    let cell = Cell::of(state_id, instrument_id);
    let mut notes: Vec<_> = cell.statements.iter().flat_map(|id| id.get().notes).copied().collect();
    notes.sort_unstable();
    notes.dedup();
    html! {
        <>
            <h2 id="evidence-heading">{ state.name }{ ", " }{ instrument.short_name }</h2>
            <p class="evidence__instrument">{ instrument.name }</p>
            if cell.is_silent() {
                <p class="evidence__silence"><strong>{ words::NOT_STATED_LONG }</strong></p>
                <p>{ words::SILENCE }</p>
            } else {
                <ul class="evidence__statements">
                    for id in &cell.statements {
                        <li key={id.get().slug}>{ said(id.get()) }</li>
                    }
                </ul>
            }
            if cell.is_contradictory() {
                <p><strong>{ words::TWO_STATEMENTS }</strong></p>
            }
            for note in notes {
                { note_box(note) }
            }
            <ul class="evidence__ways">
                <li>
                    <a href={explorer.page_href(Page::Instrument(instrument_id))}>
                        { words::WHOLE_INSTRUMENT }{ instrument.short_name }
                    </a>
                </li>
                <li>{ words::CHECK_TODAY }{ ": " }{ depositary(instrument.family) }</li>
            </ul>
        </>
    }
}

fn said(said: &Statement) -> Html {
    html! {
        <>
            <p>
                { statement_mark(said) }
                { " · " }{ source(&[said.paragraph]) }
            </p>
            <p>{ labels::basis(said.basis) }{ " " }{ labels::status_meaning(said.status) }</p>
            if let Some(date) = said.date {
                <p>{ words::DATE }{ grammar::date(date) }</p>
            }
        </>
    }
}
