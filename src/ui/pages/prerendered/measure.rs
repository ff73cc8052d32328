//! One measure: the full record, other measures of its paragraph, and links to related pages.

use yew::prelude::*;

use crate::{
    explore::{FacetKey, Selection, facet_key::ordinal},
    link::Page,
    report::{Attribution, Measure, MeasureId, RecordId, RecordType, StateId},
    text::{Language, names, pages},
    ui::{
        components::{
            figures::figures,
            notes::notes,
            source::{paragraph_link, source},
            state_links::{reported_by, state_links},
        },
        markup::{SLOTS, sentence},
        page_context::PageContext,
    },
};

use super::parts;

/// The body of the page.
pub fn page(context: &PageContext, id: MeasureId) -> Html {
    let measure = id.get();
    html! {
        <article class="record">
            { parts::record_head(context, "") }
            <p class="record__summary">{ measure.summary }</p>
            { parts::take(context, Some(RecordId::Measure(id))) }
            { facts(context, id) }
            { notes(context.language, measure.notes) }
            { same_paragraph(context, id) }
            { parts::related_recommendations(context, RecordId::Measure(id)) }
            { next_links(context, id) }
        </article>
    }
}

/// The coded parts of the record.
fn facts(context: &PageContext, id: MeasureId) -> Html {
    let (language, measure) = (context.language, id.get());
    let of_theme = Selection::only(FacetKey::Theme, ordinal(measure.theme.index()));
    html! {
        <dl class="facts">
            <div><dt>{ language.measure_states() }</dt><dd>{ state_links(context, measure.states).done() }</dd></div>
            <div><dt>{ language.record_source() }</dt><dd>{ source(context, &[measure.paragraph]) }</dd></div>
            <div>
                <dt>{ language.facet_name(FacetKey::Theme) }</dt>
                <dd>
                    <a href={context.selection_href(Page::Measures, of_theme)}>{ language.theme(measure.theme) }</a>
                </dd>
            </div>
            <div>
                <dt>{ language.facet_name(FacetKey::Kind) }</dt>
                <dd>{ language.kind(measure.kind) }<p class="hint">{ language.kind_meaning(measure.kind) }</p></dd>
            </div>
            if let Some(attribution) = attribution(language, measure.attribution) {
                <div><dt>{ language.measure_attribution() }</dt><dd>{ attribution }</dd></div>
            }
            if !measure.names.is_empty() {
                <div>
                    <dt>{ language.measure_names() }</dt>
                    <dd><ul>for name in measure.names { <li key={*name}>{ *name }</li> }</ul></dd>
                </div>
            }
            if !measure.figures.is_empty() {
                <div><dt>{ language.measure_figures() }</dt><dd>{ figures(context, measure.figures) }</dd></div>
            }
            <div>
                <dt>{ language.record_topics() }{ " " }{ parts::editorial(language) }</dt>
                <dd>
                    { parts::topics(context, measure.topics) }
                </dd>
            </div>
        </dl>
    }
}

/// How the sentence of a measure identifies its States; `None` if it names them.
fn attribution(language: Language, attribution: Attribution) -> Option<&'static str> {
    match attribution {
        Attribution::Named => None,
        Attribution::Inherited => Some(language.attribution_inherited()),
        Attribution::Group => Some(language.attribution_group()),
    }
}

/// The other measures of the paragraph.
fn same_paragraph(context: &PageContext, id: MeasureId) -> Html {
    let paragraph = id.get().paragraph;
    let all = || MeasureId::all().filter(|other| other.get().paragraph == paragraph);
    let others: Vec<_> = all().filter(|other| *other != id).collect();
    if others.is_empty() {
        return Html::default();
    }
    let language = context.language;
    let records: Vec<_> = all().map(RecordId::Measure).collect();
    let whole = [
        parts::chapter_records(context, Page::of_locator(paragraph), RecordType::Measure, &records),
        paragraph_link(context, paragraph).done(),
    ];
    let aside = html! { <p>{ sentence(&language.measure_in_paragraph(SLOTS[0], SLOTS[1]), &whole) }</p> };
    let beside = |id: MeasureId| {
        let page = Page::Measure(id);
        let link = html! { <a href={context.page_href(page)}>{ pages::name(language, page) }</a> };
        let said = language.measure_beside(SLOTS[0], &states_of(language, id.get()), id.get().summary);
        sentence(&said, &[link])
    };
    let body = html! {
        <ol class="answer-list">
            for id in others {
                <li key={id.get().slug}>{ beside(id) }</li>
            }
        </ol>
    };
    parts::chapter("beside", html! { { language.measure_same_paragraph() } }, aside, body)
}

fn states_of(language: Language, measure: &Measure) -> String {
    if measure.states.is_empty() {
        return language.no_state().into();
    }
    language.all_of(&measure.states.iter().map(|id| id.get().name).collect::<Vec<_>>())
}

/// All measures of its States, and the measures before and after in the report's order.
fn next_links(context: &PageContext, id: MeasureId) -> Html {
    let of_state = |state: &StateId| {
        let count = parts::list_count(context, RecordType::Measure, reported_by(*state));
        sentence(&context.language.measure_reported_by(SLOTS[0], &names::state(context.language, *state)), &[count])
    };
    let links = id.get().states.iter().map(of_state).collect();
    let before = id.index().checked_sub(1).and_then(MeasureId::from_index).map(Page::Measure);
    let after = MeasureId::from_index(id.index() + 1).map(Page::Measure);
    parts::next_links(context.language, links, parts::neighbours(context, before, after))
}
