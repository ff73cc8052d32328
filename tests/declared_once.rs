//! What is declared in one place is not repeated elsewhere; checked on the text of the sources.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

/// The number of files that may name one type of record: for its list, fields, columns, search, page and words.
const MOST: usize = 12;

/// Closed sets: a match on one must handle every value.
const WHOLE: [&str; 4] = ["FacetKey::", "Page::", "RecordId::", "RecordType::"];

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The sources of the program and of the compilers, without their tests.
fn sources() -> Vec<(PathBuf, String)> {
    let all = ["src", "build"].into_iter().flat_map(|folder| files(Path::new(folder)));
    let own = all.filter(|path| !path.iter().any(|part| part == "tests" || part == "tests.rs"));
    let read = own.map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        let program = text.split("#[cfg(test)]\nmod tests {").next().unwrap().to_owned();
        (path, program)
    });
    read.collect()
}

/// Whether a text names a type of record, or its id.
fn names(text: &str, record: &str) -> bool {
    let mut words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    words.any(|word| word == record || word.strip_suffix("Id") == Some(record))
}

/// The lines of the catch-all arms in matches on these sets. Each arm is expected on a separate line, indented like the
/// arms before it.
fn arms_for_the_rest(text: &str) -> Vec<usize> {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let lines: Vec<&str> = text.lines().collect();
    let is_rest = |line: &str| line.trim_start().starts_with("_ =>") || line.trim_start().starts_with("_ if ");
    let tells_apart = |at: usize| {
        let before = lines[..at].iter().rev().take_while(|line| line.is_empty() || depth(line) >= depth(lines[at]));
        let mut arms = before.filter(|line| depth(line) == depth(lines[at])).map(|line| line.trim_start());
        arms.any(|arm| WHOLE.iter().any(|set| arm.trim_start_matches("| ").starts_with(set)))
    };
    (0..lines.len()).filter(|at| is_rest(lines[*at]) && tells_apart(*at)).map(|at| at + 1).collect()
}

#[test]
fn a_record_type_is_named_in_few_files() {
    let named: Vec<_> =
        sources().into_iter().filter(|(_, text)| names(text, "Conclusion")).map(|(path, _)| path).collect();
    assert!(named.contains(&Path::new("src/record_types.rs").to_owned()), "{named:?}");
    assert!(named.len() <= MOST, "{} files name it: {named:#?}", named.len());
}

#[test]
fn no_match_passes_over_a_page_a_record_type_or_a_facet() {
    let found: Vec<String> = sources()
        .into_iter()
        .flat_map(|(path, text)| {
            arms_for_the_rest(&text).into_iter().map(move |line| format!("{}:{line}", path.display()))
        })
        .collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn names_and_arms_are_found() {
    assert!(names("use crate::report::{Conclusion, Note};", "Conclusion"));
    assert!(names("let id: ConclusionId;", "Conclusion"));
    assert!(!names("conclusions, InConclusion, Conclusions", "Conclusion"));
    assert_eq!(arms_for_the_rest("match page {\n    Page::About => 1,\n    _ => 2,\n}"), [3]);
    assert_eq!(
        arms_for_the_rest("match page {\n    Page::About\n    | Page::Search => 1,\n    _ if true => 2,\n}"),
        [4]
    );
    assert_eq!(arms_for_the_rest("match page {\n    Page::About => match 1 {\n        _ => 2,\n    },\n}"), []);
    assert_eq!(arms_for_the_rest("match sign {\n    'a' => 1,\n    _ => 2,\n}"), []);
}
