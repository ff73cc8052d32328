//! The start and the end of the page of a State: how many records there are on it, and how it is listed.

use yew::prelude::*;

use crate::{
    explore::{FacetKey, Selection, facet_key::ordinal, listing::listing},
    link::Page,
    report::{RecordId, RecordType, StateId},
    ui::{
        components::{source::source, state_links::reported_by},
        markup::{SLOTS, sentence},
        page_context::PageContext,
    },
};

use super::parts;

/// The types of record that are counted for a State, in the order of the page.
const LISTED: [RecordType; 4] =
    [RecordType::Statement, RecordType::Measure, RecordType::Initiative, RecordType::Development];

/// How many records of each type there are on the State.
pub fn recorded(context: &PageContext, id: StateId, answered: usize) -> Html {
    let language = context.language;
    let recommendations = parts::chapter_count(context, Page::State(id), RecordType::Recommendation, answered);
    let found = LISTED.into_iter().filter(|record| !listing(*record, &reported_by(id)).records.is_empty());
    html! {
        <dl class="facts">
            <div>
                <dt>{ language.record_recorded() }</dt>
                <dd>
                    <ul class="inline-list">
                        for record in found {
                            <li key={record.slug()}>{ parts::list_count(context, record, reported_by(id)) }</li>
                        }
                        if answered > 0 {
                            <li>{ sentence(&language.state_answered(SLOTS[0]), &[recommendations]) }</li>
                        }
                    </ul>
                </dd>
            </div>
        </dl>
    }
}

/// The region, the code and the names by which the State is found, and where the report lists it.
pub fn listed(context: &PageContext, id: StateId) -> Html {
    let (language, state) = (context.language, id.get());
    let region = Selection::only(FacetKey::Region, ordinal(state.region.index()));
    let body = html! {
        <dl class="facts">
            <div>
                <dt>{ language.facet_name(FacetKey::Region) }{ " " }{ parts::editorial(language) }</dt>
                <dd><a href={context.selection_href(Page::States, region)}>{ language.region(state.region) }</a></dd>
            </div>
            <div><dt>{ language.state_code() }</dt><dd>{ state.iso3 }</dd></div>
            if !state.aliases.is_empty() {
                <div>
                    <dt>{ language.state_aliases() }{ " " }{ parts::editorial(language) }</dt>
                    <dd>{ language.any_of(state.aliases) }</dd>
                </div>
            }
            <div>
                <dt>{ language.state_listed() }</dt>
                <dd>
                    { source(context, &RecordId::State(id).paragraphs()) }
                    <p class="hint">{ language.state_footnote() }</p>
                </dd>
            </div>
        </dl>
    };
    parts::chapter("listed", html! { { language.state_about() } }, Html::default(), body)
}
