//! Records in a list. Entries that an action does not change are not redrawn, and entries further down are drawn later.

use yew::prelude::*;

use crate::{
    explore::ViewMode,
    report::RecordId,
    text::Listed,
    ui::{
        browser::Priority,
        markup::{Element, el},
        page_context::PageContext,
        stateful::{Redraw, stateful_with},
    },
};

use super::entry::entry;

/// How many entries of a page are drawn at once: as many as fit on a screen.
pub const IN_SIGHT: usize = 4;

/// The list, with `in_sight` of its entries drawn first. A page that is new, or returned to, has all entries at once
/// and therefore its full height.
pub fn entry_list(context: &PageContext, records: &[RecordId], in_sight: usize) -> Element {
    let selection = &context.view.selection;
    // The look of an entry depends on the marked words, on which links are counted, and on the reader's list.
    let (words, stated) = (AttrValue::from(selection.text.clone()), selection.shows(ViewMode::Stated));
    let item = |(index, id): (usize, &RecordId)| {
        let listed = Listed::of(&context.own.records, *id);
        let (context, id) = (context.clone(), *id);
        let priority = context.priority(if index < in_sight { Priority::Now } else { Priority::Idle });
        let redraw = Redraw { memo_key: Some((usize::from(stated) + 2 * listed.index(), words.clone())), priority };
        let contents = stateful_with(redraw, "entry".into(), move |_| entry(&context, id).done());
        el("li").key(id.slug()).child(contents).done()
    };
    el("ol class='entry-list'").list(records.iter().enumerate().map(item).collect())
}

/// A list under a heading of the report; so many of all entries of the page are still to be in sight.
pub fn list_under_heading(
    context: &PageContext,
    heading: (&'static str, String),
    records: &[RecordId],
    in_sight: &mut usize,
) -> Html {
    let (key, heading) = heading;
    let list = entry_list(context, records, *in_sight);
    *in_sight = in_sight.saturating_sub(records.len());
    el("section class='under-heading'").key(key).with(el("h3").string(heading)).with(list).done()
}
