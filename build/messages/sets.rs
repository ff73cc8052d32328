//! The closed sets of the program, read from its sources: those declared with `vocabulary!`, and the list of record
//! types.
//!
//! Only the name of each set and its slugs are read. The path of a set includes its top-level module, such as
//! `crate::report::Theme`. If a set is read wrongly, an assertion in the generated functions fails to compile.

use std::collections::BTreeMap;

use super::files::Texts;

/// A closed set of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Set {
    /// The path of the set's type.
    pub(crate) path: String,
    /// The slugs of its members, in order.
    pub(crate) members: Vec<String>,
}

/// Closed sets by name.
pub(crate) type Sets = BTreeMap<String, Set>;

/// The sets in these sources.
pub(crate) fn read(rust: &Texts) -> Sets {
    let mut sets = Sets::new();
    for (path, source) in rust {
        let room = path.trim_start_matches("src/").split(['/', '.']).next().unwrap_or_default();
        for body in source.split("vocabulary! {").skip(1) {
            let lines = body.lines().map(str::trim);
            let mut lines = lines.filter(|line| !line.is_empty() && !line.starts_with(['/', '#']));
            let Some(name) = lines.next().and_then(|line| line.strip_suffix(" {")) else { continue };
            let members = lines.take_while(|line| *line != "}").filter_map(slug).map(str::to_owned).collect();
            sets.insert(name.to_owned(), Set { path: format!("crate::{room}::{name}"), members });
        }
        if path.ends_with("record_types.rs") {
            let members = source.lines().filter_map(record_type).map(str::to_owned).collect();
            sets.insert("RecordType".to_owned(), Set { path: "crate::report::RecordType".to_owned(), members });
        }
    }
    sets
}

/// `Legislation = "legislation",`.
fn slug(line: &str) -> Option<&str> {
    line.split_once(" = \"")?.1.strip_suffix("\",")
}

/// `"theme", themes, Theme, ThemeId, "a theme", Theme, true;`: tables without a type of their own have fewer parts.
fn record_type(line: &str) -> Option<&str> {
    let columns: Vec<&str> = line.trim().strip_suffix(';')?.split(", ").collect();
    let [slug, _, _, _, _, _, _] = columns[..] else { return None };
    slug.strip_prefix('"')?.strip_suffix('"')
}
