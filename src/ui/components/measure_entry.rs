//! One measure in a list.

use yew::prelude::*;

use crate::{
    link::Page,
    report::{MeasureId, MeasureKind},
    text::{grammar, labels},
};

use super::{super::explorer::Explorer, marked::marked, state_links::state_links};

/// States, summary, theme and topics, and the way to the whole record.
pub fn measure_entry(explorer: &Explorer, id: MeasureId) -> Html {
    let measure = id.get();
    html! {
        <article class="measure-entry">
            <header>
                { state_links(explorer, measure.states) }
                <a class="measure-entry__source" href={explorer.page_href(Page::Measure(id))}>
                    { grammar::paragraph(measure.paragraph) }
                    <span class="visually-hidden">{ ", " }{ crate::text::pages::name(Page::Measure(id)) }</span>
                </a>
            </header>
            <p class="measure-entry__summary">{ marked(explorer, measure.summary) }</p>
            <p class="measure-entry__tags">
                <span class="tag tag--theme">{ labels::theme(measure.theme) }</span>
                if measure.kind != MeasureKind::Measure {
                    <span class="tag tag--kind">{ labels::kind(measure.kind) }</span>
                }
                for topic in measure.topics {
                    <span key={topic.get().slug} class="tag">{ marked(explorer, topic.get().name) }</span>
                }
            </p>
        </article>
    }
}
