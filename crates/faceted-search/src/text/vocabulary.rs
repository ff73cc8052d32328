//! The words of a collection: numbered while the texts are read, then sorted.
//!
//! Once sorted, words with the same prefix are adjacent. Splitting texts into words belongs to `words`, the records of
//! each word to `index`.

use std::ops::Range;

use crate::flat_lists::{FlatLists, number};

/// Marks a slot of the table without a word.
const FREE: u32 = u32::MAX;

/// The words seen so far, numbered in order of appearance.
///
/// A hash table with open addressing, of numbers that refer to the letters of all words. With a tree of strings, the
/// index took two to three times as long to build, and the standard library's map would add its own hasher.
#[derive(Clone, Debug, Default)]
pub(super) struct Interner {
    words: FlatLists<u8>,
    /// Its length is a power of two, and it is never more than half full.
    table: Vec<u32>,
}

impl Interner {
    /// The number of a word; a new number if the word was not seen before.
    pub(super) fn number_of(&mut self, word: &[u8]) -> u32 {
        if self.words.len() * 2 >= self.table.len() {
            self.grow();
        }
        let slot = self.slot_of(word);
        if self.table[slot] == FREE {
            self.table[slot] = number(self.words.len());
            self.words.extend(word);
            self.words.end();
        }
        self.table[slot]
    }

    /// The sorted words, and for each number the rank of its word.
    pub(super) fn sorted(self) -> (Vocabulary, Vec<u32>) {
        let mut order: Vec<u32> = (0..number(self.words.len())).collect();
        order.sort_unstable_by_key(|&word| self.words.get(word as usize));
        let mut ranks = vec![FREE; order.len()];
        let mut words = FlatLists::default();
        for (rank, &word) in order.iter().enumerate() {
            ranks[word as usize] = number(rank);
            words.extend(self.words.get(word as usize));
            words.end();
        }
        (Vocabulary { words }, ranks)
    }

    fn grow(&mut self) {
        self.table = vec![FREE; (self.table.len() * 2).max(64)];
        for word in 0..self.words.len() {
            let slot = self.slot_of(self.words.get(word));
            self.table[slot] = number(word);
        }
    }

    /// The slot in which a word is, or would be. There is always a free slot to stop at.
    fn slot_of(&self, word: &[u8]) -> usize {
        let last = self.table.len() - 1;
        let mut slot = hash(word) as usize & last;
        while self.table[slot] != FREE && self.words.get(self.table[slot] as usize) != word {
            slot = (slot + 1) & last;
        }
        slot
    }
}

/// FNV-1a: small and fast. The authors of the texts must be trusted, since they could choose words that collide.
fn hash(word: &[u8]) -> u32 {
    word.iter().fold(0x811c_9dc5, |hash: u32, &letter| (hash ^ u32::from(letter)).wrapping_mul(0x0100_0193))
}

/// All words of a collection, sorted. The index of a word is its rank.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    words: FlatLists<u8>,
}

impl Vocabulary {
    /// The number of words.
    pub(super) const fn len(&self) -> usize {
        self.words.len()
    }

    /// A word by its rank; empty if there is none.
    pub(super) fn word(&self, rank: usize) -> &str {
        str::from_utf8(self.words.get(rank)).unwrap_or_default()
    }

    /// All words, in order.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|rank| self.word(rank))
    }

    /// The ranks of the words that start with a prefix.
    pub(super) fn starting_with(&self, prefix: &str) -> Range<usize> {
        let prefix = prefix.as_bytes();
        let start = self.first(0, |word| word < prefix);
        start..self.first(start, |word| word.starts_with(prefix))
    }

    /// The rank of a word, as a range; empty if there is no such word.
    pub(super) fn exactly(&self, word: &str) -> Range<usize> {
        let word = word.as_bytes();
        let start = self.first(0, |other| other < word);
        start..start + usize::from(start < self.len() && self.words.get(start) == word)
    }

    /// The first rank from `start` on for which `holds` is false.
    fn first(&self, start: usize, holds: impl Fn(&[u8]) -> bool) -> usize {
        let (mut start, mut end) = (start, self.len());
        while start < end {
            let middle = start.midpoint(end);
            if holds(self.words.get(middle)) {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        start
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use std::collections::BTreeSet;

    use proptest::{collection::vec, prelude::*};

    use super::*;

    #[test]
    fn no_words_have_no_ranks() {
        let (vocabulary, ranks) = Interner::default().sorted();
        assert_eq!((vocabulary.len(), ranks), (0, vec![]));
        assert_eq!((vocabulary.starting_with("a"), vocabulary.exactly("a")), (0..0, 0..0));
    }

    proptest! {
        // Enough words to make the table grow several times.
        #[test]
        fn ranks_are_places_in_the_sorted_row(words in vec("[a-cé]{1,6}", 0..600), asked in "[a-cé]{1,4}") {
            let mut interner = Interner::default();
            let numbers: Vec<u32> = words.iter().map(|word| interner.number_of(word.as_bytes())).collect();
            let sorted: Vec<&String> = words.iter().collect::<BTreeSet<_>>().into_iter().collect();
            let (vocabulary, ranks) = interner.sorted();
            prop_assert_eq!(vocabulary.len(), sorted.len());
            for (word, number) in words.iter().zip(numbers) {
                let rank = ranks[number as usize] as usize;
                prop_assert_eq!(sorted[rank], word);
                prop_assert_eq!(vocabulary.exactly(word), rank..rank + 1);
            }
            let starting: Vec<_> = vocabulary.starting_with(&asked).map(|rank| sorted[rank]).collect();
            let expected: Vec<_> = sorted.iter().copied().filter(|word| word.starts_with(&asked)).collect();
            prop_assert_eq!(starting, expected);
            prop_assert_eq!(vocabulary.exactly(&asked).len(), usize::from(sorted.contains(&&asked)));
        }
    }
}
