//! `data/thesaurus.json`: other names, acronyms and everyday words, each with the words that the records use instead.

use std::collections::HashMap;

use faceted_search::{TextIndex, TextQuery, folded};
use serde::Deserialize;

use super::THESAURUS;
use super::error::{Fault, LexiconError};

/// Several names of the same thing, and the words of the records that a search for them finds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    /// The names that a reader may type, in the singular.
    names: Vec<String>,
    /// The words of the records, as readers see them; a `*` at the end allows longer last words. Without it, the
    /// records use all the names, and each finds the others.
    finds: Option<Vec<String>>,
}

/// A State, of which only the names matter here.
#[derive(Debug, Deserialize)]
pub(super) struct Named {
    name: String,
    #[serde(default)]
    aliases: Vec<String>,
}

impl Named {
    /// Its other names as an entry.
    pub(super) fn entry(self) -> Option<Entry> {
        let mut names: Vec<String> = Vec::new();
        for alias in self.aliases {
            let is_known = |name: &String| compared(name) == compared(&alias);
            if !names.iter().any(is_known) && compared(&alias) != compared(&self.name) {
                names.push(alias);
            }
        }
        (!names.is_empty()).then(|| Entry { names, finds: Some(vec![self.name]) })
    }
}

impl Entry {
    /// The entry as a line of `faceted_search::Tables`.
    pub(super) fn packed(&self) -> String {
        let Some(finds) = &self.finds else { return self.names.join(";") };
        let with_number = |name: &String| if name.ends_with('#') { compared(name) } else { name.clone() };
        let names: Vec<_> = self.names.iter().map(with_number).collect();
        [names.join(";"), finds.join(";")].join("=")
    }

    /// What is found by each of its names.
    fn finds(&self) -> &[String] {
        self.finds.as_deref().unwrap_or(&self.names)
    }

    fn name(&self) -> String {
        self.names.first().cloned().unwrap_or_default()
    }
}

/// The text in the form that is compared: its words, folded, separated by single spaces. `#` stands for any number.
fn compared(text: &str) -> String {
    let words = |text: &str| folded(text).map(|(_, word)| word).collect::<Vec<_>>().join(" ");
    match text.strip_suffix('#') {
        Some(before) => words(before) + if before.ends_with(' ') { " #" } else { "#" },
        None => words(text),
    }
}

/// The signs that separate names, words and entries in the tables.
const SEPARATORS: [char; 3] = [';', '=', '\n'];

/// All errors in the entries.
pub(super) fn check(entries: &[Entry], texts: &str) -> Vec<LexiconError> {
    let index = TextIndex::build(texts.lines().filter(|text| !is_slug(text)).map(|text| [text]));
    let (mut seen, mut faults) = (HashMap::new(), Vec::new());
    for (place, entry) in entries.iter().enumerate() {
        let empty = |field| Fault::Empty { entry: place + 1, field };
        faults.extend(entry.names.is_empty().then(|| empty("names")));
        faults.extend(entry.finds.as_ref().is_some_and(Vec::is_empty).then(|| empty("finds")));
        for name in &entry.names {
            faults.extend(separator_fault(entry, name).or_else(|| name_fault(entry, name, &mut seen)));
        }
        let find_fault = |find: &String| separator_fault(entry, find).or_else(|| find_fault(entry, find, &index));
        faults.extend(entry.finds().iter().filter_map(find_fault));
    }
    faults.into_iter().map(|fault| fault.of(THESAURUS)).collect()
}

fn name_fault(entry: &Entry, name: &str, seen: &mut HashMap<String, String>) -> Option<Fault> {
    let compared = compared(name);
    let (entry_name, name) = (entry.name(), name.to_owned());
    if compared.is_empty() {
        return Some(Fault::NoWords { entry: entry_name, name });
    }
    if !entry.finds().is_empty() && entry.finds().iter().all(|find| self::compared(find) == compared) {
        return Some(Fault::Itself { entry: entry_name, name });
    }
    let other = seen.insert(compared, entry_name.clone())?;
    Some(Fault::NameTwice { entry: entry_name, name, other })
}

fn find_fault(entry: &Entry, find: &str, index: &TextIndex) -> Option<Fault> {
    // `#` needs to match only one number. A quotation mark that is not closed allows longer last words.
    let words = compared(find.trim_end_matches(['#', '*']));
    let end = if find.ends_with(['*', '#']) { "" } else { "\"" };
    let query = TextQuery::parse(&["\"", &words, end].concat());
    let finds = !query.is_empty() && !index.search(&query).is_clear();
    (!finds).then(|| Fault::FindsNothing { entry: entry.name(), find: find.to_owned() })
}

fn separator_fault(entry: &Entry, text: &str) -> Option<Fault> {
    let sign = text.chars().find(|sign| SEPARATORS.contains(sign))?;
    Some(Fault::Separator { entry: entry.name(), text: text.to_owned(), sign })
}

/// Whether a text of the dataset is a slug, which searches ignore. A long number is a figure.
fn is_slug(text: &str) -> bool {
    let is_figure = text.len() > LONGEST_NUMBER_IN_LINKS && text.bytes().all(|byte| byte.is_ascii_digit());
    !is_figure && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Footnotes and paragraphs, by which records are numbered, have no more digits.
const LONGEST_NUMBER_IN_LINKS: usize = 3;
