//! The records that a view exports.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use super::*;
use crate::{
    link::{Page, decode},
    report::StateId,
    text::{Language, quote::Quote},
};

/// A record as pages say it.
fn say(id: RecordId) -> String {
    Quote::of(Language::English, id).noted(Language::English)
}

fn answers(link: &str) -> Vec<Answer> {
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    Answer::all(&decode(path, query).view)
}

fn rows(csv: &str) -> Vec<BTreeMap<String, String>> {
    ::csv::Reader::from_reader(csv.as_bytes()).deserialize().map(Result::unwrap).collect()
}

#[test]
fn each_list_gives_the_files_of_its_type() {
    #[track_caller]
    fn case(link: &str, stems: &[&str]) {
        assert_eq!(answers(link).iter().map(Answer::stem).collect::<Vec<_>>(), stems, "{link}");
    }
    case("instruments/", &["instruments"]);
    case("matrix/", &["statements"]);
    case("measures/", &["measures"]);
    case("coverage/", &["measures"]);
    case("compare/?state=jordan&state=nepal", &["statements", "measures"]);
    case("states/", &["states"]);
    case("un-action/", &["initiatives"]);
    case("developments/", &["developments"]);
    case("recommendations/", &["recommendations"]);
    case("context/", &["context"]);
    case("figures/", &["figures"]);
    case("search/?q=law", &["records"]);
    case("about/", &[]);
    case("topics/", &[]);
    case("paragraphs/", &[]);
    // A page of one record: the table of its type if it has no records of other types, otherwise that of all types.
    case("measures/40-3/", &["measures"]);
    case("instruments/migrant-workers-convention/", &["instruments"]);
    case("instruments/ilo-c189/", &["records"]);
    case("recommendations/64-f/", &["records"]);
    case("states/jordan/", &["records"]);
    case("paragraphs/36/", &["measures"]);
    case("paragraphs/40/", &["records"]);
    case("topics/domestic-and-care-work/", &["records"]);
}

#[test]
fn what_is_not_compared_is_not_given_away() {
    assert_eq!(answers("compare/"), []);
    assert_eq!(answers("compare/?state=jordan"), []);
    assert_eq!(answers("compare/?state=jordan&state=nepal&state=togo&state=mexico&state=italy"), []);
}

#[test]
fn a_comparison_gives_all_that_it_shows() {
    let [statements, measures] = &answers("compare/?state=jordan&state=nepal")[..] else { panic!("not two tables") };
    let states: Vec<_> = ["jordan", "nepal"].map(|slug| StateId::from_slug(slug).unwrap()).into();
    let said = REPORT.statements().iter().filter(|said| states.contains(&said.state)).count();
    assert_eq!((statements.records.len(), statements.total), (said, REPORT.statements().len()));
    let credited = |measure: &&crate::report::Measure| states.iter().any(|state| measure.states.contains(state));
    let credited: Vec<_> = REPORT.measures().iter().filter(credited).map(|measure| measure.slug).collect();
    assert_eq!(measures.records.iter().map(|id| id.slug()).collect::<Vec<_>>(), credited);
}

#[test]
fn a_search_gives_records_of_all_types_in_one_table() {
    let answer = &answers("search/?q=nepal")[0];
    let rows = rows(&answer.csv(&say));
    assert_eq!(rows.len(), answer.records.len());
    for (row, id) in rows.iter().zip(&answer.records) {
        assert_eq!((row["type"].as_str(), row["record"].as_str()), (id.record_type().slug(), id.slug()));
        assert!(!row["summary"].is_empty(), "{row:?}");
    }
    let row = |kind: &str| rows.iter().find(|row| row["type"] == kind).unwrap_or_else(|| panic!("no {kind}"));
    assert_eq!(row("state")["summary"], "Nepal");
    assert_eq!(row("statement")["summary"], "Nepal, Trafficking Protocol: Ratified");
    assert_eq!(row("statement")["paragraph"], "31");

    let value: serde_json::Value = serde_json::from_str(&answer.json("link", "matching “nepal”", &say)).unwrap();
    assert_eq!(value["record_type"], "records");
    assert_eq!(value["total"], search_all::total());
    let record = &value["records"][0];
    let keys: Vec<_> = record.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["kind", "paragraph", "record", "states", "summary", "type"]);
    assert_eq!(record["record"], rows[0]["record"]);
}

#[test]
fn every_type_of_record_has_something_to_say_in_one_cell() {
    for record in RecordType::ALL {
        let records = (0..).map_while(|place| RecordId::at(*record, place)).collect();
        let answer = Answer { record: None, records, total: search_all::total() };
        let rows = rows(&answer.csv(&say));
        assert_eq!(rows.len(), REPORT.count(*record));
        assert!(rows.iter().all(|row| row["summary"].len() > 3), "{record:?}");
    }
    let figure = answers("search/?q=601000000000");
    assert!(figure[0].csv(&say).contains("601,000,000,000 US dollars"), "{}", figure[0].csv(&say));
}

/// The records of a page, each as "type.slug".
fn given(link: &str) -> Vec<String> {
    let [answer] = &answers(link)[..] else { panic!("{link}: not one table") };
    answer.records.iter().map(|id| [id.record_type().slug(), ".", id.slug()].concat()).collect()
}

