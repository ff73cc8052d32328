//! What is known of the words of a language and of a field: which are forms of one word, which are spelt in two ways,
//! which are other names for something, and which say nothing by themselves.
//!
//! Whoever knows the texts makes it, as far as possible when the program is built, and hands it over; the engine knows
//! no language. The forms are kept as numbers over the words of the texts, which a program that holds the texts need
//! not carry a second time.

use std::ops::Range;

use super::query::{Origin, Row};
use super::vocabulary::{Interner, Vocabulary};
use super::words::{folded, is_number};

/// What a [`Lexicon`] is made of. All words are folded, and stand apart by single blanks; only what names stand for is
/// written as people read it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tables<'a> {
    /// What [`families`] gives for the texts.
    pub families: &'a [u8],
    /// The endings of words, from the shortest on: one that no text has is looked up by what stands before them.
    pub endings: &'a str,
    /// The words that say nothing by themselves.
    pub common: &'a str,
    /// Pairs of two beginnings of words: how some write them, and how the texts do.
    pub spellings: &'a str,
    /// Lines of other names and what they stand for in the texts: `names of one thing=words of the texts`. Several
    /// stand apart by semicolons; words that may go on end in a star, and a number sign at the end of a name stands for
    /// any number.
    pub names: &'a str,
}

/// Words that belong together, for reading queries; see [`TextQuery::read`].
#[derive(Clone, Debug, Default)]
pub struct Lexicon<'a> {
    vocabulary: Vocabulary,
    /// For each word of the vocabulary the first of its family.
    families: Vec<usize>,
    tables: Tables<'a>,
}

/// The families of the words of texts, each of all words to which something gives the same name: for each word in their
/// order how many words before it the last one of its family stands, and 0 for the first. One that stands more than 255
/// words behind begins a family of its own.
#[must_use]
pub fn families(texts: &str, mut name: impl FnMut(&str) -> String) -> Vec<u8> {
    let vocabulary = vocabulary(texts);
    let names: Vec<_> = vocabulary.words().map(|word| name(&word)).collect();
    let back =
        |at: usize| names[..at].iter().rev().position(|other| *other == names[at]).map_or(0, |between| between + 1);
    (0..names.len()).map(|at| u8::try_from(back(at)).unwrap_or(0)).collect()
}

fn vocabulary(texts: &str) -> Vocabulary {
    let mut seen = Interner::default();
    for (_, word) in folded(texts) {
        seen.number_of(word.as_bytes());
    }
    seen.sorted().0
}

impl<'a> Lexicon<'a> {
    /// The lexicon of texts.
    #[must_use]
    pub fn new(texts: &str, tables: Tables<'a>) -> Self {
        let vocabulary = vocabulary(texts);
        let mut families: Vec<usize> = (0..vocabulary.len()).collect();
        for (word, &back) in tables.families.iter().enumerate() {
            if let Some(&first) = word.checked_sub(back.into()).and_then(|before| families.get(before))
                && let Some(family) = families.get_mut(word)
            {
                *family = first;
            }
        }
        Self { vocabulary, families, tables }
    }

    /// The words of the texts that differ from a word by a letter or two, the nearest first: those that are a letter
    /// apart in words of four to seven letters, and two in longer ones.
    #[must_use]
    pub fn near(&self, word: &str) -> Vec<String> {
        let (folded, most) = (folded(word).map(|(_, word)| word).collect::<String>(), (word.len() / 4).min(2));
        let apart = |other: String| {
            let distance = distance(folded.as_bytes(), other.as_bytes());
            (1..=most).contains(&distance).then_some((distance, other))
        };
        let mut near: Vec<_> = self.vocabulary.words().filter_map(apart).collect();
        near.sort_unstable();
        near.into_iter().map(|(_, word)| word).collect()
    }

    /// Whether a word says nothing by itself.
    pub(super) fn is_common(&self, word: &str) -> bool {
        self.tables.common.split(' ').any(|common| common == word)
    }

    /// What a word also stands for: its other forms, and its other spelling with the forms of that.
    pub(super) fn forms(&self, word: &str, rows: &mut Vec<Row>) {
        self.relatives(word, rows);
        let mut spellings = self.tables.spellings.split(' ');
        while let (Some(theirs), Some(ours)) = (spellings.next(), spellings.next()) {
            if let Some(rest) = word.strip_prefix(theirs) {
                let word = [ours, rest].concat();
                rows.push(Row::new(vec![word.clone()], true, Origin::Form));
                self.relatives(&word, rows);
            }
        }
    }

