//! The link from all entries on national measures to the measures only.

use crate::{
    explore::measures::measures_only,
    ui::{
        markup::{Element, el, maybe},
        page_context::PageContext,
    },
};

/// A hint on what is counted, with a link to the same view of measures only, unless this is already the selection.
pub fn counted(context: &PageContext, hint: Element, way: &'static str) -> Element {
    let selection = &context.view.selection;
    let alone = measures_only(selection);
    let link =
        (alone != *selection).then(|| el("a").attr("href", context.selection_href(context.view.page, alone)).text(way));
    hint.text(" ").child(maybe(link))
}
