//! State × theme: how many measures the report credits to each State under each of its sub-headings, and where it is
//! silent.
//!
//! This question is about silence: a State without a matching measure is listed separately, never dropped, and never
//! said to have done nothing.

use crate::report::{MeasureId, StateId, Theme};

use super::{Choice, FacetKey, Selection, facet_key::ordinal, measures::measures};

/// The part of the table that a selection leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The sub-headings shown.
    pub themes: Vec<Theme>,
    /// The States with a matching measure, alphabetically.
    pub rows: Vec<CoverageRow>,
    /// The selected States to which the report credits no matching measure.
    pub silent: Vec<StateId>,
}

/// One State and its measures under each sub-heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverageRow {
    /// The State of the row.
    pub state: StateId,
    /// The number of matching measures credited to it, for each of [`Coverage::themes`].
    pub counts: Vec<usize>,
    /// The measures that these counts refer to.
    pub measures: Vec<Vec<MeasureId>>,
}

impl CoverageRow {
    /// The total number of matching measures credited to the State.
    #[must_use]
    pub fn total(&self) -> usize {
        self.counts.iter().sum()
    }
}

impl Coverage {
    /// The part that a selection leaves. States and regions choose rows; all other filters choose measures.
    #[must_use]
    pub fn of(selection: &Selection) -> Self {
        let mut asked = selection.clone();
        *asked.choice_mut(FacetKey::State) = Choice::default();
        *asked.choice_mut(FacetKey::Region) = Choice::default();
        let fitting: Vec<_> = measures().ask(&asked).places().filter_map(MeasureId::from_index).collect();
        let passes = |key: FacetKey, index: usize| selection.choice(key).lets_pass(ordinal(index));
        let themes: Vec<_> =
            Theme::ALL.iter().copied().filter(|theme| passes(FacetKey::Theme, theme.index())).collect();
        let mut coverage = Self { themes, rows: Vec::new(), silent: Vec::new() };
        for state in StateId::all() {
            if passes(FacetKey::State, state.index()) && passes(FacetKey::Region, state.get().region.index()) {
                coverage.place(state, &fitting);
            }
        }
        coverage
    }

    fn place(&mut self, state: StateId, fitting: &[MeasureId]) {
        let credited = |theme: &Theme| {
            let fits = |id: &&MeasureId| id.get().theme == *theme && id.get().states.contains(&state);
            fitting.iter().filter(fits).copied().collect::<Vec<_>>()
        };
        let measures: Vec<_> = self.themes.iter().map(credited).collect();
        let row = CoverageRow { state, counts: measures.iter().map(Vec::len).collect(), measures };
        if row.total() == 0 {
            self.silent.push(state);
        } else {
            self.rows.push(row);
        }
    }

    /// How many of the States shown have a matching measure under a sub-heading.
    #[must_use]
    pub fn states_under(&self, theme: Theme) -> usize {
        let column = self.themes.iter().position(|shown| *shown == theme);
        column.map_or(0, |column| self.rows.iter().filter(|row| row.counts[column] > 0).count())
    }

    /// How many States would be left if this were the only value chosen in a facet.
    #[must_use]
    pub fn value_count(selection: &Selection, key: FacetKey, value: u16) -> usize {
        Self::of(&selection.with_only(key, value)).rows.len()
    }
}
