//! One view: a page and what is selected on it.

use crate::explore::{Selection, ViewMode};

use super::Page;

/// Everything that a link expresses.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct View {
    /// The page that is shown.
    pub page: Page,
    /// The selection; the default for a page without one.
    pub selection: Selection,
}

impl View {
    /// A page with nothing selected.
    #[must_use]
    pub fn of(page: Page) -> Self {
        Self { page, selection: Selection::default() }
    }

    /// A page with a selection.
    #[must_use]
    pub const fn with(page: Page, selection: Selection) -> Self {
        Self { page, selection }
    }

    /// This view, embedded if the current view is embedded, so that a link stays in the frame.
    #[must_use]
    pub fn opened_from(self, current: &Self) -> Self {
        if current.selection.shows(ViewMode::Embed) { self.embedded(true) } else { self }
    }

    /// This view, in the form for a frame in another site or not.
    #[must_use]
    pub fn embedded(mut self, on: bool) -> Self {
        let views = &mut self.selection.views;
        views.retain(|mode| *mode != ViewMode::Embed);
        if on {
            views.push(ViewMode::Embed);
            views.sort_unstable();
        }
        self
    }
}
