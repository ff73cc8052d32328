//! State × instrument: the cells, and the questions about whole rows and columns.

use faceted_search::TextIndex;

use crate::report::{InstrumentId, Locator, PartialDate, Region, StateId, StatementId, Status};

use super::{FacetKey, Filter, Selection, SortKey, facet_key::ordinal, lexicon, statements::statements_on};

/// What the report says about one State and one instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The statements, in the order of the report; empty if the report is silent.
    pub statements: Vec<StatementId>,
}

impl Cell {
    /// The cell of a State and an instrument.
    #[must_use]
    pub fn of(state: StateId, instrument: InstrumentId) -> Self {
        Self { statements: statements_on(state, instrument).collect() }
    }

    /// Whether this report states nothing, which must never be read as "not a party".
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.statements.is_empty()
    }

    /// Whether the report makes more than one statement.
    #[must_use]
    pub fn is_contradictory(&self) -> bool {
        self.statements.len() > 1
    }

    /// The statuses that the report states.
    pub fn statuses(&self) -> impl Iterator<Item = Status> + '_ {
        self.statements.iter().map(|id| id.get().status)
    }

    /// Where the report makes the statements.
    #[must_use]
    pub fn paragraphs(&self) -> Vec<Locator> {
        let mut found: Vec<_> = self.statements.iter().map(|id| id.get().paragraph).collect();
        found.dedup();
        found
    }

    /// What is stated: the statuses, each with its date if it has one.
    fn said(&self) -> Vec<(Status, Option<PartialDate>)> {
        self.statements.iter().map(|id| (id.get().status, id.get().date)).collect()
    }

    /// Whether statements on different States differ. A silent cell states nothing, so it does not differ from any
    /// other.
    #[must_use]
    pub fn differ(cells: &[Self]) -> bool {
        let mut stated = cells.iter().filter(|cell| !cell.is_silent()).map(Self::said);
        stated.next().is_some_and(|first| stated.any(|said| said != first))
    }

    /// Whether at least one statement says that the State is bound.
    #[must_use]
    pub fn is_bound(&self) -> bool {
        self.statuses().any(Status::is_bound)
    }
}

/// The part of the matrix that a selection leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// The States, alphabetically or in reverse order.
    pub states: Vec<StateId>,
    /// The instruments for which the report lists States.
    pub instruments: Vec<InstrumentId>,
}

impl Matrix {
    /// The part that a selection leaves of the matrix.
    #[must_use]
    pub fn of(selection: &Selection) -> Self {
        let named = lexicon::query(&selection.text);
        let found = (!named.is_empty()).then(|| state_names().search(&named));
        let mut states: Vec<_> = StateId::all()
            .filter(|state| found.as_ref().is_none_or(|found| found.contains(state.index())))
            .filter(|&state| row_fits(selection, state))
            .collect();
        if selection.sort.is_some_and(|sort| sort.key == SortKey::State && sort.descending) {
            states.reverse();
        }
        let mut instruments = columns(selection);
        if selection.differs {
            instruments.retain(|&instrument| differs(&states, instrument));
        }
        Self { states, instruments }
    }

    /// How many States are left without one of the filters.
    #[must_use]
    pub fn count_without(selection: &Selection, filter: Filter) -> usize {
        Self::of(&selection.without(filter)).states.len()
    }

    /// How many States would be left if this were the only value chosen in a facet.
    #[must_use]
    pub fn value_count(selection: &Selection, key: FacetKey, value: u16) -> usize {
        Self::of(&selection.with_only(key, value)).states.len()
    }
}

/// The instruments that a selection shows: all for which the report lists States, or those chosen among them.
fn columns(selection: &Selection) -> Vec<InstrumentId> {
    let choice = selection.choice(FacetKey::Instrument);
    InstrumentId::all().filter(|id| id.get().lists_states && choice.lets_pass(ordinal(id.index()))).collect()
}

fn row_fits(selection: &Selection, state: StateId) -> bool {
    fits(selection, FacetKey::State, &[ordinal(state.index())])
        && fits(selection, FacetKey::Region, &[ordinal(region(state).index())])
        && fits(selection, FacetKey::Status, &statuses(selection, state))
        && selection.bound.iter().all(|&instrument| Cell::of(state, instrument).is_bound())
        && selection.silent.iter().all(|&instrument| Cell::of(state, instrument).is_silent())
}

fn region(state: StateId) -> Region {
    state.get().region
}

/// The statuses that the report states for a State on the instruments shown.
fn statuses(selection: &Selection, state: StateId) -> Vec<u16> {
    columns(selection)
        .into_iter()
        .flat_map(|instrument| statements_on(state, instrument))
        .map(|id| ordinal(id.get().status.index()))
        .collect()
}

fn fits(selection: &Selection, key: FacetKey, values: &[u16]) -> bool {
    let choice = selection.choice(key);
    let wanted = choice.any.is_empty() || choice.any.iter().any(|value| values.contains(value));
    wanted && !choice.not.iter().any(|value| values.contains(value))
}

/// Whether statements on the instrument differ between the States.
fn differs(states: &[StateId], instrument: InstrumentId) -> bool {
    Cell::differ(&states.iter().map(|state| Cell::of(*state, instrument)).collect::<Vec<_>>())
}

fn state_names() -> TextIndex {
    TextIndex::build(StateId::all().map(|id| {
        let state = id.get();
        let mut names = vec![state.name];
        names.extend(state.aliases);
        names
    }))
}
