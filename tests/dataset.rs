//! Compares the dataset that the program unpacks with the files in `data/`, parsed as ordinary JSON.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

use std::fs;

use explorer::report::{REPORT, Record, Report, Value};
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

/// A data file.
fn file(path: &str) -> Json {
    serde_json::from_str(&fs::read_to_string(format!("data/{path}.json")).unwrap()).unwrap()
}

/// The records of a table, whose ids have this key, with facts and words.
fn records(table: &str, key: &str) -> Json {
    let (mut records, mut words) = (file(table), file(&format!("en/{table}")));
    for record in records.as_array_mut().unwrap() {
        let mut said = words[record[key].as_str().unwrap()].take();
        said.as_object_mut().into_iter().for_each(|said| record.as_object_mut().unwrap().append(said));
    }
    records
}

/// Converts a field to JSON.
fn value(value: Value) -> Json {
    match value {
        Value::Absent => Json::Null,
        Value::Flag(flag) => flag.into(),
        Value::Number(number) => number.into(),
        Value::Text(text) | Value::Decimal(text) => text.into(),
        Value::Made(text) => text.into(),
        Value::List(values) => values.into_iter().map(self::value).collect(),
        Value::Object(fields) => {
            fields.into_iter().map(|(key, field)| (key.to_owned(), self::value(field))).collect::<Map<_, _>>().into()
        }
    }
}

fn object(record: &impl Record) -> Json {
    value(Value::Object(record.fields()))
}

/// The file of sources, with the fields that their works leave out.
fn sources() -> Json {
    let mut written = records("sources", "source");
    for (source, record) in written.as_array_mut().unwrap().iter_mut().zip(REPORT.sources()) {
        for (work, read) in source["works"].as_array_mut().unwrap().iter_mut().zip(record.works) {
            *work = complete(work.clone(), &object(read));
        }
    }
    written
}

/// Adds the fields that a record leaves out in its file: empty lists and optional fields without a value.
fn complete(mut written: Json, like: &Json) -> Json {
    for (key, value) in like.as_object().unwrap() {
        if written.get(key).is_none() && (value.is_null() || *value == json!([])) {
            written[key] = value.clone();
        }
    }
    written
}

#[track_caller]
fn case(written: &Json, table: &[impl Record]) {
    let written = written.as_array().unwrap();
    assert_eq!(written.len(), table.len());
    for (written, record) in written.iter().zip(table) {
        let record = object(record);
        assert_eq!(complete(written.clone(), &record), record);
    }
}

#[test]
fn every_record_comes_back_as_it_was_written() {
    case(&records("states", "state"), REPORT.states());
    case(&records("places", "place"), REPORT.places());
    case(&records("entities", "entity"), REPORT.entities());
    case(&records("topics", "topic"), REPORT.topics());
    case(&records("instruments", "instrument"), REPORT.instruments());
    case(&records("measures", "measure"), REPORT.measures());
    case(&records("initiatives", "initiative"), REPORT.initiatives());
    case(&records("developments", "development"), REPORT.developments());
    case(&records("recommendations", "recommendation"), REPORT.recommendations());
    case(&records("conclusions", "conclusion"), REPORT.conclusions());
    case(&records("context", "context"), REPORT.context());
    case(&records("figures", "figure"), REPORT.figures());
    case(&records("references", "reference"), REPORT.references());
    case(&records("notes", "note"), REPORT.notes());
    case(&records("sections", "section"), REPORT.sections());
    case(&sources(), REPORT.sources());
}

/// The statements that an entry of the file represents, one for each of its States.
fn singles(entry: &Json) -> Vec<Json> {
    let states = match &entry["states"] {
        Json::Array(slugs) => slugs.clone(),
        _ => REPORT.states().iter().map(|state| state.slug.into()).collect(),
    };
    let single = |state| {
        let mut single = entry.clone();
        single.as_object_mut().unwrap().remove("states");
        single["state"] = state;
        single
    };
    states.into_iter().map(single).collect()
}

#[test]
fn every_statement_comes_back_once() {
    let mut written: Vec<Json> = file("statements").as_array().unwrap().iter().flat_map(singles).collect();
    assert_eq!(written.len(), REPORT.statements().len());
    for said in REPORT.statements() {
        let record = object(said);
        let place = written.iter().position(|entry| complete(entry.clone(), &record) == record);
        written.swap_remove(place.unwrap_or_else(|| panic!("{} is in no file", said.slug)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn no_streams_make_the_program_fall(texts in "[a-c\n]{0,90}", codes in prop::collection::vec(any::<u8>(), 0..200)) {
        let report = Report::unpack(texts.leak(), codes.leak());
        prop_assert!(u16::try_from(report.states.len()).is_ok());
    }
}
