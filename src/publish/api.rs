//! Every table as files, for the data folder `api/v1/` of the published site. A selection of one table, as the page
//! offers it, goes to `csv` and `json` directly.

use crate::report::{
    Conclusion, ContextPoint, Development, Figure, Initiative, Instrument, Measure, Note, REPORT, Recommendation,
    RecordType, Reference, State, Statement,
};

use super::{Envelope, Published, csv, json};

/// The overview, as seen from a file in `api/v1/`: the site does not know its own address.
pub const LINK: &str = "../../";
/// The selection that a file of the data folder holds.
pub const SELECTION: &str = "All records";

/// Each file's name and text: CSV and JSON of all record types, in the order of [`crate::report::RecordType`].
#[must_use]
pub fn files() -> Vec<(String, String)> {
    [
        both(REPORT.states()),
        both(REPORT.instruments()),
        both(REPORT.statements()),
        both(REPORT.measures()),
        both(REPORT.initiatives()),
        both(REPORT.developments()),
        both(REPORT.recommendations()),
        both(REPORT.conclusions()),
        both(REPORT.context()),
        both(REPORT.figures()),
        both(REPORT.references()),
        both(REPORT.notes()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The name, without its ending, of the files of a record type.
#[must_use]
pub const fn file_stem(record: RecordType) -> &'static str {
    match record {
        RecordType::State => State::NAME,
        RecordType::Instrument => Instrument::NAME,
        RecordType::Statement => Statement::NAME,
        RecordType::Measure => Measure::NAME,
        RecordType::Initiative => Initiative::NAME,
        RecordType::Development => Development::NAME,
        RecordType::Recommendation => Recommendation::NAME,
        RecordType::Conclusion => Conclusion::NAME,
        RecordType::Context => ContextPoint::NAME,
        RecordType::Figure => Figure::NAME,
        RecordType::Reference => Reference::NAME,
        RecordType::Note => Note::NAME,
    }
}

/// A whole table in both formats.
fn both<R: Published>(table: &[R]) -> [(String, String); 2] {
    let envelope = Envelope::of(LINK, SELECTION, table.len(), table.len());
    [(format!("{}.csv", R::NAME), csv(table)), (format!("{}.json", R::NAME), json(&envelope, table))]
}
