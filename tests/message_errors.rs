//! The message compiler reports every error in the messages exactly, and finds none in ours.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

use std::path::Path;

#[path = "../build/messages/mod.rs"]
mod compiler;
#[path = "message_errors/fixture.rs"]
mod fixture;
#[path = "message_errors/functions.rs"]
mod functions;
#[path = "message_errors/sets.rs"]
mod sets;
#[path = "message_errors/translations.rs"]
mod translations;
#[path = "message_errors/values.rs"]
mod values;

use fixture::{case, messages};

#[test]
fn our_messages_are_valid() {
    let files = compiler::files::read(Path::new("text"), Path::new("src")).expect("the folders are there");
    assert_eq!(messages(&files), Vec::<String>::new());
}

#[test]
fn a_folder_that_is_missing_is_named() {
    let errors = compiler::files::read(Path::new("no-such-folder"), Path::new("src")).unwrap_err();
    let found: Vec<_> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("no-such-folder:1: the file cannot be read: "), "{found:?}");
}

#[test]
fn invalid_fluent_is_reported() {
    case("save Save\n", &["text/en/page.ftl:2: this is not valid Fluent: Expected a token starting with \"=\""]);
    case(
        "save = { $a\nother = Other\n",
        &["text/en/page.ftl:3: this is not valid Fluent: Expected a token starting with \"}\""],
    );
    case(
        "#   $a (Number) - a\nsave = { $a ->\n    [one] x\n    [other] y\n }\n",
        &["text/en/page.ftl:6: this is not valid Fluent: The select expression must have a default variant"],
    );
}

#[test]
fn a_file_says_what_belongs_in_it() {
    let files = fixture::files(&[("text/en/page.ftl", "-site = Site\n")]);
    assert_eq!(messages(&files), ["text/en/page.ftl:1: the file does not begin with \"### \" and what belongs in it"]);
}

#[test]
fn ids() {
    case("save = Save\n\nsave = Keep\n", &["text/en/page.ftl:4: save is already defined at text/en/page.ftl:2"]);
    case("-site = A\n-site = B\n", &["text/en/page.ftl:3: -site is already defined at text/en/page.ftl:2"]);
    let name = "cannot name a function; use lower case, digits and hyphens, and no Rust keyword";
    case("Save = Save\n", &[&format!("text/en/page.ftl:2: Save {name}")]);
    case("match = Match\n", &[&format!("text/en/page.ftl:2: match {name}")]);
}

#[test]
fn references() {
    case("save = Save { -site }\n", &["text/en/page.ftl:2: save refers to -site, which does not exist"]);
    case("save = Save { open }\n", &["text/en/page.ftl:2: save refers to open, which does not exist"]);
    case(
        "a = { b }\nb = { a }\n",
        &["text/en/page.ftl:2: b refers to itself through b", "text/en/page.ftl:3: a refers to itself through a"],
    );
    case(
        "-site = Site\nsave = { -site(case: \"x\") }\n",
        &["text/en/page.ftl:3: save passes values to -site, which takes none"],
    );
}

#[test]
fn functions_are_not_called() {
    let message = "text/en/page.ftl:3: save calls NUMBER; the program has no functions";
    case("#   $a (Number) - a\nsave = { NUMBER($a) }{ $a }\n", &[message]);
    case("#   $a (Number) - a\nsave = { $a }{ NUMBER($a) ->\n   *[other] x\n }\n", &[message]);
}

#[test]
fn texts_are_on_one_line() {
    case(
        "save =\n    Save it\n    at once\n",
        &["text/en/page.ftl:3: save breaks a line; write its text on one line, however long"],
    );
    case("save = { \"\\u0001\" }\n", &["text/en/page.ftl:2: save contains a control character"]);
}

#[test]
fn messages_are_used() {
    let unused = |rust: &str| {
        let mut files =
            fixture::files(&[("text/en/page.ftl", "### Page\nsave-all = Save\nname = { other }\nother = X\n")]);
        files.rust.insert("src/ui.rs".into(), rust.into());
        messages(&files)
    };
    let name = "text/en/page.ftl:3: no Rust source calls name, so name is never used";
    let save = "text/en/page.ftl:2: no Rust source calls save_all, so save-all is never used";
    assert_eq!(unused("language.save_all() language.name()"), Vec::<String>::new());
    assert_eq!(unused("[Language::save_all]"), [name]);
    assert_eq!(unused("language.save_all_of() Language::save_all_of, language.name()"), [save]);
}
