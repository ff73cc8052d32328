//! Posting lists: for each key (a value of a facet, a word) the set of its records.
//!
//! A key stores either a list of its records or one bit for every record, whichever is shorter. So memory grows with
//! the data of the records, never with records × keys, and counting a key within a set costs no more than reading the
//! shorter of the two. The meaning of the keys, and which keys a record has, belongs to `facets` and `text`.

use std::ops::Range;

use fixedbitset::FixedBitSet;

use crate::flat_lists::{FlatLists, number};

/// A list takes 32 bits for each of its records, a set one bit for every record of the collection.
const BITS_IN_LIST: usize = 32;

/// How many machine words of a set can be counted in the time that one record of a list takes, measured in WebAssembly.
const WORDS_FOR_RECORD: usize = 4;

/// The records of every key.
#[derive(Clone, Debug)]
pub(crate) struct PostingLists {
    records: usize,
    /// The records of each key that few records have, in order.
    few: FlatLists<u32>,
    /// The records of each key that many records have; the list of such a key in `few` is empty.
    many: Vec<Option<FixedBitSet>>,
}

impl PostingLists {
    /// Inverts the keys of each record. Keys from `keys` on are left out, and a key that is given twice counts once.
    ///
    /// Two passes, the first to count the records of each key, so that the time grows only with the input.
    pub(crate) fn of(by_record: &FlatLists<u32>, keys: usize) -> Self {
        let mut counts = vec![0; keys];
        for_each(by_record, keys, |key, _| counts[key] += 1);
        let mut lists = FlatLists::with_lengths(counts.into_iter());
        for_each(by_record, keys, |key, record| lists.put(key, number(record)));
        Self::kept(by_record.len(), lists)
    }

    /// Inverts the keys of each record, without duplicates; `counts` is the number of records that have each key.
    pub(crate) fn of_counted(by_record: &FlatLists<u16>, counts: Vec<usize>) -> Self {
        let mut lists = FlatLists::with_lengths(counts.into_iter());
        for record in 0..by_record.len() {
            by_record.get(record).iter().for_each(|&key| lists.put(key.into(), number(record)));
        }
        Self::kept(by_record.len(), lists)
    }

    /// Stores the records of each key as a list or as a set. All keys first being lists takes memory for a while, but
    /// checking for every record how its key is stored is a branch that no processor can predict, and would take more
    /// time than anything else here.
    fn kept(records: usize, lists: FlatLists<u32>) -> Self {
        let set = |key| {
            let list = lists.get(key);
            (list.len() > records / BITS_IN_LIST).then(|| set_of(records, list))
        };
        let many: Vec<_> = (0..lists.len()).map(set).collect();
        let few = lists.emptied(|key| many[key].is_some());
        Self { records, few, many }
    }

    /// The number of keys.
    pub(crate) const fn len(&self) -> usize {
        self.many.len()
    }

    /// The records that have one of these keys.
    pub(crate) fn any(&self, keys: Range<usize>) -> FixedBitSet {
        // Copying a set takes a fraction of the time of creating an empty one and uniting it with the other.
        if let [Some(many)] = &self.many[keys.clone()] {
            return many.clone();
        }
        let mut found = FixedBitSet::with_capacity(self.records);
        self.add(keys, &mut found);
        found
    }

    /// Puts the records that have one of these keys into a set.
    pub(crate) fn add(&self, keys: Range<usize>, set: &mut FixedBitSet) {
        // The lists of neighbouring keys are adjacent, so that they are one slice.
        self.few.run(keys.clone()).iter().for_each(|&record| put(set, record as usize));
        self.many[keys].iter().flatten().for_each(|many| set.union_with(many));
    }

    /// Takes the records that have a key out of a set.
    pub(crate) fn take(&self, key: usize, set: &mut FixedBitSet) {
        match &self.many[key] {
            Some(many) => set.difference_with(many),
            None => self.few.get(key).iter().for_each(|&record| set.remove(record as usize)),
        }
    }

    /// How long [`Self::count`] takes for any set, as the number of its words that could be counted in that time.
    pub(crate) fn cost(&self, keys: Range<usize>) -> usize {
        let sets = self.many[keys.clone()].iter().flatten().count();
        sets * self.records.div_ceil(usize::BITS as usize) + self.few.run(keys).len() * WORDS_FOR_RECORD
    }

    /// Counts for each of these keys how many records of a set have it; `counts` has an item for every key.
    ///
    /// Reads machine words, without a branch: optimised for size, the counts of 250,000 records take 1.6 ms, compared
    /// with 2.7 ms if the set is asked for each record.
    pub(crate) fn count(&self, keys: Range<usize>, set: &FixedBitSet, counts: &mut [u32]) {
        let words = set.as_slice();
        let bits = usize::BITS as usize;
        let holds = |record: u32| {
            let record = record as usize;
            words.get(record / bits).map_or(0, |word| u32::from(word >> (record % bits) & 1 != 0))
        };
        let count = |key: usize| match &self.many[key] {
            Some(many) => common(many.as_slice(), words),
            None => self.few.get(key).iter().map(|&record| holds(record)).sum(),
        };
        keys.for_each(|key| counts[key] = count(key));
    }
}

/// The set of the records in a list.
fn set_of(records: usize, list: &[u32]) -> FixedBitSet {
    let mut set = FixedBitSet::with_capacity(records);
    for &record in list {
        put(&mut set, record as usize);
    }
    set
}

