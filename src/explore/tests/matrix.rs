//! State × instrument.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{arbitrary, naive, statements::KEYS};
use crate::{
    explore::{Cell, FacetKey, Filter, Matrix, Selection, Sort, SortKey},
    report::{InstrumentId, REPORT, StateId},
};

/// What the report says about a State and an instrument, by slugs.
fn said(state: &str, instrument: &str) -> BTreeSet<&'static str> {
    let about = REPORT.statements().iter();
    let about = about.filter(|said| said.state.get().slug == state && said.instrument.get().slug == instrument);
    about.map(|said| said.status.slug()).collect()
}

fn naive_states(selection: &Selection) -> Vec<&'static str> {
    let columns = naive_columns(selection);
    let bound = |statuses: &BTreeSet<&str>| ["ratified", "acceded", "party"].iter().any(|slug| statuses.contains(slug));
    let mut states: Vec<_> = REPORT.states().iter().collect();
    states.retain(|state| {
        let statuses: Vec<_> = columns.iter().flat_map(|instrument| said(state.slug, instrument)).collect();
        naive::reads(&naive::names(state), &selection.text)
            && naive::passes(selection.choice(FacetKey::State), FacetKey::State, &[state.slug])
            && naive::passes(selection.choice(FacetKey::Region), FacetKey::Region, &[state.region.slug()])
            && naive::passes(selection.choice(FacetKey::Status), FacetKey::Status, &statuses)
            && selection.bound.iter().all(|id| bound(&said(state.slug, id.get().slug)))
            && selection.silent.iter().all(|id| said(state.slug, id.get().slug).is_empty())
    });
    let descending = selection.sort.is_some_and(|sort| sort.descending);
    let names = states.iter().map(|state| state.slug);
    if descending { names.rev().collect() } else { names.collect() }
}

/// The columns before those without a difference are removed.
fn naive_columns(selection: &Selection) -> Vec<&'static str> {
    let listed = REPORT.instruments().iter().filter(|instrument| instrument.lists_states).map(|listed| listed.slug);
    let choice = selection.choice(FacetKey::Instrument);
    listed.filter(|slug| naive::passes(choice, FacetKey::Instrument, &[slug])).collect()
}

fn naive_matrix(selection: &Selection) -> (Vec<&'static str>, Vec<&'static str>) {
    let states = naive_states(selection);
    let mut columns = naive_columns(selection);
    if selection.differs {
        columns.retain(|slug| {
            let found = states.iter().map(|state| said(state, slug)).filter(|said| !said.is_empty());
            found.collect::<BTreeSet<_>>().len() > 1
        });
    }
    (states, columns)
}

fn plain(matrix: &Matrix) -> (Vec<&'static str>, Vec<&'static str>) {
    let states = matrix.states.iter().map(|id| id.get().slug).collect();
    (states, matrix.instruments.iter().map(|id| id.get().slug).collect())
}

/// A selection that the matrix supports.
fn selection() -> impl Strategy<Value = Selection> {
    let instruments = arbitrary::listed_instruments;
    let parts = (arbitrary::selection(KEYS, false), instruments(), instruments(), any::<bool>(), any::<bool>());
    parts.prop_map(|(facets, bound, silent, differs, descending)| {
        let sort = descending.then_some(Sort::descending(SortKey::State));
        Selection { bound, silent, differs, sort, ..facets }
    })
}

proptest! {
    #[test]
    fn rows_and_columns_are_those_of_a_plain_reading(selection in selection()) {
        prop_assert_eq!(plain(&Matrix::of(&selection)), naive_matrix(&selection));
    }

    #[test]
    fn counts_are_the_rows_that_would_follow(selection in selection()) {
        for &key in KEYS {
            for ordinal in key.ordinals() {
                let mut asked = selection.clone();
                *asked.choice_mut(key) = crate::explore::Choice { any: vec![ordinal], ..Default::default() };
                let expected = naive_states(&asked).len();
                prop_assert_eq!(Matrix::value_count(&selection, key, ordinal), expected, "{} {}", key.slug(), ordinal);
            }
        }
        for filter in selection.filters() {
            let expected = naive_states(&selection.without(filter)).len();
            prop_assert_eq!(Matrix::count_without(&selection, filter), expected, "{:?}", filter);
        }
    }
}

fn instrument(slug: &str) -> InstrumentId {
    InstrumentId::from_slug(slug).unwrap()
}

