//! A table of records that answers a selection: facets and text over it, counted and listed.
//!
//! The engines below (`facets`, `text`) know no report; what each record type offers to them is said in `collections`.

use fixedbitset::FixedBitSet;

use super::{
    FacetKey, Filter, Selection,
    facets::{Answer, FacetIndex, FacetIndexBuilder},
    text::{TextIndex, TextQuery},
};

/// What a record type offers to be filtered and searched by.
pub trait Searchable {
    /// The ordinals of the record's values in a facet.
    fn ordinals(&self, key: FacetKey) -> Vec<u16>;

    /// The texts that a search looks through.
    fn texts(&self) -> Vec<&'static str>;
}

/// Records with their indexes.
#[derive(Debug)]
pub struct Collection {
    keys: &'static [FacetKey],
    facets: FacetIndex,
    texts: TextIndex,
    total: usize,
}

/// What a selection gives in a collection.
#[derive(Debug)]
pub struct Outcome {
    keys: &'static [FacetKey],
    answer: Answer,
    /// How many records there are in all.
    pub total: usize,
}

impl Collection {
    /// Builds the indexes over a table, for the facets that its pages offer.
    #[must_use]
    pub fn new(keys: &'static [FacetKey], records: &[&'static dyn Searchable]) -> Self {
        let mut builder = FacetIndexBuilder::new(keys.iter().map(|key| key.count()));
        for record in records {
            builder.record(|facet| keys.get(facet).map(|&key| record.ordinals(key)).unwrap_or_default());
        }
        Self {
            keys,
            facets: builder.build(),
            texts: TextIndex::build(records.iter().map(|record| record.texts())),
            total: records.len(),
        }
    }

    /// The records that fit, and the counts of every facet value.
    #[must_use]
    pub fn ask(&self, selection: &Selection) -> Outcome {
        let query = TextQuery::parse(&selection.text);
        let text = (!query.is_empty()).then(|| self.texts.search(&query));
        let choices: Vec<_> = self.keys.iter().map(|&key| selection.choice(key)).collect();
        Outcome { keys: self.keys, answer: self.facets.answer(&choices, text.as_ref()), total: self.total }
    }

    /// The places of the records that fit a search, in the order of their table.
    #[must_use]
    pub fn search(&self, query: &TextQuery) -> Vec<usize> {
        self.texts.search(query).ones().collect()
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
        let facet = self.keys.iter().position(|&known| known == key);
        facet.and_then(|facet| self.answer.counts(facet).get(usize::from(ordinal))).copied().unwrap_or(0)
    }
}
