//! What the report says: the record types and the dataset itself, packed in.
//!
//! Here belong facts and the ways to look one up by its id. Questions over many records belong to `explore`, words of
//! the interface to `text`. This room knows no other.

mod codes;
mod dataset;
mod date;
mod ids;
mod locator;
mod packed;
mod record_id;
mod records;
mod value;
mod vocabulary;

pub use dataset::{Embedded, REPORT, Report};
pub use date::PartialDate;
pub use ids::*;
pub use locator::{Locator, ParagraphNumber};
pub use record_id::RecordId;
pub use records::*;
pub use value::{Field, Fields, Holds, Kind, Record, Typed, Value};
pub use vocabulary::*;

/// The symbol of the report.
pub const SYMBOL: &str = "A/72/215";
/// The title of the report.
pub const TITLE: &str = "Violence against women migrant workers";
/// The official document.
pub const OFFICIAL_URL: &str = "https://undocs.org/A/72/215";
/// The first month of the period that the report covers (para. 2).
pub const PERIOD_FIRST: PartialDate = PartialDate { year: 2015, month: Some(7), day: None };
/// Its last month.
pub const PERIOD_LAST: PartialDate = PartialDate { year: 2017, month: Some(6), day: None };
/// The number of the last paragraph.
pub const LAST_PARAGRAPH: u8 = ParagraphNumber::LAST;
