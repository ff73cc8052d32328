//! The data files as texts: their names, how they are read from the disk, and the hash that identifies them.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

use sha2::{Digest, Sha256};

use super::error::DataError;
use super::tables;

/// Texts, by file name.
pub(crate) type Files = BTreeMap<String, String>;

/// The one file of the folder that is not a table: the other names for the search (`build/lexicon`).
const THESAURUS: &str = "thesaurus.json";

/// Reads the data files of a folder. A file that is not read is an error, since its name may be misspelt.
pub(crate) fn read(folder: &Path) -> Result<Files, Vec<DataError>> {
    let mut files = Files::new();
    let mut errors = Vec::new();
    for name in tables::files() {
        match fs::read_to_string(folder.join(name)) {
            Ok(text) => {
                // Some editors write a byte order mark before the text.
                files.insert(name.to_owned(), text.trim_start_matches('\u{feff}').to_owned());
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => errors.push(DataError::Missing { file: name }),
            Err(error) => errors.push(DataError::Unreadable { file: name, reason: error.to_string() }),
        }
    }
    errors.extend(stray(folder));
    if errors.is_empty() { Ok(files) } else { Err(errors) }
}

/// The files of the folder that are not data files.
fn stray(folder: &Path) -> Vec<DataError> {
    let known = [&tables::files()[..], &[THESAURUS]].concat();
    let within = |part: &str| {
        let entries = fs::read_dir(folder.join(part)).into_iter().flatten().flatten();
        entries.map(|entry| [part, &entry.file_name().to_string_lossy()].concat()).collect::<Vec<_>>()
    };
    let mut found = [within(""), within("en/")].concat();
    let is_data = |file: &str| Path::new(file).extension().is_some_and(|ending| ending == "json");
    found.retain(|file| is_data(file) && !known.contains(&file.as_str()));
    found.sort();
    found.into_iter().map(|file| DataError::Stray { file }).collect()
}

/// SHA-256 of names and texts, in hex. It includes the lengths, so that moving text to the next file changes the hash.
pub(crate) fn hash(files: &Files) -> String {
    let mut hasher = Sha256::new();
    for name in tables::files() {
        let text = files.get(name).map_or("", String::as_str);
        hasher.update(format!("{name}\n{}\n", text.len()));
        hasher.update(text);
    }
    hasher.finalize().iter().fold(String::new(), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
