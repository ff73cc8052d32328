//! An address within the site and how the reader came to it, which decides where title, focus and scroll go.

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
    /// How it was reached.
    pub arrival: Rc<Arrival>,
    /// The body of a static page, or the static part of an interactive one, from its static file.
    pub prerendered: Option<browser::Prerendered>,
}

/// How a location was reached, which decides where focus and scroll go.
#[derive(Clone, Debug, PartialEq)]
pub enum Arrival {
    /// The page was opened.
    Start,
    /// The selection changed on the same page; everything stays where it is.
    Pressed {
        /// Whether something had focus, which may be gone with what was pressed.
        focused: bool,
    },
    /// The search text changed on the same page.
    Searched,
    /// Another page was opened.
    NewPage,
    /// Back or Forward: everything returns to where it was.
    Return(browser::ReaderPosition),
}

/// How the history records a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A new entry.
    Push,
    /// Instead of the current entry.
    Replace,
    /// Not at all: the reader moved in the history.
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

    /// Leaves the move to an address to the browser. One in the history has been made: its entry stays as it is.
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
    /// Title, static parts, focus and scroll after the page has been drawn.
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
