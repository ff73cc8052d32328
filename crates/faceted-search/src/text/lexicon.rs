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
    /// Beginnings of words that the texts do not have, each with how the texts write it, in two words if they have two
    /// for one: `labor=labour;healthcare=health care`.
    pub spellings: &'a str,
    /// Lines of other names and what they stand for in the texts: `names of one thing=words of the texts`. Several
    /// stand apart by semicolons; words that may go on end in a star, and a number sign at the end of a name stands for
    /// any number.
    pub names: &'a str,
}

/// Words that belong together, for reading queries; see [`TextQuery::read`](super::TextQuery::read).
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
    let names: Vec<_> = vocabulary.words().map(&mut name).collect();
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

    /// The words of the texts that differ from a folded word by a letter or two, the nearest first: those that are a
    /// letter apart in words of four to seven letters, and two in longer ones.
    #[must_use]
    pub fn near(&self, word: &str) -> Vec<&str> {
        let (most, mut near) = ((word.len() / 4).min(2), Vec::new());
        for wanted in 1..=most {
            let words = self.vocabulary.words();
            near.extend(words.filter(|other| distance(word.as_bytes(), other.as_bytes()) == wanted));
        }
        near
    }

    /// Whether a word says nothing by itself.
    pub(super) fn is_common(&self, word: &str) -> bool {
        self.tables.common.split(' ').any(|common| common == word)
    }

    /// How the texts spell a word that they do not have; in two words where they have two for one.
    pub(super) fn respelt(&self, word: &str) -> Option<String> {
        let respell = |line: &str| {
            let (theirs, ours) = line.split_once('=')?;
            let rest = word.strip_prefix(theirs)?;
            // Of two words for one, only the whole is known.
            (rest.is_empty() || !ours.contains(' ')).then(|| [ours, rest].concat())
        };
        self.tables.spellings.split(';').find_map(respell)
    }

    /// The one word that two make, if the texts have it. Two numbers make one only as groups of digits.
    pub(super) fn joined(&self, words: [&str; 2]) -> Option<String> {
        let word = words.concat();
        let groups = !is_number(&word) || words[0].len() <= 3 && words[1].len() == 3;
        let held = groups && !self.vocabulary.starting_with(&word).is_empty();
        (held && !words.iter().any(|word| self.is_common(word))).then_some(word)
    }

    /// The family of a word; for one that no text has, the families of those that differ from it in their ending. What
    /// they share is longer than the ending: `movies` is no form of `move`.
    pub(super) fn relatives(&self, word: &str) -> Vec<String> {
        let mut relatives = Vec::new();
        if let Some(rank) = self.vocabulary.exactly(word).next() {
            self.family(rank, &mut relatives);
        } else if self.vocabulary.starting_with(word).is_empty() {
            for ending in self.tables.endings.split(' ') {
                let stem = word.strip_suffix(ending).filter(|stem| stem.len() > ending.len().max(2));
                let Some(stem) = stem else { continue };
                for rank in self.vocabulary.starting_with(stem) {
                    let rest = &self.vocabulary.word(rank)[stem.len()..];
                    if rest.is_empty() || self.tables.endings.split(' ').any(|ending| ending == rest) {
                        self.family(rank, &mut relatives);
                    }
                }
                if !relatives.is_empty() {
                    break;
                }
            }
        }
        relatives
    }

    /// Every word of the family of one.
    fn family(&self, rank: usize, into: &mut Vec<String>) {
        for other in 0..self.vocabulary.len() {
            if self.families.get(other) == self.families.get(rank) {
                into.push(self.vocabulary.word(other).into());
            }
        }
    }

    /// The other names in a text that has a blank before and after each word: from which to before which word, and what
    /// they stand for.
    pub(super) fn names(&self, text: &str) -> Vec<(Range<usize>, Row)> {
        let mut found = Vec::new();
        for line in self.tables.names.split('\n') {
            let (names, targets) = line.split_once('=').unwrap_or_default();
            for name in names.split(';') {
                let Some((start, number)) = place(text, name) else { continue };
                for target in targets.split(';') {
                    let open = target.ends_with('*');
                    let plain = target.trim_end_matches(['*', '#']);
                    let written = if target.ends_with('#') { [plain, number].concat() } else { plain.into() };
                    let words = folded(&written).map(|(_, word)| word).collect::<Vec<_>>().join(" ");
                    let row = Row { words, open, origin: Origin::Name, written };
                    found.push((start..start + name.split(' ').count(), row));
                }
            }
        }
        found
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
