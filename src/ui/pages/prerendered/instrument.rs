//! One instrument: worldwide totals, and what the report says of each reporting State.

use yew::prelude::*;

use crate::{
    explore::{Cell, FacetKey, Selection, SortKey, facet_key::ordinal},
    link::Page,
    publish::file_stem,
    report::{Instrument, InstrumentId, RecordId, RecordType, StateId, Statement, StatementId},
    text::{Language, labels, words::pages as words},
    ui::{
        components::{
            count_link::count_link,
            depositary::depositary,
            notes::{note_box, notes_on},
            source::{paragraph_link, source},
            state_links::state_links,
            status_mark::statement_mark,
        },
        markup::{SLOTS, sentence},
        page_context::PageContext,
    },
};

use super::parts;

/// The body of the page.
pub fn page(context: &PageContext, id: InstrumentId) -> Html {
    let (language, treaty) = (context.language, id.get());
    html! {
        <article class="record">
            { parts::record_head(context, "") }
            <p class="record__summary">{ treaty.summary }</p>
            <dl class="facts">
                <div><dt>{ words::FAMILY }</dt><dd>{ labels::family(treaty.family) }</dd></div>
                <div><dt>{ words::TOTALS }</dt><dd>{ totals(language, treaty) }</dd></div>
                <div><dt>{ language.record_source() }</dt><dd>{ source(context, treaty.paragraphs) }</dd></div>
                <div><dt>{ language.record_check_today() }</dt><dd>{ depositary(language, treaty.family) }</dd></div>
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
fn totals(language: Language, instrument: &Instrument) -> Html {
    if instrument.counts.is_empty() {
        return html! { { language.record_not_stated_long() } };
    }
    let total = |name: &str, number: String| {
        sentence(&language.instrument_total(name, SLOTS[0]), &[html! { <strong>{ number }</strong> }])
    };
    html! {
        <>
            <ul class="inline-list">
                for count in instrument.counts {
                    <li key={count.year}>{ total(&count.year.to_string(), count.count.to_string()) }</li>
                }
                if let Some(change) = instrument.change() {
                    <li>{ total(labels::sort(SortKey::Change), language.signed(change)) }</li>
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
    let language = context.language;
    let ids: Vec<_> = StatementId::all().filter(|said| said.get().instrument == id).collect();
    let aside = html! { <p>{ parts::list_count(context, RecordType::Statement, on(id)) }</p> };
    let body = html! {
        <>
            for note in notes_on(&ids) {
                { note_box(language, note) }
            }
            <div class="table-scroll" role="region" tabindex="0" aria-label={words::STATED_TABLE}>
                <table>
                    <caption class="visually-hidden">{ words::STATED_TABLE }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ labels::facet(FacetKey::State) }</th>
                            <th scope="col">{ language.record_status() }</th>
                            <th scope="col">{ words::BASIS }</th>
                            <th scope="col">{ language.record_source() }</th>
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
    let language = context.language;
    if silent.is_empty() {
        return Html::default();
    }
    let asked = Selection { silent: vec![id], ..on(id) };
    let aside = html! {
        <>
            <p>{ count_link(context.selection_href(Page::Matrix, asked), silent.len(), labels::STATES).done() }</p>
            { parts::hint(language.record_silence()) }
        </>
    };
    parts::chapter(
        "silent",
        html! { { language.record_not_stated_long() } },
        aside,
        state_links(context, &silent).done(),
    )
}

fn next_links(context: &PageContext, id: InstrumentId) -> Html {
    let column = parts::next_link(context.selection_href(Page::Matrix, on(id)), context.language.instrument_column());
    let before = id.index().checked_sub(1).and_then(InstrumentId::from_index).map(Page::Instrument);
    let after = InstrumentId::from_index(id.index() + 1).map(Page::Instrument);
    let links = if id.get().lists_states { vec![column] } else { Vec::new() };
    parts::next_links(context.language, links, parts::neighbours(context, before, after))
}
