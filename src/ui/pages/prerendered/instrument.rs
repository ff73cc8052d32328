//! One instrument: worldwide totals, and what the report says about each reporting State.

use yew::prelude::*;

use crate::{
    explore::{Cell, FacetKey, Selection, SortKey, facet_key::ordinal},
    link::Page,
    publish::file_stem,
    report::{Instrument, InstrumentId, RecordId, RecordType, StateId, Statement, StatementId},
    text::{
        Counted, Language,
        quote::{place, status},
    },
    ui::{
        components::{
            count_link::count_link,
            depositary::depositary,
            notes::{note_box, notes_on},
            source::{paragraph_link, source},
            state_links::state_links,
            status_mark::statement_mark,
            table::named_cell,
        },
        markup::{SLOTS, el, sentence},
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
            { parts::take(context, Some(RecordId::Instrument(id))) }
            <dl class="facts">
                <div><dt>{ language.instrument_family() }</dt><dd>{ context.language.family(treaty.family) }</dd></div>
                <div><dt>{ language.instrument_totals() }</dt><dd>{ totals(language, treaty) }</dd></div>
                <div><dt>{ language.record_source() }</dt><dd>{ source(context, treaty.paragraphs) }</dd></div>
                <div>
                    <dt>{ language.record_check_today() }</dt>
                    <dd>
                        { depositary(language, treaty) }
                        <p class="hint">{ language.instrument_taken(&language.date(treaty.taken)) }</p>
                    </dd>
                </div>
            </dl>
            if treaty.lists_states {
                { statements(context, id) }
                { silences(context, id) }
            } else {
                <p class="record__aside">{ context.language.instrument_only_total() }</p>
            }
            { parts::related_recommendations(context, RecordId::Instrument(id)) }
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
                    <li>{ total(language.column(SortKey::Change), language.signed(change)) }</li>
                }
            </ul>
            <p class="hint">{ language.instruments_worldwide() }</p>
        </>
    }
}

/// The selection of all statements on the instrument.
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
            <div class="table-frame">
                { copy_table(language, &ids) }
                <table class="cards">
                    <caption class="visually-hidden">{ language.instrument_stated_table() }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ context.language.facet_name(FacetKey::State) }</th>
                            <th scope="col">{ language.record_status() }</th>
                            <th scope="col">{ language.instrument_basis() }</th>
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
    parts::chapter(file_stem(RecordType::Statement), html! { { context.language.instrument_stated() } }, aside, body)
}

/// The button that copies the table.
fn copy_table(language: Language, ids: &[StatementId]) -> Html {
    let row = |id: &StatementId| {
        let said = id.get();
        let basis = language.basis(said.basis).into();
        vec![said.state.get().name.into(), status(language, said), basis, place(language, &[said.paragraph])]
    };
    let (state, source) = (language.facet_name(FacetKey::State), language.record_source());
    let columns = [state, language.record_status(), language.instrument_basis(), source];
    parts::copy_table(language, &columns, ids.iter().map(row).collect())
}

fn cells(context: &PageContext, said: &'static Statement) -> Html {
    let language = context.language;
    let cell = |column| named_cell(language, column, el("td"));
    html! {
        <>
            <th scope="row"><a href={context.page_href(Page::State(said.state))}>{ said.state.get().name }</a></th>
            { cell(language.record_status()).with(statement_mark(language, said)).done() }
            { cell(language.instrument_basis()).text(language.basis(said.basis)).done() }
            { cell(language.record_source()).with(paragraph_link(context, said.paragraph)).done() }
        </>
    }
}

/// The reporting States on which the report says nothing for this instrument.
fn silences(context: &PageContext, id: InstrumentId) -> Html {
    let silent: Vec<StateId> = StateId::all().filter(|state| Cell::of(*state, id).is_silent()).collect();
    let language = context.language;
    if silent.is_empty() {
        return Html::default();
    }
    let asked = Selection { silent: vec![id], ..on(id) };
    let href = context.selection_href(Page::Matrix, asked);
    let said = context.language.counted(Counted::State, silent.len());
    let aside = html! {
        <>
            <p>{ count_link(context, href, silent.len(), &said).done() }</p>
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
