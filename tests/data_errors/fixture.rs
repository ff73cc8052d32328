//! A small valid dataset, and functions that make it invalid.

use explorer::report::Report;
use serde_json::{Value, json};

use crate::compiler;
use crate::compiler::error::DataError;
use crate::compiler::files::Files;
use crate::compiler::pack::Packed;

/// The files of facts.
pub(crate) const FACTS: [&str; 17] = [
    "states.json",
    "places.json",
    "entities.json",
    "topics.json",
    "instruments.json",
    "statements.json",
    "measures.json",
    "initiatives.json",
    "developments.json",
    "recommendations.json",
    "conclusions.json",
    "context.json",
    "figures.json",
    "references.json",
    "notes.json",
    "sections.json",
    "sources.json",
];

/// The keys of ids that are the name of their file without the final s.
const ONES: [&str; 14] = [
    "state",
    "place",
    "topic",
    "instrument",
    "measure",
    "initiative",
    "development",
    "recommendation",
    "conclusion",
    "figure",
    "reference",
    "note",
    "section",
    "source",
];

const STATES: [&str; 25] = [
    "argentina",
    "australia",
    "bosnia-and-herzegovina",
    "burkina-faso",
    "cambodia",
    "china",
    "costa-rica",
    "cyprus",
    "dominican-republic",
    "ecuador",
    "greece",
    "indonesia",
    "italy",
    "jamaica",
    "japan",
    "jordan",
    "mexico",
    "mozambique",
    "nepal",
    "philippines",
    "poland",
    "russian-federation",
    "sri-lanka",
    "togo",
    "turkey",
];

/// The paragraphs that have records in the fixture.
const RECORDED: [u64; 12] = [5, 6, 21, 30, 31, 33, 34, 40, 54, 59, 64, 65];

/// The result of compiling texts.
pub(crate) fn compile(files: &Files) -> Result<Packed, Vec<DataError>> {
    compiler::compile(files)
}

/// The fixture, compiled, and unpacked as in the program.
pub(crate) fn unpacked() -> Report {
    let Packed { texts, codes, .. } = compile(&texts()).unwrap();
    Report::unpack(texts.leak(), codes.leak())
}

/// The sentences for all errors in texts.
pub(crate) fn messages(files: &Files) -> Vec<String> {
    compile(files).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

/// The fields of a table that contain words.
pub(crate) fn words_of(facts: &str) -> &'static [&'static str] {
    match facts {
        "states.json" => &["name", "aliases"],
        "places.json" => &["name"],
        "entities.json" => &["name", "short_name"],
        "topics.json" => &["name", "definition"],
        "instruments.json" => &["name", "short_name", "summary"],
        "measures.json" | "initiatives.json" => &["summary", "names"],
        "developments.json" => &["body", "symbol", "summary"],
        "recommendations.json" | "conclusions.json" | "context.json" => &["summary"],
        "figures.json" => &["unit", "what", "source"],
        "references.json" => &["title", "symbol"],
        "notes.json" => &["subject", "summary"],
        "sections.json" => &["title", "part"],
        "sources.json" => &["summary", "scope"],
        _ => &[],
    }
}

/// The key of the id of a table's records.
fn key_of(facts: &str) -> &'static str {
    match facts {
        "entities.json" => "entity",
        "context.json" => "context",
        _ => ONES.into_iter().find(|one| facts == format!("{one}s.json")).unwrap_or_default(),
    }
}

/// The files of the fixture, in the order in which they are read.
pub(crate) fn names() -> Vec<String> {
    FACTS
        .iter()
        .flat_map(|facts| {
            let words = (!words_of(facts).is_empty()).then(|| format!("en/{facts}"));
            std::iter::once((*facts).to_owned()).chain(words)
        })
        .collect()
}

/// The files of the fixture, without errors.
pub(crate) fn texts() -> Files {
    FACTS.iter().flat_map(|facts| split(facts, content(facts))).collect()
}

/// Splits records into the two files that contain them: facts, and words by id.
fn split(facts: &str, mut records: Value) -> Vec<(String, String)> {
    let mut words = serde_json::Map::new();
    for record in records.as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
        let said: serde_json::Map<_, _> = words_of(facts).iter().filter_map(|key| record.remove_entry(*key)).collect();
        if let Some(id) = record.get(key_of(facts)).and_then(Value::as_str).filter(|_| !said.is_empty()) {
            words.entry(id).or_insert(said.into());
        }
    }
    let files =
        [(facts.to_owned(), format!("{records:#}")), (format!("en/{facts}"), format!("{:#}", Value::from(words)))];
    files.into_iter().take(if words_of(facts).is_empty() { 1 } else { 2 }).collect()
}

/// The fixture with the records of one table edited.
pub(crate) fn edited(facts: &str, edit: impl FnOnce(&mut Value)) -> Files {
    let mut files = texts();
    let mut data = content(facts);
    edit(&mut data);
    files.extend(split(facts, data));
    files
}

/// The keys of the first record of a table.
pub(crate) fn keys(facts: &str) -> Vec<String> {
    content(facts)[0].as_object().unwrap().keys().cloned().collect()
}

/// Edits one file and compares the errors with the expected sentences.
#[track_caller]
pub(crate) fn case(file: &str, edit: impl FnOnce(&mut Value), expected: &[&str]) {
    assert_eq!(messages(&edited(file, edit)), expected);
}

/// Adds a changed copy of the first record.
pub(crate) fn push(data: &mut Value, change: impl FnOnce(&mut Value)) {
    let mut copy = data[0].clone();
    change(&mut copy);
    data.as_array_mut().unwrap().push(copy);
}

