//! The lexicon describes the words of a language and of a subject: which are forms of the same word, which are spelt in
//! two ways, which are other names for something, and which carry no meaning by themselves.
//!
//! The caller provides it, generated as far as possible when the program is built; the engine knows no language. The
//! forms are stored as numbers that refer to the words of the texts, so that a program that contains the texts need not
//! contain the words again.

use std::iter;

use super::vocabulary::{Interner, Vocabulary};
use super::words::{folded, is_number};
use names::Name;

mod names;

/// The parts of a [`Lexicon`]. All words are folded and separated by single blanks; only names, and what they stand
/// for, are written as people read them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tables<'a> {
    /// What [`families`] returns for the texts.
    pub families: &'a [u8],
    /// The endings of words, shortest first: a word that no text has is looked up without them.
    pub endings: &'a str,
    /// The endings of a word in the singular, each with that in the plural: `=s;y=ies`.
    pub plurals: &'a str,
    /// The words that carry no meaning by themselves.
    pub common: &'a str,
    /// What is written beside numbers, in lower case, each with the words for it: `%= per cent ;a/res/=`.
    pub signs: &'a str,
    /// Beginnings of words that the texts do not have, each with the spelling of the texts, which may be two words for
    /// one: `labor=labour;healthcare=health care`.
    pub spellings: &'a str,
    /// Lines of other names and what they stand for in the texts: `names of one thing=words of the texts`, separated by
    /// semicolons. Words that may be the beginning of longer ones end in a star. A number sign as the last word of a
    /// name, which is folded then, stands for any number. In a line without `=`, all names are words of the texts, and
    /// each stands for all.
    pub names: &'a str,
}

/// The words that belong together, used to read queries; see [`TextQuery::read`](super::TextQuery::read).
#[derive(Clone, Debug, Default)]
pub struct Lexicon<'a> {
    vocabulary: Vocabulary,
    /// For each word of the vocabulary, the first word of its family.
    families: Vec<usize>,
    names: Vec<Name<'a>>,
    tables: Tables<'a>,
}

