//! Every message that says all, every, each, no, none, only or most is accounted for: its claim about the records is
//! checked here, or it is generated from counts, or it is about the page and not about the data.
//!
//! A message that is not accounted for fails the test, and so does one that no longer needs to be.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

#[path = "claims/grounds.rs"]
mod grounds;
#[path = "claims/notes.rs"]
mod notes;
#[path = "claims/records.rs"]
mod records;

/// Why the claim of a message is true.
enum Ground {
    /// Its claim about the records is checked by this function.
    Records(fn() -> bool),
    /// It is generated from counts; the name of the test that compares it with the records.
    Counted(&'static str),
    /// It says how to use the page, what a word means or what is shown where, and nothing about the data as a whole.
    Page,
}

const WORDS: [&str; 11] =
    ["all", "every", "everything", "each", "no", "none", "nothing", "never", "only", "most", "fewest"];

/// The text of a pattern, with all its variants.
fn text(pattern: &Pattern<String>) -> String {
    let part = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { expression } => match expression {
            Expression::Select { variants, .. } => {
                variants.iter().map(|variant| text(&variant.value)).collect::<Vec<_>>().join(" ")
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => value.clone(),
            Expression::Inline(_) => "\u{fffc}".to_owned(),
        },
    };
    pattern.elements.iter().map(part).collect()
}

/// Every English message by its id, with all its text.
fn messages() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let files = fs::read_dir("text/en").unwrap().map(|entry| entry.unwrap().path());
    for file in files.filter(|path| path.extension().is_some_and(|extension| extension == "ftl")) {
        let source = fs::read_to_string(file).unwrap();
        for entry in parser::parse(source).unwrap().body {
            if let Entry::Message(message) = entry {
                let attributes = message.attributes.iter().map(|attribute| &attribute.value);
                let patterns = message.value.iter().chain(attributes);
                found.insert(message.id.name, patterns.map(text).collect::<Vec<_>>().join(" "));
            }
        }
    }
    found
}

/// Whether a text makes a claim about all, none or most.
fn is_sweeping(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.contains("one of") || lower.split(|sign: char| !sign.is_alphabetic()).any(|word| WORDS.contains(&word))
}

/// Messages without a ground, and grounds without a message.
fn unaccounted(messages: &BTreeMap<String, String>) -> Vec<String> {
    let grounds: BTreeSet<_> = grounds::GROUNDS.iter().map(|(id, _)| *id).collect();
    let sweeping = messages.iter().filter(|(_, text)| is_sweeping(text));
    let new = sweeping.filter(|(id, _)| !grounds.contains(id.as_str()));
    let new = new.map(|(id, text)| format!("{id} is not accounted for in tests/claims/grounds.rs: {text}"));
    let kept = |id: &str| messages.get(id).is_some_and(|text| is_sweeping(text));
    let old = grounds.iter().filter(|id| !kept(id)).map(|id| format!("{id} no longer needs to be accounted for"));
    new.chain(old).collect()
}

#[test]
fn every_sweeping_message_is_accounted_for() {
    let mut messages = messages();
    assert_eq!(unaccounted(&messages), Vec::<String>::new());
    messages.insert("new".into(), "Most of the States reported it.".into());
    messages.insert("charts-coverage".into(), "None of it".into());
    messages.insert("about-rule-rank".into(), "States stand by their names.".into());
    assert_eq!(unaccounted(&messages).len(), 3);
}

#[test]
fn sweeping_messages_are_borne_out_by_the_records() {
    let sources: String = records::sources();
    let untrue = grounds::GROUNDS.iter().filter_map(|(id, ground)| match ground {
        Ground::Records(holds) => (!holds()).then(|| format!("what {id} says is not what the records hold")),
        Ground::Counted(test) => {
            (!sources.contains(&format!("fn {test}("))).then(|| format!("{id} is held by no test of the name {test}"))
        }
        Ground::Page => None,
    });
    assert_eq!(untrue.collect::<Vec<_>>(), Vec::<String>::new());
}
