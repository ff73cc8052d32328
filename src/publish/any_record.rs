//! Records of several types in one table: the results of a search over everything, in the few columns that all types
//! share.

use crate::{
    explore::relations::states_of,
    report::{Fields, RecordId, Value},
};

/// The name of the files, without the extension.
pub const NAME: &str = "records";
/// The columns that records of all types share.
pub const COLUMNS: &[&str] = &["type", "record", "summary", "paragraph", "states", "kind"];

/// Tells a record in a line, as a page does: who, what, and what has to be known with it. Words belong to `text`.
pub type Say<'a> = &'a dyn Fn(RecordId) -> String;

/// The values of a record in these columns.
pub fn fields(id: RecordId, say: Say<'_>) -> Fields {
    let paragraphs: Vec<_> = id.paragraphs().iter().map(ToString::to_string).collect();
    let kind = id.fields().into_iter().find(|(name, _)| *name == "kind");
    vec![
        ("type", Value::Text(id.record_type().slug())),
        ("record", Value::Text(id.slug())),
        ("summary", Value::Made(say(id))),
        ("paragraph", Value::Made(paragraphs.join(";"))),
        ("states", Value::List(states_of(id).into_iter().map(|state| Value::Text(state.slug())).collect())),
        ("kind", kind.map_or(Value::Absent, |(_, kind)| kind)),
    ]
}
