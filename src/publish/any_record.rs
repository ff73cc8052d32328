//! Records of several types in one table: what a search over everything finds, in the few columns that all have.

use crate::{
    explore::relations::states_of,
    report::{Fields, RecordId, Value},
};

use super::rows;

/// The name of its files without the ending.
pub const NAME: &str = "records";
/// The columns that records of all types share.
pub const COLUMNS: &[&str] = &["type", "record", "summary", "paragraph", "states"];

/// The record in these columns.
pub fn fields(id: RecordId) -> Fields {
    let paragraphs: Vec<_> = id.paragraphs().iter().map(ToString::to_string).collect();
    vec![
        ("type", Value::Text(id.record_type().slug())),
        ("record", Value::Text(id.slug())),
        ("summary", Value::Made(rows::row(id).line())),
        ("paragraph", Value::Made(paragraphs.join(";"))),
        ("states", Value::List(states_of(id).into_iter().map(|state| Value::Text(state.slug())).collect())),
    ]
}
