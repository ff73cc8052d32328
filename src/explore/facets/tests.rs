#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

/// Record, then facet, then its values.
type Collection = Vec<Vec<Vec<u16>>>;

/// Nothing asked of any facet.
const NONE: &[Choice] = &[];

/// Values per facet in the random collections.
const VALUES: [u16; 3] = [4, 6, 1];

fn index(collection: &Collection) -> FacetIndex {
    let mut builder = FacetIndexBuilder::new(collection.len());
    for (place, values) in VALUES.into_iter().enumerate() {
        builder.facet(usize::from(values), |number| collection[number][place].iter().copied());
    }
    builder.build()
}

/// Three records over a theme (one value each) and topics (several).
fn small() -> FacetIndex {
    index(&vec![
        vec![vec![0], vec![0, 1], vec![]],
        vec![vec![0], vec![1], vec![]],
        vec![vec![1], vec![0, 1, 2], vec![0]],
    ])
}

fn choice(any: &[u16], not: &[u16], all: bool) -> Choice {
    Choice { any: any.to_vec(), not: not.to_vec(), all }
}

#[track_caller]
fn case(choices: &[Choice], text: Option<&[usize]>, hits: &[usize], counts: [&[u32]; 3]) {
    let text = text.map(|records| records.iter().copied().collect::<FixedBitSet>());
    let answer = small().answer(choices, text.as_ref());
    assert_eq!(answer.hits.ones().collect::<Vec<_>>(), hits);
    assert_eq!(answer.counts, counts);
    assert_eq!(answer.hits, small().hits(choices, text.as_ref()));
}

#[test]
fn nothing_asked_counts_everything() {
    case(&[], None, &[0, 1, 2], [&[2, 1, 0, 0], &[2, 3, 1, 0, 0, 0], &[1]]);
    case(&[Choice::default()], None, &[0, 1, 2], [&[2, 1, 0, 0], &[2, 3, 1, 0, 0, 0], &[1]]);
}

#[test]
fn a_choice_leaves_its_own_facet_countable() {
    case(&[choice(&[1], &[], false)], None, &[2], [&[2, 1, 0, 0], &[1, 1, 1, 0, 0, 0], &[1]]);
    case(&[choice(&[], &[1], false)], None, &[0, 1], [&[2, 1, 0, 0], &[1, 2, 0, 0, 0, 0], &[0]]);
}

#[test]
fn facets_narrow_each_other() {
    let choices = [choice(&[0], &[], false), choice(&[0, 2], &[], false)];
    case(&choices, None, &[0], [&[1, 1, 0, 0], &[1, 2, 0, 0, 0, 0], &[0]]);
}

#[test]
fn matching_all_counts_what_adding_gives() {
    let choices = [Choice::default(), choice(&[0, 1], &[], true)];
    case(&choices, None, &[0, 2], [&[1, 1, 0, 0], &[2, 2, 1, 0, 0, 0], &[1]]);
    let choices = [Choice::default(), choice(&[1], &[2], true)];
    case(&choices, None, &[0, 1], [&[2, 0, 0, 0], &[1, 2, 0, 0, 0, 0], &[0]]);
}

#[test]
fn text_narrows_everything_and_may_be_of_any_length() {
    case(&[choice(&[0], &[], false)], Some(&[1]), &[1], [&[1, 0, 0, 0], &[0, 1, 0, 0, 0, 0], &[0]]);
    case(&[], Some(&[2, 500]), &[2], [&[0, 1, 0, 0], &[1, 1, 1, 0, 0, 0], &[1]]);
    case(&[], Some(&[]), &[], [&[0, 0, 0, 0], &[0, 0, 0, 0, 0, 0], &[0]]);
}

#[test]
fn unknown_ordinals_and_facets_ask_nothing() {
    case(&[choice(&[77], &[78], true)], None, &[0, 1, 2], [&[2, 1, 0, 0], &[2, 3, 1, 0, 0, 0], &[1]]);
    case(&[choice(&[1, 77], &[78], true)], None, &[2], [&[0, 1, 0, 0], &[1, 1, 1, 0, 0, 0], &[1]]);
    let beyond = vec![choice(&[0], &[], false); 9];
    assert_eq!(small().hits(&beyond, None), small().hits(&beyond[..3], None));
}

