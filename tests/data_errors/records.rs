//! Records: their ids, what they refer to, and fields that follow from each other.

use serde_json::json;

use crate::fixture::{case, push};

#[test]
fn an_id_twice() {
    case(
        "measures.json",
        |data| push(data, |_| ()),
        &["data/measures.json: measure 40-1: field measure: \"40-1\" is already the id of another measure"],
    );
    case(
        "places.json",
        |data| push(data, |copy| copy["place"] = "nepal".into()),
        &["data/places.json: place nepal: field place: \"nepal\" is already the id of another state"],
    );
    case(
        "sections.json",
        |data| data[1]["section"] = "first".into(),
        &["data/sections.json: section first: field section: \"first\" is already the id of another section"],
    );
}

#[test]
fn an_id_of_another_paragraph() {
    case(
        "measures.json",
        |data| push(data, |copy| copy["measure"] = "41-3".into()),
        &[
            "data/measures.json: measure 41-3: field measure: the id \"41-3\" does not fit paragraph 40; expected \"40-3\"",
        ],
    );
    case(
        "recommendations.json",
        |data| data[0]["paragraph"] = "64(b)".into(),
        &["data/recommendations.json: recommendation 64-a: field recommendation: the id \"64-a\" does not fit \
           paragraph 64(b); expected \"64-b\""],
    );
    case(
        "recommendations.json",
        |data| data[1]["recommendation"] = "65-1".into(),
        &["data/recommendations.json: recommendation 65-1: field recommendation: the id \"65-1\" does not fit \
           paragraph 65; expected \"65\""],
    );
}

#[test]
fn an_id_that_leaves_out_a_number_is_reported_once() {
    case(
        "measures.json",
        |data| {
            push(data, |copy| copy["measure"] = "40-4".into());
            push(data, |copy| copy["measure"] = "40-5".into());
        },
        &["data/measures.json: measure 40-4: field measure: the id \"40-4\" leaves out a number; expected \"40-3\""],
    );
    case(
        "conclusions.json",
        |data| data[0]["conclusion"] = "59-0".into(),
        &["data/conclusions.json: conclusion 59-0: field conclusion: the id \"59-0\" leaves out a number; expected \
           \"59-1\""],
    );
}

#[test]
fn a_record_out_of_the_order_of_the_text() {
    case(
        "measures.json",
        |data| {
            push(data, |copy| {
                copy["measure"] = "39-1".into();
                copy["paragraph"] = "39".into();
            });
        },
        &["data/measures.json: measure 39-1: field paragraph: a record of paragraph 39 comes after one of \
             paragraph 40"],
    );
}

/// Tests one wrong reference in the first record of a file.
#[track_caller]
fn unknown(file: &str, key: &str, slug: &str, expected: &str) {
    case(file, |data| data[0][key] = json!([slug]), &[expected]);
}

#[test]
fn a_reference_without_a_target() {
    let measure = "data/measures.json: measure 40-1: field";
    let unknown_measure = |key, slug, rest| unknown("measures.json", key, slug, &format!("{measure} {rest}"));
    unknown_measure("states", "jordna", "states: \"jordna\" is not a reporting State; did you mean \"jordan\"?");
    unknown_measure("states", "guatemala", "states: \"guatemala\" is not a reporting State");
    unknown_measure("topics", "heath", "topics: \"heath\" is not a topic; did you mean \"health\"?");
    unknown_measure("figures", "6-2", "figures: \"6-2\" is not a figure");
    unknown_measure("notes", "even", "notes: \"even\" is not a note");
    let initiative = "data/initiatives.json: initiative 54-1: field";
    let unknown_initiative = |key, slug, rest| unknown("initiatives.json", key, slug, &format!("{initiative} {rest}"));
    unknown_initiative("entities", "ilu", "entities: \"ilu\" is not an entity; did you mean \"ilo\"?");
    unknown_initiative("countries", "peru", "countries: \"peru\" is not a reporting State or a place");
    unknown_initiative("figures", "6-2", "figures: \"6-2\" is not a figure");
    unknown_initiative("notes", "even", "notes: \"even\" is not a note");
}

#[test]
fn a_reference_without_a_target_in_any_other_file() {
    let start = |file: &str, record: &str, key: &str| format!("data/{file}: {record}: field {key}");
    let cases = [
        ("statements.json", "entry 1", "states", "a reporting State"),
        ("statements.json", "entry 1", "notes", "a note"),
        ("developments.json", "development 21-1", "states", "a reporting State"),
        ("developments.json", "development 21-1", "notes", "a note"),
        ("recommendations.json", "recommendation 64-a", "topics", "a topic"),
        ("conclusions.json", "conclusion 59-1", "topics", "a topic"),
        ("conclusions.json", "conclusion 59-1", "notes", "a note"),
        ("context.json", "context 5-1", "topics", "a topic"),
        ("initiatives.json", "initiative 54-1", "topics", "a topic"),
        ("developments.json", "development 21-1", "topics", "a topic"),
        ("context.json", "context 5-1", "figures", "a figure"),
        ("context.json", "context 5-1", "notes", "a note"),
        ("figures.json", "figure 6-1", "notes", "a note"),
        ("figures.json", "figure 6-1", "topics", "a topic"),
    ];
    for (file, record, key, one) in cases {
        unknown(file, key, "no-such", &format!("{}: \"no-such\" is not {one}", start(file, record, key)));
    }
    case(
        "statements.json",
        |data| data[0]["instrument"] = "ilo-c198".into(),
        &["data/statements.json: entry 1: field instrument: \"ilo-c198\" is not an instrument; did you mean \
           \"ilo-c189\"?"],
    );
}

