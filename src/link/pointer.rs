//! Places in the report as people write them: "para. 40", "64(f)", "fn 12", "A/HRC/31/35". A search for one leads there
//! first.

use faceted_search::folded;

use crate::{
    explore::{FacetKey, Selection, facet_key::ordinal},
    report::{
        LAST_ITEM, Locator, PARAGRAPH_WITH_ITEMS, ParagraphNumber, REPORT, RecordId, RecordType, SYMBOL, SourceId,
    },
};

use super::{Page, View};

vocabulary! {
    /// What a search points to.
    Pointer {
        /// A paragraph or an item of one.
        Paragraph = "paragraph",
        /// A footnote of the report.
        Footnote = "footnote",
        /// A document that the report cites.
        Document = "document",
    }
}

/// What stands before the number of a paragraph, and of a footnote; a longer word before the one that begins it.
const BEFORE_PARAGRAPH: [&str; 5] = ["paragraphs", "paragraph", "paras", "para", "par"];
const BEFORE_FOOTNOTE: [&str; 4] = ["footnotes", "footnote", "fns", "fn"];

/// What a search points to, if it is nothing but a place in the report, and the views that tell of it.
#[must_use]
pub fn pointed_at(text: &str) -> Option<(Pointer, Vec<View>)> {
    let key = compact(text);
    let place = key.strip_prefix(&compact(SYMBOL)).filter(|place| !place.is_empty()).unwrap_or(&key);
    let (pointer, views) = if let Some(pages) = paragraph(place, text.contains(['¶', '§'])) {
        (Pointer::Paragraph, views_of(pages))
    } else if let Some(number) = after(place, &BEFORE_FOOTNOTE) {
        (Pointer::Footnote, footnote(number)?)
    } else {
        (Pointer::Document, document(&key))
    };
    (!views.is_empty()).then_some((pointer, views))
}

/// Letters and digits alone, so that it does not matter how a place is punctuated.
fn compact(text: &str) -> String {
    folded(text).map(|(_, word)| word).collect()
}

/// What stands after one of some words.
fn after<'key>(key: &'key str, words: &[&str]) -> Option<&'key str> {
    words.iter().find_map(|word| key.strip_prefix(word))
}

/// The pages of a paragraph, first that of its item. A number alone is a paragraph only if a word or sign says so, or
/// if an item follows.
fn paragraph(key: &str, is_said: bool) -> Option<Vec<Page>> {
    let rest = after(key, &BEFORE_PARAGRAPH);
    let place = rest.unwrap_or(key);
    let number = place.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let item = place.strip_prefix(number).filter(|item| !item.is_empty());
    if item.is_none() && rest.is_none() && !is_said {
        return None;
    }
    let mut pages = Vec::new();
    let number = ParagraphNumber::from_slug(number)?;
    if let Some(item) = item {
        let letter = item.parse().ok().filter(|letter| ('a'..=LAST_ITEM).contains(letter))?;
        let locator = Some(Locator::item(number.get(), letter)).filter(|at| at.paragraph == PARAGRAPH_WITH_ITEMS)?;
        let found = RecordId::every(RecordType::Recommendation).find(|id| id.paragraphs().contains(&locator));
        pages.extend(found.map(Page::of_record));
    }
    pages.push(Page::Paragraph(number));
    Some(pages)
}

fn views_of(pages: Vec<Page>) -> Vec<View> {
    pages.into_iter().map(View::of).collect()
}

/// The entry of a footnote, and the pages of its paragraphs.
fn footnote(number: &str) -> Option<Vec<View>> {
    let id = SourceId::from_slug(number)?;
    let entry = View::with(Page::Sources, Selection::only(FacetKey::Source, ordinal(id.index())));
    let paragraphs = id.get().paragraphs.iter().map(|at| View::of(Page::of_locator(*at)));
    Some(std::iter::once(entry).chain(paragraphs).collect())
}

/// The pages of the paragraphs that cite a document by its symbol, or by the number at the end of it.
fn document(key: &str) -> Vec<View> {
    let long_enough = key.len() >= SHORTEST_SYMBOL && key.bytes().any(|byte| byte.is_ascii_digit());
    let is_meant = |symbol: &str| long_enough && compact(symbol).ends_with(key);
    let cited = REPORT.references().iter().filter(|reference| reference.symbol.is_some_and(is_meant));
    let mut pages = Vec::new();
    for page in cited.flat_map(|reference| reference.paragraphs).map(|locator| Page::of_locator(*locator)) {
        if !pages.contains(&page) {
            pages.push(page);
        }
    }
    views_of(pages)
}

/// The number of a resolution, such as 70/1, has no fewer digits.
const SHORTEST_SYMBOL: usize = 3;

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
        for text in ["64(f)", "64 f", "64f", "64 (F)", "para. 64 (f)", "paragraph 64(f)", "A/72/215, 64(f)"] {
            case(text, Pointer::Paragraph, &["recommendations/64-f/", "paragraphs/64/"]);
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
            "para 0",
            "para 66",
            "para 040",
            "40 a",
            "64 n",
            "64 ff",
            "64",
            "fn 0",
            "fn 55",
            "fn",
            "A/72/215",
            "A/HRC/99/1",
            "shelter",
            "paradise 4",
            "para 40 shelter",
            "21",
            "¶",
        ];
        for text in none {
            assert_eq!(pointed_at(text), None, "{text}");
        }
    }
}
