//! Facets: which records are left under a choice of values, and how many would be left under each other value.
//!
//! Here belongs set algebra over ordinals: for each value the set of its records and for each record its values, built
//! once. What a facet is called and where its values come from is the business of whoever builds the index; full text,
//! which arrives here as a finished set, belongs to `text`, how a set is kept to `posting_lists`.

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

/// How many words of a set are counted in the time that one key of a record takes along the records, and finding the
/// record as well; measured in WebAssembly.
const WORDS_FOR_KEY: usize = 7;

/// What is left under all choices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetResult {
    /// The records that pass; as long as the collection.
    pub hits: FixedBitSet,
    facets: Vec<Keys>,
    /// The counts of all facets, by key.
    counts: Vec<u32>,
}

impl FacetResult {
    /// How many records pass.
    #[must_use]
    pub fn total(&self) -> usize {
        ones(&self.hits)
    }

    /// For each value of a facet how many records it leaves, see [`FacetIndex::answer`]; nothing of a facet unknown.
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
    /// How many records the collection has.
    #[must_use]
    pub const fn records(&self) -> usize {
        self.by_record.len()
    }

    /// The records that pass every choice and are in `text`, without any counting.
    ///
    /// `choices` follow the facets' order; missing ones ask nothing.
    #[must_use]
    pub fn hits(&self, choices: &[impl Borrow<Choice>], text: Option<&FixedBitSet>) -> FixedBitSet {
        let limits = self.facets.iter().zip(choices).map(|(&keys, choice)| self.limit(keys, choice.borrow()));
        let hits = limits.fold(self.within(text), |hits, limit| both(hits, limit.as_ref()));
        self.or_all(hits)
    }

    /// The records that pass every choice and are in `text`, with the count of every value of every facet.
    ///
    /// Within a facet one wanted value is enough (or all are required, if it says so); across facets all must agree.
    /// The count of a value leaves its own facet's choice out and keeps all others, so that it says what choosing it
    /// instead would give. Where a facet requires all its values, its choice is kept as well, so that the count says
    /// what adding the value would give.
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
        // What is counted within the hits: the facets whose own choice lets all pass or is to be kept.
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

    /// Counts within a set the keys of some facets.
    ///
    /// From each key along its records takes the same time whatever the set; from each record of the set along its
    /// keys, of all facets at once, grows with the set. The shorter way is taken.
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

    /// The records that a choice in the facet with these keys lets pass; none if it lets all pass.
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

    /// The records of a set, in a set exactly as long as the collection.
    fn within(&self, text: Option<&FixedBitSet>) -> Option<FixedBitSet> {
        text.map(|text| {
            let mut records = self.or_all(None);
            records.intersect_with(text);
            records
        })
    }

    /// All records, if they were not limited.
    fn or_all(&self, limited: Option<FixedBitSet>) -> FixedBitSet {
        limited.unwrap_or_else(|| {
            let mut records = FixedBitSet::with_capacity(self.records());
            records.insert_range(..);
            records
        })
    }
}

/// A choice that keeps records out.
struct Limit {
    /// The index of the facet.
    facet: usize,
    /// The records that it lets pass.
    records: FixedBitSet,
    /// A further value would stand beside the chosen ones, not narrow them.
    replaceable: bool,
}

/// For each limit but the last the records that all limits after it let pass. With the records that those before it let
/// pass, this gives every "all but one" in two sweeps instead of one sweep per facet.
fn suffixes(limits: &[Limit]) -> Vec<FixedBitSet> {
    let mut suffixes: Vec<FixedBitSet> = Vec::with_capacity(limits.len());
    for limit in limits.iter().skip(1).rev() {
        suffixes.extend(both(Some(limit.records.clone()), suffixes.last()));
    }
    suffixes
}

/// The records that are in both sets; one that is not there limits nothing.
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
    /// The keys of those values that the facet has.
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
