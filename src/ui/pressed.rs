//! What a press anywhere on the page asks of the program: a picture, a record for the list, a link.
//!
//! The root hears it on behalf of static pages, too, whose buttons and links the program has not drawn.

use yew::prelude::*;

use crate::{
    explore::ViewMode,
    link::{Action, View, decode},
    text::Language,
};

use super::{app::Message, browser};

/// What a press asks for; nothing where the browser, or the part that was pressed, answers by itself.
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
