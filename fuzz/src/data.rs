//! The target `data`: a file of the dataset with arbitrary content.

use std::sync::OnceLock;

use crate::compiler::files::Files;

#[allow(dead_code, clippy::pedantic, reason = "checked where it belongs")]
#[path = "../../tests/data_errors/fixture.rs"]
mod fixture;

/// Uses the first byte as the number of a file and the rest as its text.
///
/// For any file, the compiler reports errors in sentences of one line that name the file. A file without errors is then
/// compiled with valid files for the rest: that must give a dataset or such sentences, too.
///
/// # Panics
///
/// If any of this does not hold.
pub fn data(bytes: &[u8]) {
    let Some((&number, text)) = bytes.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let names = fixture::names();
    let name = &names[usize::from(number) % names.len()];
    let alone = Files::from([(name.clone(), text.to_owned())]);
    if says(&alone, |sentence| !sentence.ends_with("the file is missing")) == 0 {
        let mut files = right().clone();
        files.insert(name.clone(), text.to_owned());
        says(&files, |_| true);
    }
}

/// Checks all sentences about these files, and returns the number of those for which `counts` holds.
fn says(files: &Files, counts: fn(&str) -> bool) -> usize {
    let sentences = fixture::messages(files);
    for sentence in &sentences {
        assert!(sentence.starts_with("data/") && !sentence.contains(char::is_control), "{sentence:?}");
    }
    sentences.iter().filter(|sentence| counts(sentence)).count()
}

/// A dataset without errors.
fn right() -> &'static Files {
    static RIGHT: OnceLock<Files> = OnceLock::new();
    RIGHT.get_or_init(fixture::texts)
}

/// Each file of that dataset, without indentation and line breaks.
pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let seed = |(number, name): (u8, String)| {
        let value: serde_json::Value = right().get(&name).and_then(|text| serde_json::from_str(text).ok())?;
        Some([&[number], value.to_string().as_bytes()].concat())
    };
    (0..).zip(fixture::names()).filter_map(seed).collect()
}
