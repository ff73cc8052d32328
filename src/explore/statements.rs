//! The statements on States and instruments as a collection, and the rows of the ratification table.

use std::sync::OnceLock;

use faceted_search::{FixedBitSet, TextIndex};

use crate::report::{Instrument, InstrumentId, REPORT, RecordType, StateId, StatementId};

use super::{
    Collection, FacetKey, Outcome, Selection, SortKey, collections::collection, facet_key::ordinal, lexicon,
    sort::rank_of,
};

/// The collection of all statements.
#[must_use]
pub fn statements() -> &'static Collection {
    collection(RecordType::Statement)
}

/// The statements on one State and one instrument: none if the report is silent, two if it contradicts itself.
pub fn statements_on(state: StateId, instrument: InstrumentId) -> impl Iterator<Item = StatementId> + Clone {
    StatementId::all().filter(move |id| id.get().state == state && id.get().instrument == instrument)
}

/// One row of the ratification table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InstrumentRow {
    /// The instrument of the row.
    pub id: InstrumentId,
    /// How many reporting States have a matching statement on it; `None` if the report lists no States.
    pub states: Option<usize>,
}

/// The instruments that a selection leaves, each with its number of States.
///
/// Instruments for which the report gives only a total are included, unless States, regions or statuses are selected.
#[must_use]
pub fn instrument_rows(outcome: &Outcome, selection: &Selection) -> Vec<InstrumentRow> {
    let filtered = !selection.filters().is_empty();
    let mut rows: Vec<_> = InstrumentId::all().map(|id| row(id, outcome)).collect();
    rows.retain(|row| match row.states {
        Some(states) => !filtered || states > 0,
        None => fits_without_states(row.id, selection),
    });
    let Some(sort) = selection.sort else { return rows };
    let rank = |row: &InstrumentRow| rank(*row, sort.key);
    sort.order(rows.iter().map(rank)).into_iter().filter_map(|place| rows.get(place).copied()).collect()
}

/// The rank of an instrument by a column; `None` if the report gives no number.
fn rank(row: InstrumentRow, key: SortKey) -> Option<u32> {
    let instrument = row.id.get();
    match key {
        SortKey::Name => {
            let smaller = |other: &&Instrument| other.short_name < instrument.short_name;
            Some(rank_of(REPORT.instruments().iter().filter(smaller).count()))
        }
        SortKey::Count2015 => instrument.totals()[0].map(u32::from),
        SortKey::Count2017 => instrument.totals()[1].map(u32::from),
        // A total may also fall, so the change is shifted above zero.
        SortKey::Change => instrument.change().and_then(|change| u32::try_from(change + i32::from(u16::MAX)).ok()),
        SortKey::StatesNamed => row.states.map(rank_of),
        // Columns of other tables; the rows stay in the report's order.
        SortKey::Paragraph | SortKey::State | SortKey::Date => Some(rank_of(row.id.index())),
    }
}

/// Whether an instrument without statements can match everything that a selection asks for.
fn fits_without_states(id: InstrumentId, selection: &Selection) -> bool {
    static NAMES: OnceLock<TextIndex> = OnceLock::new();
    let names =
        || TextIndex::build(REPORT.instruments().iter().map(|instrument| [instrument.name, instrument.short_name]));
    let asks_for_states =
        [FacetKey::State, FacetKey::Region, FacetKey::Status].iter().any(|&key| !selection.choice(key).is_empty());
    !asks_for_states
        && selection.choice(FacetKey::Instrument).lets_pass(ordinal(id.index()))
        && NAMES.get_or_init(names).search(&lexicon::query(&selection.text)).contains(id.index())
}

fn row(id: InstrumentId, outcome: &Outcome) -> InstrumentRow {
    let mut states = FixedBitSet::with_capacity(REPORT.states().len());
    let said = outcome.places().filter_map(StatementId::from_index).map(StatementId::get);
    states.extend(said.filter(|statement| statement.instrument == id).map(|statement| statement.state.index()));
    InstrumentRow { id, states: id.get().lists_states.then(|| states.count_ones(..)) }
}
