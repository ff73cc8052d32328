//! The texts that are compiled: Fluent files by language, and the Rust sources that use messages. Only this module
//! reads the disk.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use super::error::{At, Fault, MessageError};

/// Texts, by path.
pub(crate) type Texts = BTreeMap<String, String>;

/// The input of the compiler.
#[derive(Clone, Debug, Default)]
pub(crate) struct Files {
    /// The Fluent files of each language, by language tag.
    pub(crate) texts: BTreeMap<String, Texts>,
    /// The sources of the program.
    pub(crate) rust: Texts,
}

/// Reads the files below two folders.
pub(crate) fn read(text: &Path, rust: &Path) -> Result<Files, Vec<MessageError>> {
    let (mut files, mut errors) = (Files::default(), Vec::new());
    collect(rust, "rs", &mut files.rust, &mut errors);
    for folder in entries(text, &mut errors).iter().filter(|folder| folder.is_dir()) {
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        collect(folder, "ftl", files.texts.entry(tag).or_default(), &mut errors);
    }
    if errors.is_empty() { Ok(files) } else { Err(errors) }
}

/// Reads every file in a folder that has this extension, recursively.
fn collect(folder: &Path, extension: &str, into: &mut Texts, errors: &mut Vec<MessageError>) {
    for path in entries(folder, errors) {
        if path.is_dir() {
            collect(&path, extension, into, errors);
        } else if path.extension().is_some_and(|found| found == extension) {
            match fs::read_to_string(&path) {
                Ok(text) => drop(into.insert(name(&path), text)),
                Err(error) => errors.push(unreadable(&path, &error)),
            }
        }
    }
}

fn entries(folder: &Path, errors: &mut Vec<MessageError>) -> Vec<std::path::PathBuf> {
    let read = fs::read_dir(folder).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
    read.unwrap_or_else(|error| {
        errors.push(unreadable(folder, &error));
        Vec::new()
    })
}

fn name(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

fn unreadable(path: &Path, error: &io::Error) -> MessageError {
    MessageError { at: At { file: name(path), line: 1 }, fault: Fault::Unreadable { reason: error.to_string() } }
}
