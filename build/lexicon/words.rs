//! The words of the dataset: which are forms of the same word, and how else they may be spelt.
//!
//! Forms come from a stemmer that is not part of the program.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use faceted_search::{families, folded};
use snowball_stemmers_rs::{Algorithm, Stemmer};

use super::language::Language;

/// Longer words are parts of addresses, which nobody types.
const LONGEST_WORD: usize = 18;

/// The words of the texts.
pub(super) struct Words<'a> {
    texts: &'a str,
    words: BTreeSet<String>,
}

impl<'a> Words<'a> {
    pub(super) fn of(texts: &'a str) -> Self {
        Self { texts, words: folded(texts).map(|(_, word)| word).collect() }
    }

    /// The families, as `faceted_search::families` returns them.
    pub(super) fn families(&self, language: &Language) -> Vec<u8> {
        let stemmer = Stemmer::create(Algorithm::English);
        let stem = |word: &str| stemmer.stem(word).into_owned();
        // Each group of words that belong to no other family gets a name that cannot be a stem.
        let mut apart = HashMap::new();
        for (group, words) in language.apart.iter().enumerate() {
            apart.extend(words.iter().map(|word| (word.as_str(), format!("{group} apart"))));
        }
        let mut names = HashMap::new();
        for words in &language.together {
            let stems = words.iter().map(|word| apart.get(word.as_str()).cloned().unwrap_or_else(|| stem(word)));
            names.extend(stems.map(|name| (name, format!("{} together", words.join(" ")))));
        }
        families(self.texts, |word| {
            let name = apart.get(word).cloned().unwrap_or_else(|| stem(word));
            names.get(&name).cloned().unwrap_or(name)
        })
    }

    /// Other spellings of beginnings of words, each with the spelling in the texts.
    pub(super) fn spellings(&self, language: &Language) -> BTreeMap<String, String> {
        let mut spellings = BTreeMap::new();
        for word in self.words.iter().filter(|word| word.len() <= LONGEST_WORD) {
            for [ours, theirs] in &language.spellings {
                for (at, _) in word.match_indices(ours.as_str()).filter(|(at, _)| *at > 0) {
                    let (before, after) = (&word[..at], &word[at + ours.len()..]);
                    let (short, long) = ([before, theirs].concat(), [before, theirs, after].concat());
                    if !self.begins(&short) {
                        spellings.insert(short, [before, ours].concat());
                    } else if !self.begins(&long) {
                        spellings.insert(long, word.clone());
                    }
                }
            }
        }
        // A spelling that follows from a shorter beginning needs no entry.
        let all = spellings.clone();
        spellings.retain(|theirs, ours| {
            let follows = |(short, long): (&String, &String)| {
                let rest = theirs.strip_prefix(short.as_str()).filter(|rest| !rest.is_empty());
                rest.is_some_and(|rest| [long, rest].concat() == *ours)
            };
            !all.iter().any(follows) && !language.without_content.contains(theirs)
        });
        for compound in &language.compounds {
            let joined = compound.replace(' ', "");
            if !self.begins(&joined) {
                spellings.insert(joined, compound.clone());
            }
        }
        spellings
    }

    /// Whether any word of the texts begins like this.
    fn begins(&self, beginning: &str) -> bool {
        self.words.range(beginning.to_owned()..).next().is_some_and(|word| word.starts_with(beginning))
    }
}