fn ids(slugs: &[&str]) -> Vec<InstrumentId> {
    let mut ids: Vec<_> = slugs.iter().map(|slug| instrument(slug)).collect();
    ids.sort_unstable();
    ids
}

#[track_caller]
fn case(bound: &[&str], silent: &[&str], expected: &[&str]) {
    let selection = Selection { bound: ids(bound), silent: ids(silent), ..Selection::default() };
    assert_eq!(plain(&Matrix::of(&selection)).0, expected);
}

#[test]
fn known_answers() {
    case(&["ilo-c143", "ilo-c189"], &[], &["italy", "philippines"]);
    case(&["ilo-c097"], &["ilo-c143"], &["ecuador", "jamaica"]);
    case(&[], &["ilo-c111"], &["japan"]);
    case(&["ilo-c189"], &["ilo-c189"], &[]);
    // Jamaica's entry into force is in the future: the State is neither bound nor silent.
    case(&["ilo-c189", "ilo-c097"], &[], &["ecuador", "italy", "philippines"]);
    case(&["trafficking-protocol"], &["smuggling-protocol"], &["china", "jordan", "nepal", "togo"]);
}

#[test]
fn differences_are_those_among_the_states_shown() {
    let differing = |slugs: &[&str]| {
        let mut selection = Selection { differs: true, ..Selection::default() };
        let ordinals = slugs.iter().map(|slug| FacetKey::State.ordinal(slug).unwrap());
        selection.choice_mut(FacetKey::State).any = ordinals.collect();
        assert_eq!(Matrix::count_without(&selection, Filter::Differs), slugs.len());
        plain(&Matrix::of(&selection)).1
    };
    assert_eq!(differing(&["bosnia-and-herzegovina", "cyprus"]), ["istanbul-convention"]);
    assert_eq!(differing(&["jamaica", "philippines"]), ["ilo-c189"]);
    assert_eq!(differing(&["china", "japan", "nepal"]), ["trafficking-protocol"]);
    // On ILO C181 and the Istanbul Convention, there is a statement on Italy but not on the Philippines.
    assert_eq!(differing(&["italy", "philippines"]), [""; 0], "a silence differs from no statement");
    assert_eq!(differing(&["china", "jordan"]), [""; 0], "the same two statements twice");
    assert_eq!(differing(&["italy"]), [""; 0], "one State differs from none");
}

#[test]
fn instruments_without_a_list_have_no_column() {
    let whole = Matrix::of(&Selection::default());
    assert_eq!((whole.states.len(), whole.instruments.len()), (25, 8));
}

#[track_caller]
fn cell_case(state: &str, slug: &str, expected: &[(&str, &str)], bound: bool) {
    let cell = Cell::of(StateId::from_slug(state).unwrap(), instrument(slug));
    let found: Vec<_> = cell.statements.iter().map(|id| (id.get().status.slug(), id.get().basis.slug())).collect();
    assert_eq!(found, expected);
    assert_eq!((cell.is_silent(), cell.is_contradictory()), (expected.is_empty(), expected.len() > 1));
    assert_eq!(cell.is_bound(), bound);
}

#[test]
fn cells_keep_what_the_report_says() {
    let ratified = ("ratified", "collective");
    cell_case("japan", "trafficking-protocol", &[ratified, ("signatory", "named")], true);
    cell_case("china", "trafficking-protocol", &[ratified, ("acceded", "named")], true);
    cell_case("jordan", "trafficking-protocol", &[ratified, ("acceded", "named")], true);
    cell_case("nepal", "trafficking-protocol", &[ratified], true);
    cell_case("jamaica", "ilo-c189", &[("enters-into-force", "named")], false);
    cell_case("sri-lanka", "smuggling-protocol", &[("signatory", "named")], false);
    cell_case("nepal", "smuggling-protocol", &[], false);
}

#[test]
fn the_report_contradicts_itself_in_three_cells() {
    let cells = StateId::all().flat_map(|state| InstrumentId::all().map(move |id| (state, id)));
    let flagged = cells.filter(|&(state, id)| Cell::of(state, id).is_contradictory());
    let names: Vec<_> = flagged.map(|(state, id)| (state.get().slug, id.get().slug)).collect();
    assert_eq!(names, ["china", "japan", "jordan"].map(|state| (state, "trafficking-protocol")));
}
