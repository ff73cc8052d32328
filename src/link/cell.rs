//! Looks up columns and cells of the matrix by their names in links.

use crate::{
    explore::FacetKey,
    report::{InstrumentId, StateId},
};

use super::alias;

/// The instrument of this name, if it has a column in the matrix.
pub(super) fn instrument(value: &str) -> Option<InstrumentId> {
    let by_other_name = || alias::value(FacetKey::Instrument, value).and_then(InstrumentId::from_slug);
    InstrumentId::from_slug(value).or_else(by_other_name).filter(|id| id.get().lists_states)
}

/// The cell of the matrix with this name: `jordan.trafficking-protocol`.
#[must_use]
pub fn cell(value: &str) -> Option<(StateId, InstrumentId)> {
    let (state, column) = value.split_once('.')?;
    let state = StateId::from_slug(alias::value(FacetKey::State, state).unwrap_or(state))?;
    Some((state, instrument(column)?))
}
