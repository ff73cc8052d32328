//! The lexicon compiler reports every error in the words of the search with its file and entry, and finds none in ours.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

use std::path::Path;

#[path = "../build/lexicon/mod.rs"]
mod compiler;

use compiler::{Compiled, ENGLISH, Files, THESAURUS};
use explorer::report::REPORT;

const TEXTS: &str = "jordan-shelter\nDomestic workers in shelters\nA woman, women; recruitment and recruits\nLabour \
    organizations; a counselling centre\nConvention No. 189\nUN-Women\naccess accession";

const LANGUAGE: &str = r#"{
    "without_content": ["how", "many"],
    "signs": [["%", " per cent "]],
    "plurals": [["", "s"]],
    "endings": ["ment", "s"],
    "together": [["woman", "women"]],
    "apart": [["accession"]],
    "compounds": ["health care", "un women"],
    "spellings": [["bour", "bor"], ["iz", "is"], ["elling", "eling"], ["ntre", "nter"]]
}"#;

fn compile(thesaurus: &str, language: &str) -> Result<Compiled, Vec<String>> {
    let states = r#"{ "jordan": { "name": "Jordan-shelter" } }"#.to_owned();
    compile_with(thesaurus, states, language)
}

fn compile_with(thesaurus: &str, states: String, language: &str) -> Result<Compiled, Vec<String>> {
    let files = Files { thesaurus: thesaurus.to_owned(), states, language: language.to_owned() };
    compiler::compile(&files, TEXTS).map_err(|errors| errors.iter().map(ToString::to_string).collect())
}

#[track_caller]
fn case(thesaurus: &str, expected: &[&str]) {
    assert_eq!(compile(thesaurus, LANGUAGE).unwrap_err(), expected);
}

#[track_caller]
fn language_case(from: &str, to: &str, expected: &[&str]) {
    assert!(LANGUAGE.contains(from));
    assert_eq!(compile("[]", &LANGUAGE.replace(from, to)).unwrap_err(), expected);
}

