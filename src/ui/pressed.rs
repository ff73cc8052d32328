//! What a press anywhere on the page requests from the program: saving a chart, adding a record to the list, following
//! a link.
//!
//! The root listens also for static pages, whose buttons and links the program has not drawn.

use yew::prelude::*;

use crate::{
    explore::ViewMode,
    link::{Action, View, decode},
    text::Language,
};

use super::{app::Message, browser};

/// The message for a press; `None` if the browser, or the part that was pressed, handles it.
pub fn pressed(language: Language, root: &str, view: &View, event: &MouseEvent) -> Option<Message> {
    if browser::saved_picture(language, event) {
        return None;
    }
    if let Some(record) = browser::pressed_record(event) {
        return Some(Message::Act(Action::Pick(record)));
    }
    let Some((path, query)) = browser::followed_link(event, root) else {
        if view.selection.shows(ViewMode::Embed) {
            browser::stay_in_frame(event, root);
        }
        return None;
    };
    event.prevent_default();
    Some(Message::Follow(Box::new(decode(&path, &query).view)))
}
