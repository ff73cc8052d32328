//! Places in the report as people write them: "para. 40", "64(f)", "fn 12", "measure 40-3", "A/HRC/31/35". A search
//! that names one leads there first.

use std::{iter, ops::Range, slice};

use faceted_search::folded;

use crate::{
    explore::{FacetKey, Selection, facet_key::ordinal},
    report::{LAST_ITEM, Locator, PARAGRAPH_WITH_ITEMS, ParagraphNumber, REPORT, RecordId, RecordType, SourceId},
};

use super::{Page, View};

vocabulary! {
    /// The kind of place that a search points to.
    Pointer {
        /// A paragraph or an item of one.
        Paragraph = "paragraph",
        /// A footnote of the report.
        Footnote = "footnote",
        /// A document that the report cites.
        Document = "document",
    }
}

/// Words before the number of a paragraph or of a footnote; a longer word precedes its own prefix.
const BEFORE_PARAGRAPH: [&str; 5] = ["paragraphs", "paragraph", "paras", "para", "par"];
const BEFORE_FOOTNOTE: [&str; 4] = ["footnotes", "footnote", "fns", "fn"];

/// A word of a search with its place.
type Word = (Range<usize>, String);

/// The first place in the report that a search names, and the views that tell of it; no views for a paragraph or a
/// footnote that the report does not have.
#[must_use]
pub fn pointed_at(text: &str) -> Option<(Pointer, Vec<View>)> {
    let words: Vec<Word> = folded(text).collect();
    if let Some(place) = (0..words.len()).find_map(|start| place(text, &words[start..])) {
        return Some(place);
    }
    // A number with a stroke is one of a document, whatever stands around it.
    let around = if text.contains('/') { words.len() } else { 0 };
    let parts = (0..around).flat_map(|start| (2..=LONGEST_SYMBOL).rev().map(move |length| (start, length)));
    let parts = parts.filter_map(|(start, length)| words.get(start..start + length));
    let cited = iter::once(words.as_slice()).chain(parts).map(|words| document(&compact(words)));
    cited.into_iter().find(|views| !views.is_empty()).map(|views| (Pointer::Document, views))
}

/// What words begin with, if that is a place in the report.
fn place(text: &str, words: &[Word]) -> Option<(Pointer, Vec<View>)> {
    if let Some(views) = records(text, words) {
        return Some((Pointer::Paragraph, views));
    }
    let is_said = words.first().is_some_and(|(at, _)| text[..at.start].trim_end().ends_with(['¶', '§']));
    (1..=3).rev().find_map(|length| {
        let key = key(words.get(..length)?)?;
        if let Some(pages) = paragraph(&key, is_said) {
            return Some((Pointer::Paragraph, views_of(pages)));
        }
        let number = after(&key, &BEFORE_FOOTNOTE).filter(|number| is_number(number))?;
        Some((Pointer::Footnote, footnote(number)))
    })
}

/// Only the letters and digits of a text, so that punctuation does not matter.
fn compact(words: &[Word]) -> String {
    words.iter().map(|(_, word)| word.as_str()).collect()
}

/// Words as a place with one number.
fn key(words: &[Word]) -> Option<String> {
    let numbers = words.iter().filter(|(_, word)| word.contains(|c: char| c.is_ascii_digit()));
    (numbers.count() == 1).then(|| compact(words))
}

/// What follows the first of the given words with which the key begins.
fn after<'key>(key: &'key str, words: &[&str]) -> Option<&'key str> {
    words.iter().find_map(|word| key.strip_prefix(word))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The pages of the records of a number: `40-3`, or with a type of record `measure 40-3` and `recommendation 65`.
