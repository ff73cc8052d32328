//! One search over all kinds of record, the records of each ordered by how well they fit, and what helps where nothing
//! is found.

use faceted_search::{Fit, TextQuery, fits, folded};

use crate::report::{REPORT, RecordId, RecordType};

use super::{
    collection,
    collection::Said,
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
    let query = query(text);
    if query.is_empty() {
        return Vec::new();
    }
    let group = |record: RecordType| {
        let places = collection(record).search(&query).into_iter();
        let mut found: Vec<_> = places.filter_map(|place| RecordId::at(record, place)).collect();
        found.sort_by_cached_key(|id| rank(*id, &query));
        Group { record, found }
    };
    ORDER.into_iter().map(group).filter(|group| !group.found.is_empty()).collect()
}

/// How far a record is from what is searched for: for each word or phrase what says it, then how well it fits.
fn rank(id: RecordId, query: &TextQuery) -> u32 {
    let mut least = vec![u32::MAX >> 8; query.len()];
    for (said, text) in searchable(id).texts() {
        for (least, fit) in least.iter_mut().zip(fits(text, query)) {
            if let Some(fit) = fit {
                *least = (said as u32 * 3 + fit as u32).min(*least);
            }
        }
    }
    least.into_iter().sum()
}

/// Another name by which a record is found, where no text that lists show has all that is searched for.
#[must_use]
pub fn reason(id: RecordId, query: &TextQuery) -> Option<&'static str> {
    let (hidden, shown): (Vec<_>, Vec<_>) =
        searchable(id).texts().into_iter().partition(|(said, _)| *said == Said::OtherName);
    let finds = |text: &str| -> Vec<Option<Fit>> { fits(text, query) };
    let shown: Vec<_> = shown.into_iter().map(|(_, text)| finds(text)).collect();
    let is_hidden = |term: usize| shown.iter().all(|fits| fits[term].is_none());
    let tells = |text: &str| finds(text).iter().enumerate().any(|(term, fit)| fit.is_some() && is_hidden(term));
    hidden.into_iter().map(|(_, text)| text).find(|text| tells(text))
}

/// Another search that finds something where one found nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nearest {
    /// The word that stands in place of one that finds nothing.
    pub word: String,
    /// The search with it.
    pub search: String,
    /// How many records that finds.
    pub count: usize,
}

/// For the words of a search that find nothing by a count, the nearest words with which the search finds something.
#[must_use]
pub fn nearest(text: &str, count: impl Fn(&str) -> usize) -> Vec<Nearest> {
    let mut ways = Vec::new();
    for (place, word) in folded(text).take(MOST_WORDS) {
        if query(&word).is_empty() || count(&word) > 0 {
            continue;
        }
        for word in near(&word) {
            let word = written(word);
            let search = [&text[..place.start], &word, &text[place.end..]].concat();
            let count = count(&search);
            if count > 0 && ways.len() < MOST_WAYS {
                ways.push(Nearest { word, search, count });
            }
        }
    }
    ways
}

/// A folded word as the texts write it, in small letters where they ever do. A text without blanks may be a slug.
fn written(word: String) -> String {
    let texts = REPORT.texts().lines().filter(|text| text.contains(' '));
    let found = texts.flat_map(|text| folded(text).filter(|(_, other)| *other == word).map(|(at, _)| &text[at]));
    found.max().map(ToOwned::to_owned).unwrap_or(word)
}

/// So many words of a search are looked at where it finds nothing, and so many others are offered.
const MOST_WORDS: usize = 12;
const MOST_WAYS: usize = 3;

/// How many records there are of all kinds.
#[must_use]
pub fn total() -> usize {
    ORDER.iter().map(|record| REPORT.count(*record)).sum()
}
