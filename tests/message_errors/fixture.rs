//! Texts in memory, and the compiler's results for them.

use crate::compiler::files::Files;
use crate::compiler::{Compiled, compile};

/// A program with two closed sets.
const SETS: &str = r#"
vocabulary! {
    /// Sizes.
    Size {
        /// Little.
        Small = "small",
        /// Much.
        Large = "large",
    }
}
"#;

/// Fluent files by path, with a program that has closed sets.
pub(crate) fn files(texts: &[(&str, &str)]) -> Files {
    let mut files = Files::default();
    files.rust.insert("src/report/vocabulary.rs".into(), SETS.into());
    for (path, text) in texts {
        let tag = path.split('/').nth(1).unwrap();
        files.texts.entry(tag.into()).or_default().insert((*path).into(), (*text).into());
        files.rust.entry("src/ui.rs".into()).or_default();
    }
    files
}

/// The same, with a program that uses every message of the English file.
pub(crate) fn used(english: &str, others: &[(&str, &str)]) -> Files {
    let english = format!("### Page\n{english}");
    let mut files = files(&[&[("text/en/page.ftl", english.as_str())], others].concat());
    let ids = english.lines().filter_map(|line| line.split_once(' ').map(|(id, _)| id.replace('-', "_")));
    let calls: Vec<_> = ids.map(|id| format!("language.{id}()")).collect();
    files.rust.insert("src/ui.rs".into(), calls.join(" "));
    files
}

/// The errors in the files.
pub(crate) fn messages(files: &Files) -> Vec<String> {
    compile(files).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

/// Compiles an English file; its text starts on the second line.
pub(crate) fn compiled(english: &str) -> Compiled {
    compile(&used(english, &[])).unwrap()
}

/// Compares the errors in an English file, whose text starts on the second line, with the expected ones.
#[track_caller]
pub(crate) fn case(english: &str, expected: &[&str]) {
    assert_eq!(messages(&used(english, &[])), expected);
}
