//! Checked records as the two streams of `pack`: every record with its fields in the order of `src/report/records/`.
//!
//! References are looked up once more, as places in their tables. A failure here would mean that `validate` missed
//! something; it is an error like any other.

mod facts;
mod narrative;
mod places;

use super::error::{At, DataError, Fault};
use super::kinds::Identified;
use super::pack::{Pack, Packed};
use super::statements::sorted;
use super::tables::Dataset;
use places::Tables;

/// The dataset, packed.
pub(crate) fn report(dataset: &Dataset, hash: &str) -> Result<Packed, DataError> {
    let mut packed = Packed::default();
    let to = &mut packed;
    hash.pack(to);
    plain(to, &dataset.states, facts::state);
    plain(to, &dataset.topics, facts::topic);
    plain(to, &dataset.instruments, facts::instrument);
    linked(to, dataset, &dataset.measures, narrative::measure)?;
    plain(to, &dataset.places, facts::place);
    plain(to, &dataset.entities, facts::entity);
    statements(to, dataset)?;
    linked(to, dataset, &dataset.initiatives, narrative::initiative)?;
    linked(to, dataset, &dataset.developments, narrative::development)?;
    linked(to, dataset, &dataset.recommendations, narrative::recommendation)?;
    linked(to, dataset, &dataset.conclusions, narrative::conclusion)?;
    linked(to, dataset, &dataset.context, narrative::context)?;
    linked(to, dataset, &dataset.figures, facts::figure)?;
    plain(to, &dataset.references, facts::reference);
    plain(to, &dataset.notes, facts::note);
    plain(to, &dataset.paragraphs.sections, facts::section);
    plain(to, &dataset.paragraphs.without_records, facts::without_records);
    Ok(packed)
}

/// Records that refer to none.
fn plain<T>(to: &mut Packed, records: &[T], emit: impl Fn(&mut Packed, &T)) {
    to.length(records.len());
    for record in records {
        emit(to, record);
    }
}

/// Records that refer to others.
fn linked<T: Identified>(
    to: &mut Packed,
    dataset: &Dataset,
    records: &[T],
    emit: impl Fn(&mut Packed, Tables<'_>, &T) -> Result<(), Fault>,
) -> Result<(), DataError> {
    to.length(records.len());
    records.iter().try_for_each(|record| emit(to, Tables(dataset), record).map_err(|fault| At::of(record).error(fault)))
}

/// Statements, by instrument, State and status.
fn statements(to: &mut Packed, dataset: &Dataset) -> Result<(), DataError> {
    let placed = sorted(dataset)?;
    to.length(placed.len());
    placed.iter().try_for_each(|placed| {
        facts::statement(to, Tables(dataset), placed).map_err(|fault| placed.single.at().error(fault))
    })
}
