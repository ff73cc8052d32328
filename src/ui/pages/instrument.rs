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

use super::super::{
    components::{
        depositary::Depositary,
        notes::NoteBox,
        source::Source,
        state_links::reported_by,
        status_mark::{StatusMark, statement_label},
        take_away::TakeAway,
    },
    context::use_explorer,
};

/// The instrument.
#[derive(PartialEq, Properties)]
pub struct InstrumentPageProps {
    /// Which one.
    pub id: InstrumentId,
}

/// The page.
#[component]
pub fn InstrumentPage(props: &InstrumentPageProps) -> Html {
    let explorer = use_explorer();
    let instrument = props.id.get();
    html! {
        <article class="record">
            <header class="page-head">
                <p class="crumbs">
                    <a href={explorer.page_href(Page::Instruments)}>{ pages::heading(Page::Instruments) }</a>
                </p>
                <h1 tabindex="-1">{ pages::heading(Page::Instrument(props.id)) }</h1>
            </header>
            <p class="record__summary">{ instrument.summary }</p>
            <dl class="facts">
                <div><dt>{ words::FAMILY }</dt><dd>{ labels::family(instrument.family) }</dd></div>
                <div><dt>{ words::TOTALS }</dt><dd>{ totals(instrument) }</dd></div>
                <div><dt>{ record::SOURCE }</dt><dd><Source paragraphs={instrument.paragraphs.to_vec()} /></dd></div>
                <div><dt>{ record::CHECK_TODAY }</dt><dd><Depositary family={instrument.family} /></dd></div>
            </dl>
            if instrument.lists_states {
                <Statements id={props.id} />
                <Silences id={props.id} />
            } else {
                <p class="record__aside">{ words::ONLY_TOTAL }</p>
            }
            <TakeAway />
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

#[component]
fn Statements(props: &InstrumentPageProps) -> Html {
    let statements: Vec<_> =
        StatementId::all().map(StatementId::get).filter(|said| said.instrument == props.id).collect();
    let mut notes: Vec<NoteId> = statements.iter().flat_map(|said| said.notes).copied().collect();
    notes.sort_unstable();
    notes.dedup();
    html! {
        <section>
            <h2>{ words::STATED }</h2>
            for note in notes {
                <NoteBox key={note.get().slug} {note} />
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
            <td><StatusMark status={said.status} label={statement_label(said)} /></td>
            <td>{ labels::basis(said.basis) }</td>
            <td>{ grammar::paragraph(said.paragraph) }</td>
        </>
    }
}

/// The reporting States of which the report says nothing here.
#[component]
fn Silences(props: &InstrumentPageProps) -> Html {
    let explorer = use_explorer();
    let silent: Vec<StateId> = StateId::all().filter(|state| Cell::of(*state, props.id).is_silent()).collect();
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
