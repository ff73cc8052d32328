//! The summary line: the count, and the selection as a sentence.

use faceted_search::{Expansion, Origin};

use crate::{
    explore::{FacetKey, collection, lexicon::query, search_all::topics_alone, sources::CITED},
    link::{Content, Page, View},
    report::RecordType,
};

use super::{Counted, Language, Narrowed, labels, names};

/// "12 of 52 measures in Legislation, reported by Jordan or Nepal".
#[must_use]
pub fn line(language: Language, view: &View, shown: usize, total: usize) -> String {
    let count = language.counted_of(Counted::of(view.page), shown, total);
    let parts = parts(language, view);
    let selection = language.row_of(&parts);
    // Words about the table or the search do not describe what is counted.
    let apart =
        [language.summary_differs().into(), language.summary_unsearched(query(&view.selection.text).unsearched())];
    match parts.first() {
        None => count,
        Some(_) if view.page == Page::Compare => language.summary_line_compared(&count, &selection),
        Some(first) if apart.contains(first) => language.summary_line_apart(&count, &selection),
        Some(_) => language.summary_line(&count, &selection),
    }
}

/// Only the selection: "in Legislation, reported by Jordan or Nepal"; empty if nothing is selected.
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

/// What a search looked for in addition to the words typed, as far as the records of the page contain it: other forms
/// and spellings, what the words are other names for, and topics that were the only reason for a match.
#[must_use]
pub fn expanded(language: Language, view: &View) -> Vec<String> {
    let (asked, records) = (query(&view.selection.text), searched(view.page));
    // Most pages are drawn without a search: then no record needs to be looked at.
    if asked.is_empty() {
        return Vec::new();
    }
    let [mut forms, mut names, mut topics] = [const { Vec::<String>::new() }; 3];
    let put = |words: String, among: &mut Vec<String>| {
        if !among.contains(&words) {
            among.push(words);
        }
    };
    for record in records {
        for Expansion { words, origin } in collection(*record).expansions(&asked) {
            put(words, if origin == Origin::Name { &mut names } else { &mut forms });
        }
        for topic in topics_alone(*record, &asked) {
            put(language.quoted(topic), &mut topics);
        }
    }
    let said = [
        (forms, Language::filter_expanded as fn(Language, &str) -> String),
        (names, Language::filter_expanded_names),
        (topics, Language::filter_expanded_topics),
    ];
    let said = said.into_iter().filter(|(words, _)| !words.is_empty());
    said.map(|(words, say)| say(language, &language.all_of(&words))).collect()
}

/// The record types that the search of a page looks through: those of its rows or of its files.
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
