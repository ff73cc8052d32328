//! One instrument: worldwide totals, and what the report says of each reporting State.

use yew::prelude::*;

use crate::{
    explore::{Cell, FacetKey, Selection, SortKey, facet_key::ordinal},
    link::Page,
    publish::file_stem,
    report::{Instrument, InstrumentId, RecordId, RecordType, StateId, Statement, StatementId},
    text::{
        grammar, labels,
        records::instrument,
        words::{pages as words, record},
    },
    ui::{
        components::{
            count_link::count_link,
            depositary::depositary,
            notes::{note_box, notes_on},
            source::{paragraph_link, source},
            state_links::state_links,
            status_mark::statement_mark,
        },
        page_context::PageContext,
    },
};

use super::parts;

/// The body of the page.
pub fn page(context: &PageContext, id: InstrumentId) -> Html {
    let treaty = id.get();
    html! {
        <article class="record">
            { parts::record_head(context, "") }
            <p class="record__summary">{ treaty.summary }</p>
            <dl class="facts">
                <div><dt>{ words::FAMILY }</dt><dd>{ labels::family(treaty.family) }</dd></div>
                <div><dt>{ words::TOTALS }</dt><dd>{ totals(treaty) }</dd></div>
                <div><dt>{ record::SOURCE }</dt><dd>{ source(context, treaty.paragraphs) }</dd></div>
                <div><dt>{ record::CHECK_TODAY }</dt><dd>{ depositary(treaty.family) }</dd></div>
            </dl>
            if treaty.lists_states {
                { statements(context, id) }
                { silences(context, id) }
            } else {
                <p class="record__aside">{ words::ONLY_TOTAL }</p>
            }
            { parts::speaks_to(context, RecordId::Instrument(id)) }
            { next_links(context, id) }
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
                    <li>{ labels::sort(SortKey::Change) }{ ": " }<strong>{ grammar::signed(change) }</strong></li>
                }
            </ul>
            <p class="hint">{ words::WORLDWIDE }</p>
        </>
    }
}

/// The statements on the instrument, whatever the State.
fn on(id: InstrumentId) -> Selection {
    Selection::only(FacetKey::Instrument, ordinal(id.index()))
}

fn statements(context: &PageContext, id: InstrumentId) -> Html {
    let ids: Vec<_> = StatementId::all().filter(|said| said.get().instrument == id).collect();
    let aside = html! { <p>{ parts::list_count(context, RecordType::Statement, on(id)) }</p> };
    let body = html! {
        <>
            for note in notes_on(&ids) {
                { note_box(note) }
            }
            <div class="table-scroll" role="region" tabindex="0" aria-label={words::STATED_TABLE}>
                <table>
                    <caption class="visually-hidden">{ words::STATED_TABLE }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ labels::facet(FacetKey::State) }</th>
                            <th scope="col">{ record::STATUS }</th>
                            <th scope="col">{ words::BASIS }</th>
                            <th scope="col">{ record::SOURCE }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for said in ids.iter().map(|id| id.get()) {
                            <tr key={said.slug}>{ cells(context, said) }</tr>
                        }
                    </tbody>
                </table>
            </div>
        </>
    };
    parts::chapter(file_stem(RecordType::Statement), html! { { words::STATED } }, aside, body)
}

fn cells(context: &PageContext, said: &'static Statement) -> Html {
    html! {
        <>
            <th scope="row"><a href={context.page_href(Page::State(said.state))}>{ said.state.get().name }</a></th>
            <td>{ statement_mark(said).done() }</td>
            <td>{ labels::basis(said.basis) }</td>
            <td>{ paragraph_link(context, said.paragraph).done() }</td>
        </>
    }
}

/// The reporting States of which the report says nothing here.
fn silences(context: &PageContext, id: InstrumentId) -> Html {
    let silent: Vec<StateId> = StateId::all().filter(|state| Cell::of(*state, id).is_silent()).collect();
    if silent.is_empty() {
        return Html::default();
    }
    let asked = Selection { silent: vec![id], ..on(id) };
    let aside = html! {
        <>
            <p>{ count_link(context.selection_href(Page::Matrix, asked), silent.len(), labels::STATES).done() }</p>
            { parts::hint(record::SILENCE) }
        </>
    };
    parts::chapter("silent", html! { { record::NOT_STATED_LONG } }, aside, state_links(context, &silent).done())
}

fn next_links(context: &PageContext, id: InstrumentId) -> Html {
    let column = parts::next_link(context.selection_href(Page::Matrix, on(id)), instrument::COLUMN);
    let before = id.index().checked_sub(1).and_then(InstrumentId::from_index).map(Page::Instrument);
    let after = InstrumentId::from_index(id.index() + 1).map(Page::Instrument);
    let links = if id.get().lists_states { vec![column] } else { Vec::new() };
    parts::next_links(links, parts::neighbours(context, before, after))
}
