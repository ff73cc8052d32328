#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::collection::vec;
use proptest::prelude::*;

use super::query::{Row, Term};
use super::words::{folded, is_acronym};
use super::*;

type Collection = Vec<Vec<String>>;

const RECORDS: [&[&str]; 5] = [
    &["Shelters for women migrant workers", "Jordan"],
    &["A policy on domestic work; one woman", "UN-Women"],
    &["Convention No. 189 (A/72/215)", "Côte d’Ivoire"],
    &[],
    &["women", "migrant workers"],
];

#[track_caller]
fn case(query: &str, expected: &[usize]) {
    let found = TextIndex::build(RECORDS).search(&TextQuery::parse(query));
    assert_eq!(found.len(), RECORDS.len());
    assert_eq!(found.ones().collect::<Vec<_>>(), expected, "{query}");
}

#[test]
fn words_match_by_their_beginning() {
    case("shelter", &[0]);
    case("shel", &[0]);
    case("women", &[0, 1, 4]);
    case("woman", &[1]);
    case("policies", &[]);
    case("cote", &[2]);
    case("IVOIRE", &[2]);
    case("189", &[2]);
    case("elter", &[]);
    case("zzz", &[]);
}

#[test]
fn all_terms_must_be_in_the_same_record() {
    case("women migrant", &[0, 4]);
    case("women jordan", &[0]);
    case("jordan policy", &[]);
}

