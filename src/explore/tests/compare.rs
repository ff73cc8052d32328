//! States side by side.

use std::collections::BTreeSet;

use proptest::{prelude::*, sample::subsequence};

use crate::{
    explore::{Comparison, FacetKey, Selection, compare::NotComparable, facet_key::ordinal},
    report::{InstrumentId, MeasureId, REPORT, StateId, Theme},
};

fn named(states: &[StateId]) -> Selection {
    let mut selection = Selection::default();
    selection.choice_mut(FacetKey::State).any = states.iter().map(|id| ordinal(id.index())).collect();
    selection
}

fn states(count: impl Into<proptest::sample::SizeRange>) -> impl Strategy<Value = Vec<StateId>> {
    subsequence(StateId::all().collect::<Vec<_>>(), count)
}

fn pairs(states: &[StateId]) -> Vec<(StateId, StateId)> {
    states.iter().flat_map(|one| states.iter().map(|other| (*one, *other))).collect()
}

/// What the report says about a State and an instrument: statuses, each with its date if there is one.
fn said(state: StateId, instrument: InstrumentId) -> BTreeSet<(&'static str, Option<String>)> {
    let about = REPORT.statements().iter().filter(|said| said.state == state && said.instrument == instrument);
    about.map(|said| (said.status.slug(), said.date.map(|date| date.to_string()))).collect()
}

proptest! {
    #[test]
    fn everything_is_aligned_and_differences_are_said(states in states(2..=4)) {
        let comparison = Comparison::of(&named(&states)).expect("two to four States");
        prop_assert_eq!(&comparison.states, &states);
        let listed: Vec<_> = InstrumentId::all().filter(|id| id.get().lists_states).collect();
        prop_assert_eq!(comparison.instruments.iter().map(|line| line.instrument).collect::<Vec<_>>(), listed);
        for line in &comparison.instruments {
            let mut expected = false;
            for (one, other) in pairs(&states) {
                let (one, other) = (said(one, line.instrument), said(other, line.instrument));
                expected |= !one.is_empty() && !other.is_empty() && one != other;
            }
            prop_assert_eq!(line.differs, expected);
        }
        prop_assert_eq!(comparison.themes.iter().map(|line| line.theme).collect::<Vec<_>>(), Theme::ALL);
        for line in &comparison.themes {
            for (state, found) in states.iter().zip(&line.measures) {
                for id in MeasureId::all() {
                    let credited = id.get().theme == line.theme && id.get().states.contains(state);
                    prop_assert_eq!(found.contains(&id), credited);
                }
            }
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
