//! Two to four States side by side: what the report says about each, aligned by instrument and by theme.

use crate::report::{InstrumentId, MeasureId, StateId, Theme};

use super::{Cell, FacetKey, Selection};

/// The largest number of States that can be compared side by side.
pub const MOST_STATES: usize = 4;

/// States side by side, with what the report says about each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The States, alphabetically.
    pub states: Vec<StateId>,
    /// Every instrument for which the report names States.
    pub instruments: Vec<InstrumentLine>,
    /// Every sub-heading of the report.
    pub themes: Vec<ThemeLine>,
}

/// One instrument across the States.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstrumentLine {
    /// The instrument of the line.
    pub instrument: InstrumentId,
    /// What the report says, State by State.
    pub cells: Vec<Cell>,
    /// Whether statements on two of the States differ; silence does not count as a difference.
    pub differs: bool,
}

/// One sub-heading across the States.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeLine {
    /// The sub-heading of the line.
    pub theme: Theme,
    /// The measures credited to each State.
    pub measures: Vec<Vec<MeasureId>>,
}

/// Why States cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotComparable {
    /// Fewer than two; contains how many are selected.
    TooFew(usize),
    /// More than [`MOST_STATES`]; contains how many are selected.
    TooMany(usize),
}

impl Comparison {
    /// Compares the States chosen in a selection.
    ///
    /// # Errors
    /// If fewer than two or more than [`MOST_STATES`] are chosen.
    pub fn of(selection: &Selection) -> Result<Self, NotComparable> {
        let named = &selection.choice(FacetKey::State).any;
        let states: Vec<_> = named.iter().filter_map(|value| StateId::from_index(usize::from(*value))).collect();
        match states.len() {
            0 | 1 => Err(NotComparable::TooFew(states.len())),
            2..=MOST_STATES => Ok(Self::between(states)),
            many => Err(NotComparable::TooMany(many)),
        }
    }

    fn between(states: Vec<StateId>) -> Self {
        let listed = InstrumentId::all().filter(|id| id.get().lists_states);
        let instruments = listed.map(|instrument| instrument_line(&states, instrument)).collect();
        let themes = Theme::ALL.iter().map(|theme| theme_line(&states, *theme)).collect();
        Self { states, instruments, themes }
    }
}

fn instrument_line(states: &[StateId], instrument: InstrumentId) -> InstrumentLine {
    let cells: Vec<_> = states.iter().map(|state| Cell::of(*state, instrument)).collect();
    let differs = Cell::differ(&cells);
    InstrumentLine { instrument, cells, differs }
}

fn theme_line(states: &[StateId], theme: Theme) -> ThemeLine {
    let credited = |state: &StateId| {
        MeasureId::all().filter(|id| id.get().theme == theme && id.get().states.contains(state)).collect::<Vec<_>>()
    };
    ThemeLine { theme, measures: states.iter().map(credited).collect() }
}