fn records(text: &str, words: &[Word]) -> Option<Vec<View>> {
    let record = words.first().and_then(|(_, word)| RecordType::from_slug(word));
    if let (Some(RecordType::Recommendation), Some((_, number))) = (record, words.get(1))
        && let Some(id) = RecordId::find(RecordType::Recommendation, number).filter(|_| words.len() == 2)
    {
        return Some(vec![View::of(Page::of_record(id))]);
    }
    let [(first, number), (second, further), ..] = &words[usize::from(record.is_some())..] else { return None };
    let slug = [number, "-", further].concat();
    let is_one = matches!(text.get(first.end..second.start), Some("-" | "–" | "‑")) && is_number(number);
    let types = record.as_ref().map_or(RecordType::ALL, slice::from_ref);
    let mut views = Vec::new();
    for id in types.iter().filter_map(|record| RecordId::find(*record, &slug)) {
        let view = View::of(Page::of_record(id));
        if !views.contains(&view) {
            views.push(view);
        }
    }
    (is_one && !views.is_empty()).then_some(views)
}

/// The pages of a paragraph, first that of its item; none for a paragraph that is said, but not there. A number alone
/// is a paragraph only if a word or sign says so, or if an item follows.
fn paragraph(key: &str, is_said: bool) -> Option<Vec<Page>> {
    let rest = after(key, &BEFORE_PARAGRAPH);
    let place = rest.unwrap_or(key);
    let number = place.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let item = place.strip_prefix(number).filter(|item| !item.is_empty());
    if item.is_none() && rest.is_none() && !is_said || !is_number(number) {
        return None;
    }
    let mut pages = Vec::new();
    let paragraph = ParagraphNumber::from_slug(number);
    if let Some(item) = item {
        let letter = item.parse().ok().filter(|letter| ('a'..=LAST_ITEM).contains(letter))?;
        let locator =
            Some(Locator::item(paragraph?.get(), letter)).filter(|at| at.paragraph == PARAGRAPH_WITH_ITEMS)?;
        let found = RecordId::every(RecordType::Recommendation).find(|id| id.paragraphs().contains(&locator));
        pages.extend(found.map(Page::of_record));
    }
    pages.extend(paragraph.map(Page::Paragraph));
    Some(pages)
}

fn views_of(pages: Vec<Page>) -> Vec<View> {
    pages.into_iter().map(View::of).collect()
}

/// The views of a footnote's entry and of its paragraphs.
fn footnote(number: &str) -> Vec<View> {
    let Some(id) = SourceId::from_slug(number) else { return Vec::new() };
    let entry = View::with(Page::Sources, Selection::only(FacetKey::Source, ordinal(id.index())));
    let paragraphs = id.get().paragraphs.iter().map(|at| View::of(Page::of_locator(*at)));
    iter::once(entry).chain(paragraphs).collect()
}

/// The pages of the paragraphs that cite a document by its symbol, or by the end of that symbol.
fn document(key: &str) -> Vec<View> {
    let long_enough = key.len() >= SHORTEST_SYMBOL && key.bytes().any(|byte| byte.is_ascii_digit());
    let is_meant = |symbol: &str| long_enough && compact(&folded(symbol).collect::<Vec<_>>()).ends_with(key);
    let cited = REPORT.references().iter().filter(|reference| reference.symbol.is_some_and(is_meant));
    let mut pages = Vec::new();
    for page in cited.flat_map(|reference| reference.paragraphs).map(|locator| Page::of_locator(*locator)) {
        if !pages.contains(&page) {
            pages.push(page);
        }
    }
    views_of(pages)
}

