//! Paths to modules further up start at the root of the crate; paths to files are decoded from their addresses.

use super::sources::{Finding, Source, none, rust, scripts};

/// Paths that go up more than one level, in code and in documentation.
fn climbing(source: &Source) -> Vec<Finding> {
    lines_with(source, &"super::".repeat(2))
}

/// Addresses of files that are used as paths: in an address, spaces and accented letters are encoded.
fn encoded(source: &Source) -> Vec<Finding> {
    lines_with(source, "import.meta.url).pathname")
}

fn lines_with(source: &Source, part: &str) -> Vec<Finding> {
    let lines = source.text.lines().enumerate().filter(|(_, line)| line.contains(part));
    lines.map(|(at, line)| Finding::new(source, at + 1, 1, line.trim())).collect()
}

#[test]
fn paths_climb_one_level_at_most() {
    none(&rust().iter().flat_map(climbing).collect::<Vec<_>>(), "`crate::` instead of `super::` twice");
}

#[test]
fn paths_of_files_are_decoded() {
    none(&scripts().iter().flat_map(encoded).collect::<Vec<_>>(), "`fileURLToPath`, since the folder may have a space");
}

#[test]
fn an_encoded_path_is_found() {
    let found = |line: &str| encoded(&Source::of(line)).len();
    assert_eq!((found("new URL(\"..\", import.meta.url).pathname"), found("new URL(address).pathname")), (1, 0));
}

#[test]
fn two_levels_are_found() {
    let found = |path: &str| climbing(&Source::of(&format!("mod a;\nuse {path}::b::C;\n"))).len();
    assert_eq!((found(&["super"; 2].join("::")), found("super"), found("crate::a")), (1, 0, 0));
}
