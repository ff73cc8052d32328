//! Parses texts into shapes. Every record is read by itself, so that an error can name it and the others are read too.
//!
//! A file of facts is a list of records, a file of words an object keyed by their ids; a record is read from both.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::error::{At, DataError, Fault};
use super::files::Files;
use super::kinds::{Record, Shape};
use super::tables::Dataset;
use super::words::Slug;

/// Reads all files, or returns the errors in all of them.
pub(crate) fn dataset(files: &Files) -> Result<Dataset, Vec<DataError>> {
    let mut reader = Reader { files, errors: Vec::new() };
    let dataset = Dataset::read(&mut reader);
    if reader.errors.is_empty() { Ok(dataset) } else { Err(reader.errors) }
}

/// Collects errors while it continues reading.
pub(crate) struct Reader<'a> {
    files: &'a Files,
    errors: Vec<DataError>,
}

impl<'a> Reader<'a> {
    /// The records of a table.
    pub(crate) fn list<T: Shape + Record>(&mut self) -> Vec<T> {
        let (facts, words) = (self.outer::<Vec<&RawValue>>(T::FILE), self.words::<T>());
        let (Some(facts), Some(words)) = (facts, words) else { return Vec::new() };
        let ids: Vec<Option<Slug>> = facts.iter().map(|facts| id::<T>(facts)).collect();
        let mut records = Vec::new();
        for (index, (facts, id)) in facts.into_iter().zip(&ids).enumerate() {
            match read(facts, id.as_ref().and_then(|id| words.get(id.as_str())).copied()) {
                Ok(record) => records.push(record),
                Err(unread) => self.errors.push(unread.error::<T>(id.as_ref(), index)),
            }
        }
        // If an id cannot be read, any words may belong to it.
        if let Some(ids) = ids.iter().map(|id| id.as_ref().map(Slug::as_str)).collect::<Option<BTreeSet<_>>>() {
            let fault = Fault::WordsForNothing { file: T::FILE };
            let stray = words.keys().filter(|id| !ids.contains(*id));
            self.errors.extend(stray.map(|id| At::words::<T>(&one_line(id)).error(fault.clone())));
        }
        records
    }

    /// The words for a table, by the ids of its records; `None` if they cannot be read.
    fn words<T: Shape + Record>(&mut self) -> Option<BTreeMap<&'a str, &'a RawValue>> {
        let mut words = BTreeMap::new();
        if T::words().is_empty() {
            return Some(words);
        }
        let ById(entries) = self.outer(T::WORDS_FILE)?;
        for (id, said) in entries {
            if words.insert(id, said).is_some() {
                let fault = Fault::Taken { id: id.to_owned(), by: T::KEY };
                self.errors.push(At::words::<T>(&one_line(id)).error(fault));
            }
        }
        Some(words)
    }

    /// Parses the outer structure of a file, and thereby checks whether the file is JSON.
    fn outer<O: Deserialize<'a>>(&mut self, file: &'static str) -> Option<O> {
        let read = self.files.get(file).ok_or(DataError::Missing { file }).and_then(|text| {
            serde_json::from_str(text).map_err(|error| DataError::Syntax {
                file,
                line: error.line(),
                column: error.column(),
                reason: without_position(&error),
            })
        });
        read.map_err(|error| self.errors.push(error)).ok()
    }
}

/// An object whose keys are ids; duplicate keys are kept.
struct ById<'a>(Vec<(&'a str, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for ById<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = ById<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of words by the ids of records")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ById<'de>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(ById(entries))
            }
        }

        deserializer.deserialize_map(Entries)
    }
}

/// Why a record could not be read, and in which field.
struct Unread {
    /// Whether the field is, or should be, in the file of words.
    in_words: bool,
    field: Option<String>,
    fault: Fault,
}

impl Unread {
    /// The error in a record with this id, or without a known id at this index of its file.
    fn error<T: Shape>(self, id: Option<&Slug>, index: usize) -> DataError {
        let at = match id {
            Some(id) if self.in_words => At::words::<T>(id.as_str()),
            Some(id) => At::named::<T>(id.as_str()),
            None => At::entry::<T>(index),
        };
        match self.field {
            Some(field) => at.field(field),
            None => at,
        }
        .error(self.fault)
    }
}

/// Reads one record from its facts and the words for it.
fn read<T: Shape + Record>(facts: &RawValue, words: Option<&RawValue>) -> Result<T, Unread> {
    let keys = T::words();
    let said = words.map_or(Ok(Vec::new()), |words| {
        keys_of(words).map_err(|reason| Unread { in_words: true, field: None, fault: Fault::Shape { reason } })
    })?;
    // Facts that are not an object are reported below.
    if let Some(key) = keys_of(facts).unwrap_or_default().into_iter().find(|key| keys.contains(&key.as_str())) {
        let fault = Fault::WordsAmongFacts { file: T::WORDS_FILE };
        return Err(Unread { in_words: false, field: Some(key), fault });
    }
    let all = words.and_then(|words| joined(facts.get(), words.get()));
    let mut deserializer = serde_json::Deserializer::from_str(all.as_deref().unwrap_or(facts.get()));
    serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let field = Some(error.path()).filter(|path| path.iter().len() > 0).map(|path| one_line(&path.to_string()));
        let reason = without_position(error.inner());
        let key = field.as_deref().map_or_else(|| named_in(&reason), |path| path.split(['.', '[']).next());
        let in_words = key.is_some_and(|key| keys.contains(&key) || said.iter().any(|said| one_line(said) == key));
        Unread { in_words, field, fault: Fault::Shape { reason } }
    })
}

/// The keys of an object, or the reason why it is not an object.
fn keys_of(raw: &RawValue) -> Result<Vec<String>, String> {
    let object: serde_json::Map<String, Value> =
        serde_json::from_str(raw.get()).map_err(|error| without_position(&error))?;
    Ok(object.into_iter().map(|(key, _)| key).collect())
}

/// The fields of two objects in one; `None` if either is not an object.
fn joined(facts: &str, words: &str) -> Option<String> {
    let fields = |object: &'_ str| Some(object.strip_prefix('{')?.strip_suffix('}')?.trim().to_owned());
    let parts = [fields(facts)?, fields(words)?];
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|fields| !fields.is_empty()).collect();
    Some(["{", &parts.join(","), "}"].concat())
}

/// The field that a message names, if the error has no path: the field is missing, or occurs twice.
fn named_in(reason: &str) -> Option<&str> {
    let start = ["missing field `", "duplicate field `"].into_iter().find_map(|start| reason.strip_prefix(start));
    start.and_then(|rest| rest.strip_suffix('`'))
}

/// The id of a record whose other fields may be wrong.
fn id<T: Shape>(raw: &RawValue) -> Option<Slug> {
    let value: Value = serde_json::from_str(raw.get()).ok()?;
    Slug::deserialize(value.get(T::KEY)?).ok()
}

/// The message without its position: the line would be counted from the start of the record, which is misleading.
fn without_position(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    one_line(message.strip_suffix(&position).unwrap_or(&message))
}

/// Makes a text one line. A key may contain anything, and Cargo reads each line that the build script prints as an
/// instruction.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, "\u{fffd}")
}