/// Puts a record into a set that has room for it. The set's own method, optimised for size, is a call for each record.
#[allow(clippy::inline_always, reason = "see above")]
#[inline(always)]
fn put(set: &mut FixedBitSet, record: usize) {
    let bits = usize::BITS as usize;
    if let Some(word) = set.as_mut_slice().get_mut(record / bits) {
        *word |= 1 << (record % bits);
    }
}

/// The number of records in a set, in half the time of the set's own count, which masks every word.
pub(crate) fn ones(set: &FixedBitSet) -> usize {
    common(set.as_slice(), set.as_slice()) as usize
}

/// How many bits two sets have in common. Counts two words at a time, because loops are not unrolled when optimising
/// for size.
fn common(a: &[usize], b: &[usize]) -> u32 {
    let ((a, a_rest), (b, b_rest)) = (a.as_chunks(), b.as_chunks());
    let pairs = a.iter().zip(b).map(|([a, more_a], [b, more_b])| (a & b).count_ones() + (more_a & more_b).count_ones());
    let rest = a_rest.iter().zip(b_rest).map(|(a, b)| (a & b).count_ones());
    pairs.chain(rest).sum()
}

/// Calls `call` once for every key and every record that has it, even if it is given twice; the records are in order.
fn for_each(by_record: &FlatLists<u32>, keys: usize, mut call: impl FnMut(usize, usize)) {
    let mut last_holder = vec![usize::MAX; keys];
    for record in 0..by_record.len() {
        for &key in by_record.get(record) {
            let key = key as usize;
            if let Some(last) = last_holder.get_mut(key)
                && *last != record
            {
                *last = record;
                call(key, record);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use std::collections::BTreeSet;

    use proptest::{collection::vec, prelude::*, sample::select};

    use super::*;

    fn lists(by_record: &[Vec<u32>]) -> FlatLists<u32> {
        let mut lists = FlatLists::default();
        for keys in by_record {
            lists.extend(keys);
            lists.end();
        }
        lists
    }

    #[track_caller]
    fn case(records: usize, having: usize, kept_as_set: bool) {
        let by_record: Vec<_> = (0..records).map(|record| if record < having { vec![0, 0] } else { vec![] }).collect();
        let postings = PostingLists::of(&lists(&by_record), 1);
        assert_eq!(postings.many[0].is_some(), kept_as_set, "{having} of {records}");
        assert_eq!(postings.any(0..1).ones().collect::<Vec<_>>(), (0..having).collect::<Vec<_>>());
    }

    #[test]
    fn the_shorter_way_is_taken() {
        case(0, 0, false);
        case(31, 0, false);
        case(31, 1, true);
        case(64, 2, false);
        case(64, 3, true);
        case(4_097, 128, false);
        case(4_097, 129, true);
    }

    /// From no records to more than a cache line has bits, with few or many keys. The first keys are far more frequent
    /// than the last, and some keys are out of range.
    fn collection() -> impl Strategy<Value = (Vec<Vec<u32>>, usize)> {
        let size = select(&[0usize, 1, 63, 64, 65, 500, 4_095, 4_096, 4_097, 6_000][..]);
        (size, select(&[0usize, 1, 3, 65, 400][..])).prop_flat_map(|(size, keys)| {
            let most = u32::try_from(keys).unwrap() + 2;
            let key = (0..most, 0..most, 0..most).prop_map(|(a, b, c)| a.min(b).min(c));
            (vec(vec(key, 0..4), size), Just(keys))
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn answers_as_the_definition_does(
            (by_record, keys) in collection(),
            chosen in vec(any::<bool>(), 6_000),
            places in (0usize..401, 0usize..401),
        ) {
            let postings = PostingLists::of(&lists(&by_record), keys);
            prop_assert_eq!(postings.len(), keys);
            let has = |record: usize, key: usize| by_record[record].iter().any(|&own| own as usize == key);
            let set: FixedBitSet = {
                let mut set = FixedBitSet::with_capacity(by_record.len());
                (0..by_record.len()).for_each(|record| set.set(record, chosen[record]));
                set
            };

            let mut counts = vec![0; keys];
            for record in set.ones() {
                let own: BTreeSet<_> = by_record[record].iter().map(|&key| key as usize).collect();
                own.into_iter().filter(|&key| key < keys).for_each(|key| counts[key] += 1);
            }
            let run = places.0.min(places.1).min(keys)..places.0.max(places.1).min(keys);
            let mut found = vec![0; keys];
            postings.count(run.clone(), &set, &mut found);
            prop_assert_eq!(&found[run.clone()], &counts[run.clone()]);

            let holds = |record: &usize| by_record[*record].iter().any(|&key| run.contains(&(key as usize)));
            let found = postings.any(run.clone());
            prop_assert_eq!(found.len(), by_record.len());
            prop_assert_eq!(found.ones().collect::<Vec<_>>(), (0..by_record.len()).filter(holds).collect::<Vec<_>>());

            if keys > 0 {
                let key = places.0 % keys;
                let mut rest = set.clone();
                postings.take(key, &mut rest);
                let left: Vec<_> = set.ones().filter(|&record| !has(record, key)).collect();
                prop_assert_eq!(rest.ones().collect::<Vec<_>>(), left);
            }
        }
    }
}
