//! A table of records that can be queried by a selection of facets and text, with counts.
//!
//! The engine below knows nothing of the report; `collections` defines what each record type offers to it.

use faceted_search::{Expansion, FacetIndex, FacetIndexBuilder, FacetResult, FixedBitSet, TextIndex, TextQuery};

use crate::report::NoteId;

use super::{FacetKey, Filter, Selection, lexicon};

/// Facet values, each as its ordinal.
pub type FacetValues = Vec<(FacetKey, u16)>;

/// What a text of a record is; the most important kind for a search comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextRole {
    /// The name under which lists show the record.
    Name,
    /// Another name of the record, which lists do not show.
    OtherName,
    /// What the report says about the record.
    Words,
    /// What it is filed under: States.
    Filed,
    /// The topics that it is filed under, which are ours.
    Topic,
}

/// Texts, each with its kind.
pub type Texts = Vec<(TextRole, &'static str)>;

/// What a record type offers to be filtered and searched by.
pub trait Searchable {
    /// The ordinals of the record's values in the facets by which its type can be narrowed down.
    fn values(&self) -> FacetValues;

    /// The texts that a search looks through.
    fn texts(&self) -> Texts;

    /// The notes on the source that concern the record; a type without such a field has none.
    fn notes(&self) -> &'static [NoteId] {
        &[]
    }
}

/// Records with their indexes.
#[derive(Debug)]
pub struct Collection {
    facets: FacetIndex,
    texts: TextIndex,
    total: usize,
}

/// The result of a selection in a collection.
#[derive(Debug)]
pub struct Outcome {
    answer: FacetResult,
    /// The total number of records.
    pub total: usize,
}

impl Collection {
    /// Builds the indexes over a table. A facet in which no record has a value costs almost nothing.
    #[must_use]
    pub fn new(records: &[&'static dyn Searchable]) -> Self {
        let mut builder = FacetIndexBuilder::new(FacetKey::ALL.iter().map(|key| key.count()));
        for record in records {
            let values = record.values();
            builder.record(|facet| {
                values.iter().filter(move |(key, _)| key.index() == facet).map(|&(_, ordinal)| ordinal)
            });
        }
        Self {
            facets: builder.build(),
            texts: TextIndex::build(records.iter().map(|record| record.texts().into_iter().map(|(_, text)| text))),
            total: records.len(),
        }
    }

    /// The matching records, and the count of every facet value.
    #[must_use]
    pub fn ask(&self, selection: &Selection) -> Outcome {
        let query = lexicon::query(&selection.text);
        let text = (!query.is_empty()).then(|| self.texts.search(&query));
        Outcome { answer: self.facets.answer(&selection.facets, text.as_ref()), total: self.total }
    }

    /// The indexes of the records that match a search, in the order of their table.
    #[must_use]
    pub fn search(&self, query: &TextQuery) -> Vec<usize> {
        self.texts.search(query).ones().collect()
    }

    /// What a search looks for in addition to the words typed, as far as it occurs in the records.
    #[must_use]
    pub fn expansions(&self, query: &TextQuery) -> Vec<Expansion> {
        self.texts.expansions(query)
    }

    /// How many records match without one of the filters.
    #[must_use]
    pub fn count_without(&self, selection: &Selection, filter: Filter) -> usize {
        self.ask(&selection.without(filter)).count()
    }
}

impl Outcome {
    /// How many records match.
    #[must_use]
    pub fn count(&self) -> usize {
        self.answer.total()
    }

    /// The indexes of the matching records, in the order of their table.
    pub fn places(&self) -> impl Iterator<Item = usize> + '_ {
        self.answer.hits.ones()
    }

    /// The matching records, as a set.
    #[must_use]
    pub fn hits(&self) -> &FixedBitSet {
        &self.answer.hits
    }

    /// How many records would match this facet value under the choices in all other facets.
    #[must_use]
    pub fn value_count(&self, key: FacetKey, ordinal: u16) -> u32 {
        self.answer.counts(key.index()).get(usize::from(ordinal)).copied().unwrap_or(0)
    }
}
