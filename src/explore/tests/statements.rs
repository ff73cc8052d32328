//! The statements on States and instruments.

use proptest::prelude::*;

use super::{arbitrary, naive};
use crate::{
    explore::{
        FacetKey,
        statements::{statements, statements_on},
    },
    report::{InstrumentId, REPORT, StateId},
};

pub const KEYS: &[FacetKey] = &[FacetKey::State, FacetKey::Region, FacetKey::Instrument, FacetKey::Status];

#[test]
fn every_statement_stands_in_one_cell() {
    let mut cells = 0;
    for state in StateId::all() {
        for instrument in InstrumentId::all() {
            for id in statements_on(state, instrument) {
                assert_eq!((id.get().state, id.get().instrument), (state, instrument));
                cells += 1;
            }
        }
    }
    assert_eq!(cells, REPORT.statements().len());
}

proptest! {
    #[test]
    fn a_selection_leaves_what_fits_it(selection in arbitrary::selection(KEYS, true)) {
        let outcome = statements().ask(&selection);
        prop_assert_eq!(outcome.places().collect::<Vec<_>>(), naive::hits(REPORT.statements(), KEYS, &selection));
        for &key in KEYS {
            let counts: Vec<_> = key.ordinals().map(|value| outcome.value_count(key, value) as usize).collect();
            let expected = naive::value_counts(REPORT.statements(), KEYS, &selection, key);
            prop_assert_eq!(counts, expected, "{}", key.slug());
        }
        for filter in selection.filters() {
            let expected = naive::hits(REPORT.statements(), KEYS, &selection.without(filter)).len();
            prop_assert_eq!(statements().count_without(&selection, filter), expected, "{:?}", filter);
        }
    }
}
