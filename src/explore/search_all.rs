//! One search over all kinds of record, the records of each ordered by how well they fit, and what helps where nothing
//! is found.

use faceted_search::{TextQuery, fit, folded, marks};

use crate::report::{REPORT, RecordId, RecordType};

use super::{
    Sort, SortKey, collection,
    collection::TextRole,
    collections::searchable,
    lexicon::{near, query},
};

/// The order in which kinds of record are answered with: what a reader most often looks for comes first.
const ORDER: [RecordType; RecordType::ALL.len()] = [
    RecordType::State,
    RecordType::Instrument,
    RecordType::Measure,
    RecordType::Statement,
    RecordType::Recommendation,
    RecordType::Initiative,
    RecordType::Development,
    RecordType::Context,
    RecordType::Conclusion,
    RecordType::Figure,
    RecordType::Source,
    RecordType::Reference,
    RecordType::Note,
];

/// The records of one kind that a search finds; at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The type of all its records.
    pub record: RecordType,
    /// What was found: what fits best first, then in the order of the report.
    pub found: Vec<RecordId>,
}

/// Everything that a search finds, by kind; nothing for a search without words.
#[must_use]
pub fn search(text: &str) -> Vec<Group> {
    let (query, mut groups) = (query(text), Vec::new());
    if query.is_empty() {
        return groups;
    }
    for record in ORDER {
        let places = collection(record).search(&query).into_iter();
        let found: Vec<_> = places.filter_map(|place| RecordId::at(record, place)).collect();
        let order = Sort::ascending(SortKey::Paragraph).order(found.iter().map(|id| rank(*id, &query)));
        let found: Vec<_> = order.into_iter().filter_map(|place| found.get(place).copied()).collect();
        if !found.is_empty() {
            groups.push(Group { record, found });
        }
    }
    groups
}

/// How far a record is from what is searched for: what the text is that says all of it, then how well it fits; none
/// where no single text does.
fn rank(id: RecordId, query: &TextQuery) -> Option<u32> {
    let ranks =
        searchable(id).texts().into_iter().filter_map(|(said, text)| Some(said as u32 * WORST_FIT + fit(text, query)?));
    ranks.min()
}

/// More than any text's lack of fit.
const WORST_FIT: u32 = 1 << 10;

/// Another name by which a record is found, where no text that lists show has anything of what is searched for.
#[must_use]
pub fn reason(id: RecordId, query: &TextQuery) -> Option<&'static str> {
    let mut reason = None;
    for (said, text) in searchable(id).texts() {
        if marks(text, query).is_empty() {
            continue;
        }
        if said != TextRole::OtherName {
            return None;
        }
        reason = reason.or(Some(text));
    }
    reason
}

/// A search to try instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Its words, as they are typed.
    pub search: String,
    /// How many records it finds.
    pub found: usize,
}

/// For the words of a search that find nothing by a count, the search with the nearest words that find something in
/// their place.
#[must_use]
pub fn nearest(text: &str, count: impl Fn(&str) -> usize) -> Vec<Suggestion> {
    let mut suggestions = Vec::new();
    for (place, word) in folded(text).take(MOST_WORDS) {
        if query(&word).is_empty() || count(&word) > 0 {
            continue;
        }
        let (before, typed, after) = (&text[..place.start], &text[place.clone()], &text[place.end..]);
        for word in near(&word) {
            let mut word = word.to_owned();
            if typed.as_bytes()[0].is_ascii_uppercase() {
                word[..1].make_ascii_uppercase();
            }
            let search = [before, &word, after].concat();
            let found = count(&search);
            if found > 0 && suggestions.len() < MOST_SUGGESTIONS {
                suggestions.push(Suggestion { search, found });
            }
        }
    }
    suggestions
}

/// So many words of a search are looked at where it finds nothing, and so many others are offered.
const MOST_WORDS: usize = 12;
const MOST_SUGGESTIONS: usize = 3;

/// How many records there are of all kinds.
#[must_use]
pub fn total() -> usize {
    ORDER.iter().map(|record| REPORT.count(*record)).sum()
}
