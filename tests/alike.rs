//! Searches that mean the same find the same: by a table, kind by kind, and over all words of the records.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

use std::collections::BTreeSet;

use explorer::{
    explore::{
        Selection,
        search_all::{search, total},
    },
    link::{Page, View},
    report::{FigureId, REPORT, RecordId, StateId},
    text::{Language, summary},
};
use faceted_search::folded;

const TABLE: &str = include_str!("alike.tsv");

fn found(text: &str) -> Vec<RecordId> {
    let mut found: Vec<_> = search(text).into_iter().flat_map(|group| group.found).collect();
    found.sort_unstable();
    found
}

fn names(text: &str) -> Vec<String> {
    found(text).into_iter().map(RecordId::name).collect()
}

/// What is said of a search under its results, and in its summary.
fn said(text: &str) -> String {
    let view = View::with(Page::Search, Selection { text: text.to_owned(), ..Selection::default() });
    let mut said = summary::expanded(Language::English, &view);
    said.push(summary::line(Language::English, &view, found(text).len(), total()));
    said.join("\n")
}

#[test]
fn two_ways_to_say_one_thing_find_the_same() {
    let lines: Vec<Vec<&str>> = TABLE.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    assert!(lines.len() >= 60);
    for line in lines {
        let [kind, one, other] = line[..] else { panic!("{line:?} has not three cells") };
        assert!(!found(other).is_empty(), "{kind}: {other} finds nothing");
        assert_eq!(names(one), names(other), "{kind}: {one} and {other}");
    }
}

/// The words of what a search looks through, but for addresses, numbers and words without content.
fn words() -> BTreeSet<String> {
    let words = folded(REPORT.texts()).map(|(_, word)| word).collect::<BTreeSet<_>>();
    let is_plain = |word: &String| word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let plain = words.into_iter().filter(is_plain);
    plain.filter(|word| !found(&format!("\"{word}\"")).is_empty() && !found(word).is_empty()).collect()
}

/// A word in its regular plural or, if that is what it is, in the singular.
fn other_number(word: &str) -> Option<String> {
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    if let Some(stem) = word.strip_suffix("ies") {
        Some(format!("{stem}y"))
    } else if let Some(stem) = word.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
        Some(format!("{stem}ies"))
    } else if ends(&["ses", "xes", "ches", "shes"]) && !ends(&["eases", "enses", "oses", "ises", "uses", "ases"]) {
        word.strip_suffix("es").map(Into::into)
    } else if let Some(stem) = word.strip_suffix('s').filter(|stem| !stem.ends_with(['s', 'u', 'i'])) {
        Some(stem.to_owned())
    } else if ends(&["s", "x", "ch", "sh"]) {
        Some(format!("{word}es"))
    } else {
        (!ends(&["ed", "ing"])).then(|| format!("{word}s"))
    }
}

/// What ends like a plural and is none.
const NO_PLURALS: [&str; 10] = ["new", "news", "nos", "oas", "hellas", "pilipinas", "ties", "pdf", "pdfs", "does"];

/// A word finds what has it in the other number, too. As a beginning it may find more: "state" also "statement".
#[test]
fn a_word_is_found_in_either_number() {
    let words = words();
    assert!(words.len() > 1000, "{}", words.len());
    let has = |word: &str| found(&format!("\"{word}\""));
    let missed: Vec<_> = words
        .iter()
        .filter(|word| !NO_PLURALS.contains(&word.as_str()))
        .filter_map(|word| Some((word, other_number(word)?)))
        .filter(|(word, other)| {
            let by_other = found(other);
            !has(word).iter().all(|id| by_other.contains(id))
        })
        .collect();
    assert!(missed.is_empty(), "{missed:?}");
}

/// Letters that are written in two ways, at which place of a word.
const BRITISH: [[&str; 2]; 9] = [
    ["our", "or"],
    ["isation", "ization"],
    ["ise", "ize"],
    ["ising", "izing"],
    ["ised", "ized"],
    ["yse", "yze"],
    ["tre", "ter"],
    ["amme", "am"],
    ["icence", "icense"],
];

/// Words in which these letters have nothing to do with Britain.
const ALIKE_EVERYWHERE: [&str; 14] = [
    "court", "courts", "course", "courses", "four", "hour", "hours", "journal", "journey", "our", "source", "sources",
    "resource", "your",
];

#[test]
fn british_and_american_spellings_find_the_same() {
    let (mut pairs, all) = (0, folded(REPORT.texts()).map(|(_, word)| word).collect::<BTreeSet<_>>());
    for word in words().iter().filter(|word| !ALIKE_EVERYWHERE.contains(&word.as_str())) {
        for [british, american] in BRITISH {
            for (one, other) in [(british, american), (american, british)] {
                let turned = word.replacen(one, other, 1);
                // Where the other is another word of the records, as in `rise` and `size`, they are two.
                let is_other = all.contains(&turned);
                if word.contains(one) && !is_other && is_spelt_so(word, one) {
                    assert_eq!(names(&turned), names(word), "{turned} and {word}");
                    pairs += 1;
                }
            }
        }
    }
    assert!(pairs >= 20, "{pairs}");
}

