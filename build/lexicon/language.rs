//! `text/<tag>/search.json`: what is known of the words of a language.

use std::collections::HashSet;

use faceted_search::folded;
use serde::Deserialize;

use super::ENGLISH;
use super::error::{Fault, LexiconError};

/// What is known of a language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Language {
    /// The endings of words in the singular and in the plural.
    plurals: Vec<[String; 2]>,
    /// Words that say nothing by themselves.
    pub(super) without_content: Vec<String>,
    /// What is written beside numbers, and the words for it.
    signs: Vec<[String; 2]>,
    /// Endings by which forms of one word differ.
    endings: Vec<String>,
    /// Words that the stemmer takes for strangers.
    pub(super) together: Vec<Vec<String>>,
    /// Words that the stemmer takes for forms of others.
    pub(super) apart: Vec<Vec<String>>,
    /// What the texts write as two words and others as one.
    pub(super) compounds: Vec<String>,
    /// Letters that are written in two ways: first as in the texts, then otherwise.
    pub(super) spellings: Vec<[String; 2]>,
}

impl Language {
    /// The endings, short ones first.
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

    /// Everything that is wrong with the lists.
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
