//! Whole lists and the whole report: numbers, order and completeness.

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
    let section_case = |section: usize, key: &str, number: u64, expected: &[&str]| {
        case("sections.json", |data| data[section][key] = number.into(), expected);
    };
    section_case(
        1,
        "first",
        42,
        &["data/sections.json: section second: field first: starts at paragraph 42 instead of 41"],
    );
    section_case(
        0,
        "first",
        2,
        &["data/sections.json: section first: field first: starts at paragraph 2 instead of 1"],
    );
    let stop = "data/sections.json: sections end at paragraph";
    section_case(1, "last", 64, &[&format!("{stop} 64 instead of 65")]);
    case("sections.json", |data| *data = json!([]), &[&format!("{stop} 0 instead of 65")]);
    let end = "data/sections.json: section second: field last: ends at paragraph 30, before its start at 41";
    section_case(1, "last", 30, &[end, &format!("{stop} 30 instead of 65")]);
}

#[test]
fn sections_of_the_report_do_not_mix() {
    case(
        "sections.json",
        |data| {
            data[1]["part"] = "II. Rest".into();
            data[1]["last"] = 50.into();
            push(data, |third| {
                *third = json!({ "section": "third", "title": "Third", "first": 51, "last": 65, "part": "I. All" });
            });
        },
        &["data/sections.json: section third: field part: \"I. All\" goes on after another section of the report has \
           begun"],
    );
}

#[test]
fn no_paragraph_is_overlooked() {
    for paragraph in ["1", "2", "29", "63"] {
        let expected = format!("data/sections.json: paragraph {paragraph} has no record");
        let uncite = |data: &mut serde_json::Value| {
            data[1]["paragraphs"].as_array_mut().unwrap().retain(|cited| cited != paragraph);
        };
        case("references.json", uncite, &[&expected]);
    }
}
