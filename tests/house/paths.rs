//! Paths to anything further up start at the root of the crate.

use super::sources::{Finding, Source, none, rust};

/// Paths that go up more than one level, in code and in documentation.
fn climbing(source: &Source) -> Vec<Finding> {
    let climb = "super::".repeat(2);
    let lines = source.text.lines().enumerate().filter(|(_, line)| line.contains(&climb));
    lines.map(|(at, line)| Finding::new(source, at + 1, 1, line.trim())).collect()
}

#[test]
fn paths_climb_one_level_at_most() {
    none(&rust().iter().flat_map(climbing).collect::<Vec<_>>(), "`crate::` instead of `super::` twice");
}

#[test]
fn two_levels_are_found() {
    let found = |path: &str| climbing(&Source::of(&format!("mod a;\nuse {path}::b::C;\n"))).len();
    assert_eq!((found(&["super"; 2].join("::")), found("super"), found("crate::a")), (1, 0, 0));
}