/// The minimum length of such a symbol: the number of a resolution, such as 70/1, has at least three digits.
const SHORTEST_SYMBOL: usize = 3;
/// So many words are the longest symbol: ST/ESA/SER.A/375.
const LONGEST_SYMBOL: usize = 5;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use crate::link::encode;

    #[track_caller]
    fn case(text: &str, pointer: Pointer, paths: &[&str]) {
        let (found, views) = pointed_at(text).unwrap_or_else(|| panic!("{text} points nowhere"));
        let links: Vec<_> = views.iter().map(|view| encode(view).below("")).collect();
        assert_eq!((found, links), (pointer, paths.iter().map(ToString::to_string).collect()));
    }

    #[test]
    fn paragraphs_are_read_however_they_are_written() {
        for text in ["para 40", "para. 40", "Paragraph 40", "paras. 40", "par.40", "¶ 40", "§40", "A/72/215, para. 40"]
        {
            case(text, Pointer::Paragraph, &["paragraphs/40/"]);
        }
        for text in [
            "64(f)",
            "64 f",
            "64f",
            "64 (F)",
            "para. 64 (f)",
            "paragraph 64(f)",
            "A/72/215, 64(f)",
            "recommendation 64(f)",
            "rec. 64 (f)",
            "ILO in 64(f), please",
        ] {
            case(text, Pointer::Paragraph, &["recommendations/64-f/", "paragraphs/64/"]);
        }
    }

    #[test]
    fn places_are_found_beside_other_words() {
        for text in ["para. 40 Jordan", "Jordan para 40", "recruitment (para. 40)", "para 40-3", "paras. 40 and 41"] {
            case(text, Pointer::Paragraph, &["paragraphs/40/"]);
        }
        case("website fn 3", Pointer::Footnote, &["sources/?source=3", "paragraphs/4/"]);
        case("GA resolution 70/130 on violence", Pointer::Document, &["paragraphs/1/"]);
        case("A/RES/70/130", Pointer::Document, &["paragraphs/1/"]);
        case("para 64 (z)", Pointer::Paragraph, &["paragraphs/64/"]);
    }

    #[test]
    fn records_are_found_by_their_numbers() {
        for text in ["measure 40-3", "Measure 40–3", "see measure 40-3"] {
            case(text, Pointer::Paragraph, &["measures/40-3/"]);
        }
        // Without a type there may be several.
        case("40-3", Pointer::Paragraph, &["measures/40-3/", "paragraphs/40/"]);
        case("context 7-6", Pointer::Paragraph, &["paragraphs/7/"]);
        case("recommendation 65", Pointer::Paragraph, &["recommendations/65/"]);
        case("recommendation 64-f", Pointer::Paragraph, &["recommendations/64-f/"]);
    }

    #[test]
    fn a_paragraph_or_footnote_that_is_not_there_has_no_views() {
        for text in ["para 66", "para 0", "¶ 66", "paragraph 1,000", "para 66 Jordan"] {
            case(text, Pointer::Paragraph, &[]);
        }
        for text in ["fn 0", "fn 55", "footnote 99"] {
            case(text, Pointer::Footnote, &[]);
        }
    }

    #[test]
    fn footnotes_lead_to_their_entry_and_the_paragraph_of_their_marker() {
        for text in ["fn 12", "fn. 12", "footnote 12", "Footnotes 12"] {
            case(text, Pointer::Footnote, &["sources/?source=12", "paragraphs/7/"]);
        }
        case("fn 13", Pointer::Footnote, &["sources/?source=13", "paragraphs/7/"]);
        case("fn 54", Pointer::Footnote, &["sources/?source=54", "paragraphs/58/"]);
    }

    #[test]
    fn documents_lead_to_where_they_are_cited() {
        case("A/HRC/31/35", Pointer::Document, &["paragraphs/54/"]);
        case("a hrc 31 35", Pointer::Document, &["paragraphs/54/"]);
        case("A/70/205", Pointer::Document, &["paragraphs/2/", "paragraphs/27/", "paragraphs/30/"]);
        case(
            "resolution 70/1",
            Pointer::Document,
            &["paragraphs/2/", "paragraphs/22/", "paragraphs/63/", "paragraphs/64/"],
        );
        case("71/1", Pointer::Document, &["paragraphs/5/", "paragraphs/63/"]);
    }

    #[test]
    fn what_is_no_place_points_nowhere() {
        let none = [
            "",
            "40",
            "para",
            "40 a",
            "64 n",
            "64 ff",
            "64",
            "fn",
            "A/72/215",
            "A/HRC/99/1",
            "shelter",
            "paradise 4",
            "measure 40-99",
            "recommendation 201",
            "2015-2017",
            "measure",
            "40 - 3",
            "21",
            "¶",
        ];
        for text in none {
            assert_eq!(pointed_at(text), None, "{text}");
        }
    }
}
