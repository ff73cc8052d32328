//! Files and fields: invalid JSON, wrong keys, and invalid values of fields.

use serde_json::{Value, json};

use crate::fixture::{FACTS, case, edited, keys, messages, texts, words_of};

#[track_caller]
fn text_case(file: &str, text: &str, expected: &str) {
    let mut files = texts();
    files.insert(file.to_owned(), text.to_owned());
    assert_eq!(messages(&files), [expected]);
}

/// Tests one wrong value in the first record of a file.
#[track_caller]
fn value_case(file: &str, key: &str, value: impl Into<Value>, expected: &str) {
    let value = value.into();
    case(file, |data| data[0][key] = value, &[expected]);
}

/// The start of a message about a field, which names the file that contains the field.
fn start(facts: &str, key: &str) -> String {
    let folder = if words_of(facts).contains(&key) { "en/" } else { "" };
    format!("data/{folder}{facts}: ")
}

#[test]
fn a_missing_file() {
    let mut files = texts();
    files.remove("notes.json");
    assert_eq!(messages(&files), ["data/notes.json: the file is missing"]);
}

#[test]
fn no_json() {
    text_case("places.json", "[\n  { \"place\": }\n]", "data/places.json: line 2, column 14: expected value");
    text_case("places.json", "", "data/places.json: line 1, column 0: EOF while parsing a value");
    text_case("places.json", "[] []", "data/places.json: line 1, column 4: trailing characters");
}

#[test]
fn no_list() {
    text_case("places.json", "{}", "data/places.json: line 1, column 0: invalid type: map, expected a sequence");
    text_case(
        "en/places.json",
        "[]",
        "data/en/places.json: line 1, column 0: invalid type: sequence, expected an object of words by the ids of records",
    );
}

#[test]
fn a_record_without_a_readable_id_is_named_by_its_place() {
    text_case("places.json", "[{}]", "data/places.json: entry 1: missing field `place`");
    text_case("places.json", "[7]", "data/places.json: entry 1: invalid type: integer `7`, expected struct Place");
}

#[test]
fn a_key_twice() {
    text_case(
        "en/places.json",
        r#"{ "guatemala": { "name": "Guatemala", "name": "Peru" } }"#,
        "data/en/places.json: place guatemala: duplicate field `name`",
    );
}

#[test]
fn words_and_facts_are_in_separate_files() {
    text_case(
        "places.json",
        r#"[{ "place": "guatemala", "name": "Guatemala" }]"#,
        "data/places.json: place guatemala: field name: words belong in data/en/places.json",
    );
    text_case(
        "en/places.json",
        r#"{ "guatemala": { "name": "Guatemala" }, "peru": { "name": "Peru" } }"#,
        "data/en/places.json: place peru: there is no such record in data/places.json",
    );
    text_case(
        "en/places.json",
        r#"{ "guatemala": { "name": "Guatemala" }, "guatemala": { "name": "Peru" } }"#,
        "data/en/places.json: place guatemala: \"guatemala\" is already the id of another place",
    );
    text_case("en/places.json", "{}", "data/en/places.json: place guatemala: missing field `name`");
    text_case(
        "en/places.json",
        r#"{ "guatemala": 7 }"#,
        "data/en/places.json: place guatemala: invalid type: integer `7`, expected a map",
    );
    text_case(
        "en/places.json",
        r#"{ "guatemala": { "name": "Guatemala", "nmae": "Peru" } }"#,
        "data/en/places.json: place guatemala: field nmae: unknown field `nmae`, expected `place` or `name`",
    );
}

#[test]
fn an_unknown_key() {
    value_case(
        "places.json",
        "nmae",
        "Peru",
        "data/places.json: place guatemala: field nmae: unknown field `nmae`, expected `place` or `name`",
    );
}

#[test]
fn a_message_stays_one_line_whatever_the_key() {
    let expected = "data/places.json: place guatemala: field \u{fffd}cargo::x=: unknown field `\u{fffd}cargo::x=`, expected \
                    `place` or `name`";
    value_case("places.json", "\ncargo::x=", "Peru", expected);
}

#[test]
fn every_key_is_needed_but_the_optional_ones() {
    let optional =
        ["year", "date", "notes", "symbol", "period", "source", "names", "topics", "unmarked", "documents", "scope"];
    let needed = [
        ("statements.json", "date"),
        ("sources.json", "source"),
        ("measures.json", "topics"),
        ("recommendations.json", "topics"),
        ("conclusions.json", "topics"),
        ("context.json", "topics"),
    ];
    for file in FACTS {
        for key in keys(file) {
            let at = (file, key.as_str());
            let is_optional = optional.contains(&at.1) && !needed.contains(&at) || at == ("sources.json", "summary");
            let found = messages(&edited(file, |data| {
                data[0].as_object_mut().unwrap().remove(&key);
            }));
            assert_eq!(found.is_empty(), is_optional, "{file}, {key}: {found:?}");
            let start = start(file, &key);
            assert!(found.iter().all(|message| message.starts_with(&start) && message.contains(&key)), "{found:?}");
        }
    }
}

