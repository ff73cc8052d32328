//! States side by side.

use proptest::{prelude::*, sample::subsequence};

use crate::{
    explore::{Comparison, FacetKey, Selection, compare::NotComparable, facet_key::ordinal},
    report::{InstrumentId, MeasureId, StateId, Status, Theme},
};

fn named(states: &[StateId]) -> Selection {
    let mut selection = Selection::default();
    selection.choice_mut(FacetKey::State).any = states.iter().map(|id| ordinal(id.index())).collect();
    selection
}

fn states(count: impl Into<proptest::sample::SizeRange>) -> impl Strategy<Value = Vec<StateId>> {
    subsequence(StateId::all().collect::<Vec<_>>(), count)
}

proptest! {
    #[test]
    fn everything_is_aligned_and_differences_are_said(states in states(2..=4)) {
        let comparison = Comparison::of(&named(&states)).expect("two to four States");
        prop_assert_eq!(&comparison.states, &states);
        let listed: Vec<_> = InstrumentId::all().filter(|id| id.get().lists_states).collect();
        prop_assert_eq!(comparison.instruments.iter().map(|line| line.instrument).collect::<Vec<_>>(), listed);
        for line in &comparison.instruments {
            let said: Vec<Vec<Status>> = line.cells.iter().map(|cell| cell.statuses().collect()).collect();
            prop_assert_eq!(line.differs, said.iter().any(|one| *one != said[0]));
        }
        prop_assert_eq!(comparison.themes.iter().map(|line| line.theme).collect::<Vec<_>>(), Theme::ALL);
        for line in &comparison.themes {
            for (state, found) in states.iter().zip(&line.measures) {
                for id in MeasureId::all() {
                    let credited = id.get().theme == line.theme && id.get().states.contains(state);
                    prop_assert_eq!(found.contains(&id), credited);
                }
            }
            prop_assert_eq!(line.differs, line.measures.iter().any(|one| *one != line.measures[0]));
        }
    }

    #[test]
    fn one_state_is_too_few(states in states(0..=1)) {
        prop_assert_eq!(Comparison::of(&named(&states)), Err(NotComparable::TooFew(states.len())));
    }

    #[test]
    fn five_states_are_too_many(states in states(5..=25)) {
        prop_assert_eq!(Comparison::of(&named(&states)), Err(NotComparable::TooMany(states.len())));
    }
}
