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
        /// A footnote.
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
