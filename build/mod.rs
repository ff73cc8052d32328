//! The data compiler: reads JSON texts, and returns the packed dataset or one sentence for each error.
//!
//! `read` parses a text into the `shapes` of its file, whose field types check their values (`words`, `codes`,
//! `dates`). `validate` checks the records against each other and against the report's structure; `emit` writes them
//! into the streams of `pack`. Only `files::read` reads the disk, so tests can compile texts from memory; only the
//! build script writes to it.

#[macro_use]
#[path = "../src/vocabulary.rs"]
mod closed_set;
#[macro_use]
#[path = "../src/record_types.rs"]
mod record_types;

pub(crate) mod breach;
mod codes;
mod dates;
mod emit;
pub(crate) mod error;
mod fields;
pub(crate) mod files;
mod footnotes;
pub(crate) mod ink;
mod kinds;
pub(crate) mod pack;
mod read;
mod shapes;
mod statements;
mod tables;
mod validate;
mod words;

#[allow(dead_code, unreachable_pub, reason = "the program's own file, which uses and exports more of it")]
#[path = "../src/report/date.rs"]
mod date;
#[allow(unreachable_pub, reason = "the program's own file, which exports it")]
#[path = "../src/report/decimal.rs"]
mod decimal;
#[allow(dead_code, unreachable_pub, reason = "the program's own file, which uses and exports more of it")]
#[path = "../src/report/locator.rs"]
mod locator;
#[allow(dead_code, unreachable_pub, reason = "the program's own file, which uses and exports more of it")]
#[path = "../src/report/this_report.rs"]
mod this_report;
#[allow(unreachable_pub, reason = "the program's own file, which exports it")]
#[path = "../src/report/vocabulary.rs"]
mod vocabulary;

use error::DataError;
use files::Files;
use pack::Packed;

/// The dataset of the program, or all errors in the data.
pub(crate) fn compile(files: &Files) -> Result<Packed, Vec<DataError>> {
    let dataset = read::dataset(files)?;
    let errors = validate::check(&dataset);
    if !errors.is_empty() {
        return Err(errors);
    }
    emit::report(&dataset, &files::hash(files)).map_err(|error| vec![error])
}
