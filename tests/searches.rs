//! Searches in the words of readers: the suggestion for each, its first result, the number of records, and what was
//! also searched for.
//!
//! The table is in `searches.tsv`. The new form of a line that has changed is printed, to be reviewed and replaced.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

use explorer::{
    explore::{
        Selection,
        search_all::{nearest, search},
    },
    link::{Page, View, encode, pointed_at},
    report::RecordId,
    text::{Language, summary},
};

const TABLE: &str = include_str!("searches.tsv");

fn found(text: &str) -> Vec<RecordId> {
    search(text).into_iter().flat_map(|group| group.found).collect()
}

/// The result of a search as a line of the table.
fn line(text: &str) -> String {
    let place = pointed_at(text)
        .map(|(_, pages)| pages.iter().map(|view| encode(view).below("")).collect::<Vec<_>>().join(" "));
    let first = search(text).into_iter().flat_map(|group| group.found).next();
    let first = first.map(|id| [id.record_type().slug(), id.slug()].join("."));
    let selection = Selection { text: text.to_owned(), ..Selection::default() };
    let also = summary::expanded(Language::English, &View::with(Page::Search, selection));
    let also: Vec<_> = also.iter().filter_map(|said| said.split_once(": ")).map(|(_, words)| words).collect();
    let cells = [place.unwrap_or_default(), first.unwrap_or_default(), found(text).len().to_string(), also.join("; ")];
    [text, &cells.join("\t")].join("\t")
}

#[test]
fn searches_find_the_intended_records() {
    let changed: Vec<_> = TABLE
        .lines()
        .filter_map(|expected| expected.split_once('\t'))
        .filter_map(|(text, rest)| Some(line(text)).filter(|line| line[text.len() + 1..] != *rest))
        .collect();
    assert!(changed.is_empty(), "lines of searches.tsv that would be:\n{}", changed.join("\n"));
}

#[test]
fn the_table_is_long_and_names_nothing_twice() {
    let mut searches: Vec<_> = TABLE.lines().filter_map(|line| line.split_once('\t')).map(|(text, _)| text).collect();
    assert!(searches.len() >= 150, "{}", searches.len());
    searches.sort_unstable();
    assert!(searches.windows(2).all(|pair| pair[0] != pair[1]));
}

/// Two ways of writing the same thing find the same.
#[test]
fn spellings_find_the_same() {
    const PAIRS: &[(&str, &str)] = &[
        ("labor", "labour"),
        ("organisation", "organization"),
        ("percent", "per cent"),
        ("healthcare", "health care"),
        ("co-operation", "cooperation"),
        ("counseling", "counselling"),
        ("1000", "1,000"),
        ("1 000", "1,000"),
        ("2165", "2,165"),
        ("traﬃcking", "trafficking"),
        ("traf\u{ad}ficking", "trafficking"),
        ("traf\u{200b}ficking", "trafficking"),
        ("ｓｈｅｌｔｅｒ", "shelter"),
        ("‘domestic workers’", "\"domestic workers\""),
        ("«domestic workers»", "\"domestic workers\""),
        ("Turkiye", "Türkiye"),
        ("TRAFFICKING", "trafficking"),
        ("mexico", "México"),
        ("how many women migrants", "women migrants"),
        ("criminalisation", "criminalization"),
        ("programs", "programmes"),
        ("license", "licence"),
        ("task force", "taskforce"),
        ("GR26", "GR 26"),
        ("GR 26", "general recommendation 26"),
    ];
    for (one, other) in PAIRS {
        let (found_one, found_other) = (found(one), found(other));
        assert!(!found_one.is_empty(), "{one}");
        let mut both = [found_one, found_other];
        for found in &mut both {
            found.sort_unstable();
        }
        assert_eq!(both[0], both[1], "{one} and {other}");
    }
}

/// For a word that no record has, the nearest words that records have are suggested.
#[test]
fn misspelt_words_have_ways_on() {
    #[track_caller]
    fn case(text: &str, search_with_it: &str) {
        let ways = nearest(text, |text| found(text).len());
        assert_eq!(ways.first().map(|way| way.search.as_str()), Some(search_with_it), "{text}");
        assert!(ways.iter().all(|way| way.found > 0 && way.found == found(&way.search).len()));
        assert!(ways.len() <= 3);
    }
    case("recruitement", "recruitment");
    case("Phillipines", "Philippines");
    case("Phillipines training", "Philippines training");
    case("how many Nepaal", "how many Nepal");
    case("\"domestic wrokers\"", "\"domestic workers\"");
    assert_eq!(nearest("shelter", |text| found(text).len()), []);
    assert_eq!(nearest("नेपाल 😀 xyzzyx", |text| found(text).len()), []);
}

/// Every name in every entry of the thesaurus finds a record.
#[test]
fn every_other_name_finds_something() {
    let entries: serde_json::Value = serde_json::from_str(include_str!("../data/thesaurus.json")).unwrap();
    for entry in entries.as_array().unwrap() {
        for name in entry["names"].as_array().unwrap() {
            let name = name.as_str().unwrap();
            // `#` stands for any number; the records have at least one from 1 to 999.
            let names: Vec<_> = match name.strip_suffix('#') {
                Some(before) => (1..1000).map(|number| format!("{before}{number}")).collect(),
                None => vec![name.to_owned()],
            };
            assert!(names.iter().any(|name| !found(name).is_empty()), "{name} finds nothing");
        }
        for find in entry.get("finds").unwrap_or(&entry["names"]).as_array().unwrap() {
            let words = find.as_str().unwrap().trim_end_matches(['*', '#']);
            assert!(!found(&format!("\"{words}")).is_empty(), "no record says {words}");
        }
    }
}
