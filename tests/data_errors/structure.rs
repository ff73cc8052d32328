//! Whole lists and the whole report: how many, in which order, and nothing left out.

use serde_json::json;

use crate::fixture::{case, push};

#[test]
fn as_many_states_as_the_report_has() {
    case(
        "states.json",
        |data| {
            data.as_array_mut().unwrap().remove(0);
        },
        &["data/states.json: 24 States instead of 25"],
    );
}

#[test]
fn states_and_topics_in_the_order_of_the_alphabet() {
    case(
        "states.json",
        |data| data.as_array_mut().unwrap().swap(3, 4),
        &["data/states.json: state burkina-faso: field name: \"burkina-faso\" comes after \"cambodia\", out of order"],
    );
    case(
        "topics.json",
        |data| data.as_array_mut().unwrap().reverse(),
        &["data/topics.json: topic data: field name: \"Data\" comes after \"Health\", out of order"],
    );
    case("topics.json", |data| data[0]["name"] = "data, in lower case".into(), &[]);
}

#[test]
fn no_more_topics_than_people_can_take_in() {
    let more = |count: usize| {
        move |data: &mut serde_json::Value| {
            for number in 0..count {
                push(data, |copy| {
                    copy["topic"] = format!("more-{number}").into();
                    copy["name"] = "More".into();
                });
            }
        }
    };
    case("topics.json", more(18), &[]);
    case("topics.json", more(19), &["data/topics.json: 21 topics, and at most 20 are allowed"]);
}

#[test]
fn sections_without_a_gap() {
    case(
        "paragraphs.json",
        |data| data["sections"][1]["first"] = 42.into(),
        &["data/paragraphs.json: section second: field first: starts at paragraph 42 instead of 41"],
    );
    case(
        "paragraphs.json",
        |data| data["sections"][0]["first"] = 2.into(),
        &["data/paragraphs.json: section first: field first: starts at paragraph 2 instead of 1"],
    );
    case(
        "paragraphs.json",
        |data| data["sections"][1]["last"] = 64.into(),
        &["data/paragraphs.json: field sections: the sections end at paragraph 64 instead of 65"],
    );
    case(
        "paragraphs.json",
        |data| data["sections"] = json!([]),
        &["data/paragraphs.json: field sections: the sections end at paragraph 0 instead of 65"],
    );
    case(
        "paragraphs.json",
        |data| data["sections"][1]["last"] = 30.into(),
        &[
            "data/paragraphs.json: section second: field last: ends at paragraph 30, before its start at 41",
            "data/paragraphs.json: field sections: the sections end at paragraph 30 instead of 65",
        ],
    );
}

#[test]
fn sections_of_the_report_do_not_mix() {
    case(
        "paragraphs.json",
        |data| {
            let sections = data["sections"].as_array_mut().unwrap();
            sections[1]["part"] = "II. Rest".into();
            sections[1]["last"] = 50.into();
            sections.push(json!({ "section": "third", "title": "Third", "first": 51, "last": 65, "part": "I. All" }));
        },
        &[
            "data/paragraphs.json: section third: field part: \"I. All\" goes on after another section of the report has \
           begun",
        ],
    );
}

#[test]
fn a_section_field_is_named_with_its_path() {
    case(
        "paragraphs.json",
        |data| data["sections"][0]["first"] = 256.into(),
        &["data/paragraphs.json: field sections[0].first: invalid value: integer `256`, expected u8"],
    );
}

#[test]
fn no_paragraph_is_overlooked() {
    let without = |paragraph: u64| {
        move |data: &mut serde_json::Value| {
            data["without_records"].as_array_mut().unwrap().retain(|entry| entry["paragraph"] != paragraph);
        }
    };
    for paragraph in [2, 3, 29, 63] {
        let expected = format!(
            "data/paragraphs.json: field without_records: paragraph {paragraph} yields no record and is not listed"
        );
        case("paragraphs.json", without(paragraph), &[&expected]);
    }
}

#[test]
fn no_paragraph_is_listed_in_vain() {
    let listed = |paragraph: u64| {
        move |data: &mut serde_json::Value| {
            let entry = json!({ "paragraph": paragraph, "reason": "None." });
            data["without_records"].as_array_mut().unwrap().push(entry);
        }
    };
    // One paragraph for each kind of record that counts.
    for paragraph in [5, 6, 21, 30, 31, 33, 40, 54, 59, 64, 65] {
        let expected =
            format!("data/paragraphs.json: field without_records: paragraph {paragraph} is listed but yields records");
        case("paragraphs.json", listed(paragraph), &[&expected]);
    }
    for paragraph in [0, 66] {
        let expected = format!("data/paragraphs.json: field without_records: the report has no paragraph {paragraph}");
        case("paragraphs.json", listed(paragraph), &[&expected]);
    }
    case("paragraphs.json", listed(1), &[]);
}
