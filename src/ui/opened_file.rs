//! A file that the reader opened, and the result.

use crate::{
    link::View,
    publish::restore::{self, NotRestored, Restored},
    text::{Language, quote::Quote, take_away},
};

use super::browser;

/// The id of the notice on an opened file.
pub const OPENED_FILE: &str = "opened-file";

/// The result of opening a file.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedFile {
    /// The view that was restored, or why it could not be.
    pub outcome: Result<Restored, NotRestored>,
    /// The view on which the result is shown; it is not shown on others.
    pub view: View,
    /// Whether the notice has not had focus yet.
    fresh: bool,
}

impl OpenedFile {
    /// Checks the text that the browser read from a file, which was opened on the current view.
    pub fn read(file: Result<String, NotRestored>, current: &View, language: Language) -> Self {
        let outcome = file
            .and_then(|text| {
                restore::check(
                    &text,
                    &browser::absolute(""),
                    |view| take_away::selection(language, view),
                    &|id| Quote::of(language, id).noted(language),
                    browser::normal_json,
                )
            })
            .map(|restored| Restored { view: restored.view.opened_from(current), ..restored });
        let view = outcome.as_ref().map_or(current, |restored| &restored.view).clone();
        Self { outcome, view, fresh: true }
    }

    /// Gives focus to the notice once it is in the document.
    pub fn arrive(&mut self, current: &View) {
        if self.fresh && self.view == *current {
            self.fresh = false;
            browser::focus_on(OPENED_FILE);
        }
    }
}