/// The families of the words of texts: the words for which `name` returns the same. For each word, in order: how many
/// words before it the previous one of its family is, and 0 for the first. A word that is more than 255 words after the
/// previous one begins a new family.
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
        let names = tables.names.split('\n').flat_map(Name::all_in).collect();
        Self { vocabulary, families, names, tables }
    }

    /// The words of the texts that differ from a folded word by a letter or two, the nearest first: by one letter if
    /// the word has four to seven letters, and by up to two if it is longer.
    #[must_use]
    pub fn near(&self, word: &str) -> Vec<&str> {
        let (most, mut near) = ((word.len() / 4).min(2), Vec::new());
        for wanted in 1..=most {
            let words = self.vocabulary.words();
            near.extend(words.filter(|other| distance(word.as_bytes(), other.as_bytes()) == wanted));
        }
        near
    }

    /// Whether a word carries no meaning by itself.
    pub(super) fn is_common(&self, word: &str) -> bool {
        self.tables.common.split(' ').any(|common| common == word)
    }

    /// Whether a word is a whole one, which the texts have in its singular or plural. A single letter may go on.
    pub(super) fn knows(&self, word: &str) -> bool {
        word.len() > 1 && self.rank(word).is_some()
    }

    /// The place of a word, or else of its plural or singular.
    fn rank(&self, word: &str) -> Option<usize> {
        let exactly = |word: &str| self.vocabulary.exactly(word).next();
        let other = |(one, many): (&str, &str)| {
            let turned = |from, to: &str| {
                let is_stem = |stem: &&str| stem.len() > 2 && stem.bytes().next_back() != to.bytes().next();
                let stem = word.strip_suffix(from).filter(is_stem)?;
                Some([stem, to].concat()).filter(|other| !self.is_common(other))
            };
            turned(one, many).and_then(|many| exactly(&many)).or_else(|| exactly(&turned(many, one)?))
        };
        let mut pairs = self.tables.plurals.split(';').filter_map(|pair| pair.split_once('='));
        exactly(word).or_else(|| pairs.find_map(other))
    }

    /// A text with words for what stands beside its numbers: `48%` as `48 per cent`.
    pub(super) fn spelt_out(&self, text: &str) -> String {
        let mut text = text.to_owned();
        let pairs = self.tables.signs.split(';').filter_map(|line| line.split_once('='));
        for (sign, words) in pairs.filter(|(sign, _)| !sign.is_empty()) {
            let mut from = 0;
            while let Some(at) = text[from..].to_ascii_lowercase().find(sign) {
                let (start, end) = (from + at, from + at + sign.len());
                from = end;
                let is_digit = |c: char| c.is_ascii_digit();
                if text[..start].trim_end().ends_with(is_digit) || text[end..].starts_with(is_digit) {
                    text.replace_range(start..end, words);
                    from = start + words.len();
                }
            }
        }
        text
    }

    /// The spelling of the texts for a word that they do not have; it may be two words.
    pub(super) fn respelt(&self, word: &str) -> Option<String> {
        let respell = |line: &str| {
            let (theirs, ours) = line.split_once('=')?;
            let rest = word.strip_prefix(theirs)?;
            // A spelling in two words is known only for the whole word.
            (rest.is_empty() || !ours.contains(' ')).then(|| [ours, rest].concat())
        };
        self.tables.spellings.split(';').find_map(respell)
    }

    /// The word that two words form when joined, if the texts have it. Two numbers are joined only as groups of digits.
    pub(super) fn joined(&self, words: [&str; 2]) -> Option<String> {
        let word = words.concat();
        let groups = !is_number(&word) || words[0].len() <= 3 && words[1].len() == 3;
        let held = groups && !self.vocabulary.starting_with(&word).is_empty();
        (held && !words.iter().any(|word| self.is_common(word))).then_some(word)
    }

    /// The family of a word; for one that no text has, that of the word before its ending, or else the families of
    /// those that differ from it in their ending. What they share is longer than the ending: `movies` is no form of
    /// `move`.
    pub(super) fn relatives(&self, word: &str) -> Vec<String> {
        let mut relatives = Vec::new();
        if let Some(rank) = self.rank(word) {
            self.family(rank, &mut relatives);
            return relatives;
        }
        let begins = !self.vocabulary.starting_with(word).is_empty();
        for ending in iter::once("").chain(self.endings().filter(|_| !begins)) {
            let Some(stem) = word.strip_suffix(ending) else { continue };
            for stem in [stem, single(stem)].into_iter().filter(|stem| stem.len() > ending.len().max(2)) {
                let exact = self.vocabulary.exactly(stem);
                let ranks = if exact.is_empty() { self.vocabulary.starting_with(stem) } else { exact };
                for rank in ranks.filter(|rank| self.goes_on(stem, self.vocabulary.word(*rank))) {
                    self.family(rank, &mut relatives);
                }
                if !relatives.is_empty() {
                    return relatives;
                }
            }
        }
        relatives
    }

    fn endings(&self) -> impl Iterator<Item = &'a str> {
        self.tables.endings.split(' ')
    }

    /// Whether a word is a stem with nothing but an ending, before which its last letter may stand twice.
    fn goes_on(&self, stem: &str, word: &str) -> bool {
        word.strip_prefix(stem).is_some_and(|rest| {
            let doubled = stem.chars().next_back().and_then(|last| rest.strip_prefix(last));
            rest.is_empty() || doubled.map_or(self.is_ending(rest), |rest| rest.len() > 1 && self.is_ending(rest))
        })
    }

    fn is_ending(&self, rest: &str) -> bool {
        self.endings().any(|ending| ending == rest)
    }

    /// Whether a word is a form of a word of a name: that with another ending, in place of its last letter if that is
    /// one, too.
    fn is_form(&self, word: &str, of: &str) -> bool {
        // Forms begin with the same letter, which is cheap to compare.
        if word == of || of.len() <= 2 || word.bytes().next() != of.bytes().next() {
            return word == of;
        }
        let mut cut = self.endings().filter(|ending| ending.len() == 1).filter_map(|ending| of.strip_suffix(ending));
        let has_ending = |stem: &str| word.strip_prefix(stem).is_some_and(|rest| self.is_ending(rest));
        self.goes_on(of, word) || cut.any(|stem| stem.len() > 2 && has_ending(stem))
    }

    /// Adds every word in the family of a word.
    fn family(&self, rank: usize, into: &mut Vec<String>) {
        for other in 0..self.vocabulary.len() {
            if self.families.get(other) == self.families.get(rank) {
                into.push(self.vocabulary.word(other).into());
            }
        }
    }
}

/// A word without the second of two same letters at its end: `travell` as `travel`.
fn single(word: &str) -> &str {
    let mut letters = word.chars().rev();
    let (last, before) = (letters.next(), letters.next());
    if last == before { last.and_then(|last| word.strip_suffix(last)).unwrap_or(word) } else { word }
}

/// How many letters must be inserted, deleted, changed or swapped with their neighbour to turn one word into another.
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
