//! One State: what the report says about it, and where it is silent.

use yew::prelude::*;

use crate::{
    explore::{
        Cell, FacetKey,
        facet_key::ordinal,
        listing::listing,
        relations::{RelatedRecommendation, recommendations_for_state, states_of},
    },
    link::Page,
    publish::file_stem,
    report::{Instrument, InstrumentId, MeasureId, REPORT, RecordId, RecordType, StateId, Statement, Theme},
    text::{
        Language,
        quote::{place, statuses},
    },
    ui::{
        components::{
            entry::measure_link,
            notes::{note_box, notes_on},
            source::paragraph_link,
            state_links::reported_by,
            status_mark::statement_mark,
        },
        markup::{SLOTS, sentence, separated},
        page_context::PageContext,
    },
};

use super::{parts, state_facts};

/// The body of the page.
pub fn page(context: &PageContext, id: StateId) -> Html {
    let answered = recommendations_for_state(id);
    html! {
        <article class="record">
            { parts::record_head(context, context.language.state_lead()) }
            { parts::take(context, Some(RecordId::State(id))) }
            { state_facts::recorded(context, id, answered.len()) }
            { instruments(context, id) }
            { measures(context, id) }
            { initiatives(context, id) }
            { developments(context, id) }
            { background(context, id) }
            { recommendations(context, &answered) }
            { state_facts::listed(context, id) }
            { next_links(context, id) }
        </article>
    }
}

/// Every instrument for which the report names States, with what it says about this one.
fn instruments(context: &PageContext, id: StateId) -> Html {
    let language = context.language;
    let (listed, others): (Vec<_>, Vec<_>) = InstrumentId::all().partition(|instrument| instrument.get().lists_states);
    let said: Vec<_> = listed.iter().flat_map(|instrument| Cell::of(id, *instrument).statements).collect();
    let link = |id: InstrumentId| {
        html! { <a href={context.page_href(Page::Instrument(id))}>{ id.get().short_name }</a> }
    };
    let only_totals = separated(others.into_iter().map(link).collect(), language.list_next());
    let rows = listed.iter().flat_map(|instrument| rows(context, *instrument, &Cell::of(id, *instrument)));
    let body = html! {
        <>
            for note in notes_on(&said) {
                { note_box(language, note) }
            }
            <div class="table-frame">
                { copy_table(language, id, &listed) }
                <table class="said">
                    <caption class="visually-hidden">{ language.state_instruments_caption() }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ context.language.facet_name(FacetKey::Instrument) }</th>
                            <th scope="col">{ language.record_status() }</th>
                            <th scope="col">{ language.record_source() }</th>
                        </tr>
                    </thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
            <p class="hint">{ language.record_silence() }</p>
            <p class="hint">{ sentence(&language.state_only_totals(SLOTS[0]), &[only_totals]) }</p>
            <p class="hint">{ sentence(&language.state_today(SLOTS[0]), &[status_pages(language)]) }</p>
        </>
    };
    let aside = parts::hint(language.state_instruments_lead());
    parts::chapter(file_stem(RecordType::Statement), html! { { language.state_instruments() } }, aside, body)
}

/// Each instrument by name, with a link to its page in the register of its depositary.
fn status_pages(language: Language) -> Html {
    let link = |treaty: &'static Instrument| html! { <a href={treaty.status_page}>{ treaty.short_name }</a> };
    separated(REPORT.instruments().iter().map(link).collect(), language.list_next())
}

/// The button that copies the table, a row for each instrument.
fn copy_table(language: Language, id: StateId, listed: &[InstrumentId]) -> Html {
    let row = |instrument: &InstrumentId| {
        let cell = Cell::of(id, *instrument);
        vec![instrument.get().short_name.into(), statuses(language, &cell), place(language, &cell.paragraphs())]
    };
    let columns = [language.facet_name(FacetKey::Instrument), language.record_status(), language.record_source()];
    parts::copy_table(language, &columns, listed.iter().map(row).collect())
}

/// One row for each statement, or one for the silence of the report.
fn rows(context: &PageContext, instrument: InstrumentId, cell: &Cell) -> Vec<Html> {
    let name = |span: usize| {
        html! {
            <th scope="row" rowspan={span.to_string()}>
                <a href={context.page_href(Page::Instrument(instrument))}>{ instrument.get().short_name }</a>
                if cell.is_contradictory() {
                    { " " }<span class="said__flag">{ context.language.record_two_statements() }</span>
                }
            </th>
        }
    };
    if cell.is_silent() {
        return vec![html! {
            <tr key={instrument.get().slug}>
                { name(1) }<td class="unstated" colspan="2">{ context.language.record_not_stated_long() }</td>
            </tr>
        }];
    }
    let row = |(index, said): (usize, &'static Statement)| {
        html! {
            <tr key={said.slug}>
                if index == 0 {
                    { name(cell.statements.len()) }
                }
                <td>
                    { statement_mark(context.language, said).done() }
                    { " · " }<span class="hint">{ context.language.basis(said.basis) }</span>
                </td>
                <td>{ paragraph_link(context, said.paragraph).done() }</td>
            </tr>
        }
    };
    cell.statements.iter().map(|id| id.get()).enumerate().map(row).collect()
}

