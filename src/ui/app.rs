//! The root: decodes the location, hands the view down, and turns actions into new locations.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    explore::{Selection, ViewMode},
    link::{Action, Page, View, action, decode},
};

use super::{
    components::shell::{Listeners, shell},
    explorer::Explorer,
    hooks::location::{Arrival, Change, Location, Still, use_location},
    pages::page_body,
};

/// Where the app starts.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// What stands before every path: `/`, `/a/b/`, or `../../` on a static page.
    pub root: AttrValue,
    /// The path below the root.
    pub path: AttrValue,
    /// The query without its question mark.
    #[prop_or_default]
    pub query: AttrValue,
    /// The body of the static file, if the page is a still one and the file is here.
    #[prop_or_default]
    pub still: Option<Still>,
}

/// The whole explorer.
#[component]
pub fn App(props: &AppProps) -> Html {
    let start = Location {
        path: props.path.clone(),
        query: props.query.clone(),
        arrival: Arrival::Start,
        still: props.still.clone(),
    };
    let (location, go) = use_location(props.root.clone(), start);
    let decoded = use_memo((location.path.clone(), location.query.clone()), |(path, query)| decode(path, query));
    let view = Rc::new(decoded.view.clone());
    let dispatch = {
        let (view, go) = (view.clone(), go.clone());
        Callback::from(move |step: Action| {
            let change = if matches!(step, Action::Search(_)) { Change::Replace } else { Change::Push };
            let next = action::apply(&view, step);
            if next != *view {
                go.emit((next, change));
            }
        })
    };
    let click = {
        let (root, view, go) = (props.root.clone(), view.clone(), go.clone());
        Callback::from(move |event: MouseEvent| {
            if super::browser::saved_picture(&event) {
                return;
            }
            if let Some((path, query)) = super::browser::followed_link(&event, &root) {
                event.prevent_default();
                go.emit((framed(decode(&path, &query).view, &view), Change::Push));
            }
        })
    };
    let submit = Callback::from(move |event: SubmitEvent| {
        if let Some(text) = super::browser::submitted_search(&event) {
            event.prevent_default();
            let selection = Selection { text: action::search_text(&text), ..Selection::default() };
            go.emit((View::with(Page::Search, selection), Change::Push));
        }
    });
    use_effect_with((), |()| {
        let slash = super::browser::on_slash();
        move || drop(slash)
    });
    use_effect_with(view.selection.views.clone(), |views| super::browser::show_views(views));
    let explorer = Explorer { root: props.root.clone(), view, dropped: Rc::new(decoded.dropped.clone()), dispatch };
    let body = page_body(&explorer, &location.path, location.still.as_ref());
    shell(&explorer, Listeners { click, submit }, body)
}

/// A view that is opened from an embedded one stays embedded.
fn framed(mut next: View, current: &View) -> View {
    let views = &mut next.selection.views;
    if current.selection.shows(ViewMode::Embed) && !views.contains(&ViewMode::Embed) {
        views.push(ViewMode::Embed);
        views.sort_unstable();
    }
    next
}
