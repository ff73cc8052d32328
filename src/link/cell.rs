//! A column and a cell of the matrix by their names in links.

use crate::{
    explore::FacetKey,
    report::{InstrumentId, StateId},
};

use super::alias;

/// An instrument that has a column in the matrix.
pub(super) fn instrument(value: &str) -> Option<InstrumentId> {
    let slug = alias::value(FacetKey::Instrument, value).unwrap_or(value);
    InstrumentId::from_slug(slug).filter(|id| id.get().lists_states)
}

/// The cell of the matrix with this name: `jordan.trafficking-protocol`.
#[must_use]
pub fn cell(value: &str) -> Option<(StateId, InstrumentId)> {
    let (state, column) = value.split_once('.')?;
    let state = StateId::from_slug(alias::value(FacetKey::State, state).unwrap_or(state))?;
    Some((state, instrument(column)?))
}
