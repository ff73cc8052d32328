//! Random selections in their canonical form: values sorted, none both chosen and excluded, "all of" only with several
//! values.

use proptest::{
    collection::vec,
    prelude::*,
    sample::{select, subsequence},
};

use crate::{
    explore::{Choice, FacetKey, MOST_PICKED, Selection},
    report::{InstrumentId, RecordId, RecordType, StateId},
};

/// The maximum number of values of one facet that are chosen, or excluded.
const MOST: usize = 4;

/// Words that are in the records, and some that are not.
const TEXTS: [&str; 10] = [
    "women",
    "domestic work",
    "\"domestic workers\"",
    "Jordan",
    "Türkiye",
    "policies shelter",
    "convention",
    "ILO C189",
    "migrant workers convention",
    "zzz",
];

/// A choice in a facet; `all` says whether "all of" is possible.
pub fn choice(key: FacetKey, all: bool) -> impl Strategy<Value = Choice> {
    let most = key.count().min(MOST);
    let values = || subsequence(key.ordinals().collect::<Vec<_>>(), 0..=most);
    let asked = prop_oneof![2 => Just(Vec::new()), 1 => values()];
    let excluded = prop_oneof![3 => Just(Vec::new()), 1 => values()];
    (asked, excluded, any::<bool>()).prop_map(move |(any, mut not, all_of)| {
        not.retain(|value| !any.contains(value));
        Choice { all: all && all_of && key.is_many() && any.len() > 1, any, not }
    })
}

/// Words to search for, often none.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![2 => Just(String::new()), 1 => select(&TEXTS[..]).prop_map(str::to_owned)]
}

/// Instruments for which the report lists States, mostly none.
pub fn listed_instruments() -> impl Strategy<Value = Vec<InstrumentId>> {
    let listed: Vec<_> = InstrumentId::all().filter(|id| id.get().lists_states).collect();
    prop_oneof![2 => Just(Vec::new()), 1 => subsequence(listed, 0..=2)]
}

/// A cell of the matrix.
pub fn cell() -> impl Strategy<Value = (StateId, InstrumentId)> {
    let listed: Vec<_> = InstrumentId::all().filter(|id| id.get().lists_states).collect();
    (select(StateId::all().collect::<Vec<_>>()), select(listed))
}

/// A selection over these facets, with a search; `all` says whether "all of" is possible.
pub fn selection(keys: &'static [FacetKey], all: bool) -> impl Strategy<Value = Selection> {
    let choices: Vec<_> = keys.iter().map(|&key| choice(key, all)).collect();
    (text(), choices).prop_map(|(text, choices)| {
        let mut selection = Selection { text, ..Selection::default() };
        for (&key, choice) in keys.iter().zip(choices) {
            *selection.choice_mut(key) = choice;
        }
        selection
    })
}

/// Any text, possibly longer than a search may be.
pub fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), vec(any::<char>(), 0..300).prop_map(String::from_iter)]
}

/// Records that a reader picked, in any order, as many as a list may hold.
pub fn picked() -> impl Strategy<Value = Vec<RecordId>> {
    let all: Vec<_> = RecordType::ALL.iter().flat_map(|record| RecordId::every(*record)).collect();
    subsequence(all, 0..=MOST_PICKED).prop_shuffle()
}