/// The measures under each heading of the report, and the headings under which none is credited to the State.
fn measures(context: &PageContext, id: StateId) -> Html {
    let credited: Vec<_> = MeasureId::all().filter(|measure| measure.get().states.contains(&id)).collect();
    let aside = html! {
        <>
            <p>{ parts::list_count(context, RecordType::Measure, reported_by(id)) }</p>
            { parts::hint(context.language.coverage_caution()) }
        </>
    };
    let body = html! {
        for theme in Theme::ALL {
            <section class="theme" key={theme.slug()}>{ under(context, id, *theme, &credited) }</section>
        }
    };
    parts::chapter(file_stem(RecordType::Measure), html! { { context.language.state_measures() } }, aside, body)
}

fn under(context: &PageContext, id: StateId, theme: Theme, credited: &[MeasureId]) -> Html {
    let of_theme = credited.iter().filter(|measure| measure.get().theme == theme);
    let records: Vec<_> = of_theme.map(|measure| RecordId::Measure(*measure)).collect();
    if records.is_empty() {
        return html! {
            <><h3>{ context.language.theme(theme) }</h3><p class="unstated">{ context.language.state_silent() }</p></>
        };
    }
    let selection = reported_by(id).with_only(FacetKey::Theme, ordinal(theme.index()));
    html! {
        <>
            <h3>
                { context.language.theme(theme) }{ " " }
                <span class="theme__count">{ parts::list_count(context, RecordType::Measure, selection) }</span>
            </h3>
            { parts::entry_list(context, &records, |_| Html::default()) }
        </>
    }
}

fn initiatives(context: &PageContext, id: StateId) -> Html {
    let language = context.language;
    let words = [language.state_initiatives(), language.state_initiatives_lead(), language.state_no_initiative()];
    named_in(context, id, RecordType::Initiative, words)
}

fn developments(context: &PageContext, id: StateId) -> Html {
    let language = context.language;
    let words = [language.state_developments(), language.state_developments_lead(), language.state_no_development()];
    named_in(context, id, RecordType::Development, words)
}

/// Figures and context points that name the State.
fn background(context: &PageContext, id: StateId) -> Html {
    let language = context.language;
    let every = [RecordType::Figure, RecordType::Context].into_iter().flat_map(RecordId::every);
    let records: Vec<_> = every.filter(|record| states_of(*record).contains(&id)).collect();
    let body = if records.is_empty() {
        html! { <p class="unstated">{ language.state_no_background() }</p> }
    } else {
        parts::entry_list(context, &records, |_| Html::default())
    };
    let aside = parts::hint(language.state_background_lead());
    parts::chapter(file_stem(RecordType::Figure), html! { { language.state_background() } }, aside, body)
}

/// Records that name the State without its having reported them, under a heading with what it means; or that there are
/// none.
fn named_in(
    context: &PageContext,
    id: StateId,
    record: RecordType,
    [heading, lead, absence]: [&'static str; 3],
) -> Html {
    let records = listing(record, &reported_by(id)).records;
    let aside = html! {
        <>
            if !records.is_empty() {
                <p>{ parts::list_count(context, record, reported_by(id)) }</p>
            }
            { parts::hint(lead) }
        </>
    };
    let body = if records.is_empty() {
        html! { <p class="unstated">{ absence }</p> }
    } else {
        parts::entry_list(context, &records, |_| Html::default())
    };
    parts::chapter(file_stem(record), html! { { heading } }, aside, body)
}

fn recommendations(context: &PageContext, answered: &[RelatedRecommendation]) -> Html {
    let language = context.language;
    let body = if answered.is_empty() {
        html! { <p class="unstated">{ language.state_no_recommendation() }</p> }
    } else {
        html! {
            <ol class="answer-list">
                for found in answered {
                    <li key={found.recommendation.get().slug}>
                        <p>{ parts::recommendation_line(context, found.recommendation) }</p>
                        <ul class="answer-list__by" aria-label={language.state_by()}>
                            for (measure, link) in &found.measures {
                                <li key={measure.get().slug}>
                                    { sentence(
                                        &language.state_by_measure(SLOTS[0], SLOTS[1]),
                                        &[measure_link(context, *measure).done(), parts::mark(language, *link)],
                                    ) }
                                </li>
                            }
                        </ul>
                    </li>
                }
            </ol>
        }
    };
    let aside = parts::hint(context.language.state_links_lead());
    parts::chapter(file_stem(RecordType::Recommendation), html! { { language.state_recommendations() } }, aside, body)
}

fn next_links(context: &PageContext, id: StateId) -> Html {
    let language = context.language;
    let to = |page: Page, name: &'static str| parts::next_link(context.selection_href(page, reported_by(id)), name);
    let links = vec![
        to(Page::Measures, language.state_list()),
        to(Page::Matrix, language.state_matrix()),
        to(Page::Coverage, language.state_coverage()),
        to(Page::Compare, language.state_compare()),
    ];
    let before = id.index().checked_sub(1).and_then(StateId::from_index).map(Page::State);
    let after = StateId::from_index(id.index() + 1).map(Page::State);
    parts::next_links(language, links, parts::neighbours(context, before, after))
}
