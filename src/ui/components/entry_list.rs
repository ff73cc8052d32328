//! Records in a list. What an action leaves on the page is not drawn again, and what lies further down follows later.

use yew::prelude::*;

use crate::{explore::ViewMode, report::RecordId};

use super::{
    super::{
        explorer::Explorer,
        markup::{Element, el, fixed},
        part::{Pace, paced_part},
    },
    entry::entry,
};

/// So many are drawn at once: what a screen holds. The others follow.
const IN_SIGHT: usize = 4;

/// The list. A page that is new, or returned to, has all of it and so its height at once.
pub fn entry_list(explorer: &Explorer, records: &[RecordId]) -> Element {
    let selection = &explorer.view.selection;
    // What the look of an entry hangs on: the marked words, and which links are told.
    let (words, stated) = (AttrValue::from(selection.text.clone()), selection.shows(ViewMode::Stated));
    let item = |(place, id): (usize, &RecordId)| {
        let (explorer, id) = (explorer.clone(), *id);
        let late = explorer.hurried && place >= IN_SIGHT;
        let pace = Pace { hangs_on: Some((usize::from(stated), words.clone())), late };
        let contents = paced_part(pace, "entry".into(), move |_| entry(&explorer, id).done());
        el("li", fixed![]).key(id.slug()).child(contents).done()
    };
    el("ol", fixed!["class" = "entry-list"]).list(records.iter().enumerate().map(item).collect())
}
