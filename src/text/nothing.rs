//! What it means that nothing was found.

use faceted_search::TextQuery;

use crate::link::{Page, View};

use super::{Language, words::search};

/// What is true where no record of a view is left. A search compares words: that none has them does not tell whether the
/// report speaks of the matter.
#[must_use]
pub fn means(language: Language, view: &View) -> String {
    let selection = &view.selection;
    if TextQuery::parse(&selection.text).is_empty() {
        return language.filter_nothing_means().into();
    }
    let words = if selection.filters().len() > 1 { search::NONE_LEFT } else { search::NONE };
    let place = match view.page {
        Page::Matrix | Page::States => search::NAMES_OF_STATES,
        Page::Instruments => search::NAMES_OF_INSTRUMENTS,
        _ => search::OTHER_WORDS,
    };
    [words, place].join(" ")
}
