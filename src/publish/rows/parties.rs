//! Who is bound by what: States, instruments and the statements on both.

use super::iso3;
use crate::publish::Published;
use crate::report::{Fields, Instrument, State, Statement, Value};

impl Published for State {
    const NAME: &'static str = "states";
    const COLUMNS: &'static [&'static str] = &["state", "name", "iso3", "region"];
}

impl Published for Instrument {
    const NAME: &'static str = "instruments";
    const COLUMNS: &'static [&'static str] = &[
        "instrument",
        "name",
        "short_name",
        "family",
        "year",
        "count_2015",
        "count_2017",
        "change",
        "lists_states",
        "paragraphs",
    ];

    fn derived(&self) -> Fields {
        vec![
            ("count_2015", stated(self.count(2015))),
            ("count_2017", stated(self.count(2017))),
            ("change", stated(self.change())),
        ]
    }
}

/// A number that the report may leave out.
fn stated(number: Option<impl ToString>) -> Value {
    number.map_or(Value::Absent, |number| Value::Made(number.to_string()))
}

impl Published for Statement {
    const NAME: &'static str = "statements";
    const COLUMNS: &'static [&'static str] =
        &["instrument", "state", "iso3", "status", "date", "basis", "paragraph", "note"];

    fn derived(&self) -> Fields {
        vec![
            iso3(&[self.state]),
            ("note", Value::List(self.notes.iter().map(|note| Value::Text(note.slug())).collect())),
        ]
    }
}
