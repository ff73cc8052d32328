//! The summary line: how many, and the selection as a sentence.

use faceted_search::{Expansion, Origin, TextQuery, folded};

use crate::{
    explore::{FacetKey, collection, lexicon::query, sources::CITED},
    link::{Content, Page, View},
    report::{RecordType, StateId},
};

use super::{Counted, Language, Narrowed, labels, names};

/// "12 of 52 measures in Legislation, reported by Jordan or Nepal".
#[must_use]
pub fn line(language: Language, view: &View, shown: usize, total: usize) -> String {
    let count = language.counted_of(Counted::of(view.page), shown, total);
    let parts = parts(language, view);
    let selection = language.row_of(&parts);
    // What is said about the table or the search is not said about what is counted.
    let apart =
        [language.summary_differs().into(), language.summary_unsearched(query(&view.selection.text).unsearched())];
    match parts.first() {
        None => count,
        Some(_) if view.page == Page::Compare => language.summary_line_compared(&count, &selection),
        Some(first) if apart.contains(first) => language.summary_line_apart(&count, &selection),
        Some(_) => language.summary_line(&count, &selection),
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
            |values: &[u16]| values.iter().map(|&value| labels::in_sentence(language, key, value)).collect::<Vec<_>>();
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
    if !selection.bound.is_empty() {
        parts.push(language.summary_bound(&language.all_of(&names::instruments(language, &selection.bound))));
    }
    if !selection.silent.is_empty() {
        parts.push(language.summary_silent(&language.any_of(&names::instruments(language, &selection.silent))));
    }
    if selection.differs {
        parts.push(language.summary_differs().into());
    }
    let text = selection.text.trim();
    let query = query(text);
    let unsearched = query.unsearched();
    if unsearched != text {
        parts.push(language.summary_matching(text));
    }
    if !unsearched.is_empty() {
        parts.push(language.summary_unsearched(unsearched));
    }
    parts
}

/// What a search also looked for, beside the words as typed: other forms and spellings of a word and the report's names
/// of States, then what the words are other names for. Only what the records of the page hold.
#[must_use]
pub fn expanded(language: Language, view: &View) -> Vec<String> {
    let (text, records) = (&view.selection.text, searched(view.page));
    let asked = query(text);
    let [mut forms, mut names] = [const { Vec::<String>::new() }; 2];
    for record in records {
        for Expansion { words, origin } in collection(*record).expansions(&asked) {
            let found = if origin == Origin::Name { &mut names } else { &mut forms };
            if !found.contains(&words) {
                found.push(words);
            }
        }
    }
    forms.extend(states_asked_for(text, records));
    let mut said = Vec::new();
    if !forms.is_empty() {
        said.push(language.filter_expanded(&language.all_of(&forms)));
    }
    if !names.is_empty() {
        said.push(language.filter_expanded_names(&language.all_of(&names)));
    }
    said
}

/// The States that a text names otherwise than the report does, if records hold that name.
fn states_asked_for(text: &str, records: &[RecordType]) -> Vec<String> {
    let words = |text: &str| folded(text).map(|(_, word)| word).collect::<Vec<_>>();
    let asked = words(text);
    let asks_for = |name: &str| {
        let name = words(name);
        asked.windows(name.len()).any(|words| words == name)
    };
    let held = |name: &str| {
        let phrase = TextQuery::parse(&["\"", name, "\""].concat());
        records.iter().any(|record| !collection(*record).search(&phrase).is_empty())
    };
    let states = StateId::all()
        .map(StateId::get)
        .filter(|state| state.aliases.iter().any(|alias| asks_for(alias) && held(alias)) && !asks_for(state.name));
    states.map(|state| state.name.into()).collect()
}

/// The types of record that the search of a page looks through: of the rows for which it asks, or of its files.
pub(super) fn searched(page: Page) -> &'static [RecordType] {
    let spec = page.spec();
    match spec.content {
        Content::Found => RecordType::ALL,
        Content::Ratifications => &[RecordType::Statement, RecordType::Instrument],
        Content::Matrix => &[RecordType::State],
        Content::Cited => &CITED,
        Content::Records | Content::Coverage | Content::Comparison | Content::Picked => spec.files.as_slice(),
    }
}
