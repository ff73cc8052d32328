//! Splits entries for several States into one statement per State.

use super::error::{At, DataError};
use super::kinds::{Stored, ids};
use super::shapes::{Instrument, State, StateId, Statement, StatesOf};
use super::tables::{Dataset, find};

/// The statement of an entry about one of its States.
#[derive(Clone, Copy)]
pub(crate) struct Single<'a> {
    pub(crate) entry: &'a Statement,
    /// The entry's index in the file.
    index: usize,
    pub(crate) state: &'a str,
}

impl Single<'_> {
    /// The location of the entry.
    pub(crate) fn at(&self) -> At {
        At::entry::<Statement>(self.index)
    }

    /// The name of the statement in links.
    pub(crate) fn slug(&self) -> String {
        format!("{}--{}--{}", self.state, self.entry.instrument.as_str(), self.entry.status.slug())
    }
}

/// All statements, in the order of the file.
pub(crate) fn singles(dataset: &Dataset) -> Vec<Single<'_>> {
    let mut singles = Vec::new();
    for (index, entry) in dataset.statements.iter().enumerate() {
        let states: Vec<&str> = match &entry.states {
            StatesOf::All => ids(&dataset.states),
            StatesOf::Listed(slugs) => slugs.iter().map(StateId::as_str).collect(),
        };
        singles.extend(states.into_iter().map(|state| Single { entry, index, state }));
    }
    singles
}

/// A statement with the indices of its instrument and its State in their tables.
pub(crate) struct Placed<'a> {
    pub(crate) instrument: usize,
    pub(crate) state: usize,
    pub(crate) single: Single<'a>,
}

/// All statements, sorted by instrument, State and status.
pub(crate) fn sorted(dataset: &Dataset) -> Result<Vec<Placed<'_>>, DataError> {
    let mut placed = Vec::new();
    for single in singles(dataset) {
        let failed = |fault| single.at().error(fault);
        let instrument = find(single.entry.instrument.as_str(), &ids(&dataset.instruments), Instrument::ONE);
        let instrument = instrument.map_err(failed)?;
        let state = find(single.state, &ids(&dataset.states), State::ONE).map_err(failed)?;
        placed.push(Placed { instrument, state, single });
    }
    placed.sort_by_key(|placed| (placed.instrument, placed.state, placed.single.entry.status));
    Ok(placed)
}
