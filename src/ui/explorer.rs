//! What every part of a page may know: the view that the URL says, and the two ways to another one.

use std::rc::Rc;

use yew::prelude::*;

use super::{browser::Priority, part::Pace};
use crate::{
    explore::Selection,
    link::{Action, Dropped, Page, View, action, encode},
    text::Language,
};

/// What to draw first after an action on a page that was there before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaited {
    /// Everything, at once.
    All,
    /// What was pressed, and what says that it was.
    Pressed,
    /// What was found: what is searched for stands in the box already.
    Found,
}

/// The current view and how to leave it.
#[derive(Clone, PartialEq)]
pub struct Explorer {
    /// In which the page speaks.
    pub language: Language,
    /// What stands before every path: `/`, `/a/b/`, or `../../` on a static page.
    pub root: AttrValue,
    /// What the reader waits for.
    pub awaited: Awaited,
    /// The decoded URL.
    pub view: Rc<View>,
    /// What could not be decoded.
    pub dropped: Rc<Vec<Dropped>>,
    /// Carries out an action.
    pub dispatch: Callback<Action>,
}

impl Explorer {
    /// The turn of a part of the page, given what it is when something was pressed.
    #[must_use]
    pub fn turn(&self, when_pressed: Priority) -> Priority {
        match (self.awaited, when_pressed) {
            (Awaited::All, _) | (Awaited::Found, Priority::AfterPaint) => Priority::Now,
            (Awaited::Pressed | Awaited::Found, turn) => turn,
        }
    }

    /// For a part that shows the view and nothing else: it is drawn again when there is another, not when a part around it
    /// has something else to remember.
    #[must_use]
    pub fn pace(&self, when_pressed: Priority) -> Pace {
        // What a part drew last holds the view of then, so a new one never stands where that stood.
        let identity = Rc::as_ptr(&self.view).addr();
        Pace { hangs_on: Some((identity, AttrValue::Static(""))), turn: self.turn(when_pressed) }
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

    /// A file of the site, by its path below the root; still pages alone link to some.
    #[cfg(feature = "static")]
    #[must_use]
    pub fn file_href(&self, path: &str) -> AttrValue {
        [self.root.as_str(), path].concat().into()
    }
}