#[test]
fn a_relation_without_a_target() {
    let cases = [
        ("measure", "40-3", "\"40-3\" is not a measure"),
        ("initiative", "40-1", "\"40-1\" is not an initiative"),
        ("instrument", "40-1", "\"40-1\" is not an instrument"),
        ("figure", "40-1", "\"40-1\" is not a figure"),
        ("development", "40-1", "\"40-1\" is not a development"),
        ("conclusion", "40-1", "\"40-1\" is not a conclusion"),
        ("context", "40-1", "\"40-1\" is not a context point"),
        ("reference", "a-70-205", "recommendations do not link to records of type \"reference\""),
    ];
    for (record, id, rest) in cases {
        let expected = format!("data/recommendations.json: recommendation 64-a: field related: {rest}");
        let relation = json!([{ "record": record, "id": id, "link": "editorial" }]);
        case("recommendations.json", |data| data[0]["related"] = relation, &[&expected]);
    }
}

#[test]
fn a_reference_twice_in_a_list() {
    case(
        "measures.json",
        |data| data[0]["topics"] = json!(["data", "data"]),
        &["data/measures.json: measure 40-1: field topics: \"data\" is in the list twice"],
    );
    let relation = json!({ "record": "measure", "id": "40-1", "link": "editorial" });
    case(
        "recommendations.json",
        |data| data[0]["related"] = json!([relation, relation]),
        &["data/recommendations.json: recommendation 64-a: field related: \"40-1\" is in the list twice"],
    );
}

#[test]
fn a_group_and_its_states() {
    case(
        "measures.json",
        |data| data[0]["attribution"] = "group".into(),
        &["data/measures.json: measure 40-1: field states: \"group\" credits no State, but 2 are in \
           the list"],
    );
    for attribution in ["named", "inherited"] {
        let expected = format!(
            "data/measures.json: measure 40-2: field states: no State is listed for the attribution {attribution:?}"
        );
        case("measures.json", |data| data[1]["attribution"] = attribution.into(), &[&expected]);
    }
}

#[test]
fn a_value_that_does_not_fit_its_paragraph() {
    case(
        "measures.json",
        |data| data[0]["theme"] = "policies".into(),
        &["data/measures.json: measure 40-1: field theme: \"policies\" does not fit paragraph 40; expected \
           \"legislation\""],
    );
    case(
        "initiatives.json",
        |data| data[0]["heading"] = "advocacy-and-capacity".into(),
        &[
            "data/initiatives.json: initiative 54-1: field heading: \"advocacy-and-capacity\" does not fit paragraph 54; \
           expected \"research-and-data\"",
        ],
    );
    case(
        "recommendations.json",
        |data| data[1]["addressee"] = "states".into(),
        &["data/recommendations.json: recommendation 65: field addressee: \"states\" does not fit paragraph 65; \
           expected \"un-system\""],
    );
}

#[test]
fn every_paragraph_of_measures_has_its_theme() {
    let themes = [
        (36..=40, "legislation"),
        (41..=43, "policies"),
        (44..=46, "data-and-research"),
        (47..=50, "prevention"),
        (51..=51, "protection"),
        (52..=53, "cooperation"),
    ];
    for paragraph in 30..=58 {
        let theme = themes.iter().find(|(range, _)| range.contains(&paragraph)).map(|(_, theme)| *theme);
        let found = crate::fixture::messages(&crate::fixture::edited("measures.json", |data| {
            data[1]["paragraph"] = paragraph.to_string().into();
            data[1]["theme"] = theme.unwrap_or("cooperation").into();
        }));
        let wrong =
            format!("field theme: \"cooperation\" does not fit paragraph {paragraph}, which has no such records");
        assert_eq!(found.iter().any(|message| message.contains("field theme")), theme.is_none(), "{found:?}");
        assert_eq!(found.iter().any(|message| message.ends_with(&wrong)), theme.is_none(), "{found:?}");
    }
}

#[test]
fn a_statement_twice() {
    case(
        "statements.json",
        |data| push(data, |copy| copy["paragraph"] = "31".into()),
        &["data/statements.json: entry 3: field states: \"jamaica\" is already stated as \"enters-into-force\" for \
           \"ilo-c189\""],
    );
    case(
        "statements.json",
        |data| push(data, |copy| copy["status"] = "ratified".into()),
        &[
            "data/statements.json: entry 3: field states: \"jamaica\" is already stated as \"ratified\" for \"ilo-c189\"",
        ],
    );
}

#[test]
fn a_later_entry_into_force_without_its_date() {
    case(
        "statements.json",
        |data| {
            data[0].as_object_mut().unwrap().remove("date");
        },
        &["data/statements.json: entry 1: field date: the status \"enters-into-force\" needs its date"],
    );
}