fn content(file: &str) -> Value {
    match file {
        "states.json" => STATES.iter().map(|slug| state(slug)).collect(),
        "sections.json" => json!([
            { "section": "first", "title": "First", "first": 1, "last": 40, "part": "I. All" },
            { "section": "second", "title": "Second", "first": 41, "last": 65, "part": "I. All" },
        ]),
        "places.json" => json!([{ "place": "guatemala", "name": "Guatemala" }]),
        "entities.json" => {
            json!([{ "entity": "ilo", "name": "International Labour Organization", "short_name": "ILO" }])
        }
        "topics.json" => json!([
            { "topic": "data", "name": "Data", "definition": "Numbers." },
            { "topic": "health", "name": "Health", "definition": "Care." },
        ]),
        "notes.json" => json!([{ "note": "odd", "kind": "oddity", "subject": "A", "summary": "B", "paragraphs": [] }]),
        "references.json" => references(),
        "sources.json" => (1..=54).map(source).collect(),
        "figures.json" => json!([{
            "figure": "6-1", "value": "46.1", "unit": "per cent", "what": "Share", "subject": "women",
            "period": "2015-07/2017-06", "approximate": true, "estimated": true, "source": "ILO", "paragraph": "6", "notes": ["odd"],
        }]),
        _ => of_states_and_entities(file),
    }
}

fn of_states_and_entities(file: &str) -> Value {
    match file {
        "instruments.json" => json!([{
            "instrument": "ilo-c189", "name": "Convention", "short_name": "C189", "family": "ilo-convention",
            "year": 2011, "counts": [{ "year": 2015, "count": 21 }], "lists_states": true, "paragraphs": ["33"],
            "summary": "Domestic workers.", "status_page": "https://normlex.ilo.org/f?p=1:2_ID:3", "taken": "2026-11-28",
        }]),
        "statements.json" => json!([
            { "instrument": "ilo-c189", "status": "enters-into-force", "date": "2017-10-11", "basis": "named",
              "paragraph": "34", "states": ["jamaica"], "notes": ["odd"] },
            { "instrument": "ilo-c189", "status": "ratified", "basis": "collective", "paragraph": "31", "states": "all" },
        ]),
        "measures.json" => json!([
            { "measure": "40-1", "theme": "legislation", "topics": ["health", "data"], "states": ["jordan", "nepal"],
              "attribution": "named", "kind": "measure", "summary": "Law.", "names": ["Act"], "figures": ["6-1"],
              "paragraph": "40", "notes": ["odd"] },
            { "measure": "40-2", "theme": "legislation", "topics": [], "states": [], "attribution": "group",
              "kind": "in-progress", "summary": "Bill.", "names": [], "figures": [], "paragraph": "40" },
        ]),
        "initiatives.json" => json!([{
            "initiative": "54-1", "heading": "research-and-data", "entities": ["ilo"],
            "countries": ["guatemala", "japan"], "summary": "Study of 2015.", "names": [], "figures": [], "paragraph": "54",
            "date": "2015-03",
        }]),
        "developments.json" => json!([{
            "development": "21-1", "body": "General Assembly", "symbol": "71/1", "date": "2016-09-19",
            "states": ["nepal"], "summary": "Met.", "paragraph": "21",
        }]),
        "recommendations.json" => json!([
            { "recommendation": "64-a", "addressee": "states", "topics": ["data"], "summary": "Count.",
              "related": [{ "record": "measure", "id": "40-1", "link": "editorial" }], "paragraph": "64(a)",
              "mode": ["encouraged"] },
            { "recommendation": "65", "addressee": "un-system", "topics": [], "summary": "Help.", "related": [],
              "paragraph": "65", "mode": ["encouraged", "should"] },
        ]),
        "conclusions.json" => {
            json!([{ "conclusion": "59-1", "topics": ["data"], "summary": "Gaps.", "paragraph": "59" }])
        }
        "context.json" => json!([{
            "context": "5-1", "topics": ["data"], "summary": "Women move.", "figures": ["6-1"], "paragraph": "5",
        }]),
        other => panic!("no such file: {other}"),
    }
}

fn state(slug: &str) -> Value {
    json!({ "state": slug, "name": slug, "iso3": "ZZZ", "region": "asia", "aliases": ["A"] })
}

/// References: the second is cited in every paragraph that has no other record in the fixture.
fn references() -> Value {
    let others: Vec<String> =
        (1..=65).filter(|number| !RECORDED.contains(number)).map(|number| number.to_string()).collect();
    json!([
        { "reference": "a-70-205", "title": "Report", "symbol": "A/70/205", "paragraphs": ["30"], "kind": "un-document" },
        { "reference": "charter", "title": "Charter", "paragraphs": others, "kind": "un-document" },
    ])
}

/// A footnote; the first one has all optional fields.
fn source(number: usize) -> Value {
    let mut source = json!({
        "source": number.to_string(), "kind": "remark", "number_legible": false, "marker_lost": false,
        "paragraphs": ["6"], "records": [], "works": [], "summary": "Says something.",
    });
    if number == 1 {
        source["records"] = json!(["figure.6-1"]);
        source["unmarked"] = json!(["context.5-1"]);
        source["documents"] = json!(["a-70-205"]);
        source["scope"] = "elsewhere".into();
        source["works"] = json!([{
            "authors": ["Doe, Jane", "others"], "title": "On work", "container": "Journal", "editors": ["Roe, R."],
            "volume": 17, "issue": 2, "genre": "paper", "symbol": "A/1", "place": "Geneva", "publisher": "ILO",
            "date": "2015-10", "address": "www.ilo.org/a?b=c#d", "accessed": "2017-06-01",
        }]);
    }
    source
}
