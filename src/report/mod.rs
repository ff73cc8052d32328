//! What the report says: the record types and the embedded dataset.
//!
//! This module contains the facts and their lookup by id. Questions about many records belong to `explore`, words of
//! the interface to `text`. It depends on no other module.

mod codes;
mod dataset;
mod date;
mod decimal;
mod ids;
mod locator;
mod packed;
mod record_id;
mod records;
mod this_report;
mod value;
mod vocabulary;

pub use dataset::{Embedded, REPORT, Report};
pub use date::PartialDate;
pub use decimal::is_decimal;
pub use ids::*;
pub use locator::{Locator, ParagraphNumber};
pub use record_id::RecordId;
pub use records::*;
pub(crate) use this_report::symbol_slug;
pub use this_report::*;
pub use value::{Field, FieldType, Fields, Kind, Record, Typed, Value};
use vocabulary::codes_of_fields;
pub use vocabulary::*;