#[test]
fn an_unknown_value_is_left_out_and_a_repeated_one_counts_once() {
    let mut builder = FacetIndexBuilder::new(3);
    builder.facet(1, |record| [vec![1], vec![0, 1, 0], vec![]][record].clone());
    assert_eq!(builder.build().answer(NONE, None).counts, [[1]]);
}

#[test]
fn an_empty_collection_has_an_empty_answer() {
    let index = FacetIndexBuilder::new(0).build();
    assert_eq!(index.records(), 0);
    assert_eq!(index.answer(NONE, None), Answer { hits: FixedBitSet::new(), counts: Vec::new() });
}

#[test]
fn a_choice_is_empty_without_values() {
    assert!(choice(&[], &[], true).is_empty());
    assert!(!choice(&[1], &[], false).is_empty());
    assert!(!choice(&[], &[1], false).is_empty());
}

fn collection() -> impl Strategy<Value = Collection> {
    let record = VALUES.map(|values| vec(0..values, 0..4));
    vec(record.prop_map(|facets| facets.to_vec()), 0..150)
}

fn any_choice() -> impl Strategy<Value = Choice> {
    (vec(0u16..7, 0..4), vec(0u16..7, 0..2), any::<bool>()).prop_map(|(any, not, all)| Choice { any, not, all })
}

/// The definition, record by record. `places` of unknown values drop out first.
fn passes(values: &[u16], choice: &Choice, known: u16) -> bool {
    let any: Vec<u16> = choice.any.iter().copied().filter(|&value| value < known).collect();
    let wanted = match (any.is_empty(), choice.all) {
        (true, _) => true,
        (false, true) => any.iter().all(|value| values.contains(value)),
        (false, false) => any.iter().any(|value| values.contains(value)),
    };
    wanted && !choice.not.iter().any(|value| values.contains(value))
}

fn naive(collection: &Collection, choices: &[Choice], text: Option<&[bool]>) -> (Vec<usize>, Vec<Vec<u32>>) {
    let left = |skipped: Option<usize>| -> Vec<usize> {
        let in_text = |number: usize| text.is_none_or(|text| text.get(number).copied().unwrap_or(false));
        (0..collection.len())
            .filter(|&number| in_text(number))
            .filter(|&number| {
                (0..choices.len())
                    .filter(|&place| Some(place) != skipped)
                    .all(|place| passes(&collection[number][place], &choices[place], VALUES[place]))
            })
            .collect()
    };
    let count = |place: usize, value: u16| {
        let base = left((!choices[place].all).then_some(place));
        let holders = base.into_iter().filter(|&number| collection[number][place].contains(&value));
        u32::try_from(holders.count()).unwrap()
    };
    let counts = (0..VALUES.len()).map(|place| (0..VALUES[place]).map(|value| count(place, value)).collect());
    (left(None), counts.collect())
}

proptest! {
    #[test]
    fn answers_as_the_definition_does(
        collection in collection(),
        choices in vec(any_choice(), VALUES.len()),
        text in proptest::option::of(vec(any::<bool>(), 0..200)),
    ) {
        let set = text.as_ref().map(|text| {
            let mut set = FixedBitSet::with_capacity(text.len());
            text.iter().enumerate().for_each(|(number, &found)| set.set(number, found));
            set
        });
        let index = index(&collection);
        let answer = index.answer(&choices, set.as_ref());
        let (hits, counts) = naive(&collection, &choices, text.as_deref());
        prop_assert_eq!(answer.hits.len(), collection.len());
        prop_assert_eq!(answer.hits.ones().collect::<Vec<_>>(), hits);
        prop_assert_eq!(answer.counts, counts);
        prop_assert_eq!(answer.hits, index.hits(&choices, set.as_ref()));
    }
}
