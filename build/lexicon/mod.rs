//! The lexicon compiler: reads other names and word forms, and returns the tables with which the search reads queries,
//! or one sentence for each error.
//!
//! `thesaurus` holds `data/thesaurus.json`, other names for what the report says, to which those of the States in
//! `data/en/states.json` are added; `language` holds
//! `text/<tag>/search.json`, what is known of the words of a language. `words` puts both beside the words of the
//! dataset: which of them are forms of one word, and how some would spell them otherwise. Here the files are read
//! and the tables written in the form of `faceted_search::Tables`. Only `read` touches the disk.

pub(crate) mod error;
mod language;
mod thesaurus;
mod words;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;

use error::{Fault, LexiconError};
use language::Language;
use thesaurus::{Entry, Named};
use words::Words;

/// The file of other names.
pub(crate) const THESAURUS: &str = "data/thesaurus.json";
/// Where the other names of States are.
pub(crate) const STATES: &str = "data/en/states.json";
/// The word forms and spellings of English.
pub(crate) const ENGLISH: &str = "text/en/search.json";

/// The files as texts.
#[derive(Clone, Debug)]
pub(crate) struct Files {
    pub(crate) thesaurus: String,
    pub(crate) states: String,
    pub(crate) language: String,
}

/// The tables of a lexicon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Compiled {
    /// Five lines: endings, plurals, words without content, signs, spellings. The names follow, a line for each thing.
    pub(crate) text: String,
    /// The families, a number for each word of the dataset.
    pub(crate) families: Vec<u8>,
}

/// Reads the files.
pub(crate) fn read(folder: &Path) -> Result<Files, Vec<LexiconError>> {
    let text = |file: &'static str| {
        let failed = |error: std::io::Error| vec![Fault::Unreadable { reason: error.to_string() }.of(file)];
        fs::read_to_string(folder.join(file)).map_err(failed)
    };
    Ok(Files { thesaurus: text(THESAURUS)?, states: text(STATES)?, language: text(ENGLISH)? })
}

/// The tables for the texts of the dataset (one text a line), or all errors in the files.
pub(crate) fn compile(files: &Files, texts: &str) -> Result<Compiled, Vec<LexiconError>> {
    let language: Language = parse(&files.language).map_err(|fault| vec![fault.of(ENGLISH)])?;
    let mut entries: Vec<Entry> = parse(&files.thesaurus).map_err(|fault| vec![fault.of(THESAURUS)])?;
    let states: BTreeMap<String, Named> = parse(&files.states).map_err(|fault| vec![fault.of(STATES)])?;
    entries.extend(states.into_values().filter_map(Named::entry));
    let words = Words::of(texts);
    let mut errors = thesaurus::check(&entries, texts);
    errors.extend(language.check());
    if !errors.is_empty() {
        return Err(errors);
    }
    let spellings: Vec<_> =
        words.spellings(&language).iter().map(|(theirs, ours)| [&**theirs, "=", &**ours].concat()).collect();
    let (endings, common) = (language.endings().join(" "), language.without_content.join(" "));
    let mut lines = vec![endings, language.plurals(), common, language.signs(), spellings.join(";")];
    lines.extend(entries.iter().map(Entry::packed));
    Ok(Compiled { text: lines.join("\n"), families: words.families(&language) })
}

fn parse<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    // Text that is quoted from the file must not break the line.
    let quoted = |text: String| text.replace(char::is_control, "\u{fffd}");
    serde_path_to_error::deserialize(&mut deserializer).map_err(|error| Fault::Shape {
        place: quoted(error.path().to_string()),
        reason: quoted(error.inner().to_string()),
    })
}
