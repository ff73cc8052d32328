//! The way from all entries on national measures to the measures alone.

use crate::{
    explore::measures::measures_alone,
    ui::{
        markup::{Element, el, maybe},
        page_context::PageContext,
    },
};

/// What is counted, in a hint, and a link to the same view of measures alone; no link where this is what is asked for.
pub fn counted(context: &PageContext, hint: Element, way: &'static str) -> Element {
    let selection = &context.view.selection;
    let alone = measures_alone(selection);
    let link =
        (alone != *selection).then(|| el("a").attr("href", context.selection_href(context.view.page, alone)).text(way));
    hint.text(" ").child(maybe(link))
}