/// Whether a word is one in which the letters are spelt in two ways: `organize`, not `prize` or `minister`.
fn is_spelt_so(word: &str, letters: &str) -> bool {
    let stem = word.split(letters).next().unwrap_or_default();
    match letters {
        "ise" | "ized" | "ize" | "ising" | "izing" | "ised" | "isation" | "ization" => {
            stem.len() > 3
                && !["exerc", "prom", "superv", "rev", "expert", "adv", "advert", "otherw", "tribun"]
                    .iter()
                    .any(|no| stem.ends_with(no))
        }
        "our" => stem.ends_with(['b', 'v', 'l', 'n']) && stem.len() > 1,
        "tre" => word.ends_with("tre") || word.ends_with("tres"),
        "or" | "ter" | "am" | "icense" | "yze" => false,
        _ => true,
    }
}

/// Words of which the last letter is doubled before an ending in Britain, in America or in both.
#[test]
fn a_doubled_letter_makes_no_difference() {
    for (one, two) in [("travel", "travell"), ("counsel", "counsell"), ("enrol", "enroll"), ("focus", "focuss")] {
        for ending in ["ing", "ed", "er", "ers"] {
            let (one, two) = (found(&[one, ending].concat()), found(&[two, ending].concat()));
            assert!(!one.is_empty() && one == two, "{two:?} {ending}");
        }
    }
}

#[test]
fn an_acronym_in_capitals_is_no_pronoun() {
    let who = ["initiative.54-1", "context.4-3", "note.submissions-undp-unodc", "source.2", "source.44"];
    assert_eq!(names("\"WHO\""), names("WHO"));
    assert_eq!(names("WHO").into_iter().collect::<BTreeSet<_>>(), who.map(String::from).into());
    assert_eq!(found("WHO Global Strategy"), found("\"WHO\" Global Strategy"));
    assert!(found("who").is_empty() && found("\"who\"").len() > 20);
    // Nothing of ours is called so: words without content, in capitals, too.
    assert!(found("IT").is_empty() && said("IT").contains("“IT” not searched for"));
}

#[test]
fn operators_are_passed_over_and_named() {
    for operator in ["OR", "AND", "NOT", "and", "or"] {
        let text = format!("shelter {operator} hotline");
        assert!(said(&text).contains(&format!("“{operator}” not searched for")), "{text}");
    }
}

/// A name of several words means what it is another name of, not its words wherever they stand.
#[test]
fn a_name_of_several_words_is_one() {
    let domestic = RecordId::named("measure.44-4").expect("data by sex on workers");
    assert!(!found("sex worker").contains(&domestic));
    assert!(found("trade unions").len() == 1);
    // What a longer name holds is not told as one of its own.
    assert!(!said("Palermo Protocol").contains("Smuggling Protocol"));
    assert!(found("Palermo").len() > found("Palermo Protocol").len());
}

/// The names of an entry find the same, so that none works one way alone.
#[test]
fn the_names_of_one_thing_find_the_same() {
    // Symbols hold the letters HRC, too, and other words begin with "minor".
    const ON_THEIR_OWN: [&str; 3] = ["HRC", "U.S.", "minor"];
    let entries: serde_json::Value = serde_json::from_str(include_str!("../data/thesaurus.json")).unwrap();
    for entry in entries.as_array().unwrap() {
        let names: Vec<_> = entry["names"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
        let names: Vec<_> = names.into_iter().filter(|name| !ON_THEIR_OWN.contains(name)).collect();
        for name in &names {
            let (one, other) = (names[0].replace('#', "26"), name.replace('#', "26"));
            assert_eq!(found(&one), found(&other), "{one} and {other}");
        }
    }
}

#[test]
fn every_other_name_of_a_state_finds_what_its_name_does() {
    for state in StateId::all().map(StateId::get) {
        for alias in state.aliases {
            assert_eq!(names(alias), names(state.name), "{alias}");
        }
    }
}

/// Large figures are found as the report writes them.
#[test]
fn large_figures_are_found_in_words() {
    let mut large = 0;
    for id in FigureId::all() {
        let value = id.get().value;
        let (digits, scale) = match value.len() {
            0..7 => continue,
            7..10 => (6, "million"),
            _ => (9, "billion"),
        };
        let (whole, rest) = value.split_at(value.len() - digits);
        let rest = rest.trim_end_matches('0');
        let number = if rest.is_empty() { whole.to_owned() } else { [whole, ".", rest].concat() };
        assert!(found(&format!("{number} {scale}")).contains(&RecordId::Figure(id)), "{number} {scale}");
        large += 1;
    }
    assert_eq!(large, 3);
}

/// Records that only our topics are about are said to be found by them.
#[test]
fn what_is_found_by_our_topics_alone_is_told() {
    let topic = "Also found by our own topics (editorial): “Services and shelters”";
    assert!(said("shelter").contains(topic));
    let coverage = View::with(Page::Coverage, Selection { text: "shelter".into(), ..Selection::default() });
    assert_eq!(summary::expanded(Language::English, &coverage), [topic]);
    // Records that say it themselves are found without a topic.
    for text in ["women", "femicide", "Jordan"] {
        assert!(!said(text).contains("topics"), "{text}");
    }
}
