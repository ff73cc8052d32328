//! The rows of the ratification table.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{arbitrary, naive, statements::KEYS};
use crate::{
    explore::{
        FacetKey, Selection, Sort, SortKey,
        statements::{InstrumentRow, instrument_rows, statements},
    },
    report::{Instrument, REPORT},
};

fn rows(selection: &Selection) -> Vec<InstrumentRow> {
    instrument_rows(&statements().ask(selection), selection)
}

fn plain(rows: &[InstrumentRow]) -> Vec<(&'static str, Option<usize>)> {
    rows.iter().map(|row| (row.id.get().slug, row.states)).collect()
}

/// The row of an instrument under a selection, if any.
fn naive_row(instrument: &Instrument, selection: &Selection) -> Option<(&'static str, Option<usize>)> {
    if instrument.lists_states {
        let said = REPORT.statements().iter().filter(|said| said.instrument.get().slug == instrument.slug);
        let fitting = said.filter(|said| naive::fits(*said, KEYS, selection));
        let states: BTreeSet<_> = fitting.map(|said| said.state.get().slug).collect();
        (!states.is_empty()).then_some((instrument.slug, Some(states.len())))
    } else {
        let of_states = [FacetKey::State, FacetKey::Region, FacetKey::Status];
        let fits = naive::passes(selection.choice(FacetKey::Instrument), FacetKey::Instrument, &[instrument.slug])
            && naive::reads(&[instrument.name, instrument.short_name], &selection.text)
            && of_states.iter().all(|&key| selection.choice(key).is_empty());
        fits.then_some((instrument.slug, None))
    }
}

proptest! {
    #[test]
    fn rows_are_those_of_a_plain_count(selection in arbitrary::selection(KEYS, true)) {
        let expected: Vec<_> = REPORT.instruments().iter().filter_map(|row| naive_row(row, &selection)).collect();
        prop_assert_eq!(plain(&rows(&selection)), expected);
    }
}

#[track_caller]
fn case(selection: &Selection, expected: &[&str]) {
    assert_eq!(rows(selection).iter().map(|row| row.id.get().slug).collect::<Vec<_>>(), expected);
}

fn sorted(key: SortKey, descending: bool) -> Selection {
    Selection { sort: Some(Sort { key, descending }), ..Selection::default() }
}

#[test]
fn an_instrument_without_a_list_is_found_by_its_name() {
    let text = Selection { text: "migrant workers convention".into(), ..Selection::default() };
    assert!(plain(&rows(&text)).contains(&("migrant-workers-convention", None)));
    let mut chosen = Selection::default();
    let value = FacetKey::Instrument.ordinal("migrant-workers-convention").unwrap();
    chosen.choice_mut(FacetKey::Instrument).any = vec![value];
    case(&chosen, &["migrant-workers-convention"]);
    chosen.choice_mut(FacetKey::State).any = vec![0];
    case(&chosen, &[]);
}

#[test]
fn totals_sort_as_numbers_and_missing_ones_stay_last() {
    let with_totals =
        |selection: &Selection| rows(selection).iter().map_while(|row| row.id.get().totals()[1]).collect::<Vec<_>>();
    assert_eq!(with_totals(&sorted(SortKey::Count2017, false)), [24, 51, 143, 170, 187]);
    assert_eq!(with_totals(&sorted(SortKey::Count2017, true)), [187, 170, 143, 51, 24]);
    let changes: Vec<_> = rows(&sorted(SortKey::Change, true)).iter().map(|row| row.id.get().change()).collect();
    let missing = changes.iter().filter(|change| change.is_none()).count();
    assert_eq!((changes.len(), missing), (10, 5));
    assert_eq!(changes[..5], [Some(3), Some(3), Some(3), Some(2), Some(2)]);
}

#[test]
fn named_states_are_counted_from_the_report() {
    let all = plain(&rows(&Selection::default()));
    assert_eq!(all.len(), 10);
    let count = |slug: &str| all.iter().find(|row| row.0 == slug).unwrap().1;
    assert_eq!(count("trafficking-protocol"), Some(25), "three States with two statements count once");
    assert_eq!(count("ilo-c189"), Some(7));
    assert_eq!(count("organized-crime-convention"), None);
}
