#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use proptest::{collection::vec, prelude::*, sample::select};

use super::*;

/// The values by record, then by facet.
type Collection = Vec<Vec<Vec<u16>>>;

/// No choice in any facet.
const NONE: &[Choice] = &[];

/// The number of values of each facet in the random collections.
const VALUES: [u16; 3] = [4, 6, 1];

fn index(collection: &Collection) -> FacetIndex {
    let mut builder = FacetIndexBuilder::new(VALUES.map(usize::from));
    for record in collection {
        builder.record(|facet| record[facet].iter().copied());
    }
    builder.build()
}

/// The counts by facet, then by value.
fn counts(answer: &FacetResult) -> Vec<&[u32]> {
    (0..answer.facets.len()).map(|facet| answer.counts(facet)).collect()
}

/// Three records with a theme (one value each) and topics (several).
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
fn case(choices: &[Choice], text: Option<&[usize]>, hits: &[usize], expected: [&[u32]; 3]) {
    let text = text.map(|records| records.iter().copied().collect::<FixedBitSet>());
    let answer = small().answer(choices, text.as_ref());
    assert_eq!(answer.hits.ones().collect::<Vec<_>>(), hits);
    assert_eq!(counts(&answer), expected);
    assert_eq!(answer.hits, small().hits(choices, text.as_ref()));
}

#[test]
fn without_a_choice_everything_is_counted() {
    case(&[], None, &[0, 1, 2], [&[2, 1, 0, 0], &[2, 3, 1, 0, 0, 0], &[1]]);
    case(&[Choice::default()], None, &[0, 1, 2], [&[2, 1, 0, 0], &[2, 3, 1, 0, 0, 0], &[1]]);
}

#[test]
fn a_choice_does_not_limit_the_counts_of_its_own_facet() {
    case(&[choice(&[1], &[], false)], None, &[2], [&[2, 1, 0, 0], &[1, 1, 1, 0, 0, 0], &[1]]);
    case(&[choice(&[], &[1], false)], None, &[0, 1], [&[2, 1, 0, 0], &[1, 2, 0, 0, 0, 0], &[0]]);
}

#[test]
fn facets_narrow_each_other() {
    let choices = [choice(&[0], &[], false), choice(&[0, 2], &[], false)];
    case(&choices, None, &[0], [&[1, 1, 0, 0], &[1, 2, 0, 0, 0, 0], &[0]]);
}

#[test]
fn counts_under_match_all_are_those_of_adding_a_value() {
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
    let of_none = FacetIndexBuilder::new([1]).build().answer(NONE, Some(&[0].into_iter().collect()));
    assert_eq!((of_none.hits.len(), of_none.total(), counts(&of_none)), (0, 0, vec![&[0][..]]));
}

#[test]
fn unknown_ordinals_and_facets_are_ignored() {
    case(&[choice(&[77], &[78], true)], None, &[0, 1, 2], [&[2, 1, 0, 0], &[2, 3, 1, 0, 0, 0], &[1]]);
    case(&[choice(&[1, 77], &[78], true)], None, &[2], [&[0, 1, 0, 0], &[1, 1, 1, 0, 0, 0], &[1]]);
    let beyond = vec![choice(&[0], &[], false); 9];
    assert_eq!(small().hits(&beyond, None), small().hits(&beyond[..3], None));
}

#[test]
fn an_unknown_value_is_left_out_and_a_repeated_one_counts_once() {
    let mut builder = FacetIndexBuilder::new([1]);
    for values in [&[1][..], &[0, 1, 0], &[]] {
        builder.record(|_| values.iter().copied());
    }
    assert_eq!(counts(&builder.build().answer(NONE, None)), [[1]]);
}

