//! One measure in a list.

use yew::prelude::*;

use crate::{
    link::Page,
    report::{MeasureId, MeasureKind},
    text::{grammar, labels},
};

use super::{super::context::use_explorer, marked::Marked, state_links::StateLinks};

/// The measure.
#[derive(PartialEq, Properties)]
pub struct MeasureEntryProps {
    /// Which one.
    pub id: MeasureId,
}

/// States, summary, theme and topics, and the way to the whole record.
#[component]
pub fn MeasureEntry(props: &MeasureEntryProps) -> Html {
    let explorer = use_explorer();
    let measure = props.id.get();
    html! {
        <article class="measure-entry">
            <header>
                <StateLinks states={measure.states} />
                <a class="measure-entry__source" href={explorer.page_href(Page::Measure(props.id))}>
                    { grammar::paragraph(measure.paragraph) }
                    <span class="visually-hidden">{ ", " }{ crate::text::pages::name(Page::Measure(props.id)) }</span>
                </a>
            </header>
            <p class="measure-entry__summary"><Marked text={measure.summary} /></p>
            <p class="measure-entry__tags">
                <span class="tag tag--theme">{ labels::theme(measure.theme) }</span>
                if measure.kind != MeasureKind::Measure {
                    <span class="tag tag--kind">{ labels::kind(measure.kind) }</span>
                }
                for topic in measure.topics {
                    <span key={topic.get().slug} class="tag"><Marked text={topic.get().name} /></span>
                }
            </p>
        </article>
    }
}
