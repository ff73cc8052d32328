//! The sentence on what it means that nothing was found.

use crate::{
    explore::lexicon::query,
    link::{Page, View},
    report::RecordType,
};

use super::{Language, summary::searched};

/// What it means that a view has no records. A search only compares words: if no record contains them, the report may
/// still cover the subject.
#[must_use]
pub fn explanation(language: Language, view: &View) -> String {
    let selection = &view.selection;
    if query(&selection.text).is_empty() {
        return language.filter_nothing_means().into();
    }
    let filtered = selection.filters().len() > 1;
    if view.page == Page::Instruments {
        language.search_none_of_instruments(filtered)
    } else if searched(view.page) == [RecordType::State] {
        language.search_none_of_states(filtered)
    } else {
        language.search_none(filtered)
    }
}
