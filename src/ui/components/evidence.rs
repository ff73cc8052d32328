//! The evidence for one cell of the matrix, in a dialog.

use yew::prelude::*;

use crate::{
    explore::Cell,
    link::Page,
    report::{InstrumentId, StateId, Statement},
    text::{grammar, labels, words::record as words},
};

use super::{
    super::{browser, context::use_explorer},
    depositary::Depositary,
    notes::NoteBox,
    source::Source,
    status_mark::{StatusMark, statement_label},
};

/// The cell.
#[derive(PartialEq, Properties)]
pub struct EvidenceProps {
    /// The State and the instrument; none while the dialog is closed.
    pub cell: Option<(StateId, InstrumentId)>,
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
                <EvidenceBody {state} {instrument} />
            }
            <p class="evidence__end">
                <button type="button" onclick={close}>{ words::CLOSE }</button>
            </p>
        </dialog>
    }
}

#[derive(PartialEq, Properties)]
struct BodyProps {
    state: StateId,
    instrument: InstrumentId,
}

#[component]
fn EvidenceBody(props: &BodyProps) -> Html {
    let explorer = use_explorer();
    let (state, instrument) = (props.state.get(), props.instrument.get());
    let cell = Cell::of(props.state, props.instrument);
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
                        <li key={id.get().slug}><Said statement={id.get()} /></li>
                    }
                </ul>
            }
            if cell.is_contradictory() {
                <p><strong>{ words::TWO_STATEMENTS }</strong></p>
            }
            for note in notes {
                <NoteBox key={note.get().slug} {note} />
            }
            <ul class="evidence__ways">
                <li>
                    <a href={explorer.page_href(Page::Instrument(props.instrument))}>
                        { words::WHOLE_INSTRUMENT }{ instrument.short_name }
                    </a>
                </li>
                <li>{ words::CHECK_TODAY }{ ": " }<Depositary family={instrument.family} /></li>
            </ul>
        </>
    }
}

#[derive(Properties)]
struct SaidProps {
    statement: &'static Statement,
}

impl PartialEq for SaidProps {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.statement, other.statement)
    }
}

#[component]
fn Said(props: &SaidProps) -> Html {
    let said = props.statement;
    html! {
        <>
            <p>
                <StatusMark status={said.status} label={statement_label(said)} />
                { " · " }<Source paragraphs={vec![said.paragraph]} />
            </p>
            <p>{ labels::basis(said.basis) }{ " " }{ labels::status_meaning(said.status) }</p>
            if let Some(date) = said.date {
                <p>{ words::DATE }{ grammar::date(date) }</p>
            }
        </>
    }
}
