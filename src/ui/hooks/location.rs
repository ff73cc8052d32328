//! The location as state: read from the URL, moved with the history, and where focus and scroll go after a move.

use std::{cell::Cell, rc::Rc};

use yew::prelude::*;

use crate::{
    link::{Page, View, encode},
    text::pages,
};

use super::super::browser;

/// A place in the site, and how the reader came to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Location {
    /// Below the root.
    pub path: AttrValue,
    /// Without its question mark.
    pub query: AttrValue,
    /// How it was reached.
    pub arrival: Arrival,
    /// The body of a still page, from its static file.
    pub still: Option<Still>,
}

/// A page that was drawn when the site was built.
#[derive(Clone, Debug, PartialEq)]
pub struct Still {
    /// Its body.
    pub body: web_sys::Node,
    /// The title of its document.
    pub title: AttrValue,
}

/// How a location was reached, which decides where focus and scroll go.
#[derive(Clone, Debug, PartialEq)]
pub enum Arrival {
    /// The page was opened.
    Start,
    /// The selection changed; everything stays where it is.
    SamePage,
    /// Another page was opened.
    NewPage,
    /// Back or Forward: everything returns to where it was.
    Return(browser::Place),
}

/// How the history records a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A new entry.
    Push,
    /// In place of the current entry.
    Replace,
}

/// The location, and a way to move to another view.
#[hook]
pub fn use_location(root: AttrValue, start: Location) -> (Location, Callback<(View, Change)>) {
    let location = use_state(|| start);
    let visit = Visit { root, setter: location.setter(), latest: (*use_memo((), |()| Rc::new(Cell::new(0)))).clone() };
    {
        let (visit, start) = (visit.clone(), (*location).clone());
        use_effect_with((), move |()| {
            visit.check_start(&start);
            let returned = browser::on_return(move |place| visit.come_back(place));
            let scrolled = browser::remember_scroll();
            move || drop((returned, scrolled))
        });
    }
    use_effect_with((*location).clone(), arrive);
    let here = Page::from_path(&location.path);
    let go = Callback::from(move |(view, change): (View, Change)| visit.go(here, &view, change));
    ((*location).clone(), go)
}

/// What a move needs.
#[derive(Clone)]
struct Visit {
    root: AttrValue,
    setter: UseStateSetter<Location>,
    /// Counts the moves, so that a page that arrives after a later move is passed over.
    latest: Rc<Cell<u32>>,
}

impl Visit {
    /// An old address of a still page is answered with the page of unknown addresses: on to where the page is now.
    fn check_start(&self, start: &Location) {
        let page = Page::from_path(&start.path);
        if page.is_still() && start.still.is_none() {
            browser::open_instead(&encode(&View::of(page)).below(&self.root));
        }
    }

    fn go(&self, here: Page, view: &View, change: Change) {
        let url = encode(view);
        let href = url.below(&self.root);
        let arrival = if here == view.page { Arrival::SamePage } else { Arrival::NewPage };
        let next = Location { path: url.path.into(), query: url.query.into(), arrival, still: None };
        let record = {
            let href = href.clone();
            move || match change {
                Change::Push => browser::push(&href),
                Change::Replace => browser::replace(&href),
            }
        };
        self.show(view.page, &href, next, record);
    }

    fn come_back(&self, place: browser::Place) {
        let (path, query) = browser::location(&self.root);
        let page = Page::from_path(&path);
        let next = Location { path: path.into(), query: query.into(), arrival: Arrival::Return(place), still: None };
        self.show(page, &browser::current_href(), next, || ());
    }

    /// Shows a live page at once, a still one when its file is here; without the file the browser opens it by itself.
    fn show(&self, page: Page, href: &str, next: Location, record: impl FnOnce() + 'static) {
        let ticket = self.latest.get().wrapping_add(1);
        self.latest.set(ticket);
        if !page.is_still() {
            record();
            return self.setter.set(next);
        }
        let (visit, address) = (self.clone(), href.to_owned());
        browser::fetch_still(href, move |still| {
            if visit.latest.get() != ticket {
                return;
            }
            if still.is_none() {
                return browser::open(&address);
            }
            record();
            visit.setter.set(Location { still, ..next });
        });
    }
}

/// Title, focus and scroll after the page has been drawn.
fn arrive(location: &Location) {
    match &location.still {
        Some(still) => browser::set_title(&still.title),
        None => browser::set_title(&pages::title(Page::from_path(&location.path))),
    }
    match &location.arrival {
        Arrival::Start => browser::restore_start(),
        Arrival::SamePage => {}
        Arrival::NewPage => browser::focus_heading(),
        Arrival::Return(place) => browser::restore(place),
    }
}
