//! The statements on States and instruments as a collection, and what it says of each instrument.

use std::sync::OnceLock;

use crate::report::{Instrument, InstrumentId, REPORT, StateId, Statement, StatementId};

use super::{
    Collection, FacetKey, Outcome, Searchable, Selection, SortKey,
    facet_key::ordinal,
    text::{TextIndex, TextQuery},
};

impl Searchable for Statement {
    const KEYS: &'static [FacetKey] = &[FacetKey::State, FacetKey::Region, FacetKey::Instrument, FacetKey::Status];

    fn ordinals(&self, key: FacetKey) -> Vec<u16> {
        match key {
            FacetKey::State => vec![ordinal(self.state.index())],
            FacetKey::Region => vec![ordinal(self.state.get().region.index())],
            FacetKey::Instrument => vec![ordinal(self.instrument.index())],
            FacetKey::Status => vec![ordinal(self.status.index())],
            FacetKey::Theme | FacetKey::Topic | FacetKey::Kind | FacetKey::Entity => Vec::new(),
        }
    }

    fn texts(&self) -> Vec<&'static str> {
        let state = self.state.get();
        let instrument = self.instrument.get();
        let mut texts = vec![state.name, instrument.name, instrument.short_name];
        texts.extend(state.aliases);
        texts
    }
}

/// The collection of all statements.
pub fn statements() -> &'static Collection {
    static STATEMENTS: OnceLock<Collection> = OnceLock::new();
    STATEMENTS.get_or_init(|| Collection::new(REPORT.statements))
}

/// The statements on one State and one instrument: none where the report is silent, two where it says two things.
pub fn statements_on(state: StateId, instrument: InstrumentId) -> impl Iterator<Item = StatementId> + Clone {
    StatementId::all().filter(move |id| id.get().state == state && id.get().instrument == instrument)
}

/// One row of the ratification table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InstrumentRow {
    /// The instrument.
    pub id: InstrumentId,
    /// How many reporting States have a fitting statement on it; none where the report lists no States.
    pub states: Option<usize>,
}

/// The instruments that a selection leaves, with the States behind each.
///
/// Instruments for which the report gives only a total stand as well, unless States or statuses are asked for.
#[must_use]
pub fn instrument_rows(outcome: &Outcome, selection: &Selection) -> Vec<InstrumentRow> {
    let filtered = !selection.filters().is_empty();
    let mut rows: Vec<_> = InstrumentId::all().map(|id| row(id, outcome)).collect();
    rows.retain(|row| match row.states {
        Some(states) => !filtered || states > 0,
        None => fits_without_states(row.id, selection),
    });
    if let Some(sort) = selection.sort {
        rows.sort_by(|left, right| {
            let (a, b): (&Instrument, &Instrument) = (left.id.get(), right.id.get());
            match sort.key {
                SortKey::Name => sort.direct(a.short_name.cmp(b.short_name)),
                SortKey::Count2015 => sort.missing_last(a.count(2015), b.count(2015)),
                SortKey::Count2017 => sort.missing_last(a.count(2017), b.count(2017)),
                SortKey::Change => sort.missing_last(a.change(), b.change()),
                SortKey::StatesNamed => sort.missing_last(left.states, right.states),
                _ => sort.direct(left.id.cmp(&right.id)),
            }
        });
    }
    rows
}

/// Whether a selection asks for nothing that an instrument without statements cannot answer.
fn fits_without_states(id: InstrumentId, selection: &Selection) -> bool {
    static NAMES: OnceLock<TextIndex> = OnceLock::new();
    let names =
        || TextIndex::build(REPORT.instruments.iter().map(|instrument| [instrument.name, instrument.short_name]));
    let asks_for_states =
        [FacetKey::State, FacetKey::Region, FacetKey::Status].iter().any(|&key| !selection.choice(key).is_empty());
    !asks_for_states
        && selection.choice(FacetKey::Instrument).lets_pass(ordinal(id.index()))
        && NAMES.get_or_init(names).search(&TextQuery::parse(&selection.text)).contains(id.index())
}

fn row(id: InstrumentId, outcome: &Outcome) -> InstrumentRow {
    let mut states: Vec<_> = outcome
        .places()
        .filter_map(StatementId::from_index)
        .map(StatementId::get)
        .filter(|statement| statement.instrument == id)
        .map(|statement| statement.state)
        .collect();
    states.sort_unstable();
    states.dedup();
    InstrumentRow { id, states: id.get().lists_states.then_some(states.len()) }
}
