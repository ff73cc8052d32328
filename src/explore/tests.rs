//! Queries on the real dataset, checked against plain loops over its records.
//!
//! The search engine has its own tests (`crates/faceted-search`); these test it with the report.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::{FacetKey, Selection};
use crate::report::REPORT;

pub mod arbitrary;
mod compare;
mod coverage;
mod instruments;
mod listing;
mod matrix;
mod measures;
mod naive;
mod origins;
mod relations;
mod search_all;
mod statements;
mod topics;

#[test]
fn the_dataset_has_its_size() {
    assert_eq!(REPORT.states().len(), 25);
    assert_eq!(REPORT.instruments().len(), 10);
    assert_eq!(REPORT.statements().len(), 102);
}

proptest! {
    #[test]
    fn each_filter_can_be_taken_back_alone(selection in arbitrary::selection(FacetKey::ALL, true)) {
        let filters = selection.filters();
        for &filter in &filters {
            let rest = selection.without(filter).filters();
            let expected: Vec<_> = filters.iter().copied().filter(|&other| other != filter).collect();
            prop_assert_eq!(rest, expected);
        }
        let bare = selection.without_filters();
        prop_assert!(bare.filters().is_empty());
        prop_assert_eq!((bare.sort, bare.views), (selection.sort, selection.views));
    }

    #[test]
    fn taking_everything_back_leaves_the_default(selection in arbitrary::selection(FacetKey::ALL, true)) {
        let rest = selection.filters().into_iter().fold(selection, |rest, filter| rest.without(filter));
        prop_assert_eq!(rest, Selection::default());
    }
}
