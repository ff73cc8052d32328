//! The data compiler reports every error in the data exactly, and finds none in ours.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

use std::path::Path;
use std::{env, fs, process};

use explorer::report::{Country, REPORT};
use proptest::prelude::*;

#[path = "../build/mod.rs"]
mod compiler;
#[path = "data_errors/fields.rs"]
mod fields;
#[path = "data_errors/fixture.rs"]
mod fixture;
#[path = "data_errors/footnotes.rs"]
mod footnotes;
#[path = "data_errors/ink.rs"]
mod ink;
#[path = "data_errors/judgements.rs"]
mod judgements;
#[path = "data_errors/records.rs"]
mod records;
#[path = "data_errors/structure.rs"]
mod structure;

use fixture::{FACTS, messages, names, texts};

#[test]
fn our_data_are_valid_and_compiled_in() {
    let files = compiler::files::read(Path::new("data")).expect("the data folder is there");
    assert_eq!(messages(&files), Vec::<String>::new());
    assert_eq!(compiler::files::hash(&files), REPORT.data_hash());
}

#[test]
fn a_folder_without_data_is_missing_every_file() {
    let errors = compiler::files::read(Path::new("data/no-such-folder")).unwrap_err();
    let found: Vec<String> = errors.iter().map(ToString::to_string).collect();
    let expected: Vec<String> = names().iter().map(|name| format!("data/{name}: the file is missing")).collect();
    assert_eq!(found, expected);
}

/// The result for a copy of our data in another folder, after a change there.
fn read_elsewhere(name: &str, change: impl Fn(&Path)) -> Result<String, Vec<String>> {
    let folder = env::temp_dir().join(format!("explorer-{name}-{}", process::id()));
    fs::create_dir_all(folder.join("en")).unwrap();
    for (file, text) in compiler::files::read(Path::new("data")).unwrap() {
        fs::write(folder.join(file), text).unwrap();
    }
    change(&folder);
    let read = compiler::files::read(&folder);
    fs::remove_dir_all(&folder).unwrap();
    let said = |errors: Vec<compiler::error::DataError>| errors.iter().map(ToString::to_string).collect();
    read.map(|files| compiler::files::hash(&files)).map_err(said)
}

#[test]
fn a_file_that_nothing_is_read_from_is_named() {
    let found = read_elsewhere("stray", |folder| {
        for file in ["extra.json", "en/measure.json", "en/statements.json", "notes.txt", "thesaurus.json"] {
            fs::write(folder.join(file), "[]").unwrap();
        }
    });
    let no_table = |file: &str| format!("data/{file}: no table of the dataset has this name");
    assert_eq!(found, Err(["en/measure.json", "en/statements.json", "extra.json"].map(no_table).to_vec()));
}

#[test]
fn a_byte_order_mark_is_not_part_of_the_text() {
    let marked = read_elsewhere("marked", |folder| {
        for file in ["notes.json", "en/notes.json"] {
            let text = fs::read_to_string(folder.join(file)).unwrap();
            fs::write(folder.join(file), format!("\u{feff}{text}")).unwrap();
        }
    });
    assert_eq!(marked, Ok(REPORT.data_hash().to_owned()));
}

#[test]
fn unreadable_files_are_not_reported_as_missing() {
    let error = compiler::error::DataError::Unreadable { file: "notes.json", reason: "no UTF-8".to_owned() };
    assert_eq!(error.to_string(), "data/notes.json: the file cannot be read: no UTF-8");
}

#[test]
fn the_fixture_is_valid() {
    assert_eq!(messages(&texts()), Vec::<String>::new());
}

#[test]
fn countries_are_states_or_places() {
    let report = fixture::unpacked();
    let countries = report.initiatives[0].countries;
    assert!(
        matches!(countries, [Country::Place(a), Country::State(b)] if a.index() == 0 && b.index() == 14),
        "{countries:?}"
    );
}

#[test]
fn statements_of_one_state_follow_the_status_and_not_the_file() {
    let report = fixture::unpacked();
    let place = |status: &str| {
        let slug = format!("jamaica--ilo-c189--{status}");
        report.statements.iter().position(|said| said.slug == slug).unwrap()
    };
    assert!(place("ratified") < place("enters-into-force"));
}

#[test]
fn statements_are_one_per_state_in_order() {
    let keys: Vec<_> = REPORT.statements().iter().map(|said| (said.instrument, said.state, said.status)).collect();
    assert!(keys.is_sorted(), "by instrument, State and status, each once");
    let collective = REPORT.statements().iter().filter(|said| said.basis.slug() == "collective").count();
    assert_eq!(collective, REPORT.states().len(), "one entry stands for all States");
    for said in REPORT.statements() {
        let expected = [said.state.get().slug, said.instrument.get().slug, said.status.slug()].join("--");
        assert_eq!(said.slug, expected);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_text_makes_the_compiler_fall(name in prop::sample::select(names()), text in "(?s:.{0,40})") {
        let mut files = texts();
        let start = format!("data/{name}: ");
        files.insert(name, text);
        let found = messages(&files);
        prop_assert!(found[0].starts_with(&start), "{found:?}");
    }

    #[test]
    fn no_word_in_a_field_makes_the_compiler_fall(facts in prop::sample::select(&FACTS), word in "(?s:.{0,20})") {
        for key in fixture::keys(facts) {
            let edited = fixture::edited(facts, |data| data[0][&key] = word.as_str().into());
            for message in messages(&edited) {
                prop_assert!(message.starts_with("data/"), "{message}");
                prop_assert_eq!(message.lines().count(), 1, "{}", message);
            }
        }
    }

    #[test]
    fn the_hash_names_exactly_these_texts(name in prop::sample::select(names()), at in any::<prop::sample::Index>()) {
        let mut files = texts();
        let before = compiler::files::hash(&files);
        let text = files.get_mut(&name).unwrap();
        text.insert(at.index(text.len()), ' ');
        text.pop();
        prop_assert_ne!(compiler::files::hash(&files), before);
    }
}
