//! Generated records with the structure of the report's, the same for every library and on every machine.
//!
//! Only integers from one seed are used, so that every run on every machine gets the same records.

/// The number of values of each facet, in the order of [`FACETS`].
pub const VALUES: [usize; 5] = [6, 193, 20, 50, 20];

/// The names of the facets.
pub const FACETS: [&str; 5] = ["theme", "state", "topic", "paragraph", "year"];

/// The number of words that the texts are made of.
const WORDS: usize = 8_000;

/// One generated record.
#[derive(Clone, Debug)]
pub struct Record {
    /// Its values in each facet, in the order of [`FACETS`]: sorted, at least one.
    pub values: [Vec<u16>; 5],
    /// Its text, 12 to 28 words.
    pub text: String,
}

/// Generates records one after the other, always the same.
#[derive(Clone, Debug)]
pub struct Generator {
    random: Random,
    words: Vec<String>,
    /// The cumulative share of each word: as in a language, frequencies fall with the rank of the word.
    shares: Vec<u64>,
}

impl Default for Generator {
    fn default() -> Self {
        let mut end = 0;
        let shares = (0..WORDS as u64).map(|rank| {
            end += (1 << 40) / (rank + 3);
            end
        });
        Self { shares: shares.collect(), words: (0..WORDS).map(word).collect(), random: Random(72_215) }
    }
}

impl Generator {
    fn text(&mut self) -> String {
        let all = self.shares.last().copied().unwrap_or(1);
        let length = 12 + self.random.below(17);
        let mut text = String::new();
        for place in 0..length {
            let drawn = self.random.next() % all;
            let rank = self.shares.partition_point(|&end| end <= drawn);
            if place > 0 {
                text.push(' ');
            }
            text.push_str(&self.words[rank]);
        }
        text
    }

    fn values(&mut self, facet: usize) -> Vec<u16> {
        let most = [1, 3, 3, 1, 1][facet];
        let count = 1 + self.random.below(most);
        let mut values: Vec<u16> = (0..count).map(|_| self.value(VALUES[facet])).collect();
        values.sort_unstable();
        values.dedup();
        values
    }

    /// The smaller of two random values, so that low values are more frequent, as some themes and States are.
    fn value(&mut self, values: usize) -> u16 {
        let smaller = self.random.below(values).min(self.random.below(values));
        u16::try_from(smaller).unwrap_or(u16::MAX)
    }
}

impl Iterator for Generator {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        let values = [0, 1, 2, 3, 4].map(|facet| self.values(facet));
        Some(Record { values, text: self.text() })
    }
}

/// The word of a rank: syllables and an "n", which begins no syllable, so that no word is the beginning of another, and
/// libraries that match whole words find the same as those that match beginnings. No word has a plural that is a word.
#[must_use]
pub fn word(rank: usize) -> String {
    const ONSETS: [&str; 11] = ["b", "d", "f", "g", "k", "l", "m", "p", "r", "t", "v"];
    const VOWELS: [&str; 5] = ["a", "e", "i", "o", "u"];
    let mut word = String::new();
    // Scattered, so that neighbours in frequency are not neighbours in the alphabet. The factor is coprime to the
    // number of words.
    let mut rest = rank * 4_643 % WORDS;
    loop {
        word.push_str(ONSETS[rest % 11]);
        word.push_str(VOWELS[rest / 11 % 5]);
        rest /= 55;
        if rest == 0 {
            word.push('n');
            return word;
        }
        rest -= 1;
    }
}

/// `SplitMix64`.
#[derive(Clone, Debug)]
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap_or(0)
    }
}
