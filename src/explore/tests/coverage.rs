//! State × theme.

use proptest::prelude::*;

use super::{arbitrary, measures::KEYS, naive};
use crate::{
    explore::{Choice, Coverage, FacetKey, Selection},
    report::{Measure, REPORT, StateId, Theme},
};

fn selection() -> impl Strategy<Value = Selection> {
    arbitrary::selection(KEYS, false)
}

/// The measures that fit but for their States, by loops over slugs.
fn fitting(selection: &Selection) -> Vec<&'static Measure> {
    let mut asked = selection.clone();
    *asked.choice_mut(FacetKey::State) = Choice::default();
    *asked.choice_mut(FacetKey::Region) = Choice::default();
    naive::hits(REPORT.measures(), KEYS, &asked).into_iter().map(|place| &REPORT.measures()[place]).collect()
}

fn names(measure: &Measure, state: StateId) -> bool {
    measure.states.iter().any(|id| id.get().slug == state.get().slug)
}

/// How many fitting measures name a State under a theme.
fn naive_count(fitting: &[&Measure], state: StateId, theme: Theme) -> usize {
    fitting.iter().filter(|measure| measure.theme == theme && names(measure, state)).count()
}

fn asked_for(selection: &Selection, state: StateId) -> bool {
    let state = state.get();
    naive::passes(selection.choice(FacetKey::State), FacetKey::State, &[state.slug])
        && naive::passes(selection.choice(FacetKey::Region), FacetKey::Region, &[state.region.slug()])
}

proptest! {
    #[test]
    fn every_cell_counts_what_names_its_state(selection in selection()) {
        let (coverage, fitting) = (Coverage::of(&selection), fitting(&selection));
        for row in &coverage.rows {
            for (theme, count) in coverage.themes.iter().zip(&row.counts) {
                prop_assert_eq!(*count, naive_count(&fitting, row.state, *theme));
            }
            prop_assert!(row.total() > 0);
        }
        for theme in &coverage.themes {
            let states = coverage.rows.iter().filter(|row| naive_count(&fitting, row.state, *theme) > 0).count();
            prop_assert_eq!(coverage.states_under(*theme), states);
        }
    }

    #[test]
    fn every_state_asked_for_has_a_row_or_is_named_as_silent(selection in selection()) {
        let (coverage, fitting) = (Coverage::of(&selection), fitting(&selection));
        let mut shown: Vec<_> = coverage.rows.iter().map(|row| row.state).chain(coverage.silent.clone()).collect();
        shown.sort_unstable();
        prop_assert_eq!(shown, StateId::all().filter(|state| asked_for(&selection, *state)).collect::<Vec<_>>());
        for state in coverage.silent {
            prop_assert!(coverage.themes.iter().all(|theme| naive_count(&fitting, state, *theme) == 0));
        }
    }

    #[test]
    fn the_count_beside_a_value_is_what_choosing_it_gives(selection in selection(), value in 0_u16..6) {
        for &key in KEYS.iter().filter(|key| usize::from(value) < key.count()) {
            let chosen = selection.with_only(key, value);
            let fitting = fitting(&chosen);
            let reports = |state: &StateId| fitting.iter().any(|measure| names(measure, *state));
            let states = StateId::all().filter(|state| asked_for(&chosen, *state) && reports(state)).count();
            prop_assert_eq!(Coverage::value_count(&selection, key, value), states, "{} {}", key.slug(), value);
        }
    }
}

#[test]
fn without_a_selection_all_25_have_a_measure() {
    let coverage = Coverage::of(&Selection::default());
    assert_eq!((coverage.rows.len(), coverage.silent.len(), coverage.themes.len()), (25, 0, 6));
}
