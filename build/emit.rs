//! Checked records as the two streams of `pack`: every table in the order of `src/record_types.rs`, every record with
//! its fields in the order of `src/report/records/`.
//!
//! References are looked up once more, as places in their tables. A failure here would mean that `validate` missed
//! something; it is an error like any other.

use super::error::DataError;
use super::pack::Packed;
use super::tables::Dataset;

/// The dataset, packed.
pub(crate) fn report(dataset: &Dataset, hash: &str) -> Result<Packed, DataError> {
    let mut packed = Packed::default();
    let to = &mut packed;
    to.text(hash);
    dataset.pack(to)?;
    Ok(packed)
}