    /// The two words of which a compound is made that the texts do not have, if they have both.
    pub(super) fn parts<'word>(&self, word: &'word str) -> Option<(&'word str, &'word str)> {
        let mut halves = (SHORTEST_PART..word.len().min(LONGEST_COMPOUND)).filter_map(|at| word.split_at_checked(at));
        let are_words = |(first, second): &(&str, &str)| {
            let held = [first, second].iter().all(|part| !self.vocabulary.exactly(part).is_empty());
            held && second.len() >= SHORTEST_PART && !self.is_common(first) && !self.is_common(second)
        };
        let is_known = !self.vocabulary.exactly(word).is_empty();
        halves.find(|halves| !is_known && are_words(halves))
    }

    /// The one word that two make, if the texts have it, and its forms. Two numbers make one only as groups of digits.
    pub(super) fn joined(&self, words: [&str; 2]) -> Vec<Row> {
        let (word, mut rows) = (words.concat(), Vec::new());
        let groups = !words.iter().all(|word| is_number(word)) || words[0].len() <= 3 && words[1].len() == 3;
        let held = groups && !self.vocabulary.starting_with(&word).is_empty();
        if held && !words.iter().any(|word| self.is_common(word)) {
            rows.push(Row::new(vec![word.clone()], !is_number(&word), Origin::Form));
            self.relatives(&word, &mut rows);
        }
        rows
    }

    /// The family of a word; for one that no text has, the families of those that differ from it in their ending. What
    /// they share is longer than the ending: `movies` is no form of `move`.
    fn relatives(&self, word: &str, rows: &mut Vec<Row>) {
        if let Some(rank) = self.vocabulary.exactly(word).next() {
            self.family(rank, rows);
        } else if self.vocabulary.starting_with(word).is_empty() {
            let is_ending = |ending: &str| ending.is_empty() || self.tables.endings.split(' ').any(|one| one == ending);
            for ending in self.tables.endings.split(' ').filter(|ending| !ending.is_empty()) {
                let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.len() > ending.len().max(2)) else {
                    continue;
                };
                let known = rows.len();
                for rank in self.vocabulary.starting_with(stem) {
                    if self.vocabulary.word(rank).strip_prefix(stem).is_some_and(is_ending) {
                        self.family(rank, rows);
                    }
                }
                if rows.len() > known {
                    return;
                }
            }
        }
    }

    /// Every word of the family of one.
    fn family(&self, rank: usize, rows: &mut Vec<Row>) {
        for other in (0..self.vocabulary.len()).filter(|&other| self.families[other] == self.families[rank]) {
            rows.push(Row::new(vec![self.vocabulary.word(other)], false, Origin::Form));
        }
    }

    /// The other names in a row of words: from which to before which word, and what they stand for.
    pub(super) fn names(&self, words: &[&str], mut found: impl FnMut(Range<usize>, Row)) {
        let text = [" ", &words.join(" "), " "].concat();
        for (names, targets) in self.tables.names.lines().filter_map(|line| line.split_once('=')) {
            for name in names.split(';') {
                let Some((start, number)) = place(&text, name) else { continue };
                for target in targets.split(';') {
                    let written = target.trim_end_matches('*').replace('#', number);
                    let words = folded(&written).map(|(_, word)| word).collect();
                    let row = Row { words, open: target.ends_with('*'), origin: Origin::Name, written };
                    found(start..start + name.split(' ').count(), row);
                }
            }
        }
    }
}

/// Before how many words a name stands in a text that has a blank before and after each word, in its singular or with
/// an s; and the number in it, if it has one at its end.
fn place<'t>(text: &'t str, name: &str) -> Option<(usize, &'t str)> {
    let plain = name.trim_end_matches('#');
    let fits = |(start, (at, _)): (usize, (usize, &str))| {
        let rest = text[at + 1..].strip_prefix(plain)?;
        let (number, rest) = rest.split_at(if plain == name { 0 } else { rest.find(' ')? });
        let ends = rest.strip_prefix('s').unwrap_or(rest).starts_with(' ');
        (ends && is_number(number) && number.is_empty() == (plain == name)).then_some((start, number))
    };
    text.match_indices(' ').enumerate().find_map(fits)
}

/// No compound is longer, and no part of one shorter.
const LONGEST_COMPOUND: usize = 32;
const SHORTEST_PART: usize = 3;

/// How many letters have to be put in, left out, changed, or swapped with their neighbour to make one word of another.
fn distance(a: &[u8], b: &[u8]) -> usize {
    if a.len().abs_diff(b.len()) > 2 {
        return usize::MAX;
    }
    let (mut before, mut last): (Vec<usize>, Vec<usize>) = (Vec::new(), (0..=b.len()).collect());
    for i in 0..a.len() {
        let mut row = vec![i + 1];
        for j in 0..b.len() {
            let mut fewest = (last[j] + usize::from(a[i] != b[j])).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                fewest = fewest.min(before[j - 1] + 1);
            }
            row.push(fewest);
        }
        (before, last) = (last, row);
    }
    last[b.len()]
}
