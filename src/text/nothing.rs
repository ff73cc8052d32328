//! What it means that nothing was found.

use faceted_search::TextQuery;

use crate::link::{Page, View};

use super::Language;

/// What is true where no record of a view is left. A search compares words: that none has them does not tell whether
/// the report speaks of the matter.
#[must_use]
pub fn means(language: Language, view: &View) -> String {
    let selection = &view.selection;
    if TextQuery::parse(&selection.text).is_empty() {
        return language.filter_nothing_means().into();
    }
    let filtered = selection.filters().len() > 1;
    match view.page {
        Page::Matrix | Page::States => language.search_none_of_states(filtered),
        Page::Instruments => language.search_none_of_instruments(filtered),
        Page::Overview
        | Page::Instrument(_)
        | Page::Measures
        | Page::Measure(_)
        | Page::Coverage
        | Page::State(_)
        | Page::Compare
        | Page::UnAction
        | Page::Developments
        | Page::Recommendations
        | Page::Recommendation(_)
        | Page::Context
        | Page::Figures
        | Page::Paragraphs
        | Page::Paragraph(_)
        | Page::Search
        | Page::About
        | Page::NotFound => language.search_none(filtered),
    }
}
