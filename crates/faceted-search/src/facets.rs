//! Facets: which records match a choice of values, and how many would match under each other value.
//!
//! This module contains set algebra over ordinals: for each value the set of its records, and for each record its
//! values, built once. The names of facets and the origin of their values are up to the caller that builds the index.
//! Full text, of which this module receives only the resulting set, belongs to `text`; how sets are stored, to
//! `posting_lists`.

mod builder;
mod choice;
#[cfg(test)]
mod tests;

use std::{borrow::Borrow, ops::Range};

use fixedbitset::FixedBitSet;

use crate::{
    flat_lists::FlatLists,
    posting_lists::{PostingLists, ones},
};

pub use builder::FacetIndexBuilder;
pub use choice::Choice;

/// How many machine words of a set can be counted in the time that it takes to count one key of a record, or to find
/// the record; measured in WebAssembly.
const WORDS_FOR_KEY: usize = 7;

/// The records that match all choices, and the counts of all values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetResult {
    /// The records that match; the set is as long as the collection.
    pub hits: FixedBitSet,
    facets: Vec<Keys>,
    /// The counts of all facets, by key.
    counts: Vec<u32>,
}

impl FacetResult {
    /// The number of records that match.
    #[must_use]
    pub fn total(&self) -> usize {
        ones(&self.hits)
    }

    /// The count of each value of a facet, see [`FacetIndex::answer`]; empty for an unknown facet.
    #[must_use]
    pub fn counts(&self, facet: usize) -> &[u32] {
        self.facets.get(facet).and_then(|keys| self.counts.get(keys.range())).unwrap_or_default()
    }
}

/// The facets of a collection.
#[derive(Clone, Debug)]
pub struct FacetIndex {
    /// The keys of each facet.
    facets: Vec<Keys>,
    /// The keys of each record.
    by_record: FlatLists<u16>,
    /// The records of each key.
    postings: PostingLists,
}

impl FacetIndex {
    /// The number of records in the collection.
    #[must_use]
    pub const fn records(&self) -> usize {
        self.by_record.len()
    }

    /// The records that match every choice and are in `text`, without any counts.
    ///
    /// `choices` follow the facets' order; missing ones ask nothing.
    #[must_use]
    pub fn hits(&self, choices: &[impl Borrow<Choice>], text: Option<&FixedBitSet>) -> FixedBitSet {
        let limits = self.facets.iter().zip(choices).map(|(&keys, choice)| self.limit(keys, choice.borrow()));
        let hits = limits.fold(self.within(text), |hits, limit| both(hits, limit.as_ref()));
        self.or_all(hits)
    }

    /// The records that match every choice and are in `text`, with the count of every value of every facet.
    ///
    /// Within a facet, a record needs one of the wanted values, or all of them if the choice says so; it must match the
    /// choices of all facets. The count of a value ignores its own facet's choice and applies all others, so that it is
    /// the result of choosing this value instead. If a choice requires all its values, it is applied as well, so that
    /// the count is the result of adding this value.
    ///
    /// `choices` follow the facets' order; missing ones ask nothing.
    ///
    /// ```
    /// use faceted_search::{Choice, FacetIndexBuilder};
    ///
    /// // Two facets, of two and of three values; three records.
    /// let mut records = FacetIndexBuilder::new([2, 3]);
    /// for values in [[0, 0], [0, 1], [1, 2]] {
    ///     records.record(|facet| [values[facet]]);
    /// }
    /// let first_value = Choice { any: vec![0], ..Choice::default() };
    /// let result = records.build().answer(&[first_value], None);
    /// assert_eq!(result.total(), 2);
    /// assert_eq!(result.counts(0), [2, 1], "each value of the first facet, whatever is chosen in it");
    /// assert_eq!(result.counts(1), [1, 1, 0], "the values of the second, under the choice in the first");
    /// ```
    #[must_use]
    pub fn answer(&self, choices: &[impl Borrow<Choice>], text: Option<&FixedBitSet>) -> FacetResult {
        let limits: Vec<Limit> = (self.facets.iter().zip(choices).enumerate())
            .filter_map(|(facet, (&keys, choice))| {
                let records = self.limit(keys, choice.borrow())?;
                Some(Limit { facet, records, replaceable: !choice.borrow().all })
            })
            .collect();
        let mut after = suffixes(&limits);

        let mut counts = vec![0; self.postings.len()];
        let mut hits = self.within(text);
        // The facets to be counted within the hits: those whose own choice excludes nothing or must be applied.
        let mut rest = self.facets.clone();
        for limit in limits {
            let others = after.pop();
            if limit.replaceable {
                let others = self.or_all(both(others, hits.as_ref()));
                let keys = std::mem::take(&mut rest[limit.facet]);
                self.count(&others, &[keys], &mut counts);
            }
            hits = both(Some(limit.records), hits.as_ref());
        }
        let hits = self.or_all(hits);
        self.count(&hits, &rest, &mut counts);
        FacetResult { hits, facets: self.facets.clone(), counts }
    }

