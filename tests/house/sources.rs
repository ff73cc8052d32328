//! The files that the rules are applied to, and the findings of a rule.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

/// The folders and files with Rust that is written by hand.
pub const RUST: &[&str] = &["src", "build", "build.rs", "crates", "benches", "fuzz", "tests"];
/// The folders with the scripts of the page, the build and the browser tests.
pub const SCRIPTS: &[&str] = &["static/scripts", "scripts", "e2e"];

/// A file, with its path from the root of the repository.
#[derive(Clone, Debug)]
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Source {
    /// A text that is not a file, to test a rule.
    pub fn of(text: &str) -> Self {
        Self { path: "src/tried.rs".to_owned(), text: text.to_owned() }
    }

    pub fn parsed(&self) -> syn::File {
        syn::parse_file(&self.text).unwrap_or_else(|error| panic!("{}: {error}", self.path))
    }

    /// Whether the whole file is a test, according to its path.
    pub fn is_test(&self) -> bool {
        self.path.split('/').any(|part| matches!(part, "tests" | "tests.rs"))
    }
}

/// A finding of a rule, with its size if the rule has a limit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub size: usize,
    pub path: String,
    pub line: usize,
    pub what: String,
}

impl Finding {
    pub fn new(source: &Source, line: usize, size: usize, what: impl Into<String>) -> Self {
        Self { size, path: source.path.clone(), line, what: what.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.what)
    }
}

/// Every file below these roots with one of these extensions.
pub fn read(roots: &[&str], endings: &[&str]) -> Vec<Source> {
    let mut paths = Vec::new();
    for root in roots {
        collect(Path::new(root), &mut paths);
    }
    paths.sort();
    let wanted = |path: &PathBuf| path.extension().is_some_and(|it| endings.iter().any(|ending| it == *ending));
    let source = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Source { path: path.to_str().unwrap().replace('\\', "/"), text }
    };
    paths.into_iter().filter(wanted).map(source).collect()
}

fn collect(path: &Path, into: &mut Vec<PathBuf>) {
    if path.is_file() {
        into.push(path.to_owned());
        return;
    }
    for entry in fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())) {
        let entry = entry.unwrap();
        // Output of tests and tools is not source.
        let left_behind = ["target", "results", "node_modules"].iter().any(|name| entry.file_name() == *name);
        if !left_behind && !entry.file_name().to_string_lossy().starts_with('.') {
            collect(&entry.path(), into);
        }
    }
}

pub fn rust() -> Vec<Source> {
    let sources = read(RUST, &["rs"]);
    assert!(sources.len() > 200, "the sources are found");
    sources
}

pub fn scripts() -> Vec<Source> {
    let sources = read(SCRIPTS, &["js", "mjs"]);
    assert!(sources.len() > 50, "the scripts are found");
    sources
}

/// Fails with the rule and every finding, one on each line.
#[track_caller]
pub fn none(findings: &[Finding], rule: &str) {
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{rule} ({}):\n{}", lines.len(), lines.join("\n"));
}

/// Prints the largest findings, visible when the tests run with `--nocapture`.
pub fn print_largest(what: &str, findings: &[Finding]) {
    if let Some(largest) = findings.iter().max() {
        println!("{what}: {} ({}:{})", largest.size, largest.path, largest.line);
    }
}
