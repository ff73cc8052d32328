//! The location as state: read from the URL, moved with the history, and where focus and scroll go after a move.

use yew::prelude::*;

use crate::{
    link::{Page, View},
    text::pages,
};

use super::super::{app::location_of, browser};

/// A place in the site, and how the reader came to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Location {
    /// Below the root.
    pub path: AttrValue,
    /// Without its question mark.
    pub query: AttrValue,
    /// How it was reached.
    pub arrival: Arrival,
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
    {
        let (setter, root) = (location.setter(), root.clone());
        use_effect_with((), move |()| {
            let returned = browser::on_return(move |place| {
                let (path, query) = browser::location(&root);
                setter.set(Location { path: path.into(), query: query.into(), arrival: Arrival::Return(place) });
            });
            let scrolled = browser::remember_scroll();
            move || drop((returned, scrolled))
        });
    }
    use_effect_with((*location).clone(), arrive);
    let go = {
        let location = location.clone();
        Callback::from(move |(view, change): (View, Change)| {
            let same = Page::from_path(&location.path) == view.page;
            let arrival = if same { Arrival::SamePage } else { Arrival::NewPage };
            let next = location_of(&view, arrival);
            let href = crate::link::encode(&view).below(&root);
            match change {
                Change::Push => browser::push(&href),
                Change::Replace => browser::replace(&href),
            }
            location.set(next);
        })
    };
    ((*location).clone(), go)
}

/// Title, focus and scroll after the page has been drawn.
fn arrive(location: &Location) {
    browser::set_title(&pages::title(Page::from_path(&location.path)));
    match &location.arrival {
        Arrival::Start => browser::restore_start(),
        Arrival::SamePage => {}
        Arrival::NewPage => browser::focus_heading(),
        Arrival::Return(place) => browser::restore(place),
    }
}
