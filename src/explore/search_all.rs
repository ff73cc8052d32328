//! One search over all kinds of record, the records of each kind ordered by relevance, with suggestions if nothing is
//! found.

use faceted_search::{TextQuery, finds, fit, folded, marks};

use crate::report::{REPORT, RecordId, RecordType};

use super::{
    Sort, SortKey, collection,
    collection::{TextRole, Texts},
    collections::searchable,
    lexicon::{near, query},
};

/// The order in which kinds of record are listed: the kinds that readers look for most often come first.
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

/// The records of one kind that a search finds; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The type of all its records.
    pub record: RecordType,
    /// The records found: the best match first, equal matches in the order of the report.
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

/// The rank of a record, lower for a better match: by the kind of the text that contains everything searched for, then
/// by how well it matches; `None` if no single text contains everything.
fn rank(id: RecordId, query: &TextQuery) -> Option<u32> {
    let ranks =
        searchable(id).texts().into_iter().filter_map(|(said, text)| Some(said as u32 * WORST_FIT + fit(text, query)?));
    ranks.min()
}

/// Exceeds every rank of a match within a text.
const WORST_FIT: u32 = 1 << 10;

/// The other name by which a record was found, if none of the texts that lists show contains any of the words searched
/// for.
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

/// The topics by which a search finds records of a type that do not say themselves what is searched for.
#[must_use]
pub fn topics_alone(record: RecordType, query: &TextQuery) -> Vec<&'static str> {
    let mut topics = Vec::new();
    for id in collection(record).search(query).into_iter().filter_map(|place| RecordId::at(record, place)) {
        let (ours, own): (Texts, Texts) =
            searchable(id).texts().into_iter().partition(|(said, _)| *said == TextRole::Topic);
        let own: Vec<_> = own.into_iter().map(|(_, text)| text).collect();
        let ours = ours.into_iter().map(|(_, name)| name).filter(|name| !marks(name, query).is_empty());
        let ours: Vec<_> = ours.filter(|name| !topics.contains(name)).collect();
        if !ours.is_empty() && !finds(&own, query) {
            topics.extend(ours);
        }
    }
    topics
}

/// A search to try instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The words to search for.
    pub search: String,
    /// How many records it finds.
    pub found: usize,
}

/// Suggestions for the words of a search that find nothing according to `count`: the search with each replaced by a
/// similar word that finds something.
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

/// How many words of a search without results are checked, and, below, how many suggestions are offered.
const MOST_WORDS: usize = 12;
const MOST_SUGGESTIONS: usize = 3;

/// How many records there are of all kinds.
#[must_use]
pub fn total() -> usize {
    ORDER.iter().map(|record| REPORT.count(*record)).sum()
}