#[test]
fn our_words_are_valid() {
    let files = compiler::read(Path::new("")).expect("the files are there");
    let errors = compiler::compile(&files, REPORT.texts()).err().unwrap_or_default();
    assert_eq!(errors.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn text_quoted_from_a_file_stays_on_one_line() {
    let wrong = "data/thesaurus.json: [0].na\u{fffd}mes: unknown field `na\u{fffd}mes`, expected `names` or `finds` \
        at line 1 column 15";
    case(r#"[{"na\u0000mes":[]}]"#, &[wrong]);
}

#[test]
fn a_file_that_is_missing_is_named() {
    let errors = compiler::read(Path::new("no-such-folder")).unwrap_err();
    let found: Vec<_> = errors.iter().map(ToString::to_string).collect();
    assert!(matches!(found.as_slice(), [one] if one.starts_with("data/thesaurus.json: the file cannot be read: ")));
}

#[test]
fn tables_are_written_line_by_line() {
    let entry = r#"[{ "names": ["Maid", "Home-help", "C #"], "finds": ["domestic work*", "No. #"] }]"#;
    let Compiled { text, families } = compile(entry, LANGUAGE).unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(
        lines,
        [
            "s ment",
            "=s",
            "how many",
            "%= per cent ",
            "center=centre;counseling=counselling;healthcare=health care;labor=labour;organis=organiz;unwomen=un women",
            "Maid;Home-help;c #=domestic work*;No. #",
        ]
    );
    // The words in order; the members of the two families are adjacent.
    let words = "189 a access accession and centre convention counselling domestic in jordan labour no organizations \
        recruitment recruits shelter shelters un woman women workers";
    let words: Vec<_> = words.split_whitespace().collect();
    let behind: Vec<_> = words.iter().zip(&families).filter(|(_, back)| **back > 0).collect();
    assert_eq!(families.len(), words.len());
    assert_eq!(behind, [(&"recruits", &1), (&"shelters", &1), (&"women", &1)]);
}

#[test]
fn entries_find_something() {
    case(
        r#"[{ "names": ["CEDAW"], "finds": ["discrimination", "women", "work", "dom*"] }]"#,
        &[
            "data/thesaurus.json: entry \"CEDAW\": no record says \"discrimination\"",
            "data/thesaurus.json: entry \"CEDAW\": no record says \"work\"",
        ],
    );
    // A slug is not a text.
    case(
        r#"[{ "names": ["Amman"], "finds": ["jordan"] }, { "names": ["sign"], "finds": ["–"] }]"#,
        &[
            "data/thesaurus.json: entry \"Amman\": no record says \"jordan\"",
            "data/thesaurus.json: entry \"sign\": no record says \"–\"",
        ],
    );
    case(
        r#"[{ "names": [], "finds": ["women"] }, { "names": ["maid"], "finds": [] }]"#,
        &[
            "data/thesaurus.json: entry 1: field names: the list is empty",
            "data/thesaurus.json: entry 2: field finds: the list is empty",
        ],
    );
}

#[test]
fn names_alone_are_all_found() {
    let Compiled { text, .. } = compile(r#"[{ "names": ["UN-Women", "Labour organizations"] }]"#, LANGUAGE).unwrap();
    assert_eq!(text.lines().last(), Some("UN-Women;Labour organizations"));
    case(r#"[{ "names": ["UN-Women", "UNW"] }]"#, &["data/thesaurus.json: entry \"UN-Women\": no record says \"UNW\""]);
}

#[test]
fn other_names_of_states_stand_for_their_name() {
    let states =
        r#"{ "x": { "name": "Domestic workers", "aliases": ["Domestics", "domestics", "DOMESTIC workers"] } }"#;
    let Compiled { text, .. } = compile_with("[]", states.to_owned(), LANGUAGE).unwrap();
    assert_eq!(text.lines().last(), Some("Domestics=Domestic workers"));
    let errors = compile_with("[]", "[".to_owned(), LANGUAGE).unwrap_err();
    assert_eq!(errors, ["data/en/states.json: .: invalid type: sequence, expected a map at line 1 column 0"]);
}

#[test]
fn names_occur_once() {
    case(
        r#"[{ "names": ["GR 26", "gr-26"], "finds": ["women"] }, { "names": ["ladies", "Gr 26"], "finds": ["women"] }]"#,
        &[
            "data/thesaurus.json: entry \"GR 26\": the name \"gr-26\" is already in the entry \"GR 26\"",
            "data/thesaurus.json: entry \"ladies\": the name \"Gr 26\" is already in the entry \"GR 26\"",
        ],
    );
    case(
        r#"[{ "names": ["UN Women"], "finds": ["UN-Women"] }, { "names": ["…"], "finds": ["women"] }]"#,
        &[
            "data/thesaurus.json: entry \"UN Women\": \"UN Women\" is found without the entry",
            "data/thesaurus.json: entry \"…\": the name \"…\" has no words",
        ],
    );
}

#[test]
fn names_and_words_hold_no_sign_that_separates_them() {
    let sentence = "and must not: it separates names and words";
    case(
        r#"[{ "names": ["ladies; maids", "a=b", "c\nd"], "finds": ["women\n", "women; shelters"] }]"#,
        &[
            &format!("data/thesaurus.json: entry \"ladies; maids\": \"ladies; maids\" has ';', {sentence}"),
            &format!("data/thesaurus.json: entry \"ladies; maids\": \"a=b\" has '=', {sentence}"),
            &format!("data/thesaurus.json: entry \"ladies; maids\": \"c\\nd\" has '\\n', {sentence}"),
            &format!("data/thesaurus.json: entry \"ladies; maids\": \"women\\n\" has '\\n', {sentence}"),
            &format!("data/thesaurus.json: entry \"ladies; maids\": \"women; shelters\" has ';', {sentence}"),
        ],
    );
}

#[test]
fn files_have_their_form() {
    case("[", &["data/thesaurus.json: .: EOF while parsing a list at line 1 column 1"]);
    case(
        r#"[{ "names": ["a"], "finds": ["women"], "note": "x" }]"#,
        &["data/thesaurus.json: [0].note: unknown field `note`, expected `names` or `finds` at line 1 column 45"],
    );
    language_case(
        "\"together\"",
        "\"others\"",
        &["text/en/search.json: others: unknown field `others`, expected one of `plurals`, \
           `without_content`, `signs`, `endings`, `together`, `apart`, `compounds`, `spellings` at line 6 column 12"],
    );
}

#[test]
fn words_of_a_language_are_single_and_occur_once() {
    language_case(
        "[\"how\", \"many\"]",
        "[\"how\", \"How\", \"how many\", \"how\", \"\"]",
        &[
            "text/en/search.json: field without_content: \"How\" is not one word in lower case",
            "text/en/search.json: field without_content: \"how many\" is not one word in lower case",
            "text/en/search.json: field without_content: \"how\" is in the list twice",
            "text/en/search.json: field without_content: \"\" is not one word in lower case",
        ],
    );
    language_case(
        "[\"accession\"]",
        "[\"accession\"], [\"accession\"]",
        &["text/en/search.json: field apart: \"accession\" is in the list twice"],
    );
    assert_eq!((THESAURUS, ENGLISH), ("data/thesaurus.json", "text/en/search.json"));
}
