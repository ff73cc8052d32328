//! The index: which records a word or a phrase stands in.
//!
//! A sorted vocabulary, so that the words with one prefix lie side by side; for each word its records; for each record
//! its words in order, for phrases. All in a few flat arrays, built once. What a query means belongs to `query`.

use std::collections::BTreeMap;
use std::ops::Range;

use fixedbitset::FixedBitSet;

use super::fold::fold_into;
use super::query::{Expansion, Term, TextQuery};
use super::words::words;

/// Stands between two fields, so that no phrase runs from one into the next. No word has this rank.
const BREAK: u32 = u32::MAX;

/// Takes in texts, record by record.
#[derive(Clone, Debug, Default)]
pub struct TextIndexBuilder {
    /// Each word with the number it got when it was first seen.
    seen: BTreeMap<String, u32>,
    stream: Vec<u32>,
    record_ends: Vec<usize>,
    folded: String,
}

impl TextIndexBuilder {
    /// Adds a field to the record at hand.
    pub fn field(&mut self, text: &str) {
        for place in words(text) {
            self.folded.clear();
            fold_into(&text[place], &mut self.folded);
            let number = if let Some(number) = self.seen.get(&self.folded) {
                *number
            } else {
                let number = ordinal(self.seen.len());
                self.seen.insert(self.folded.clone(), number);
                number
            };
            self.stream.push(number);
        }
        self.stream.push(BREAK);
    }

    /// Ends the record at hand; it may have no field at all.
    pub fn end_record(&mut self) {
        self.record_ends.push(self.stream.len());
    }

    /// The finished index. Fields after the last ended record belong to none and are left out.
    #[must_use]
    pub fn build(mut self) -> TextIndex {
        self.stream.truncate(self.record_ends.last().copied().unwrap_or(0));
        let mut ranks = vec![BREAK; self.seen.len()];
        for (rank, &number) in self.seen.values().enumerate() {
            ranks[number as usize] = ordinal(rank);
        }
        for word in &mut self.stream {
            *word = ranks.get(*word as usize).copied().unwrap_or(BREAK);
        }
        let vocabulary: Vec<String> = self.seen.into_keys().collect();
        let mut index = TextIndex {
            posting_ends: vec![0; vocabulary.len()],
            vocabulary,
            postings: Vec::new(),
            stream: self.stream,
            record_ends: self.record_ends,
        };
        index.post();
        index
    }
}

/// The words of a collection, ready to be searched.
#[derive(Clone, Debug)]
pub struct TextIndex {
    /// Every word, sorted. The place of a word here is its rank.
    vocabulary: Vec<String>,
    /// The records of every word by rank, each word's sorted.
    postings: Vec<u32>,
    /// By rank, where a word's records end and the next one's begin.
    posting_ends: Vec<usize>,
    /// The words of every record by rank, with a [`BREAK`] after each field.
    stream: Vec<u32>,
    /// Where a record's words end and the next one's begin.
    record_ends: Vec<usize>,
}

impl TextIndex {
    /// Indexes records of several fields each.
    #[must_use]
    pub fn build(records: impl IntoIterator<Item: IntoIterator<Item: AsRef<str>>>) -> Self {
        let mut builder = TextIndexBuilder::default();
        for record in records {
            record.into_iter().for_each(|field| builder.field(field.as_ref()));
            builder.end_record();
        }
        builder.build()
    }

    /// How many records are indexed.
    #[must_use]
    pub fn records(&self) -> usize {
        self.record_ends.len()
    }

    /// The records in which every term of the query stands; all of them if the query is empty, which asks nothing.
    ///
    /// A word finds every word that starts with it or is one of its forms; a phrase stands within one field.
    #[must_use]
    pub fn search(&self, query: &TextQuery) -> FixedBitSet {
        self.all_of(query.terms().iter().map(|term| match term {
            Term::Word { word, forms } => self.word(word, forms),
            Term::Phrase { words, open } => self.phrase(words, *open),
        }))
    }

    /// The words of a query that find further words in this collection. Forms that would find nothing more are left out.
    #[must_use]
    pub fn expansions(&self, query: &TextQuery) -> Vec<Expansion> {
        let mut expansions = query.expansions();
        for Expansion { word, forms } in &mut expansions {
            let own = self.starting_with(word);
            forms.retain(|form| self.exactly(form).any(|further| !own.contains(&further)));
        }
        expansions.retain(|expansion| !expansion.forms.is_empty());
        expansions
    }

