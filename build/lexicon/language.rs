//! `text/<tag>/search.json`: word forms and spellings of a language.

use std::collections::HashSet;

use faceted_search::folded;
use serde::Deserialize;

use super::ENGLISH;
use super::error::{Fault, LexiconError};

/// The content of the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Language {
    /// The endings of words in the singular and in the plural.
    plurals: Vec<[String; 2]>,
    /// Words that carry no meaning by themselves, such as “how”.
    pub(super) without_content: Vec<String>,
    /// What is written beside numbers, and the words for it.
    signs: Vec<[String; 2]>,
    /// Endings by which forms of the same word differ.
    endings: Vec<String>,
    /// Groups of related words that the stemmer does not recognize as related.
    pub(super) together: Vec<Vec<String>>,
    /// Groups of words that the stemmer wrongly takes for forms of others.
    pub(super) apart: Vec<Vec<String>>,
    /// Compounds that the texts write as two words and others as one.
    pub(super) compounds: Vec<String>,
    /// Sequences of letters that are spelt in two ways: first as in the texts, then the other way.
    pub(super) spellings: Vec<[String; 2]>,
}

impl Language {
    /// The endings, shortest first.
    pub(super) fn endings(&self) -> Vec<&str> {
        let mut endings: Vec<&str> = self.endings.iter().map(String::as_str).collect();
        endings.sort_by_key(|ending| ending.len());
        endings
    }

    /// The signs with their words.
    pub(super) fn signs(&self) -> String {
        paired(&self.signs)
    }

    /// The endings of the singular with those of the plural.
    pub(super) fn plurals(&self) -> String {
        paired(&self.plurals)
    }

    /// All errors in the lists.
    pub(super) fn check(&self) -> Vec<LexiconError> {
        let groups = |groups: &[Vec<String>]| groups.concat();
        let lists = [
            ("without_content", self.without_content.clone()),
            ("endings", self.endings.clone()),
            ("together", groups(&self.together)),
            ("apart", groups(&self.apart)),
        ];
        let mut faults = Vec::new();
        for (field, list) in lists {
            let mut seen = HashSet::new();
            for word in list {
                if folded(&word).map(|(_, word)| word).ne([word.clone()]) {
                    faults.push(Fault::NoWord { field, word });
                } else if !seen.insert(word.clone()) {
                    faults.push(Fault::WordTwice { field, word });
                }
            }
        }
        faults.into_iter().map(|fault| fault.of(ENGLISH)).collect()
    }
}

fn paired(pairs: &[[String; 2]]) -> String {
    pairs.iter().map(|pair| pair.join("=")).collect::<Vec<_>>().join(";")
}
