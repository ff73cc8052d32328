//! What every part of a page is handed: the decoded view, how the reader came to it, and links and actions to another
//! one.

use std::rc::Rc;

use yew::prelude::*;

use super::{browser::Priority, location::Arrival, own_list::OwnList, stateful::Redraw};
use crate::{
    explore::Selection,
    link::{Action, Dropped, Page, View, action, encode},
    text::Language,
};

/// The current view and how to leave it.
#[derive(Clone, PartialEq)]
pub struct PageContext {
    /// In which the page speaks.
    pub language: Language,
    /// What is before every path: `/`, `/a/b/`, or `../../` on a static page.
    pub root: AttrValue,
    /// How the reader came to the view, which decides what is drawn first.
    pub arrival: Rc<Arrival>,
    /// The decoded URL.
    pub view: Rc<View>,
    /// What could not be decoded.
    pub dropped: Rc<Vec<Dropped>>,
    /// The list that the reader keeps.
    pub own: Rc<OwnList>,
    /// Carries out an action.
    pub dispatch: Callback<Action>,
}

impl PageContext {
    /// How soon a part of the page is drawn, given its priority after a button or a link was pressed. A page that is
    /// new is drawn at once; while a reader types, what was found is, because the box shows already what is searched
    /// for.
    #[must_use]
    pub fn priority(&self, when_pressed: Priority) -> Priority {
        match (&*self.arrival, when_pressed) {
            (Arrival::Start | Arrival::NewPage | Arrival::Return(_), _) | (Arrival::Searched, Priority::AfterPaint) => {
                Priority::Now
            }
            (Arrival::Pressed { .. } | Arrival::Searched, priority) => priority,
        }
    }

    /// The redraw policy of a part that shows the view and nothing else: drawn again when the view is another, not
    /// when the local state of a part around it changes.
    #[must_use]
    pub fn redraw(&self, when_pressed: Priority) -> Redraw {
        // What was drawn last keeps its view alive, so no other view can have the same address.
        let identity = Rc::as_ptr(&self.view).addr();
        Redraw { memo_key: Some((identity, AttrValue::Static(""))), priority: self.priority(when_pressed) }
    }

    /// The redraw policy of a part that may be out of sight: who has just come to a page by a link is at its top, and
    /// has the part a moment later. Nobody else waits for it, because its height may decide where they are.
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

    /// A file of the site, by its path below the root; static pages alone link to some.
    #[cfg(feature = "static")]
    #[must_use]
    pub fn file_href(&self, path: &str) -> AttrValue {
        [self.root.as_str(), path].concat().into()
    }
}