    fn word(&self, word: &str, forms: &[String]) -> FixedBitSet {
        let mut found = self.holders(self.starting_with(word));
        for form in forms.iter().filter(|form| !form.starts_with(word)) {
            // A form is a whole word, not a start: "men" finds "man" and must not find "management".
            self.add_holders(self.exactly(form), &mut found);
        }
        found
    }

    fn phrase(&self, words: &[String], open: bool) -> FixedBitSet {
        let last = words.len().saturating_sub(1);
        let ranks: Vec<Range<usize>> = (words.iter().enumerate())
            .map(|(place, word)| if open && place == last { self.starting_with(word) } else { self.exactly(word) })
            .collect();
        let mut found = self.all_of(ranks.iter().map(|ranks| self.holders(ranks.clone())));
        if ranks.len() > 1 {
            let apart: Vec<usize> = found.ones().filter(|&record| !self.in_a_row(record, &ranks)).collect();
            for record in apart {
                found.remove(record);
            }
        }
        found
    }

    fn in_a_row(&self, record: usize, ranks: &[Range<usize>]) -> bool {
        let stream = &self.stream[span(&self.record_ends, record)];
        let fits = |(word, ranks): (&u32, &Range<usize>)| ranks.contains(&(*word as usize));
        stream.windows(ranks.len()).any(|words| words.iter().zip(ranks).all(fits))
    }

    /// The records in all sets; all of the collection if there is none.
    fn all_of(&self, sets: impl Iterator<Item = FixedBitSet>) -> FixedBitSet {
        let common = sets.reduce(|mut common, set| {
            common.intersect_with(&set);
            common
        });
        common.unwrap_or_else(|| {
            let mut all = FixedBitSet::with_capacity(self.records());
            all.insert_range(..);
            all
        })
    }

    fn starting_with(&self, prefix: &str) -> Range<usize> {
        let start = self.vocabulary.partition_point(|word| word.as_str() < prefix);
        let length = self.vocabulary[start..].partition_point(|word| word.starts_with(prefix));
        start..start + length
    }

    fn exactly(&self, word: &str) -> Range<usize> {
        match self.vocabulary.binary_search_by(|known| known.as_str().cmp(word)) {
            Ok(rank) => rank..rank + 1,
            Err(rank) => rank..rank,
        }
    }

    fn holders(&self, ranks: Range<usize>) -> FixedBitSet {
        let mut found = FixedBitSet::with_capacity(self.records());
        self.add_holders(ranks, &mut found);
        found
    }

    fn add_holders(&self, ranks: Range<usize>, found: &mut FixedBitSet) {
        // The records of neighbouring words lie side by side: one run, however many words start alike.
        if let Some(last) = ranks.clone().next_back() {
            let run = span(&self.posting_ends, ranks.start).start..self.posting_ends[last];
            self.postings[run].iter().for_each(|&record| found.insert(record as usize));
        }
    }

    /// Fills the postings from the stream, in two sweeps: first how many records a word has, then which.
    fn post(&mut self) {
        let mut ends = vec![0; self.vocabulary.len()];
        self.for_each_holder(|rank, _| ends[rank] += 1);
        let mut total = 0;
        for end in &mut ends {
            // Each word starts where the last one ends; filling it moves this on to its own end.
            total += std::mem::replace(end, total);
        }
        let mut postings = vec![0; total];
        self.for_each_holder(|rank, record| {
            postings[ends[rank]] = record;
            ends[rank] += 1;
        });
        self.posting_ends = ends;
        self.postings = postings;
    }

    /// Calls with every word and record once, however often the word stands in it, records in order.
    fn for_each_holder(&self, mut call: impl FnMut(usize, u32)) {
        let mut last_holder = vec![BREAK; self.vocabulary.len()];
        for record in 0..self.records() {
            let number = ordinal(record);
            for &rank in &self.stream[span(&self.record_ends, record)] {
                if let Some(last) = last_holder.get_mut(rank as usize)
                    && *last != number
                {
                    *last = number;
                    call(rank as usize, number);
                }
            }
        }
    }
}

/// The part of a flat array that belongs to a place, given where each part ends.
fn span(ends: &[usize], place: usize) -> Range<usize> {
    let start = place.checked_sub(1).map_or(0, |before| ends[before]);
    start..ends[place]
}

/// More words or records than this can count fit into no browser's memory.
fn ordinal(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(BREAK)
}
