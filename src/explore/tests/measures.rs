//! The national measures.

use proptest::{option, prelude::*, sample::select};

use super::{arbitrary, naive};
use crate::{
    explore::{
        FacetKey, Selection, Sort, SortKey, ViewMode,
        measures::{measures, sorted_measures, under_headings},
    },
    report::{MeasureId, REPORT},
};

pub const KEYS: &[FacetKey] = &[FacetKey::Theme, FacetKey::State, FacetKey::Topic, FacetKey::Region, FacetKey::Kind];

fn selection() -> impl Strategy<Value = Selection> {
    arbitrary::selection(KEYS, true)
}

fn sort() -> impl Strategy<Value = Option<Sort>> {
    let key = select(&[SortKey::Paragraph, SortKey::State][..]);
    option::of((key, any::<bool>()).prop_map(|(key, descending)| Sort { key, descending }))
}

proptest! {
    #[test]
    fn a_selection_leaves_what_fits_it(selection in selection()) {
        let outcome = measures().ask(&selection);
        let expected = naive::hits(REPORT.measures(), KEYS, &selection);
        prop_assert_eq!(outcome.places().collect::<Vec<_>>(), expected.clone());
        prop_assert_eq!(outcome.count(), expected.len());
        prop_assert_eq!(outcome.total, REPORT.measures().len());
    }

    #[test]
    fn each_value_is_counted_under_the_other_facets(selection in selection()) {
        let outcome = measures().ask(&selection);
        for &key in KEYS {
            let counts: Vec<_> = key.ordinals().map(|value| outcome.value_count(key, value) as usize).collect();
            let expected = naive::value_counts(REPORT.measures(), KEYS, &selection, key);
            prop_assert_eq!(counts, expected, "{}", key.slug());
        }
    }

    #[test]
    fn the_count_without_a_filter_is_the_count_that_follows(selection in selection()) {
        for filter in selection.filters() {
            let expected = naive::hits(REPORT.measures(), KEYS, &selection.without(filter)).len();
            prop_assert_eq!(measures().count_without(&selection, filter), expected, "{:?}", filter);
        }
    }

    #[test]
    fn every_order_shows_the_same_measures(selection in selection(), sort in sort(), table in any::<bool>()) {
        let outcome = measures().ask(&selection);
        let views = if table { vec![ViewMode::Table] } else { Vec::new() };
        let selection = Selection { sort, views, ..selection };
        let ids = sorted_measures(&outcome, &selection);
        let mut places: Vec<_> = ids.iter().map(|id| id.index()).collect();
        places.sort_unstable();
        prop_assert_eq!(places, outcome.places().collect::<Vec<_>>());
        if let Some(headings) = under_headings(&ids, &selection) {
            let themes: Vec<_> = headings.iter().map(|(theme, _)| *theme).collect();
            let in_order = themes.is_sorted_by(|a, b| a < b) || themes.is_sorted_by(|a, b| a > b);
            prop_assert!(in_order, "each heading once");
            prop_assert!(headings.iter().all(|(theme, under)| under.iter().all(|id| id.get().theme == *theme)));
            let listed: Vec<_> = headings.into_iter().flat_map(|(_, under)| under).copied().collect();
            prop_assert_eq!(&listed, &ids);
        } else {
            prop_assert_eq!(selection.sort.map(|sort| sort.key), Some(SortKey::State));
        }
        let first = |id: &MeasureId| id.get().states.iter().map(|state| state.get().name).min();
        let states: Vec<_> = ids.iter().map(first).collect();
        match sort {
            Some(Sort { key: SortKey::State, descending }) => {
                let named: Vec<_> = states.iter().copied().take_while(Option::is_some).collect();
                prop_assert!(states[named.len()..].iter().all(Option::is_none), "group statements stand last");
                let in_order = named.is_sorted_by(|a, b| if descending { a >= b } else { a <= b });
                prop_assert!(in_order, "by the first State");
            }
            Some(Sort { descending: true, .. }) => prop_assert!(ids.is_sorted_by(|a, b| a > b)),
            None if !table => {
                let named_first = |id: &MeasureId| (id.get().theme, id.get().states.is_empty(), *id);
                prop_assert!(ids.is_sorted_by_key(named_first));
            }
            _ => prop_assert!(ids.is_sorted()),
        }
    }
}

#[test]
fn a_facet_that_measures_lack_counts_nothing() {
    let outcome = measures().ask(&Selection::default());
    assert_eq!(outcome.value_count(FacetKey::Status, 0), 0);
    assert_eq!(outcome.value_count(FacetKey::Theme, u16::MAX), 0);
}

#[track_caller]
fn case(theme: &str, states: &[&str], slugs: &[&str]) {
    let mut selection = Selection::default();
    selection.choice_mut(FacetKey::Theme).any = vec![FacetKey::Theme.ordinal(theme).unwrap()];
    let ordinals = states.iter().map(|slug| FacetKey::State.ordinal(slug).unwrap());
    selection.choice_mut(FacetKey::State).any = ordinals.collect();
    let found = measures().ask(&selection);
    assert_eq!(found.places().map(|place| REPORT.measures()[place].slug).collect::<Vec<_>>(), slugs);
}

#[test]
fn known_answers() {
    case("legislation", &["jordan", "nepal"], &["37-1", "37-2", "40-2", "40-5", "40-6", "40-7"]);
    case("protection", &["italy"], &["51-3"]);
    case("prevention", &["nepal"], &[]);
}