#[test]
fn a_page_of_one_record_gives_what_it_shows() {
    assert_eq!(given("measures/40-3/"), ["measure.40-3"]);
    let related = REPORT.recommendations().iter().find(|it| it.slug == "64-f").unwrap().related;
    let stated = related.iter().filter(|it| it.basis == crate::report::RelationBasis::Stated);
    let mut stated: Vec<_> = stated.map(|it| [it.record.slug(), ".", it.id].concat()).collect();
    let mut narrow = given("recommendations/64-f/?view=stated");
    assert_eq!(narrow.remove(0), "recommendation.64-f");
    stated.sort();
    narrow.sort();
    assert_eq!(narrow, stated);
    assert_eq!(given("recommendations/64-f/").len(), 1 + related.len());

    let togo = given("states/togo/");
    assert_eq!(togo[0], "state.togo");
    let said = REPORT.statements().iter().filter(|it| it.state.get().slug == "togo").map(|it| it.slug);
    let done = REPORT.measures().iter().filter(|it| it.states.iter().any(|id| id.get().slug == "togo"));
    let wanted: Vec<_> =
        said.map(|slug| ["statement.", slug].concat()).chain(done.map(|it| ["measure.", it.slug].concat())).collect();
    assert_eq!(togo[1..=wanted.len()], wanted);

    let convention = given("instruments/ilo-c189/");
    let said = REPORT.statements().iter().filter(|it| it.instrument.get().slug == "ilo-c189");
    let wanted: Vec<_> = said.map(|it| ["statement.", it.slug].concat()).collect();
    assert_eq!((convention[0].as_str(), &convention[1..]), ("instrument.ilo-c189", &wanted[..]));

    let paragraph = REPORT.measures().iter().filter(|it| it.paragraph.paragraph == 36).map(|it| it.slug);
    assert_eq!(given("paragraphs/36/"), paragraph.map(|slug| ["measure.", slug].concat()).collect::<Vec<_>>());
}

/// What a page shows of a record is in its row: how exact a number is, when it holds, what an entry is.
#[test]
fn a_row_of_any_type_says_what_the_page_says() {
    let link = "list/?record=figure.6-1&record=figure.15-2&record=measure.37-5&record=measure.43-2\
         &record=statement.jamaica--ilo-c189--enters-into-force&record=recommendation.64-f";
    let answer = &answers(link)[0];
    let rows = rows(&answer.csv(&say));
    let said = |place: usize, words: &[&str]| {
        let summary = &rows[place]["summary"];
        assert!(words.iter().all(|word| summary.contains(word)), "{summary}");
    };
    said(0, &["about 244,000,000 people: "]);
    said(1, &["an estimated 73.4 per cent: ", "ILO"]);
    said(2, &["(in progress)"]);
    said(3, &["(need named)"]);
    said(4, &["Jamaica, ILO C189: ", "11 October 2017"]);
    said(5, &["To States: ", "encouraged"]);
    let kinds: Vec<_> = rows.iter().map(|row| row["kind"].as_str()).collect();
    assert_eq!(kinds, ["", "", "in-progress", "need", "", ""]);
    let value: serde_json::Value = serde_json::from_str(&answer.json("", "", &say)).unwrap();
    for (row, record) in rows.iter().zip(value["records"].as_array().unwrap()) {
        assert_eq!(record["summary"], row["summary"]);
        assert_eq!(record["kind"].as_str().unwrap_or_default(), row["kind"]);
    }
}

/// The statements of the matrix stand as its rows do, from whichever end, and those of compared States as their rows.
#[test]
fn statements_stand_as_their_cells() {
    let order = |link: &str| {
        let of = |id: &RecordId| if let RecordId::Statement(id) = id { Some(id.get()) } else { None };
        answers(link)[0].records.iter().filter_map(of).map(|it| (it.state, it.instrument)).collect::<Vec<_>>()
    };
    let rising = order("matrix/");
    assert_eq!(rising.len(), REPORT.statements().len());
    assert!(rising.is_sorted());
    let falling = order("matrix/?sort=-state");
    assert!(falling.is_sorted_by_key(|(state, instrument)| (std::cmp::Reverse(*state), *instrument)));
    assert!(order("compare/?state=china&state=jordan").is_sorted_by_key(|(state, instrument)| (*instrument, *state)));
    let mut grouped = given("list/?record=measure.40-3&record=figure.6-1&record=measure.38-1&view=grouped");
    assert_eq!(grouped.remove(2), "figure.6-1");
    assert_eq!(grouped, ["measure.40-3", "measure.38-1"]);
}

/// Rows of all types say which States they name, because the summary of a measure does not.
#[test]
fn rows_of_all_types_name_their_states() {
    let answer = &answers("topics/domestic-and-care-work/")[0];
    let rows = rows(&answer.csv(&say));
    assert_eq!(rows.len(), answer.records.len());
    for measure in
        REPORT.measures().iter().filter(|it| it.topics.iter().any(|id| id.slug() == "domestic-and-care-work"))
    {
        let row = rows.iter().find(|row| row["type"] == "measure" && row["record"] == measure.slug).unwrap();
        let states: Vec<_> = measure.states.iter().map(|id| id.slug()).collect();
        assert_eq!(row["states"], states.join(";"), "{}", measure.slug);
    }
}

#[test]
fn every_page_of_a_record_gives_files() {
    for page in Page::all() {
        let all = Answer::all(&View::of(page));
        let filled = all.iter().filter(|answer| !answer.records.is_empty()).count();
        assert!(!page.is_record() || (filled, all.len()) == (1, 1), "{page:?}");
    }
}
