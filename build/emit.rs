//! Checked records as the two streams of `pack`: every table in the order of `src/record_types.rs`, every record with
//! its fields in the order of `src/report/records/`.
//!
//! References are looked up once more, as places in their tables. A failure here would mean that `validate` missed
//! something; it is an error like any other.

use super::error::{At, DataError};
use super::kinds::Record;
use super::pack::Packed;
use super::shapes::Paragraphs;
use super::tables::Dataset;

/// The dataset, packed.
pub(crate) fn report(dataset: &Dataset, hash: &str) -> Result<Packed, DataError> {
    let mut packed = Packed::default();
    let to = &mut packed;
    to.text(hash);
    dataset.pack(to)?;
    list(to, dataset, &dataset.paragraphs.sections)?;
    list(to, dataset, &dataset.paragraphs.without_records)?;
    Ok(packed)
}

/// One of the lists in the file that is no list itself.
fn list<T: Record>(to: &mut Packed, dataset: &Dataset, records: &[T]) -> Result<(), DataError> {
    to.number(records.len());
    let failed = |fault| At::file::<Paragraphs>().error(fault);
    records.iter().try_for_each(|record| record.pack(dataset, to).map_err(failed))
}
