//! A table of records that answers a selection: facets and text over it, counted and listed.
//!
//! The engine below knows no report; what each record type offers to them is said in `collections`.

use faceted_search::{Expansion, FacetIndex, FacetIndexBuilder, FacetResult, FixedBitSet, TextIndex, TextQuery};

use crate::report::NoteId;

use super::{FacetKey, Filter, Selection, lexicon};

/// Values in facets, each by its ordinal.
pub type FacetValues = Vec<(FacetKey, u16)>;

/// What a text says of its record; what matters most to a search comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextRole {
    /// The name under which a list shows it.
    Name,
    /// Another name, which lists do not show.
    OtherName,
    /// What the report says of it.
    Words,
    /// What it is filed under: States.
    Filed,
    /// The topics that it is filed under, which are ours.
    Topic,
}

/// Texts, each with what it says.
pub type Texts = Vec<(TextRole, &'static str)>;

/// What a record type offers to be filtered and searched by.
pub trait Searchable {
    /// The record's values in the facets by which its type is narrowed down, by their ordinals.
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

/// What a selection gives in a collection.
#[derive(Debug)]
pub struct Outcome {
    answer: FacetResult,
    /// How many records there are in all.
    pub total: usize,
}

impl Collection {
    /// Builds the indexes over a table. A facet of which no record has a value costs next to nothing.
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

    /// The records that fit, and the counts of every facet value.
    #[must_use]
    pub fn ask(&self, selection: &Selection) -> Outcome {
        let query = lexicon::query(&selection.text);
        let text = (!query.is_empty()).then(|| self.texts.search(&query));
        Outcome { answer: self.facets.answer(&selection.facets, text.as_ref()), total: self.total }
    }

    /// The places of the records that fit a search, in the order of their table.
    #[must_use]
    pub fn search(&self, query: &TextQuery) -> Vec<usize> {
        self.texts.search(query).ones().collect()
    }

    /// What a search looks for beside the words typed, as far as the records hold it.
    #[must_use]
    pub fn expansions(&self, query: &TextQuery) -> Vec<Expansion> {
        self.texts.expansions(query)
    }

    /// How many records fit once one filter is taken back.
    #[must_use]
    pub fn count_without(&self, selection: &Selection, filter: Filter) -> usize {
        self.ask(&selection.without(filter)).count()
    }
}

impl Outcome {
    /// How many records fit.
    #[must_use]
    pub fn count(&self) -> usize {
        self.answer.total()
    }

    /// The places of the records that fit, in the order of their table.
    pub fn places(&self) -> impl Iterator<Item = usize> + '_ {
        self.answer.hits.ones()
    }

    /// The records that fit, as a set.
    #[must_use]
    pub fn hits(&self) -> &FixedBitSet {
        &self.answer.hits
    }

    /// How many records a facet value would give under all other facets.
    #[must_use]
    pub fn value_count(&self, key: FacetKey, ordinal: u16) -> u32 {
        self.answer.counts(key.index()).get(usize::from(ordinal)).copied().unwrap_or(0)
    }
}