#[test]
fn an_empty_collection_has_an_empty_answer() {
    let index = FacetIndexBuilder::new([]).build();
    assert_eq!(index.records(), 0);
    let answer = index.answer(NONE, None);
    assert_eq!((answer.hits, answer.counts), (FixedBitSet::new(), vec![]));
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

/// The definition, applied to one record. Unknown values are dropped first.
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
                    .filter(|&index| Some(index) != skipped)
                    .all(|index| passes(&collection[number][index], &choices[index], VALUES[index]))
            })
            .collect()
    };
    let count = |index: usize, value: u16| {
        let base = left((!choices[index].all).then_some(index));
        let postings = base.into_iter().filter(|&number| collection[number][index].contains(&value));
        u32::try_from(postings.count()).unwrap()
    };
    let counts = (0..VALUES.len()).map(|index| (0..VALUES[index]).map(|value| count(index, value)).collect());
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
        let (hits, expected) = naive(&collection, &choices, text.as_deref());
        prop_assert_eq!(answer.hits.len(), collection.len());
        prop_assert_eq!(answer.hits.ones().collect::<Vec<_>>(), hits);
        prop_assert_eq!(counts(&answer), expected);
        prop_assert_eq!(answer.hits, index.hits(&choices, set.as_ref()));
    }
}

/// Records with two facets, of whose values a few are frequent and most are rare, and a small or large set of records.
fn uneven() -> impl Strategy<Value = (Vec<[Vec<u16>; 2]>, FixedBitSet)> {
    let value = || (0u16..90, 0u16..90, 0u16..90).prop_map(|(a, b, c)| a.min(b).min(c));
    (0usize..1_500, select(&[1usize, 30, 700][..])).prop_flat_map(move |(size, apart)| {
        let set = vec(0..apart, size).prop_map(|drawn| drawn.iter().map(|&number| number == 0).collect::<Vec<_>>());
        (vec([vec(value(), 0..4), vec(value(), 1..2)], size), set).prop_map(|(records, chosen)| {
            let mut set = FixedBitSet::with_capacity(chosen.len());
            chosen.iter().enumerate().for_each(|(record, &chosen)| set.set(record, chosen));
            (records, set)
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn along_keys_and_along_records_count_the_same((records, set) in uneven()) {
        const EACH: usize = 80;
        let mut builder = FacetIndexBuilder::new([EACH, EACH]);
        for record in &records {
            builder.record(|facet| record[facet].iter().copied());
        }
        let index = builder.build();

        let mut expected = [[0; EACH]; 2];
        for record in set.ones() {
            for (own, counts) in records[record].iter().zip(&mut expected) {
                let own: BTreeSet<_> = own.iter().map(|&value| usize::from(value)).collect();
                own.into_iter().filter(|&value| value < EACH).for_each(|value| counts[value] += 1);
            }
        }
        let expected = expected.concat();
        prop_assert_eq!(&index.count_along_records(&set), &expected);
        let mut along_keys = vec![0; 2 * EACH];
        index.postings.count(0..2 * EACH, &set, &mut along_keys);
        prop_assert_eq!(&along_keys, &expected);
        prop_assert_eq!(index.answer(NONE, Some(&set)).counts, expected);
    }
}

#[test]
fn the_shorter_way_of_counting_is_taken() {
    let mut builder = FacetIndexBuilder::new([100, 100]);
    for record in 0..20_000u16 {
        builder.record(|_| [record % 100]);
    }
    let index = builder.build();
    let shorter = |left: usize| {
        let mut set = FixedBitSet::with_capacity(20_000);
        set.insert_range(..left);
        index.shorter_along_records(&set, &index.facets)
    };
    // 40,000 records in lists, at 4 words each, compared with 3 × 7 words for each record of the set.
    assert_eq!([shorter(0), shorter(7_619), shorter(7_620), shorter(20_000)], [true, true, false, false]);
}

#[test]
fn values_beyond_the_room_are_left_out() {
    let mut builder = FacetIndexBuilder::new([65_530, 10, 70_000]);
    builder.record(|_| [4, 5, u16::MAX]);
    let answer = builder.build().answer(NONE, None);
    let counts = counts(&answer);
    assert_eq!(counts.iter().map(|of_facet| of_facet.len()).collect::<Vec<_>>(), [65_530, 5, 0]);
    assert_eq!((counts[0][4], counts[0][5], counts[1]), (1, 1, &[0, 0, 0, 0, 1][..]));
}
