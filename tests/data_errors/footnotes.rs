//! Footnotes: exactly those of the report, each tied only to records of its own paragraph.

use serde_json::{Value, json};

use crate::fixture::{case, edited, messages};

#[test]
fn every_footnote_has_a_record_and_every_record_is_a_footnote() {
    case(
        "sources.json",
        |data| {
            data.as_array_mut().unwrap().remove(11);
        },
        &["data/sources.json: footnote 12 has no record"],
    );
    for id in ["55", "0", "07", "fn-7"] {
        let expected =
            format!("data/sources.json: source {id}: field source: {id:?} is not the number of a footnote, 1 to 54");
        case(
            "sources.json",
            |data| data[53]["source"] = id.into(),
            &[&expected, "data/sources.json: footnote 54 has no record"],
        );
    }
    case(
        "sources.json",
        |data| data.as_array_mut().unwrap().swap(1, 2),
        &["data/sources.json: source 2: field source: footnote 2 comes after footnote 3"],
    );
}

#[test]
fn an_address_is_one() {
    for address in ["see www.un.org", "un", "www.un.org/a b", "ftp:/x", "https://", "www..org", "www.un.org/\u{e9}"] {
        let expected = format!(
            "data/sources.json: source 1: field works[0].address: {address:?} is not a web address; write it as \
             printed, with a host such as www.un.org and no space"
        );
        case("sources.json", |data| data[0]["works"][0]["address"] = address.into(), &[&expected]);
    }
    for address in
        ["womeninmigration.org", "http://hlp-wee.unwomen.org/-/media/hlp%20wee/a.pdf", "https://x.org/?a=b#c"]
    {
        let found = messages(&edited("sources.json", |data| data[0]["works"][0]["address"] = address.into()));
        assert_eq!(found, Vec::<String>::new());
    }
}

#[test]
fn records_of_a_footnote_exist() {
    for field in ["records", "unmarked"] {
        let at = format!("data/sources.json: source 1: field {field}");
        let named = |record: &'static str| move |data: &mut Value| data[0][field] = json!([record]);
        case("sources.json", named("figure.6-9"), &[&format!("{at}: \"6-9\" is not a figure")]);
        for record in ["figure", "6-1", "figure.", "letter.6-1", "figure.6 1"] {
            let expected = format!("{at}[0]: {record:?} names no record; write measure.40-3");
            case("sources.json", named(record), &[&expected]);
        }
        let twice = |data: &mut Value| data[0][field] = json!(["figure.6-1", "figure.6-1"]);
        case("sources.json", twice, &[&format!("{at}: \"6-1\" is in the list twice")]);
    }
    case(
        "sources.json",
        |data| data[0]["documents"] = json!(["a-70-206"]),
        &["data/sources.json: source 1: field documents: \"a-70-206\" is not a reference; did you mean \"a-70-205\"?"],
    );
}

#[test]
fn records_come_from_the_paragraph_of_their_footnote() {
    case(
        "sources.json",
        |data| data[0]["records"] = json!(["measure.40-1"]),
        &["data/sources.json: source 1: field records: \"measure.40-1\" comes from none of the footnote’s paragraphs"],
    );
    case(
        "sources.json",
        |data| data[0]["marker_lost"] = true.into(),
        &["data/sources.json: source 1: field records: \"figure.6-1\" carries a marker whose place is lost"],
    );
}

#[test]
fn a_footnote_has_works_or_a_summary() {
    case(
        "sources.json",
        |data| {
            data[1].as_object_mut().unwrap().remove("summary");
        },
        &["data/sources.json: source 2: the footnote has no works, no summary and no work of another footnote"],
    );
    for described in [json!(null), json!("a paper")] {
        let title = if described.is_null() { json!(null) } else { json!("On work") };
        case(
            "sources.json",
            |data| {
                data[0]["works"][0]["title"] = title;
                data[0]["works"][0]["described"] = described;
            },
            &["data/sources.json: source 1: field works: work 1 needs a title or a description, and not both"],
        );
    }
}

#[test]
fn a_year_is_one_that_readers_can_filter_by() {
    case(
        "sources.json",
        |data| data[0]["works"][0]["date"] = "1999-05".into(),
        &["data/sources.json: source 1: field works: the year 1999 is not among those of works in this_report.rs"],
    );
}

#[test]
fn a_repeated_work_is_one_of_an_earlier_footnote() {
    let ibid = |place: usize, other: &'static str| move |data: &mut Value| data[place]["ibid"] = other.into();
    assert_eq!(messages(&edited("sources.json", ibid(1, "1"))), Vec::<String>::new());
    for (place, other) in [(0, "2"), (2, "2"), (0, "1")] {
        let expected = format!(
            "data/sources.json: source {}: field ibid: footnote {other} is not an earlier footnote with works",
            place + 1
        );
        case("sources.json", ibid(place, other), &[&expected]);
    }
    case("sources.json", ibid(1, "99"), &["data/sources.json: source 2: field ibid: \"99\" is not a footnote"]);
}
