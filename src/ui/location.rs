//! An address within the site and how the reader came to it, which determines title, focus and scroll position.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    link::View,
    text::{Language, titles},
};

use super::browser;

/// An address within the site, and how the reader came to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Location {
    /// The path below the root.
    pub path: AttrValue,
    /// The query without its question mark.
    pub query: AttrValue,
    /// How the reader came to the location.
    pub arrival: Rc<Arrival>,
    /// The body of a static page, or the static part of an interactive one, from its static file.
    pub prerendered: Option<browser::Prerendered>,
}

/// How a location was reached, which determines focus and scroll position.
#[derive(Clone, Debug, PartialEq)]
pub enum Arrival {
    /// The page was opened.
    Start,
    /// The selection changed on the same page; scroll position and focus stay.
    Pressed {
        /// Whether an element had focus, which may have been removed with what was pressed.
        focused: bool,
    },
    /// The search text changed on the same page.
    Searched,
    /// Another page was opened.
    NewPage,
    /// Back or Forward was pressed; scroll position and focus are restored.
    Return(browser::ReaderPosition),
}

/// How the history records a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A new entry.
    Push,
    /// In place of the current entry.
    Replace,
    /// Not recorded, because the reader moved in the history.
    None,
}

impl Change {
    /// Records the move to an address.
    pub fn record(self, href: &str) {
        match self {
            Self::Push => browser::push(href),
            Self::Replace => browser::replace(href),
            Self::None => {}
        }
    }

    /// Leaves the move to an address to the browser. A move in the history has already happened, so its entry is only
    /// reloaded.
    pub fn leave_for(self, href: &str) {
        match self {
            Self::Push | Self::Replace => browser::open(href),
            Self::None => {
                browser::reload();
            }
        }
    }
}

impl Location {
    /// Updates title, static parts, focus and scroll position after the page has been drawn.
    pub fn arrive(&self, language: Language, view: &View) {
        let stays = matches!(*self.arrival, Arrival::Pressed { .. } | Arrival::Searched);
        browser::fill_slot(self.prerendered.as_ref());
        browser::settle(stays);
        browser::set_title(&titles::title(language, view));
        match &*self.arrival {
            Arrival::Start => browser::restore_start(),
            Arrival::Pressed { focused: true } => browser::catch_focus("results"),
            Arrival::Pressed { .. } | Arrival::Searched => {}
            Arrival::NewPage => browser::restore(&browser::ReaderPosition::default()),
            Arrival::Return(position) => browser::restore(position),
        }
    }
}