    /// Counts the keys of some facets within a set.
    ///
    /// Going through the records of each key takes the same time for every set. The time of going through the keys of
    /// each record, for all facets at once, grows with the set. The faster way is chosen.
    fn count(&self, set: &FixedBitSet, facets: &[Keys], counts: &mut [u32]) {
        let of_all = self.shorter_along_records(set, facets).then(|| self.count_along_records(set));
        for keys in facets {
            match &of_all {
                Some(of_all) => counts[keys.range()].copy_from_slice(&of_all[keys.range()]),
                None => self.postings.count(keys.range(), set, counts),
            }
        }
    }

    fn shorter_along_records(&self, set: &FixedBitSet, facets: &[Keys]) -> bool {
        let along_keys = facets.iter().map(|keys| self.postings.cost(keys.range())).sum();
        let keys = self.by_record.items() / self.records().max(1);
        ones(set) * (keys + 1) * WORDS_FOR_KEY < along_keys
    }

    /// For each key, how many records of a set have it.
    fn count_along_records(&self, set: &FixedBitSet) -> Vec<u32> {
        let mut counts = vec![0; self.postings.len()];
        let bits = usize::BITS as usize;
        for (index, &word) in set.as_slice().iter().enumerate() {
            let mut rest = word;
            while rest != 0 {
                for &key in self.by_record.get(index * bits + rest.trailing_zeros() as usize) {
                    counts[usize::from(key)] += 1;
                }
                rest &= rest - 1;
            }
        }
        counts
    }

    /// The records that match a choice in the facet with these keys; `None` if all do.
    fn limit(&self, keys: Keys, choice: &Choice) -> Option<FixedBitSet> {
        let mut passing: Option<FixedBitSet> = None;
        for wanted in keys.known(&choice.any) {
            match &mut passing {
                None => passing = Some(self.postings.any(wanted..wanted + 1)),
                Some(passing) if choice.all => passing.intersect_with(&self.postings.any(wanted..wanted + 1)),
                Some(passing) => self.postings.add(wanted..wanted + 1, passing),
            }
        }
        for unwanted in keys.known(&choice.not) {
            self.postings.take(unwanted, passing.get_or_insert_with(|| self.or_all(None)));
        }
        passing
    }

    /// The records of a set, as a set exactly as long as the collection.
    fn within(&self, text: Option<&FixedBitSet>) -> Option<FixedBitSet> {
        text.map(|text| {
            let mut records = self.or_all(None);
            records.intersect_with(text);
            records
        })
    }

    /// The given set; without one, all records.
    fn or_all(&self, limited: Option<FixedBitSet>) -> FixedBitSet {
        limited.unwrap_or_else(|| {
            let mut records = FixedBitSet::with_capacity(self.records());
            records.insert_range(..);
            records
        })
    }
}

/// A choice that excludes records.
struct Limit {
    /// The index of the facet.
    facet: usize,
    /// The records that match the choice.
    records: FixedBitSet,
    /// Whether a further value would be an alternative to the chosen ones instead of narrowing them.
    replaceable: bool,
}

/// For each limit but the last, the records that match all limits after it. Together with the records that match those
/// before it, this gives every "all but one" in two passes instead of one pass per facet.
fn suffixes(limits: &[Limit]) -> Vec<FixedBitSet> {
    let mut suffixes: Vec<FixedBitSet> = Vec::with_capacity(limits.len());
    for limit in limits.iter().skip(1).rev() {
        suffixes.extend(both(Some(limit.records.clone()), suffixes.last()));
    }
    suffixes
}

/// The records that are in both sets; `None` stands for all records.
fn both(one: Option<FixedBitSet>, other: Option<&FixedBitSet>) -> Option<FixedBitSet> {
    match (one, other) {
        (Some(mut one), Some(other)) => {
            one.intersect_with(other);
            Some(one)
        }
        (one, other) => one.or_else(|| other.cloned()),
    }
}

/// The keys of a facet: those of its values, in their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Keys {
    start: u16,
    end: u16,
}

impl Keys {
    /// The keys of these values; values that the facet does not have are left out.
    fn known(self, values: &[u16]) -> impl Iterator<Item = usize> {
        values
            .iter()
            .map(move |&value| self.start.saturating_add(value))
            .filter(move |&key| key < self.end)
            .map(usize::from)
    }

    fn range(self) -> Range<usize> {
        self.start.into()..self.end.into()
    }
}
