//! Records in a list. Each is put together once, as nodes of the browser, and comes and goes with the selection as it is.

use web_sys::Node;
use yew::prelude::*;

use crate::{explore::ViewMode, report::RecordId};

use super::{
    super::{
        browser,
        explorer::Explorer,
        markup::{el, fixed},
        part::{Hold, Pace, paced_part},
    },
    entry::entry,
};

/// So many are put together at a time: more than a screen holds.
const AT_A_TIME: usize = 6;

/// Records that have been put together for one search.
#[derive(Default)]
pub struct Shelf {
    /// What their look depends on, beside the record.
    searched: String,
    stated: bool,
    entries: Vec<(RecordId, Node)>,
}

/// The list. On a page that was there before, what is not yet put together follows step by step, each step in a task of its
/// own: until then its place is kept. A page that is new, or returned to, has its full height at once.
pub fn entry_list(explorer: &Explorer, key: &'static str, records: &[RecordId]) -> Html {
    let (explorer, records) = (explorer.clone(), records.to_vec());
    let draw = move |hold: &Hold| draw(&explorer, &records, hold);
    paced_part(Pace::AtOnce, key.into(), draw, |_, _| ())
}

fn draw(explorer: &Explorer, records: &[RecordId], hold: &Hold) -> Html {
    let mut shelf = hold.desk.shelf.borrow_mut();
    shelf.suit(explorer);
    let mut missing = false;
    let mut left = if explorer.stays { AT_A_TIME } else { records.len() };
    let item = |id: &RecordId| {
        let kept = shelf.find(*id).or_else(|| {
            left = left.checked_sub(1)?;
            Some(shelf.put(*id, entry(explorer, *id).done()))
        });
        missing |= kept.is_none();
        el("li", fixed![]).key(id.slug()).child(kept.unwrap_or_default()).done()
    };
    let items = records.iter().map(item).collect();
    if missing {
        hold.later();
    }
    el("ol", fixed![]).class("entry-list", "is-staying", explorer.stays).list(items).done()
}

impl Shelf {
    /// Empties it when records have come to look otherwise.
    fn suit(&mut self, explorer: &Explorer) {
        let selection = &explorer.view.selection;
        let stated = selection.shows(ViewMode::Stated);
        if self.searched != selection.text || self.stated != stated {
            *self = Self { searched: selection.text.clone(), stated, entries: Vec::new() };
        }
    }

    fn find(&self, id: RecordId) -> Option<Html> {
        self.entries.iter().find(|(other, _)| *other == id).map(|(_, node)| Html::VRef(node.clone()))
    }

    /// Keeps a record; natively, where there are no nodes, it is only handed on.
    fn put(&mut self, id: RecordId, html: Html) -> Html {
        let Some(node) = browser::grow(&html) else { return html };
        self.entries.push((id, node.clone()));
        Html::VRef(node)
    }
}
