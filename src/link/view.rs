//! One view: a page and what is selected on it.

use crate::explore::Selection;

use super::Page;

/// Everything that a link says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct View {
    /// The page.
    pub page: Page,
    /// The selection; the default where the page has none.
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
}
