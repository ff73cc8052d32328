//! The title of the document: first the selection, then the page, so that views can be distinguished in tabs, history
//! and bookmarks.

use crate::{
    explore::{FacetKey, Filter, Selection, ViewMode},
    link::View,
};

use super::{Language, labels, list, pages};

/// The length, in characters, up to which a search is shown in full.
const LONGEST_SEARCH: usize = 40;
/// How many parts of a selection are named; if there are more, only the first two are.
const MOST_NAMES: usize = 4;

/// "Jordan, Legislation · National measures · A/72/215"; the title of the page if nothing is selected.
#[must_use]
pub fn title(language: Language, view: &View) -> String {
    let names = selected(language, &view.selection);
    let selected = match names.as_slice() {
        [] => return pages::title(language, view.page),
        [first @ .., _] if first.len() >= MOST_NAMES => {
            language.title_and_more(&language.row_of(&names[..2]), names.len() - 2)
        }
        few => language.row_of(few),
    };
    language.title_selected(&selected, &pages::heading(language, view.page))
}

/// What is selected: the records of a list; the search and the States, then everything else in the order of the chips,
/// then order and form.
fn selected(language: Language, selection: &Selection) -> Vec<String> {
    let mut names: Vec<_> = selection.records.iter().map(|id| list::name(language, *id)).collect();
    if let Some((state, instrument)) = selection.cell {
        names.push(language.record_evidence(state.get().name, instrument.get().short_name));
    }
    for first in [true, false] {
        for filter in selection.filters() {
            let leads = matches!(
                filter,
                Filter::Text | Filter::Include(FacetKey::State, _) | Filter::Exclude(FacetKey::State, _)
            );
            if leads == first {
                names.push(name(language, filter, selection));
            }
        }
    }
    if let Some(sort) = selection.sort {
        names.push(language.title_sorted(language.column(sort.key), sort.descending));
    }
    for mode in &selection.views {
        if *mode != ViewMode::Embed {
            names.push(language.view(*mode).into());
        }
    }
    names
}

fn name(language: Language, filter: Filter, selection: &Selection) -> String {
    match filter {
        Filter::Text => search(language, selection.text.trim()),
        Filter::Bound(id) => language.title_bound(id.get().short_name),
        Filter::Silent(id) => language.title_silent(id.get().short_name),
        Filter::Include(key, _) | Filter::Exclude(key, _) => {
            let value = labels::filter_value(language, filter, selection);
            // A number alone would not say what is selected.
            if key == FacetKey::Source { language.source_name(&value) } else { value }
        }
        Filter::Differs => labels::filter_value(language, filter, selection),
    }
}

/// A search in quotation marks, shortened if it is long.
fn search(language: Language, text: &str) -> String {
    let short: String = text.chars().take(LONGEST_SEARCH).collect();
    if short.len() < text.len() { language.title_search_cut(short.trim_end()) } else { language.quoted(text) }
}
