//! What is passed to every part of a page: the decoded view, how the reader came to it, and the links and actions that
//! lead to another.

use std::rc::Rc;

use yew::prelude::*;

use super::{browser::Priority, location::Arrival, own_list::OwnList, stateful::Redraw};
use crate::{
    explore::Selection,
    link::{Action, Dropped, Page, View, action, encode},
    text::Language,
};

/// The current view and the means to leave it.
#[derive(Clone, PartialEq)]
pub struct PageContext {
    /// The language of the page.
    pub language: Language,
    /// The prefix of every path: `/`, `/a/b/`, or `../../` on a static page.
    pub root: AttrValue,
    /// How the reader came to the view, which determines what is drawn first.
    pub arrival: Rc<Arrival>,
    /// The decoded URL.
    pub view: Rc<View>,
    /// The parts of the link that could not be decoded.
    pub dropped: Rc<Vec<Dropped>>,
    /// The list that the reader keeps.
    pub own: Rc<OwnList>,
    /// Performs an action.
    pub dispatch: Callback<Action>,
}

impl PageContext {
    /// How soon a part of the page is drawn, given its priority after a button or a link was pressed. A new page is
    /// drawn at once; while a reader types, so are the results, because the box already shows the search.
    #[must_use]
    pub fn priority(&self, when_pressed: Priority) -> Priority {
        match (&*self.arrival, when_pressed) {
            (Arrival::Start | Arrival::NewPage | Arrival::Return(_), _) | (Arrival::Searched, Priority::AfterPaint) => {
                Priority::Now
            }
            (Arrival::Pressed { .. } | Arrival::Searched, priority) => priority,
        }
    }

    /// The redraw policy of a part that depends only on the view: it is redrawn when the view changes, not when the
    /// local state of a surrounding part changes.
    #[must_use]
    pub fn redraw(&self, when_pressed: Priority) -> Redraw {
        // The last drawing keeps its view alive, so no other view can have the same address.
        let identity = Rc::as_ptr(&self.view).addr();
        Redraw { memo_key: Some((identity, AttrValue::Static(""))), priority: self.priority(when_pressed) }
    }

    /// The redraw policy of a part that may be out of sight. For readers who have just followed a link to a page and
    /// are at its top, the part is drawn a moment later. In all other cases it is drawn at once, because its height may
    /// affect the reader's position.
    #[must_use]
    pub fn redraw_once_seen(&self, out_of_sight: bool) -> Redraw {
        let later = out_of_sight && *self.arrival == Arrival::NewPage;
        Redraw { memo_key: None, priority: if later { Priority::AfterPaint } else { Priority::Now } }
    }

    /// The address of a view.
    #[must_use]
    pub fn href(&self, view: &View) -> AttrValue {
        encode(view).below(&self.root).into()
    }

    /// The address of a page with nothing selected.
    #[must_use]
    pub fn page_href(&self, page: Page) -> AttrValue {
        self.href(&View::of(page))
    }

    /// The address of a page with a selection.
    #[must_use]
    pub fn selection_href(&self, page: Page, selection: Selection) -> AttrValue {
        self.href(&View::with(page, selection))
    }

    /// The address that an action would lead to.
    #[must_use]
    pub fn action_href(&self, step: Action) -> AttrValue {
        self.href(&action::apply(&self.view, step))
    }

    /// The address of a file of the site, by its path below the root; only static pages link to files.
    #[cfg(feature = "static")]
    #[must_use]
    pub fn file_href(&self, path: &str) -> AttrValue {
        [self.root.as_str(), path].concat().into()
    }
}
