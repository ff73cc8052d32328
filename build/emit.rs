//! Writes checked records into the two streams of `pack`: the tables in the order of `src/record_types.rs`, the fields
//! of each record in the order of `src/report/records/`.
//!
//! References are resolved again, to indices into their tables. A failure here would mean that `validate` missed
//! something; it is reported like any other error.

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
