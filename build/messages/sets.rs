//! The closed sets of the program, read from its sources: whatever stands in `vocabulary!`.
//!
//! Only what is looked for is read, a name and the slugs behind it. A set is found under the name of its room, such as
//! `crate::report::Theme`; should this reading go wrong, an assertion among the functions fails when they are compiled.

use std::collections::BTreeMap;

use super::files::Texts;

/// A closed set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Set {
    /// Its type.
    pub(crate) path: String,
    /// The slugs of its members in order.
    pub(crate) members: Vec<String>,
}

/// Closed sets by name.
pub(crate) type Sets = BTreeMap<String, Set>;

/// The sets of some sources.
pub(crate) fn read(rust: &Texts) -> Sets {
    let mut sets = Sets::new();
    for (path, source) in rust {
        let room = path.trim_start_matches("src/").split(['/', '.']).next().unwrap_or_default();
        for body in source.split("vocabulary! {").skip(1) {
            let mut lines = body.lines().map(str::trim).filter(|line| !line.starts_with(['/', '#']));
            let Some(name) = lines.find_map(|line| line.strip_suffix(" {")) else { continue };
            let members = lines.take_while(|line| *line != "}").filter_map(slug).map(str::to_owned).collect();
            sets.insert(name.to_owned(), Set { path: format!("crate::{room}::{name}"), members });
        }
    }
    sets
}

/// `Legislation = "legislation",`.
fn slug(line: &str) -> Option<&str> {
    line.split_once(" = \"")?.1.strip_suffix("\",")
}
