//! The summary line: how many, and the selection as a sentence.

use faceted_search::{TextQuery, folded};

use crate::{
    explore::{FacetKey, collection, sources::CITED},
    link::{Page, View},
    report::{InstrumentId, RecordType, StateId},
};

use super::{Counted, Language, Narrowed, labels};

/// "12 of 52 measures in Legislation, reported by Jordan or Nepal".
#[must_use]
pub fn line(language: Language, view: &View, shown: usize, total: usize) -> String {
    let count = language.counted_of(Counted::of(view.page), shown, total);
    let parts = parts(language, view);
    let selection = language.row_of(&parts);
    match parts.len() {
        0 => count,
        _ if view.page == Page::Compare => language.summary_line_compared(&count, &selection),
        // What was not searched for is not said about what is counted.
        1 if !TextQuery::unsearched(&view.selection.text).is_empty() => {
            language.summary_line_unsearched(&count, &selection)
        }
        _ => language.summary_line(&count, &selection),
    }
}

/// The selection alone: "in Legislation, reported by Jordan or Nepal"; empty where nothing is selected.
#[must_use]
pub fn sentence(language: Language, view: &View) -> String {
    language.row_of(&parts(language, view))
}

fn parts(language: Language, view: &View) -> Vec<String> {
    let (selection, mut parts) = (&view.selection, Vec::new());
    for &key in FacetKey::ALL {
        let (choice, narrowed) = (selection.choice(key), Narrowed::of(view.page, key));
        let names =
            |values: &[u16]| values.iter().map(|&value| labels::value(language, key, value)).collect::<Vec<_>>();
        if !choice.any.is_empty() {
            let (names, all) = (names(&choice.any), choice.all || narrowed == Some(Narrowed::Compared));
            let values = if all { language.all_of(&names) } else { language.any_of(&names) };
            parts.push(match narrowed {
                Some(narrowed) => language.summary_with(narrowed, &values),
                None => language.facet_with(key, &values),
            });
        }
        if !choice.not.is_empty() {
            let values = language.any_of(&names(&choice.not));
            parts.push(match narrowed {
                Some(narrowed) => language.summary_without(narrowed, &values),
                None => language.facet_without(key, &values),
            });
        }
    }
    let names = |ids: &[InstrumentId]| ids.iter().map(|id| id.get().short_name).collect::<Vec<_>>();
    if !selection.bound.is_empty() {
        parts.push(language.summary_bound(&language.all_of(&names(&selection.bound))));
    }
    if !selection.silent.is_empty() {
        parts.push(language.summary_silent(&language.any_of(&names(&selection.silent))));
    }
    if selection.differs {
        parts.push(language.summary_differs().into());
    }
    let text = selection.text.trim();
    let unsearched = TextQuery::unsearched(text);
    if unsearched != text {
        parts.push(language.summary_matching(text));
    }
    if !unsearched.is_empty() {
        parts.push(language.summary_unsearched(&unsearched));
    }
    parts
}

/// What a search also looked for, beside the words as typed: other forms of a word, and the report's names of States.
/// Only what the records of the page hold.
#[must_use]
pub fn expanded(language: Language, view: &View) -> Option<String> {
    let words = |text: &str| folded(text).map(|(_, word)| word).collect::<Vec<_>>();
    let asked = words(&view.selection.text);
    let asks_for = |name: &str| {
        let name = words(name);
        asked.windows(name.len()).any(|words| words == name)
    };
    let records = searched(view.page);
    let held = |words: &str| {
        let phrase = TextQuery::parse(&["\"", words, "\""].concat());
        records.iter().any(|record| !collection(*record).search(&phrase).is_empty())
    };
    let mut found: Vec<String> = Vec::new();
    for form in TextQuery::parse(&view.selection.text).expansions().into_iter().flat_map(|expansion| expansion.forms) {
        if held(&form) && !found.contains(&form) {
            found.push(form);
        }
    }
    for state in StateId::all().map(StateId::get) {
        if state.aliases.iter().any(|alias| asks_for(alias) && held(alias)) && !asks_for(state.name) {
            found.push(state.name.into());
        }
    }
    (!found.is_empty()).then(|| language.all_of(&found))
}

/// The types of record that the search of a page looks through: of the rows for which it asks, or of its files.
pub(super) fn searched(page: Page) -> &'static [RecordType] {
    if page == Page::Search {
        RecordType::ALL
    } else if page == Page::Instruments {
        &[RecordType::Statement, RecordType::Instrument]
    } else if page == Page::Matrix {
        &[RecordType::State]
    } else if page == Page::Sources {
        &CITED
    } else {
        page.spec().files.as_slice()
    }
}
