//! One measure: the whole record, what stands beside it, and the ways on.

use yew::prelude::*;

use crate::{
    explore::{FacetKey, Selection, facet_key::ordinal},
    link::Page,
    report::{Measure, MeasureId},
    text::{grammar, labels, pages, words::record as words},
};

use super::super::super::{
    components::{
        figures::figures,
        notes::notes,
        source::source,
        state_links::{reported_by, state_links},
    },
    explorer::Explorer,
};

/// The page.
pub fn page(explorer: &Explorer, id: MeasureId) -> Html {
    let measure = id.get();
    html! {
        <article class="record">
            <header class="page-head">
                <p class="crumbs">
                    <a href={explorer.page_href(Page::Measures)}>{ pages::heading(Page::Measures) }</a>
                </p>
                <h1 tabindex="-1">{ pages::heading(Page::Measure(id)) }</h1>
            </header>
            <p class="record__summary">{ measure.summary }</p>
            { facts(explorer, id) }
            { notes(measure.notes) }
            { same_paragraph(explorer, id) }
            <nav class="record__ways" aria-label={words::WAYS}>
                <ul>
                    for state in measure.states {
                        <li key={state.get().slug}>
                            <a href={explorer.selection_href(Page::Measures, reported_by(*state))}>
                                { words::MORE_BY }{ state.get().name }
                            </a>
                        </li>
                    }
                </ul>
                { neighbours(explorer, id) }
            </nav>
        </article>
    }
}

/// The coded parts of the record.
fn facts(explorer: &Explorer, id: MeasureId) -> Html {
    let measure = id.get();
    html! {
        <dl class="facts">
            <div><dt>{ words::STATES }</dt><dd>{ state_links(explorer, measure.states).done() }</dd></div>
            <div><dt>{ words::SOURCE }</dt><dd>{ source(explorer, &[measure.paragraph]) }</dd></div>
            <div>
                <dt>{ words::THEME }</dt>
                <dd>
                    <a href={explorer.selection_href(Page::Measures, with(FacetKey::Theme, measure.theme.index()))}>
                        { labels::theme(measure.theme) }
                    </a>
                </dd>
            </div>
            <div>
                <dt>{ words::KIND }</dt>
                <dd>{ labels::kind(measure.kind) }<p class="hint">{ labels::kind_meaning(measure.kind) }</p></dd>
            </div>
            if let Some(attribution) = labels::attribution(measure.attribution) {
                <div><dt>{ words::ATTRIBUTION }</dt><dd>{ attribution }</dd></div>
            }
            if !measure.names.is_empty() {
                <div>
                    <dt>{ words::NAMES }</dt>
                    <dd><ul>for name in measure.names { <li key={*name}>{ *name }</li> }</ul></dd>
                </div>
            }
            if !measure.figures.is_empty() {
                <div><dt>{ words::FIGURES }</dt><dd>{ figures(measure.figures) }</dd></div>
            }
            <div>
                <dt>{ words::TOPICS }{ " " }<small class="editorial">{ crate::text::words::filter::EDITORIAL }</small></dt>
                <dd>
                    <ul class="inline-list">
                        for topic in measure.topics {
                            <li key={topic.get().slug}>
                                <a href={explorer.selection_href(Page::Measures, with(FacetKey::Topic, topic.index()))}>
                                    { topic.get().name }
                                </a>
                            </li>
                        }
                    </ul>
                </dd>
            </div>
        </dl>
    }
}

fn with(key: FacetKey, index: usize) -> Selection {
    let mut selection = Selection::default();
    selection.choice_mut(key).any.push(ordinal(index));
    selection
}

/// The other measures of the paragraph.
fn same_paragraph(explorer: &Explorer, id: MeasureId) -> Html {
    let paragraph = id.get().paragraph;
    let others: Vec<_> = MeasureId::all().filter(|other| *other != id && other.get().paragraph == paragraph).collect();
    if others.is_empty() {
        return Html::default();
    }
    html! {
        <section class="record__beside">
            <h2>{ words::SAME_PARAGRAPH }{ ", " }{ grammar::paragraph(paragraph) }</h2>
            <ul>
                for id in others {
                    <li key={id.get().slug}>
                        <a href={explorer.page_href(Page::Measure(id))}>{ states_of(id.get()) }</a>
                        { ": " }{ id.get().summary }
                    </li>
                }
            </ul>
        </section>
    }
}

fn states_of(measure: &Measure) -> String {
    if measure.states.is_empty() {
        return labels::NO_STATE.into();
    }
    grammar::all_of(&measure.states.iter().map(|id| id.get().name).collect::<Vec<_>>())
}

/// The measures before and after in the report's order.
fn neighbours(explorer: &Explorer, id: MeasureId) -> Html {
    let before = id.index().checked_sub(1).and_then(MeasureId::from_index);
    let after = MeasureId::from_index(id.index() + 1);
    html! {
        <ul class="neighbours">
            if let Some(id) = before {
                <li class="neighbours__before">
                    <a rel="prev" href={explorer.page_href(Page::Measure(id))}>
                        { words::PREVIOUS }{ ": " }{ pages::name(Page::Measure(id)) }
                    </a>
                </li>
            }
            if let Some(id) = after {
                <li class="neighbours__after">
                    <a rel="next" href={explorer.page_href(Page::Measure(id))}>
                        { words::NEXT }{ ": " }{ pages::name(Page::Measure(id)) }
                    </a>
                </li>
            }
        </ul>
    }
}
