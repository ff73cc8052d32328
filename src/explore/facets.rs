//! Facets: which records are left under a choice of values, and how many would be left under each other value.
//!
//! Here belongs set algebra over ordinals: for each value the set of its records, built once. What a facet is called,
//! where its values come from and how a link writes them belongs to the rooms that know the report; full text, which
//! arrives here as a finished set, to `text` next door; how a set is kept to `holders`.

use std::borrow::Borrow;

use fixedbitset::FixedBitSet;

use super::{holders::Holders, lists::Lists};

#[cfg(test)]
mod tests;

/// What is asked of one facet: ordinals of its values. Ordinals that the facet does not have count for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Choice {
    /// The values wanted, sorted.
    pub any: Vec<u16>,
    /// The values not wanted, sorted.
    pub not: Vec<u16>,
    /// A record must have all of `any`, not just one.
    pub all: bool,
}

impl Choice {
    /// Whether nothing is asked, so that every record passes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.any.is_empty() && self.not.is_empty()
    }

    /// Whether a record with this value alone passes.
    #[must_use]
    pub fn lets_pass(&self, value: u16) -> bool {
        let wanted = self.any.is_empty() || (self.any.contains(&value) && !(self.all && self.any.len() > 1));
        wanted && !self.not.contains(&value)
    }
}

/// What is left under all choices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The records that pass; as long as the collection.
    pub hits: FixedBitSet,
    /// Facet, then value: how many records that value leaves. See [`FacetIndex::answer`].
    pub counts: Vec<Vec<u32>>,
}

/// Takes in records and their values, facet by facet.
#[derive(Clone, Debug)]
pub struct FacetIndexBuilder {
    index: FacetIndex,
}

impl FacetIndexBuilder {
    /// Starts an index over so many records.
    #[must_use]
    pub const fn new(records: usize) -> Self {
        Self { index: FacetIndex { records, facets: Vec::new() } }
    }

    /// Adds the next facet: so many values, and the values of every record, asked for in the order of the records.
    ///
    /// A value outside the facet is left out, and one given twice counts once.
    pub fn facet<V: IntoIterator<Item = u16>>(&mut self, values: usize, mut of: impl FnMut(usize) -> V) {
        let mut by_record = Lists::default();
        for record in 0..self.index.records {
            of(record).into_iter().for_each(|value| by_record.push(value));
            by_record.end();
        }
        self.index.facets.push(Facet { holders: Holders::of(&by_record, values) });
    }

    /// The finished index.
    #[must_use]
    pub fn build(self) -> FacetIndex {
        self.index
    }
}

/// The facets of a collection.
#[derive(Clone, Debug)]
pub struct FacetIndex {
    records: usize,
    facets: Vec<Facet>,
}

impl FacetIndex {
    /// How many records the collection has.
    #[must_use]
    pub const fn records(&self) -> usize {
        self.records
    }

    /// The records that pass every choice and are in `text`, without any counting.
    ///
    /// `choices` follow the facets' order; missing ones ask nothing.
    #[must_use]
    pub fn hits(&self, choices: &[impl Borrow<Choice>], text: Option<&FixedBitSet>) -> FixedBitSet {
        let mut hits = self.within(text);
        for (facet, choice) in self.facets.iter().zip(choices) {
            if let Some(limit) = facet.limit(choice.borrow(), self.records) {
                hits.intersect_with(&limit);
            }
        }
        hits
    }

    /// The records that pass every choice and are in `text`, with the count of every value of every facet.
    ///
    /// Within a facet one wanted value is enough (or all are required, if it says so); across facets all must agree.
    /// The count of a value leaves its own facet's choice out and keeps all others, so that it says what choosing it
    /// instead would give. Where a facet requires all its values, its choice is kept as well, so that the count says
    /// what adding the value would give.
    ///
    /// `choices` follow the facets' order; missing ones ask nothing.
    #[must_use]
    pub fn answer(&self, choices: &[impl Borrow<Choice>], text: Option<&FixedBitSet>) -> Answer {
        let limits: Vec<Limit> = (self.facets.iter().zip(choices).enumerate())
            .filter_map(|(place, (facet, choice))| {
                let records = facet.limit(choice.borrow(), self.records)?;
                Some(Limit { place, records, replaceable: !choice.borrow().all })
            })
            .collect();
        let after = self.suffixes(&limits);

        let mut counts = vec![None; self.facets.len()];
        let mut hits = self.within(text);
        let mut others = FixedBitSet::new();
        for (limit, after) in limits.iter().zip(&after) {
            if limit.replaceable {
                others.clone_from(&hits);
                others.intersect_with(after);
                counts[limit.place] = Some(self.facets[limit.place].holders.count(&others));
            }
            hits.intersect_with(&limit.records);
        }
        // Whatever has no count by now is counted within the hits: its own choice lets all pass or is to be kept.
        let counts = counts
            .into_iter()
            .zip(&self.facets)
            .map(|(done, facet)| done.unwrap_or_else(|| facet.holders.count(&hits)));
        Answer { counts: counts.collect(), hits }
    }

    /// For each limit the records that all limits after it let pass. With the records that those before it let pass,
    /// this gives every "all but one" in two sweeps instead of one sweep per facet.
    fn suffixes(&self, limits: &[Limit]) -> Vec<FixedBitSet> {
        let mut suffixes: Vec<FixedBitSet> = Vec::with_capacity(limits.len());
        let mut suffix = self.within(None);
        for limit in limits.iter().rev() {
            suffixes.push(suffix.clone());
            suffix.intersect_with(&limit.records);
        }
        suffixes.reverse();
        suffixes
    }

    /// All records, or those of a set, in a set exactly as long as the collection.
    fn within(&self, text: Option<&FixedBitSet>) -> FixedBitSet {
        let mut records = all(self.records);
        if let Some(text) = text {
            records.intersect_with(text);
        }
        records
    }
}

/// A choice that keeps records out.
struct Limit {
    /// The facet's place.
    place: usize,
    /// The records that it lets pass.
    records: FixedBitSet,
    /// A further value would stand beside the chosen ones, not narrow them.
    replaceable: bool,
}

#[derive(Clone, Debug)]
struct Facet {
    /// The records of each value.
    holders: Holders,
}

impl Facet {
    /// The records that a choice lets pass; none if it lets all pass.
    fn limit(&self, choice: &Choice, records: usize) -> Option<FixedBitSet> {
        let mut passing: Option<FixedBitSet> = None;
        for wanted in self.known(&choice.any) {
            match &mut passing {
                None => passing = Some(self.holders.any(wanted..wanted + 1)),
                Some(passing) if choice.all => passing.intersect_with(&self.holders.any(wanted..wanted + 1)),
                Some(passing) => self.holders.add(wanted..wanted + 1, passing),
            }
        }
        for unwanted in self.known(&choice.not) {
            self.holders.take(unwanted, passing.get_or_insert_with(|| all(records)));
        }
        passing
    }

    fn known(&self, ordinals: &[u16]) -> impl Iterator<Item = usize> {
        ordinals.iter().map(|&ordinal| usize::from(ordinal)).filter(|&value| value < self.holders.len())
    }
}

/// The set of so many records.
fn all(records: usize) -> FixedBitSet {
    let mut all = FixedBitSet::with_capacity(records);
    all.insert_range(..);
    all
}
