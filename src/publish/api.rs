//! Every table as files, for the data folder of the published site. A selection of one table, as the page
//! offers it, goes to `csv` and `json` directly.

use crate::report::{RecordId, RecordType};

use super::{
    Envelope, csv, file_stem, json,
    rows::{self, Row},
};

/// The folder of the published site in which they are.
pub const DATA_FOLDER: &str = "api/v1/";

/// The overview, as seen from a file in that folder: the site does not know its own address.
pub const LINK: &str = "../../";
/// The description of the selection in files of the data folder.
pub const SELECTION: &str = "All records";

/// The name and the text of each file: CSV and JSON of all record types, in the order of [`RecordType`].
#[must_use]
pub fn files() -> Vec<(String, String)> {
    RecordType::ALL.iter().flat_map(|record| both(*record)).collect()
}

/// A whole table in both formats.
fn both(record: RecordType) -> [(String, String); 2] {
    let (stem, every) = (file_stem(record), || RecordId::every(record).map(rows::row));
    let count = every().count();
    let envelope = Envelope::of(LINK, SELECTION, count, count);
    [
        (format!("{stem}.csv"), csv(rows::columns(record), &mut every().map(<dyn Row>::cells))),
        (format!("{stem}.json"), json(&envelope, stem, &mut every().map(<dyn Row>::object))),
    ]
}
