//! One instrument: worldwide totals, and what the report says of each reporting State.

use yew::prelude::*;

use crate::{
    explore::matrix::Cell,
    link::Page,
    report::{Instrument, InstrumentId, NoteId, StateId, Statement, StatementId},
    text::{
        grammar, labels, pages,
        words::{pages as words, record},
    },
};

use super::super::super::{
    components::{
        depositary::depositary, notes::note_box, source::source, state_links::reported_by, status_mark::statement_mark,
    },
    explorer::Explorer,
};

/// The page.
pub fn page(explorer: &Explorer, id: InstrumentId) -> Html {
    let instrument = id.get();
    html! {
        <article class="record">
            <header class="page-head">
                <p class="crumbs">
                    <a href={explorer.page_href(Page::Instruments)}>{ pages::heading(Page::Instruments) }</a>
                </p>
                <h1 tabindex="-1">{ pages::heading(Page::Instrument(id)) }</h1>
            </header>
            <p class="record__summary">{ instrument.summary }</p>
            <dl class="facts">
                <div><dt>{ words::FAMILY }</dt><dd>{ labels::family(instrument.family) }</dd></div>
                <div><dt>{ words::TOTALS }</dt><dd>{ totals(instrument) }</dd></div>
                <div><dt>{ record::SOURCE }</dt><dd>{ source(explorer, instrument.paragraphs) }</dd></div>
                <div><dt>{ record::CHECK_TODAY }</dt><dd>{ depositary(instrument.family) }</dd></div>
            </dl>
            if instrument.lists_states {
                { statements(id) }
                { silences(explorer, id) }
            } else {
                <p class="record__aside">{ words::ONLY_TOTAL }</p>
            }
        </article>
    }
}

/// The worldwide totals in words.
fn totals(instrument: &Instrument) -> Html {
    if instrument.counts.is_empty() {
        return html! { { record::NOT_STATED_LONG } };
    }
    html! {
        <>
            <ul class="inline-list">
                for count in instrument.counts {
                    <li key={count.year}>{ count.year }{ ": " }<strong>{ count.count }</strong></li>
                }
                if let Some(change) = instrument.change() {
                    <li>{ labels::sort(crate::explore::SortKey::Change) }{ ": " }<strong>{ grammar::signed(change) }</strong></li>
                }
            </ul>
            <p class="hint">{ words::WORLDWIDE }</p>
        </>
    }
}

fn statements(id: InstrumentId) -> Html {
    let statements: Vec<_> = StatementId::all().map(StatementId::get).filter(|said| said.instrument == id).collect();
    let mut notes: Vec<NoteId> = statements.iter().flat_map(|said| said.notes).copied().collect();
    notes.sort_unstable();
    notes.dedup();
    html! {
        <section>
            <h2>{ words::STATED }</h2>
            for note in notes {
                { note_box(note) }
            }
            <div class="table-scroll" role="region" tabindex="0" aria-label={words::STATED}>
                <table>
                    <caption class="visually-hidden">{ words::STATED }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ labels::facet(crate::explore::FacetKey::State) }</th>
                            <th scope="col">{ record::STATUS }</th>
                            <th scope="col">{ words::BASIS }</th>
                            <th scope="col">{ record::SOURCE }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for said in statements {
                            <tr key={said.slug}>{ cells(said) }</tr>
                        }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn cells(said: &'static Statement) -> Html {
    html! {
        <>
            <th scope="row">{ said.state.get().name }</th>
            <td>{ statement_mark(said).done() }</td>
            <td>{ labels::basis(said.basis) }</td>
            <td>{ grammar::paragraph(said.paragraph) }</td>
        </>
    }
}

/// The reporting States of which the report says nothing here.
fn silences(explorer: &Explorer, id: InstrumentId) -> Html {
    let silent: Vec<StateId> = StateId::all().filter(|state| Cell::of(*state, id).is_silent()).collect();
    if silent.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ record::NOT_STATED_LONG }{ " · " }{ labels::STATES.counted(silent.len()) }</h2>
            <ul class="states">
                for state in silent {
                    <li key={state.get().slug}>
                        <a href={explorer.selection_href(Page::Measures, reported_by(state))}>{ state.get().name }</a>
                    </li>
                }
            </ul>
            <p class="hint">{ record::SILENCE }</p>
        </section>
    }
}
