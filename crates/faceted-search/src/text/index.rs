//! The index: which records contain a word or a phrase.
//!
//! It stores the records of each word of a sorted vocabulary, and the words of each record in order, for phrases. It is
//! built once, in time that grows only with the texts. The meaning of a query belongs to `query`.

use std::ops::Range;

use fixedbitset::FixedBitSet;

use super::fold::fold_into;
use super::query::{Expansion, Row, TextQuery};
use super::vocabulary::{Interner, Vocabulary};
use super::words::{is_acronym, words};
use crate::{flat_lists::FlatLists, posting_lists::PostingLists};

/// Separates fields, so that no phrase continues from one into the next. No word has this rank.
const BREAK: u32 = u32::MAX;

/// Collects texts, record by record.
#[derive(Clone, Debug, Default)]
pub struct TextIndexBuilder {
    seen: Interner,
    /// The words of every record, by number.
    stream: FlatLists<u32>,
    folded: String,
    /// The acronyms of the field at hand.
    acronyms: Vec<u32>,
}

impl TextIndexBuilder {
    /// Adds a field to the current record. A few capitals stand once more by themselves as they are written, so that
    /// `WHO` can be told from `who`.
    pub fn field(&mut self, text: &str) {
        for range in words(text) {
            let word = &text[range];
            self.folded.clear();
            fold_into(word, &mut self.folded);
            self.stream.push(self.seen.number_of(self.folded.as_bytes()));
            if is_acronym(word) {
                self.acronyms.push(self.seen.number_of(word.as_bytes()));
            }
        }
        for acronym in self.acronyms.drain(..) {
            self.stream.push(BREAK);
            self.stream.push(acronym);
        }
        self.stream.push(BREAK);
    }

    /// Ends the current record, which may have no fields.
    pub fn end_record(&mut self) {
        self.stream.end();
    }

    /// The finished index. Fields after the last ended record are left out.
    #[must_use]
    pub fn build(self) -> TextIndex {
        let (vocabulary, ranks) = self.seen.sorted();
        let stream = self.stream.renamed(|word| ranks.get(word as usize).copied().unwrap_or(BREAK));
        TextIndex { postings: PostingLists::of(&stream, vocabulary.len()), vocabulary, stream }
    }
}

/// The words of a collection, ready to be searched.
#[derive(Clone, Debug)]
pub struct TextIndex {
    vocabulary: Vocabulary,
    /// The records of each word, by rank.
    postings: PostingLists,
    /// The words of each record as ranks, with a [`BREAK`] after each field.
    stream: FlatLists<u32>,
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

    /// The number of indexed records.
    #[must_use]
    pub fn records(&self) -> usize {
        self.stream.len()
    }

    /// The records that contain every term of the query; all records if the query is empty.
    ///
    /// A word finds every word that starts with it; a phrase must be within one field.
    ///
    /// ```
    /// use faceted_search::{TextIndex, TextQuery};
    ///
    /// let index = TextIndex::build([["Shelters for women"], ["A Côte d’Ivoire shelter"]]);
    /// let found = |query| index.search(&TextQuery::parse(query)).ones().collect::<Vec<_>>();
    /// assert_eq!(found("shelter wom"), [0]);
    /// assert_eq!(found("\"cote d ivoire\""), [1]);
    /// ```
    #[must_use]
    pub fn search(&self, query: &TextQuery) -> FixedBitSet {
        self.all_of(query.terms().iter().map(|term| {
            let mut found = FixedBitSet::with_capacity(self.records());
            for row in &term.rows {
                found.union_with(&self.row(row));
            }
            found
        }))
    }

    /// What a query looks for in addition to the words typed, as far as this collection contains it: of what is written
    /// as several words, all.
    #[must_use]
    pub fn expansions(&self, query: &TextQuery) -> Vec<Expansion> {
        let rows: Vec<(&Row, bool)> = query.further().map(|row| (row, !self.row(row).is_clear())).collect();
        let is_there = |written: &str| rows.iter().all(|(row, found)| *found || row.written != written);
        rows.iter().filter(|(row, _)| is_there(&row.written)).map(|(row, _)| row.expansion()).collect()
    }

    fn row(&self, row: &Row) -> FixedBitSet {
        let (mut ranks, mut last) = (Vec::new(), "");
        for word in row.words.split(' ') {
            ranks.push(self.vocabulary.exactly(word));
            last = word;
        }
        if let (true, Some(ranks)) = (row.open, ranks.last_mut()) {
            *ranks = self.vocabulary.starting_with(last);
        }
        let mut found = self.all_of(ranks.iter().map(|ranks| self.postings.any(ranks.clone())));
        if ranks.len() > 1 {
            let candidates = std::mem::replace(&mut found, FixedBitSet::with_capacity(self.records()));
            candidates.ones().filter(|&record| self.in_a_row(record, &ranks)).for_each(|record| found.insert(record));
        }
        found
    }

    fn in_a_row(&self, record: usize, ranks: &[Range<usize>]) -> bool {
        let fits = |(word, ranks): (&u32, &Range<usize>)| ranks.contains(&(*word as usize));
        self.stream.get(record).windows(ranks.len()).any(|words| words.iter().zip(ranks).all(fits))
    }

    /// The records that are in all sets; without any set, the whole collection.
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
}
