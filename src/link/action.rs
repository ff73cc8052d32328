//! What a reader can do to a view, and the view that follows.

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

/// The longest search text that is kept, in characters.
pub const LONGEST_TEXT: usize = longest_text!();

/// One step of a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Ticks or unticks a facet value.
    Toggle(FacetKey, u16),
    /// Excludes a facet value, or takes that back.
    ToggleExcluded(FacetKey, u16),
    /// Asks for all or any of a facet's values.
    MatchAll(FacetKey, bool),
    /// Searches for words.
    Search(String),
    /// Asks for States bound by an instrument, or takes that back.
    ToggleBound(InstrumentId),
    /// Asks for States with nothing stated on an instrument, or takes that back.
    ToggleSilent(InstrumentId),
    /// Shows only instruments on which the States differ, or all.
    Differs(bool),
    /// Sorts by a column; a second time, the other way round.
    SortBy(SortKey),
    /// Reads the records in this order, or in the page's own.
    Sort(Option<Sort>),
    /// Shows the records in another form, or takes that back.
    Show(ViewMode, bool),
    /// Puts a record at the end of the list, or takes it out. On other pages than that of the list, where it is
    /// the list that the reader keeps, the view stays as it is.
    Pick(RecordId),
    /// Makes these the records of the list, in this order.
    Arrange(Vec<RecordId>),
    /// Adds the records of the list that is shown to the list that the reader keeps; the view stays as it is.
    Keep,
    /// Takes one filter back.
    Remove(Filter),
    /// Takes all filters back; order and form stay.
    Clear,
    /// Shows the evidence of a cell of the matrix, or of none.
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

/// What a step on a list does to the page of the list; other pages show none.
fn arrange(view: &mut View, step: Action) {
    let records = &mut view.selection.records;
    match step {
        Action::Pick(record) if view.page == Page::List => pick(records, record),
        Action::Arrange(arranged) if view.page == Page::List => *records = arranged,
        _ => {}
    }
}

/// The words of a search as a link keeps them: as `damage::search` reads them, and of a bounded length. Of a text that
/// was pasted, as much is read as of a link.
#[must_use]
pub fn search_text(typed: &str) -> String {
    let text = damage::search(&typed[..typed.floor_char_boundary(LONGEST_QUERY)]);
    let start: String = text.chars().take(LONGEST_TEXT).collect();
    if start.len() < text.len() { damage::search(&start) } else { text }
}

/// A column sorts upwards first, numbers downwards; the second press turns it around.
fn next_sort(view: &View, key: SortKey) -> Option<Sort> {
    let default = view.page.spec().default_sort;
    let current = view.selection.sort.or(default.map(Sort::ascending));
    let descending = current.filter(|sort| sort.key == key).map_or(key.is_numeric(), |sort| !sort.descending);
    let sort = Sort { key, descending };
    (!view.page.is_default(sort)).then_some(sort)
}

/// Puts a value into a sorted list, or takes it out.
fn toggle<T: Ord>(values: &mut Vec<T>, value: T) {
    match values.binary_search(&value) {
        Ok(place) => {
            values.remove(place);
        }
        Err(place) => values.insert(place, value),
    }
}