#[test]
fn phrases_are_exact_and_stay_in_their_field() {
    case(r#""migrant workers""#, &[0, 4]);
    case(r#""women migrant""#, &[0]);
    case(r#""workers migrant""#, &[]);
    case(r#""migrant work""#, &[]);
    case(r#""migrant work"#, &[0, 4]);
    case(r#""women""#, &[0, 1, 4]);
    case(r#""A/72/215""#, &[2]);
    case(r#""nowhere women""#, &[]);
}

#[test]
fn an_empty_query_finds_everything() {
    let index = TextIndex::build(RECORDS);
    assert_eq!(index.records(), 5);
    assert!(index.search(&TextQuery::parse(" “” ")).is_full());
}

#[test]
fn an_empty_collection_has_no_results() {
    let index = TextIndex::build(Vec::<Vec<&str>>::new());
    assert_eq!(index.search(&TextQuery::parse("a")).len(), 0);
    assert_eq!(index.search(&TextQuery::parse("")).len(), 0);
}

#[test]
fn a_field_outside_a_record_is_left_out() {
    let mut builder = TextIndexBuilder::default();
    builder.field("one");
    builder.end_record();
    builder.field("two");
    let index = builder.build();
    assert_eq!(index.records(), 1);
    assert_eq!(index.search(&TextQuery::parse("two")).count_ones(..), 0);
}

const TEXTS: &str = "a woman women wom policy policies cote cot 72 aesir per cent percent";

/// Two families, a compound and a name.
fn lexicon() -> Lexicon<'static> {
    let families = families(TEXTS, |word| word.replace("woman", "women").replace("policies", "policy"));
    let names = "ladies=women;cot\nun=a 72*\nthe=wom";
    Lexicon::new(TEXTS, Tables { families: families.leak(), names, common: "e the", ..Tables::default() })
}

#[track_caller]
fn expansion_case(query: &str, expected: &[(&str, Origin)]) {
    let expansions = TextIndex::build(RECORDS).expansions(&TextQuery::read(query, &lexicon()));
    let shown: Vec<(&str, Origin)> = expansions.iter().map(|found| (found.words.as_str(), found.origin)).collect();
    assert_eq!(shown, expected);
}

#[test]
fn expansions_contain_only_additional_words_of_the_collection() {
    expansion_case("women", &[("woman", Origin::Form)]);
    expansion_case("policies", &[("policy", Origin::Form)]);
    // The plural is not in the collection, and the singular finds no more than the typed word does.
    expansion_case("policy", &[]);
    expansion_case("ladies", &[("women", Origin::Name), ("woman", Origin::Name)]);
    expansion_case("UN", &[("a 72", Origin::Name)]);
    expansion_case("per cent", &[]);
}

#[test]
fn a_spelling_of_two_words_is_named_if_both_are_there() {
    let lexicon = Lexicon::new("health care", Tables { spellings: "healthcare=health care", ..Tables::default() });
    let named = |record: &str| {
        let index = TextIndex::build([[record]]);
        let found = index.expansions(&TextQuery::read("healthcare", &lexicon));
        found.into_iter().map(|expansion| expansion.words).collect::<Vec<_>>()
    };
    assert_eq!(named("free health care"), ["health care"; 2]);
    assert_eq!(named("child care"), [""; 0]);
    assert_eq!(named("mental health"), [""; 0]);
}

#[test]
fn words_added_by_the_lexicon_are_found() {
    let found =
        |query| TextIndex::build(RECORDS).search(&TextQuery::read(query, &lexicon())).ones().collect::<Vec<_>>();
    assert_eq!(found("woman"), [0, 1, 4]);
    assert_eq!(found("policies the"), [1]);
    assert_eq!(found("ladies jordan"), [0]);
    assert_eq!(found("un"), [1, 2]);
}

#[test]
fn capitals_are_told_from_the_same_word() {
    let index = TextIndex::build([["Those who work"], ["WHO works"], ["Who works"]]);
    let tables = Tables { common: "who", names: "who=work", ..Tables::default() };
    let lexicon = Lexicon::new("work works", tables);
    let found = |query| index.search(&TextQuery::read(query, &lexicon)).ones().collect::<Vec<_>>();
    assert_eq!(found("\"WHO\""), [1]);
    assert_eq!(found("WHO"), [0, 1]);
    assert_eq!(found("\"who\""), [0, 1, 2]);
    let query = TextQuery::read("\"WHO\"", &lexicon);
    assert_eq!(
        (marks("WHO and who", &query), marks("who", &query)),
        (std::iter::once(0..3).collect::<Vec<_>>(), vec![])
    );
    assert!(finds(&["x", "WHO"], &query) && !finds(&["x", "who"], &query));
}

/// The definition: compares every word of every field.
fn naive(collection: &Collection, query: &TextQuery) -> Vec<usize> {
    let row_holds = |field: &str, row: &Row| {
        let words: Vec<String> = folded(field).map(|(_, word)| word).collect();
        let row_words: Vec<&str> = row.words.split(' ').collect();
        if is_acronym(&row.words) {
            return folded(field).any(|(place, _)| field[place] == row.words);
        }
        (0..words.len()).any(|start| {
            row_words.iter().enumerate().all(|(index, word)| {
                let exact = !row.open || index + 1 < row_words.len();
                let found = words.get(start + index);
                found.is_some_and(|found| if exact { found == word } else { found.starts_with(word) })
            })
        })
    };
    let holds =
        |fields: &[String], term: &Term| term.rows.iter().any(|row| fields.iter().any(|field| row_holds(field, row)));
    (0..collection.len()).filter(|&number| query.terms().iter().all(|term| holds(&collection[number], term))).collect()
}

/// Few words, so that queries often find something; some of them are beginnings of others.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("woman"),
        Just("Women"),
        Just("wom"),
        Just("policy"),
        Just("policies"),
        Just("ladies"),
        Just("percent"),
        Just("per"),
        Just("cent"),
        Just("Côte"),
        Just("THE"),
        Just("the"),
        Just("cot"),
        Just("a"),
        Just("72"),
        Just("Æ"),
        Just("e\u{301}"),
    ];
    vec((word, prop_oneof![Just(" "), Just("-"), Just("'"), Just("")]), 0..6)
        .prop_map(|parts| parts.into_iter().fold(String::new(), |text, (word, gap)| text + word + gap))
}

fn query() -> impl Strategy<Value = String> {
    vec((text(), prop_oneof![Just("\""), Just(" "), Just("”")]), 0..3)
        .prop_map(|parts| parts.into_iter().fold(String::new(), |query, (text, gap)| query + gap + &text))
}

proptest! {
    #[test]
    fn searches_as_the_definition_does(collection in vec(vec(text(), 0..4), 0..30), query in query()) {
        for query in [TextQuery::parse(&query), TextQuery::read(&query, &lexicon())] {
            let found = TextIndex::build(&collection).search(&query);
            prop_assert_eq!(found.len(), collection.len());
            prop_assert_eq!(found.ones().collect::<Vec<_>>(), naive(&collection, &query));
        }
    }

    /// A query with a letter or emoji that no record has finds nothing, wherever in the query it is.
    #[test]
    fn unknown_characters_find_nothing(
        collection in vec(vec(text(), 0..4), 0..30),
        query in query(),
        gap in prop_oneof![Just(""), Just(" "), Just("\"")],
        strange in prop_oneof![Just("नेपाल"), Just("😀"), Just("中"), Just("ไ"), Just("ж"), Just("٣"), Just("♀")],
        first in any::<bool>(),
    ) {
        let asked = if first { [strange, gap, &query].concat() } else { [&query, gap, strange].concat() };
        let found = TextIndex::build(&collection).search(&TextQuery::parse(&asked));
        prop_assert!(found.is_clear(), "{}", asked);
    }

    #[test]
    fn matches_are_marked(text in text(), query in query()) {
        let query = TextQuery::read(&query, &lexicon());
        let found = TextIndex::build([[&text]]).search(&query).contains(0);
        let marked = !marks(&text, &query).is_empty();
        prop_assert!(marked || !found || query.is_empty());
        prop_assert_eq!(fit(&text, &query).is_some(), found);
        if query.terms().len() == 1 {
            prop_assert_eq!(marked, found);
        }
    }

    #[test]
    fn marks_lie_apart_on_boundaries(
        text in prop_oneof![any::<String>(), text()],
        query in prop_oneof![any::<String>(), query(), "\\w{1,2}"],
    ) {
        let mut end = 0;
        for mark in marks(&text, &TextQuery::parse(&query)) {
            prop_assert!(text.get(mark.clone()).is_some());
            prop_assert!(!mark.is_empty() && (end == 0 || end < mark.start));
            end = mark.end;
        }
    }
}