#[test]
fn every_key_has_its_type() {
    for file in FACTS {
        for key in keys(file) {
            let found = messages(&edited(file, |data| data[0][&key] = json!([{ "no": [] }])));
            let (start, field) = (start(file, &key), format!(": field {key}"));
            assert!(
                found.len() == 1 && found[0].starts_with(&start) && found[0].contains(&field),
                "{file}, {key}: {found:?}"
            );
        }
    }
}

#[test]
fn a_wrong_vocabulary_value() {
    value_case(
        "measures.json",
        "attribution",
        "grouped",
        "data/measures.json: measure 40-1: field attribution: \"grouped\" is not among the allowed \"named\", \
         \"inherited\", \"group\"",
    );
    value_case(
        "recommendations.json",
        "related",
        json!([{ "record": "measure", "id": "40-1", "link": "ours" }]),
        "data/recommendations.json: recommendation 64-a: field related[0].link: \"ours\" is not among the allowed \
         \"stated\", \"editorial\"",
    );
    value_case(
        "statements.json",
        "states",
        "every",
        "data/statements.json: entry 1: field states: \"every\" is neither \"all\" nor a list of States",
    );
}

#[test]
fn a_text_is_not_empty_and_on_one_line_and_short() {
    let long = "a".repeat(421);
    for text in ["", " ", "Law. ", "Laws\nand plans", "Laws\u{0}", &long] {
        let expected = format!(
            "data/en/measures.json: measure 40-1: field summary: {text:?} is not a text; write at least a word and at \
             most 420 characters on one line, and no space around them"
        );
        value_case("measures.json", "summary", text, &expected);
    }
    case("measures.json", |data| data[0]["summary"] = "a".repeat(420).into(), &[]);
}

#[test]
fn a_slug_is_fit_for_links() {
    for slug in ["", "Guatemala", "costa rica", "-a", "a--b", "türkiye"] {
        let expected = format!(
            "data/places.json: entry 1: field place: {slug:?} is not a slug; write lower case, digits and single \
             hyphens"
        );
        value_case("places.json", "place", slug, &expected);
    }
}

#[test]
fn a_country_code() {
    let expected = "data/states.json: state argentina: field iso3: \"Arg\" is not three capital letters";
    value_case("states.json", "iso3", "Arg", expected);
}

#[test]
fn a_paragraph_is_one_of_the_report() {
    for paragraph in ["0", "66", "07", "+7", "", "40(a)", "64(n)", "64(A)", "64()", "64(a", "64 (a)", "para. 7"] {
        let expected = format!(
            "data/measures.json: measure 40-1: field paragraph: {paragraph:?} is not a paragraph; write 1 to 65, or \
             64(a) to 64(m) for a sub-item"
        );
        value_case("measures.json", "paragraph", paragraph, &expected);
    }
}

#[test]
fn a_date_is_of_the_calendar() {
    for date in ["2016-02-29", "2016-02", "2016", "2000-02-29", "2017-12-31"] {
        case("developments.json", |data| data[0]["date"] = date.into(), &[]);
    }
    for date in ["2017-02-29", "1900-02-29", "2017-13", "2017-00", "2017-06-31", "2017-6", "17", "2017-06-01-01", ""] {
        let expected = format!(
            "data/developments.json: development 21-1: field date: {date:?} is not a date; write 2016, 2017-06 or \
             2017-10-11"
        );
        value_case("developments.json", "date", date, &expected);
    }
}

#[test]
fn a_period_runs_forward() {
    for period in ["2017", "2015/2017", "2015-07/2017-06-30"] {
        case("figures.json", |data| data[0]["period"] = period.into(), &[]);
    }
    for period in ["2017/2015", "2015/2015", "2015/", "2015/2016/2017", "last year"] {
        let expected = format!(
            "data/figures.json: figure 6-1: field period: {period:?} is not a period; write 2017, 2017-06, 2017-10-11 \
             or two of them in order with / between"
        );
        value_case("figures.json", "period", period, &expected);
    }
}

#[test]
fn a_decimal_is_plain() {
    for value in ["0", "0.5", "601000000000", "-3", "46.10"] {
        case("figures.json", |data| data[0]["value"] = value.into(), &[]);
    }
    for value in ["", "1,000", "1e6", "01", ".5", "5.", "46.1%", "--1", "1.2.3"] {
        let expected = format!(
            "data/figures.json: figure 6-1: field value: {value:?} is not a plain decimal; write 601000000000 or 46.1"
        );
        value_case("figures.json", "value", value, &expected);
    }
}
