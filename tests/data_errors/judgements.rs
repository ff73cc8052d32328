//! The rules for editorial decisions, as far as the build can check them.

use serde_json::json;

use crate::fixture::{case, edited, messages};

#[test]
fn a_view_or_a_need_is_credited_to_a_state() {
    for kind in ["statement", "need"] {
        let expected = format!(
            "data/measures.json: measure 40-2: field kind: the kind {kind:?} must be credited to a State, not to a group"
        );
        case("measures.json", |data| data[1]["kind"] = kind.into(), &[&expected]);
    }
    assert!(messages(&edited("measures.json", |data| data[0]["kind"] = "need".into())).is_empty());
}

#[test]
fn an_estimate_is_not_exact() {
    case(
        "figures.json",
        |data| data[0]["approximate"] = false.into(),
        &["data/figures.json: figure 6-1: field approximate: an estimate must also be approximate"],
    );
    assert!(messages(&edited("figures.json", |data| data[0]["estimated"] = false.into())).is_empty());
}

#[test]
fn a_stated_link_has_something_named_in_common() {
    let stated = |record: &str, id: &str| json!([{ "record": record, "id": id, "link": "stated" }]);
    let expected = |id: &str| {
        format!(
            "data/recommendations.json: recommendation 64-a: field related: the link to {id:?} is \"stated\", but no \
             reference is cited in both paragraphs"
        )
    };
    let linked = [
        ("measure", "40-1"),
        ("initiative", "54-1"),
        ("development", "21-1"),
        ("conclusion", "59-1"),
        ("context", "5-1"),
        ("figure", "6-1"),
        ("instrument", "ilo-c189"),
    ];
    for (record, id) in linked {
        case("recommendations.json", |data| data[0]["related"] = stated(record, id), &[&expected(id)]);
    }
    // The reference of the fixture is cited in paragraph 30; cited in both paragraphs, it connects them.
    let mut files = edited("recommendations.json", |data| data[0]["related"] = stated("context", "5-1"));
    let cited = edited("references.json", |data| data[0]["paragraphs"] = json!(["5", "30", "64(a)"]));
    files.insert("references.json".to_owned(), cited["references.json"].clone());
    assert_eq!(messages(&files), Vec::<String>::new());
}

#[test]
fn context_and_conclusions_can_be_related() {
    for (record, id) in [("context", "5-1"), ("conclusion", "59-1")] {
        let relation = json!([{ "record": record, "id": id, "link": "editorial" }]);
        let found = messages(&edited("recommendations.json", |data| data[0]["related"] = relation));
        assert_eq!(found, Vec::<String>::new());
    }
}

#[test]
fn a_recommendation_keeps_the_words_of_its_paragraph() {
    case(
        "recommendations.json",
        |data| data[0]["mode"] = json!(["should"]),
        &["data/recommendations.json: recommendation 64-a: field mode: does not fit paragraph 64(a); expected \
           [\"encouraged\"]"],
    );
    case(
        "recommendations.json",
        |data| data[1]["mode"] = json!(["encouraged"]),
        &["data/recommendations.json: recommendation 65: field mode: does not fit paragraph 65; expected \
           [\"encouraged\", \"should\"]"],
    );
}

#[test]
fn the_date_of_an_initiative_is_in_its_summary() {
    case(
        "initiatives.json",
        |data| data[0]["date"] = "2016".into(),
        &["data/initiatives.json: initiative 54-1: field date: the summary does not give the year 2016"],
    );
    let undated = edited("initiatives.json", |data| drop(data[0].as_object_mut().unwrap().remove("date")));
    assert!(messages(&undated).is_empty());
}

#[test]
fn a_status_page_is_an_address_at_the_depositary() {
    for text in [
        "http://normlex.ilo.org/f?p=1",
        "https://normlex.ilo.org",
        "https://normlex.ilo.org/",
        "https://normlex.ilo.org.example.org/f",
        "https://normlex.ilo.org@example.org/f",
        "https://example.org/f",
        "https://normlex.ilo.org/f p",
        "https://normlex.ilo.org/\"f",
    ] {
        let expected = format!(
            "data/instruments.json: instrument ilo-c189: field status_page: {text:?} is not an address at a \
             depositary; write https:// and one of its pages"
        );
        case("instruments.json", |data| data[0]["status_page"] = text.into(), &[&expected]);
    }
    case(
        "instruments.json",
        |data| data[0]["status_page"] = "https://treaties.un.org/Pages/1".into(),
        &["data/instruments.json: instrument ilo-c189: field status_page: instruments of this family have their \
           status page at \"normlex.ilo.org\""],
    );
    case(
        "instruments.json",
        |data| data[0]["taken"] = "2026-11".into(),
        &["data/instruments.json: instrument ilo-c189: field taken: the date names no day; write 2017-10-11"],
    );
}
