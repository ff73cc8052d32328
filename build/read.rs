//! From texts to shapes. Every record is read by itself, so that an error names the record and the others are read too.

use serde::de::{Deserialize, DeserializeOwned};
use serde_json::Value;
use serde_json::value::RawValue;

use super::error::{At, DataError, Fault};
use super::files::Files;
use super::kinds::Shape;
use super::tables::Dataset;
use super::words::Slug;

/// Reads all files, or says what is wrong in any of them.
pub(crate) fn dataset(files: &Files) -> Result<Dataset, Vec<DataError>> {
    let mut reader = Reader { files, errors: Vec::new() };
    let dataset = Dataset::read(&mut reader);
    if reader.errors.is_empty() { Ok(dataset) } else { Err(reader.errors) }
}

/// Keeps what is wrong while it reads on.
pub(crate) struct Reader<'a> {
    files: &'a Files,
    errors: Vec<DataError>,
}

impl Reader<'_> {
    /// A file that is a list of records.
    pub(crate) fn list<T: Shape>(&mut self) -> Vec<T> {
        let entries: Vec<&RawValue> = match outer::<T, _>(self.files) {
            Ok(entries) => entries,
            Err(error) => {
                self.errors.push(error);
                return Vec::new();
            }
        };
        let mut records = Vec::new();
        for (index, entry) in entries.into_iter().enumerate() {
            match shape(entry) {
                Ok(record) => records.push(record),
                Err(unread) => {
                    let at = id::<T>(entry).map_or_else(|| At::entry::<T>(index), |id| At::named::<T>(id.as_str()));
                    self.errors.push(unread.at(at));
                }
            }
        }
        records
    }

    /// A file that is one object.
    pub(crate) fn whole<T: Shape + Default>(&mut self) -> T {
        let read = outer::<T, &RawValue>(self.files)
            .and_then(|object| shape(object).map_err(|unread: Unread| unread.at(At::file::<T>())));
        read.unwrap_or_else(|error| {
            self.errors.push(error);
            T::default()
        })
    }
}

/// The outer form of a file; reading it settles whether the file is JSON.
fn outer<'a, T: Shape, O: Deserialize<'a>>(files: &'a Files) -> Result<O, DataError> {
    let text = files.get(T::FILE).ok_or(DataError::Missing { file: T::FILE })?;
    serde_json::from_str(text).map_err(|error| DataError::Syntax {
        file: T::FILE,
        line: error.line(),
        column: error.column(),
        reason: without_position(&error),
    })
}

/// Why a record could not be read, and in which field of it.
struct Unread {
    field: Option<String>,
    reason: String,
}

impl Unread {
    fn at(self, at: At) -> DataError {
        let at = match self.field {
            Some(field) => at.field(field),
            None => at,
        };
        at.error(Fault::Shape { reason: self.reason })
    }
}

/// Reads one record.
fn shape<T: DeserializeOwned>(raw: &RawValue) -> Result<T, Unread> {
    let mut deserializer = serde_json::Deserializer::from_str(raw.get());
    serde_path_to_error::deserialize(&mut deserializer).map_err(|error| Unread {
        field: Some(error.path()).filter(|path| path.iter().len() > 0).map(|path| one_line(&path.to_string())),
        reason: without_position(error.inner()),
    })
}

/// The id of a record that may be wrong otherwise.
fn id<T: Shape>(raw: &RawValue) -> Option<Slug> {
    let value: Value = serde_json::from_str(raw.get()).ok()?;
    Slug::deserialize(value.get(T::KEY)?).ok()
}

/// The message alone: within a record the line would be counted from the record's start and mislead.
fn without_position(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    one_line(message.strip_suffix(&position).unwrap_or(&message))
}

/// A key may hold anything, and Cargo reads each line that the build script prints as a new instruction.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, "\u{fffd}")
}
