//! `data/thesaurus.json`: other names, acronyms and everyday words, each with what the records say instead.

use std::collections::HashMap;

use faceted_search::{TextIndex, TextQuery, folded};
use serde::Deserialize;

use super::THESAURUS;
use super::error::{Fault, LexiconError};

/// Names of one thing, and the words of the records by which it is found.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    /// What a reader types, in the singular.
    names: Vec<String>,
    /// What the records say, as people read it; a star at the end lets the last word go on.
    finds: Vec<String>,
}

impl Entry {
    /// The entry as a line of `faceted_search::Tables`.
    pub(super) fn packed(&self) -> String {
        let names: Vec<_> = self.names.iter().map(|name| compared(name)).collect();
        [names.join(";"), self.finds.join(";")].join("=")
    }

    fn name(&self) -> String {
        self.names.first().cloned().unwrap_or_default()
    }
}

/// A text as it is compared: its words, folded, with single blanks. A number sign stands for any number.
fn compared(text: &str) -> String {
    let words = |text: &str| folded(text).map(|(_, word)| word).collect::<Vec<_>>().join(" ");
    match text.strip_suffix('#') {
        Some(before) => words(before) + if before.ends_with(' ') { " #" } else { "#" },
        None => words(text),
    }
}

/// Everything that is wrong with the entries.
pub(super) fn check(entries: &[Entry], texts: &str) -> Vec<LexiconError> {
    let index = TextIndex::build(texts.lines().filter(|text| !is_slug(text)).map(|text| [text]));
    let (mut seen, mut faults) = (HashMap::new(), Vec::new());
    for (place, entry) in entries.iter().enumerate() {
        let empty = |field| Fault::Empty { entry: place + 1, field };
        faults.extend(entry.names.is_empty().then(|| empty("names")));
        faults.extend(entry.finds.is_empty().then(|| empty("finds")));
        for name in &entry.names {
            faults.extend(name_fault(entry, name, &mut seen));
        }
        faults.extend(entry.finds.iter().filter_map(|find| find_fault(entry, find, &index)));
    }
    faults.into_iter().map(|fault| fault.of(THESAURUS)).collect()
}

fn name_fault(entry: &Entry, name: &str, seen: &mut HashMap<String, String>) -> Option<Fault> {
    let compared = compared(name);
    let (entry_name, name) = (entry.name(), name.to_owned());
    if compared.is_empty() {
        return Some(Fault::NoWords { entry: entry_name, name });
    }
    if !entry.finds.is_empty() && entry.finds.iter().all(|find| self::compared(find) == compared) {
        return Some(Fault::Itself { entry: entry_name, name });
    }
    let other = seen.insert(compared, entry_name.clone())?;
    Some(Fault::NameTwice { entry: entry_name, name, other })
}

fn find_fault(entry: &Entry, find: &str, index: &TextIndex) -> Option<Fault> {
    // What stands for any number finds something if one number does. A quotation mark that is not closed lets the last
    // word go on.
    let words = compared(find.trim_end_matches(['#', '*']));
    let end = if find.ends_with(['*', '#']) { "" } else { "\"" };
    let query = TextQuery::parse(&["\"", &words, end].concat());
    let finds = !query.is_empty() && !index.search(&query).is_clear() && !find.contains([';', '=']);
    (!finds).then(|| Fault::FindsNothing { entry: entry.name(), find: find.to_owned() })
}

/// Whether a text of the dataset is a name for links, which no search looks through.
fn is_slug(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
