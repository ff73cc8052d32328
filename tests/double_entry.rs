//! Compares the records with the second, independent entry in `tests/double_entry/`, in both directions.
//!
//! The comparison uses plain lists, so that the tests can show that it finds a missing and an additional State. If one
//! of these tests fails, read the paragraph and correct the side that is wrong.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Debug,
};

use explorer::report::{Attribution, Basis, REPORT, StateId};
use serde::de::DeserializeOwned;

#[path = "double_entry/footnotes.rs"]
mod footnotes;
#[path = "double_entry/wording.rs"]
mod wording;

type Names = BTreeSet<String>;

/// A list of States that act together in a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
struct List {
    paragraph: u8,
    /// The sentence or record that it comes from.
    label: String,
    how: How,
    states: Names,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum How {
    Named,
    /// The sentence refers to a State that was named before.
    Inherited,
    /// The sentence refers to a group without naming its States.
    Group,
}

/// Instrument, status, paragraph, State.
type Said = (String, String, u8, String);

fn table<R: DeserializeOwned>(name: &str) -> Vec<R> {
    let path = format!("{}/tests/double_entry/{name}", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::ReaderBuilder::new().delimiter(b'\t').quoting(false).from_path(path).unwrap();
    let rows: Vec<R> = reader.deserialize().map(Result::unwrap).collect();
    assert!(!rows.is_empty(), "{name} holds rows");
    rows
}

fn names(states: &[StateId]) -> Names {
    states.iter().map(|id| id.get().name.to_owned()).collect()
}

fn everyone() -> Names {
    REPORT.states().iter().map(|state| state.name.to_owned()).collect()
}

/// Reads a cell of the second entry: `ALL`, or names as in footnote 1.
fn listed(cell: &str) -> Names {
    if cell == "ALL" {
        return everyone();
    }
    let all = everyone();
    let names: Vec<_> = cell.split("; ").map(str::to_owned).collect();
    assert!(names.iter().all(|name| all.contains(name)), "names of footnote 1: {cell}");
    let set: Names = names.iter().cloned().collect();
    assert_eq!(set.len(), names.len(), "each State once: {cell}");
    set
}

/// The lists of the second entry.
fn index() -> Vec<List> {
    let read = |file: &str, how: How| {
        let rows = table::<BTreeMap<String, String>>(file);
        let list = move |row: BTreeMap<String, String>| List {
            paragraph: row["paragraph"].parse().unwrap(),
            label: format!("sentence {}", row["sentence"]),
            how,
            states: listed(&row["states"]),
        };
        rows.into_iter().map(list).collect::<Vec<_>>()
    };
    [read("named_states.tsv", How::Named), read("inherited.tsv", How::Inherited)].concat()
}

/// The lists of the records: statements with the same instrument, status and basis are one list.
fn records() -> Vec<List> {
    let mut groups: BTreeMap<_, Names> = BTreeMap::new();
    for said in REPORT.statements() {
        let key = (said.paragraph.paragraph, said.instrument.get().slug, said.status.slug(), said.basis.slug());
        groups.entry(key).or_default().insert(said.state.get().name.to_owned());
    }
    let statements = groups.into_iter().map(|((paragraph, instrument, status, basis), states)| List {
        paragraph,
        label: format!("{instrument}, {status}, {basis}"),
        how: How::Named,
        states,
    });
    let measures = REPORT.measures().iter().map(|measure| List {
        paragraph: measure.paragraph.paragraph,
        label: format!("measure {}", measure.slug),
        how: match measure.attribution {
            Attribution::Named => How::Named,
            Attribution::Inherited => How::Inherited,
            Attribution::Group => How::Group,
        },
        states: names(measure.states),
    });
    let developments = REPORT.developments().iter().map(|development| List {
        paragraph: development.paragraph.paragraph,
        label: format!("development {}", development.slug),
        how: if development.states.is_empty() { How::Group } else { How::Named },
        states: names(development.states),
    });
    statements.chain(measures).chain(developments).collect()
}

/// Everything that is on one side only.
fn one_sided<T: Ord + Debug>(index: &BTreeSet<T>, records: &BTreeSet<T>) -> Vec<String> {
    let missing = index.difference(records).map(|item| format!("no record has {item:?}"));
    missing.chain(records.difference(index).map(|item| format!("the second entry lacks {item:?}"))).collect()
}

/// Every State with the paragraph that mentions it.
fn mentions(lists: &[List]) -> BTreeSet<(u8, String)> {
    lists.iter().flat_map(|list| list.states.iter().map(|state| (list.paragraph, state.clone()))).collect()
}

/// Lists without an equal list in the same paragraph on the other side, and groups with credited States.
fn lists_apart(index: &[List], records: &[List]) -> Vec<String> {
    let (groups, named): (Vec<_>, Vec<_>) = records.iter().partition(|list| list.how == How::Group);
    let credited = groups.iter().filter(|list| !list.states.is_empty()).map(|list| format!("credited group: {list:?}"));
    let twin = |list: &List, other: &List| {
        (list.paragraph, list.how, &list.states) == (other.paragraph, other.how, &other.states)
    };
    let unrecorded = index.iter().filter(|list| !named.iter().any(|other| twin(list, other)));
    let unlisted = named.iter().filter(|list| !index.iter().any(|other| twin(list, other)));
    let unrecorded = unrecorded.map(|list| format!("no record: {list:?}"));
    credited.chain(unrecorded).chain(unlisted.map(|list| format!("no sentence: {list:?}"))).collect()
}

fn problems(index: &[List], records: &[List]) -> Vec<String> {
    [one_sided(&mentions(index), &mentions(records)), lists_apart(index, records)].concat()
}

#[test]
fn every_list_of_states_is_recorded_and_every_record_is_a_list() {
    assert_eq!(problems(&index(), &records()), Vec::<String>::new());
}

/// Every missing or additional State on either side is found.
#[test]
fn a_state_too_few_or_too_many_is_found() {
    let (index, records) = (index(), records());
    let mut edits = 0;
    for row in 0..records.len() {
        for state in everyone() {
            edits += 1;
            let mut edited = records.clone();
            toggle(&mut edited[row].states, &state);
            assert_ne!(problems(&index, &edited), Vec::<String>::new(), "{state} in {:?}", records[row]);
        }
    }
    for row in 0..index.len() {
        for state in everyone() {
            edits += 1;
            let mut edited = index.clone();
            toggle(&mut edited[row].states, &state);
            assert_ne!(problems(&edited, &records), Vec::<String>::new(), "{state} in {:?}", index[row]);
        }
    }
    assert_eq!(edits, (records.len() + index.len()) * 25);
}

fn toggle(states: &mut Names, state: &str) {
    if !states.remove(state) {
        states.insert(state.to_owned());
    }
}

#[test]
fn a_whole_record_or_sentence_too_few_is_found() {
    let (index, records) = (index(), records());
    for row in 0..index.len() {
        let mut edited = index.clone();
        let sentence = edited.remove(row);
        // Another sentence with the same list in the same paragraph makes up for it.
        let same = |list: &List| {
            (list.paragraph, list.how, &list.states) == (sentence.paragraph, sentence.how, &sentence.states)
        };
        let doubled = edited.iter().any(same);
        assert_eq!(problems(&edited, &records).is_empty(), doubled, "{sentence:?}");
    }
}

fn second_statuses() -> BTreeSet<Said> {
    let mut said = BTreeSet::new();
    for (instrument, status, paragraph, states) in table::<(String, String, u8, String)>("instrument_status.tsv") {
        for state in listed(&states) {
            let new = said.insert((instrument.clone(), status.clone(), paragraph, state));
            assert!(new, "{instrument} {status} once");
        }
    }
    said
}

fn recorded_statuses() -> BTreeSet<Said> {
    let said = REPORT.statements().iter().map(|said| {
        let (instrument, status, state) = (said.instrument.get().slug, said.status.slug(), said.state.get().name);
        (instrument.to_owned(), status.to_owned(), said.paragraph.paragraph, state.to_owned())
    });
    said.collect()
}

#[test]
fn every_status_is_recorded_and_every_statement_is_a_status() {
    let (index, records) = (second_statuses(), recorded_statuses());
    assert_eq!(one_sided(&index, &records), Vec::<String>::new());
    assert_eq!(records.len(), REPORT.statements().len(), "each thing is said once");
    for said in &records {
        let mut fewer = records.clone();
        fewer.remove(said);
        assert_eq!(one_sided(&index, &fewer).len(), 1);
        let mut other = fewer;
        other.insert((said.0.clone(), "denounced".to_owned(), said.2, said.3.clone()));
        assert_eq!(one_sided(&index, &other).len(), 2);
    }
}

#[test]
fn collective_statements_exist_for_each_of_the_25() {
    let collective = REPORT.statements().iter().filter(|said| said.basis == Basis::Collective);
    let said: BTreeSet<_> = collective
        .map(|said| (said.instrument.get().slug, said.status.slug(), said.state.get().name.to_owned()))
        .collect();
    let expected = everyone().into_iter().map(|state| ("trafficking-protocol", "ratified", state)).collect();
    assert_eq!((said.len(), &said), (25, &expected));
}

/// A record that credits a forbidden name, and the reason why it may.
const MAY_CREDIT: [(&str, &str, &str); 2] = [
    (
        "initiative 55-3",
        "Committee on Migrant Workers",
        "The initiative is the endorsement alone, and that is the Committee's own act.",
    ),
    (
        "initiative 55-3",
        "Committee on the Elimination of Discrimination against Women",
        "The initiative is the endorsement alone, and that is the Committee's own act.",
    ),
];

/// Paragraph, name, and the record that credits the name with an act.
type Credit = (u8, String, String);

/// Everyone whom a record credits with an act, by the names that readers see.
fn credits() -> BTreeSet<Credit> {
    let mut credits = BTreeSet::new();
    for list in records() {
        credits.extend(list.states.iter().map(|name| (list.paragraph, name.clone(), list.label.clone())));
    }
    for initiative in REPORT.initiatives() {
        for entity in initiative.entities.iter().map(|id| id.get()) {
            let credit = |name: &str| {
                (initiative.paragraph.paragraph, name.to_owned(), format!("initiative {}", initiative.slug))
            };
            credits.extend([credit(entity.name), credit(entity.short_name)]);
        }
    }
    credits
}

/// Credits that the second entry forbids, except those in `MAY_CREDIT`.
fn wrongly_credited(forbidden: &BTreeSet<(u8, String)>, credits: &BTreeSet<Credit>) -> Vec<Credit> {
    let may = |(_, name, record): &&Credit| MAY_CREDIT.iter().any(|it| it.0 == record && it.1 == name);
    let wrong = credits.iter().filter(|(paragraph, name, _)| forbidden.contains(&(*paragraph, name.clone())));
    wrong.filter(|credit| !may(credit)).cloned().collect()
}

#[test]
fn partners_sites_and_recipients_are_credited_with_nothing() {
    let rows = table::<(u8, String, String)>("not_credited.tsv").into_iter();
    let forbidden: BTreeSet<_> = rows.map(|(paragraph, name, _)| (paragraph, name)).collect();
    let credits = credits();
    assert_eq!(wrongly_credited(&forbidden, &credits), Vec::<Credit>::new());
    for (paragraph, name) in &forbidden {
        let mut more = credits.clone();
        more.insert((*paragraph, name.clone(), "measure 99-9".to_owned()));
        assert_eq!(wrongly_credited(&forbidden, &more).len(), 1);
    }
    for (record, name, reason) in MAY_CREDIT {
        let used = credits.iter().any(|it| it.1 == name && it.2 == record);
        assert!(used && !reason.is_empty(), "{record} no longer credits {name}");
    }
}
