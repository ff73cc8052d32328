//! The list that the reader keeps: held in the program while a tab is open, and stored by the browser if it may.
//!
//! The list that a page shows is separate: it is in the link, like everything that a page shows.

use crate::{
    explore::picked::{joined, pick},
    link::{Action, Page, View, decode, encode},
    report::RecordId,
};

use super::browser;

/// The list that the reader keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnList {
    /// Its records, in the reader's order.
    pub records: Vec<RecordId>,
    /// Whether the browser refused to store it.
    pub denied: bool,
}

impl OwnList {
    /// The list as stored by the browser; empty if none is stored.
    #[must_use]
    pub fn remembered() -> Self {
        match browser::remembered_list() {
            Ok(query) => Self { records: decode(&Page::List.path(), &query).view.selection.records, denied: false },
            Err(browser::Denied) => Self { records: Vec::new(), denied: true },
        }
    }

    /// The current list, which another tab may have changed.
    #[must_use]
    pub fn now(&self) -> Self {
        if self.denied { self.clone() } else { Self::remembered() }
    }

    /// The list with other records, which the browser stores.
    #[must_use]
    pub fn with(records: Vec<RecordId>) -> Self {
        let denied = browser::remember_list(&encode(&Self::shown(records.clone())).query).is_err();
        Self { records, denied }
    }

    /// The view of some records.
    #[must_use]
    pub fn shown(records: Vec<RecordId>) -> View {
        let mut view = View::of(Page::List);
        view.selection.records = records;
        view
    }

    /// Whether a view shows this list.
    #[must_use]
    pub fn is_shown(&self, view: &View) -> bool {
        view.page == Page::List && view.selection.records == self.records
    }

    /// Its records after an action on a view, given the resulting view; `None` if the action does not concern them. On
    /// the page of another list, actions change what is shown, not what the reader keeps.
    #[must_use]
    pub fn after(&self, step: &Action, view: &View, next: &View) -> Option<Vec<RecordId>> {
        let shown = self.is_shown(view);
        match step {
            Action::Keep => Some(joined(&self.records, &view.selection.records)),
            Action::Pick(record) if view.page != Page::List => {
                let mut records = self.records.clone();
                pick(&mut records, *record);
                Some(records)
            }
            Action::Pick(_) | Action::Arrange(_) if shown => Some(next.selection.records.clone()),
            _ => None,
        }
    }

    /// A view as it is opened: the page of the list without records shows this list.
    #[must_use]
    pub fn fill(&self, mut view: View) -> View {
        if view.page == Page::List && view.selection.records.is_empty() {
            view.selection.records.clone_from(&self.records);
        }
        view
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::OwnList;
    use crate::{
        link::{Action, Page, View, action::apply},
        report::RecordId,
    };

    fn records(names: &[&str]) -> Vec<RecordId> {
        names.iter().map(|name| RecordId::named(name).unwrap()).collect()
    }

    fn own(names: &[&str]) -> OwnList {
        OwnList { records: records(names), denied: false }
    }

    /// Checks what the reader keeps after an action on a view.
    #[track_caller]
    fn case(kept: &[&str], view: &View, step: &Action, after: Option<&[&str]>) {
        let next = apply(view, step.clone());
        assert_eq!(own(kept).after(step, view, &next), after.map(records));
    }

    const A: &str = "measure.40-3";
    const B: &str = "figure.15-2";
    const C: &str = "state.jordan";

    #[test]
    fn picking_on_other_pages_changes_what_the_reader_keeps() {
        let pick = Action::Pick(records(&[B])[0]);
        case(&[A], &View::of(Page::Figures), &pick, Some(&[A, B]));
        case(&[A, B, C], &View::of(Page::Figures), &pick, Some(&[A, C]));
        case(&[A], &View::of(Page::Figures), &Action::Clear, None);
    }

    #[test]
    fn the_page_of_the_own_list_changes_it() {
        let shown = OwnList::shown(records(&[A, B]));
        case(&[A, B], &shown, &Action::Pick(records(&[A])[0]), Some(&[B]));
        case(&[A, B], &shown, &Action::Arrange(records(&[B, A])), Some(&[B, A]));
        case(&[A, B], &shown, &Action::Arrange(Vec::new()), Some(&[]));
    }

    #[test]
    fn the_page_of_another_list_changes_it_only_when_asked() {
        let shown = OwnList::shown(records(&[B, C]));
        case(&[A, B], &shown, &Action::Pick(records(&[B])[0]), None);
        case(&[A, B], &shown, &Action::Arrange(Vec::new()), None);
        case(&[A, B], &shown, &Action::Keep, Some(&[A, B, C]));
        case(&[], &shown, &Action::Keep, Some(&[B, C]));
    }

    #[test]
    fn the_page_of_no_list_is_that_of_the_own_one() {
        assert_eq!(own(&[A]).fill(View::of(Page::List)), OwnList::shown(records(&[A])));
        let other = OwnList::shown(records(&[B]));
        assert_eq!(own(&[A]).fill(other.clone()), other);
        assert_eq!(own(&[A]).fill(View::of(Page::Figures)), View::of(Page::Figures));
    }
}
