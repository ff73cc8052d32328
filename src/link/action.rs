//! The actions of a reader on a view, and the view that results.

use crate::{
    explore::{FacetKey, Filter, Sort, SortKey, ViewMode, picked::pick},
    report::{InstrumentId, RecordId, StateId},
};

use super::{Page, View, damage, decode::LONGEST_QUERY};

/// The same as [`LONGEST_TEXT`], as a part of fixed texts.
macro_rules! longest_text {
    () => {
        200
    };
}
#[cfg(feature = "ui")]
pub(crate) use longest_text;

/// The maximum length of a search text, in characters.
pub const LONGEST_TEXT: usize = longest_text!();

/// One action of a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Ticks or unticks a facet value.
    Toggle(FacetKey, u16),
    /// Excludes a facet value, or no longer excludes it.
    ToggleExcluded(FacetKey, u16),
    /// Chooses between "all of" and "any of" the values of a facet.
    MatchAll(FacetKey, bool),
    /// Searches for words.
    Search(String),
    /// Filters for States bound by an instrument, or removes that filter.
    ToggleBound(InstrumentId),
    /// Filters for States with nothing stated on an instrument, or removes that filter.
    ToggleSilent(InstrumentId),
    /// Shows only instruments on which the States differ, or all.
    Differs(bool),
    /// Sorts by a column; if already sorted by it, reverses the order.
    SortBy(SortKey),
    /// Shows the records in this order, or in the page's own.
    Sort(Option<Sort>),
    /// Shows the records in another form, or no longer does.
    Show(ViewMode, bool),
    /// Adds a record at the end of the list, or removes it. On pages other than that of the list, this concerns the
    /// list that the reader keeps, and the view stays the same.
    Pick(RecordId),
    /// Makes these the records of the list, in this order.
    Arrange(Vec<RecordId>),
    /// Adds the records of the list that is shown to the list that the reader keeps; the view stays the same.
    Keep,
    /// Removes one filter.
    Remove(Filter),
    /// Removes all filters; order and form stay.
    Clear,
    /// Shows the evidence of a cell of the matrix, or hides it.
    Evidence(Option<(StateId, InstrumentId)>),
    /// Opens another page with nothing selected.
    Open(Page),
}

/// The view after an action.
#[must_use]
pub fn apply(view: &View, action: Action) -> View {
    let mut next = view.clone();
    let selection = &mut next.selection;
    match action {
        Action::Toggle(key, value) => {
            let choice = selection.choice_mut(key);
            choice.not.retain(|&excluded| excluded != value);
            toggle(&mut choice.any, value);
            choice.all &= choice.any.len() > 1;
        }
        Action::ToggleExcluded(..) if !view.page.spec().excludes => {}
        Action::ToggleExcluded(key, value) => {
            let choice = selection.choice_mut(key);
            choice.any.retain(|&included| included != value);
            toggle(&mut choice.not, value);
            choice.all &= choice.any.len() > 1;
        }
        Action::MatchAll(key, all) => {
            let choice = selection.choice_mut(key);
            choice.all = all && view.page.can_match_all(key) && choice.any.len() > 1;
        }
        Action::Search(text) => selection.text = search_text(&text),
        Action::ToggleBound(id) => {
            selection.silent.retain(|&other| other != id);
            toggle(&mut selection.bound, id);
        }
        Action::ToggleSilent(id) => {
            selection.bound.retain(|&other| other != id);
            toggle(&mut selection.silent, id);
        }
        Action::Differs(on) => selection.differs = on,
        Action::SortBy(key) => selection.sort = next_sort(view, key),
        Action::Sort(sort) => selection.sort = sort.filter(|&sort| !view.page.is_default(sort)),
        Action::Show(mode, on) if selection.shows(mode) == on || !view.page.spec().views.contains(&mode) => {}
        Action::Show(mode, _) => toggle(&mut selection.views, mode),
        Action::Pick(_) | Action::Arrange(_) | Action::Keep => arrange(&mut next, action),
        Action::Remove(filter) => *selection = selection.without(filter),
        Action::Clear => *selection = selection.without_filters(),
        Action::Evidence(cell) => selection.cell = cell,
        Action::Open(page) => next = View::of(page),
    }
    next
}

/// Applies an action on a list to the page of the list; other pages do not show one.
fn arrange(view: &mut View, step: Action) {
    let records = &mut view.selection.records;
    match step {
        Action::Pick(record) if view.page == Page::List => pick(records, record),
        Action::Arrange(arranged) if view.page == Page::List => *records = arranged,
        _ => {}
    }
}

/// The words of a search as they are kept in a link: as `damage::search` reads them, and of limited length. No more of
/// a pasted text is read than of a link.
#[must_use]
pub fn search_text(typed: &str) -> String {
    let text = damage::search(&typed[..typed.floor_char_boundary(LONGEST_QUERY)]);
    let start: String = text.chars().take(LONGEST_TEXT).collect();
    if start.len() < text.len() { damage::search(&start) } else { text }
}

/// A column of text is first sorted in ascending order, one of numbers in descending order; a second press reverses the
/// order.
fn next_sort(view: &View, key: SortKey) -> Option<Sort> {
    let default = view.page.spec().default_sort;
    let current = view.selection.sort.or(default.map(Sort::ascending));
    let descending = current.filter(|sort| sort.key == key).map_or(key.is_numeric(), |sort| !sort.descending);
    let sort = Sort { key, descending };
    (!view.page.is_default(sort)).then_some(sort)
}

/// Inserts a value into a sorted list, or removes it.
fn toggle<T: Ord>(values: &mut Vec<T>, value: T) {
    match values.binary_search(&value) {
        Ok(place) => {
            values.remove(place);
        }
        Err(place) => values.insert(place, value),
    }
}
