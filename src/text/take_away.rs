//! Names used in downloads: of a view, and of its version of the data.

use crate::{
    link::{Page, View},
    publish::{DATA_VERSION, short_hash},
    report::REPORT,
};

use super::{Language, pages, summary};

/// The name of a view: its page and its selection.
#[must_use]
pub fn view_title(language: Language, view: &View) -> String {
    let (page, selection) = (pages::heading(language, view.page), summary::sentence(language, view));
    if selection.is_empty() {
        page
    } else if view.page == Page::Compare {
        language.summary_view_compared(&page, &selection)
    } else {
        language.summary_view(&page, &selection)
    }
}

/// The content of a file of the view, for its envelope: the selection or, for a page about one record, its heading.
#[must_use]
pub fn selection(language: Language, view: &View) -> String {
    if view.page.is_record() { pages::heading(language, view.page) } else { summary::sentence(language, view) }
}

/// The version of the data: "data version 0.1.0 (0123456789ab)".
#[must_use]
pub fn data_version(language: Language) -> String {
    language.take_away_data_version(&version(language, DATA_VERSION, REPORT.data_hash()))
}

/// A version of the data with the beginning of its hash.
#[must_use]
pub fn version(language: Language, version: &str, hash: &str) -> String {
    language.take_away_version(version, short_hash(hash))
}
