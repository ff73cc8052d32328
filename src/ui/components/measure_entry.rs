//! One measure in a list.

use crate::{
    link::Page,
    report::{MeasureId, MeasureKind, TopicId},
    text::{grammar, labels, pages},
};

use super::{
    super::{
        explorer::Explorer,
        markup::{Element, el, fixed, maybe},
    },
    marked::marked,
    state_links::state_links,
};

/// States, summary, theme and topics, and the way to the whole record.
pub fn measure_entry(explorer: &Explorer, id: MeasureId) -> Element {
    let measure = id.get();
    let kind = (measure.kind != MeasureKind::Measure)
        .then(|| el("span", fixed!["class" = "tag tag--kind"]).text(labels::kind(measure.kind)));
    let topic = |id: &TopicId| {
        let name = marked(explorer, id.get().name);
        el("span", fixed!["class" = "tag"]).key(id.get().slug).child(name).done()
    };
    let tags = el("p", fixed!["class" = "measure-entry__tags"])
        .with(el("span", fixed!["class" = "tag tag--theme"]).text(labels::theme(measure.theme)))
        .child(maybe(kind))
        .list(measure.topics.iter().map(topic).collect());
    el("article", fixed!["class" = "measure-entry"])
        .with(
            el("header", fixed![])
                .with(state_links(explorer, measure.states))
                .with(measure_link(explorer, id).word_attr("class", "measure-entry__source")),
        )
        .with(el("p", fixed!["class" = "measure-entry__summary"]).child(marked(explorer, measure.summary)))
        .with(tags)
}

/// "para. 40", leading to the measure; its number for who hears the link alone.
pub fn measure_link(explorer: &Explorer, id: MeasureId) -> Element {
    let page = Page::Measure(id);
    el("a", fixed![])
        .attr("href", explorer.page_href(page))
        .string(grammar::paragraph(id.get().paragraph))
        .with(el("span", fixed!["class" = "visually-hidden"]).text(", ").string(pages::name(page)))
}
