//! Compares the footnotes of the records with the positions of the markers in the text of the report.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

use std::collections::BTreeMap;

use explorer::{
    explore::sources::{sources_of, unmarked_of},
    report::{REPORT, RecordId, RecordType, SourceId},
    text::{Language, sources::exported},
};

fn footnotes(id: RecordId) -> Vec<&'static str> {
    sources_of(id).into_iter().map(SourceId::slug).collect()
}

/// Slug and footnotes of all records of a type that have any.
fn backed(record: RecordType) -> Vec<(&'static str, Vec<&'static str>)> {
    let all = RecordId::every(record).map(|id| (id.slug(), footnotes(id)));
    all.filter(|(_, found)| !found.is_empty()).collect()
}

#[track_caller]
fn case(record: RecordType, expected: &[(&str, &[&str])]) {
    let expected: Vec<_> = expected.iter().map(|(slug, found)| (*slug, found.to_vec())).collect();
    assert_eq!(backed(record), expected);
}

/// The markers in paras. 4 to 35, by sentence.
#[test]
fn points_of_context_rest_on_the_footnotes_of_their_sentences() {
    case(
        RecordType::Context,
        &[
            ("4-1", &["1", "2"]),
            ("4-2", &["3"]),
            ("4-3", &["2"]),
            ("6-1", &["4"]),
            ("6-2", &["5", "6"]),
            ("6-3", &["7"]),
            ("6-4", &["8", "9"]),
            ("7-2", &["10", "11"]),
            ("7-3", &["12"]),
            ("7-5", &["14"]),
            ("7-6", &["15"]),
            ("8-2", &["16"]),
            ("9-2", &["18"]),
            ("9-3", &["19"]),
            ("9-4", &["20"]),
            ("10-1", &["21"]),
            ("10-2", &["22", "23"]),
            ("11-1", &["25"]),
            ("11-2", &["26"]),
            ("12-1", &["27"]),
            ("12-2", &["28"]),
            ("13-1", &["29", "30"]),
            ("13-2", &["31"]),
            ("13-3", &["32"]),
            ("14-1", &["33"]),
            ("14-2", &["34"]),
            ("14-3", &["35"]),
            ("15-4", &["36"]),
            ("16-1", &["37"]),
            ("16-2", &["38"]),
            ("18-3", &["39"]),
            ("20-2", &["40"]),
            ("20-3", &["41"]),
            ("29-1", &["46"]),
            ("29-2", &["46"]),
            ("30-1", &["47"]),
        ],
    );
    assert_eq!((backed(RecordType::Context).len(), REPORT.context().len()), (36, 74));
}

#[test]
fn figures_rest_on_the_footnotes_of_their_sentences() {
    case(
        RecordType::Figure,
        &[
            ("4-1", &["1"]),
            ("4-2", &["2"]),
            ("6-1", &["4"]),
            ("6-2", &["4"]),
            ("6-3", &["6"]),
            ("6-4", &["6"]),
            ("6-5", &["5", "6"]),
            ("6-6", &["6"]),
            ("6-7", &["6"]),
            ("6-8", &["6"]),
            ("7-1", &["12"]),
            ("7-2", &["12"]),
            ("11-1", &["25"]),
            ("13-1", &["31"]),
            ("30-1", &["47"]),
            ("30-2", &["47"]),
            ("30-3", &["47"]),
            ("30-4", &["47"]),
            ("30-5", &["47"]),
            ("30-6", &["47"]),
            ("30-7", &["47"]),
            ("30-8", &["47"]),
            ("58-2", &["54"]),
        ],
    );
    assert_eq!((backed(RecordType::Figure).len(), REPORT.figures().len()), (23, 39));
}

#[test]
fn developments_and_initiatives_do_and_measures_have_none() {
    let developments: &[(&str, &[&str])] =
        &[("21-3", &["42"]), ("25-1", &["44"]), ("27-1", &["45"]), ("35-1", &["48"]), ("35-2", &["49"])];
    case(RecordType::Development, developments);
    let initiatives: &[(&str, &[&str])] =
        &[("54-3", &["50"]), ("54-4", &["51"]), ("57-2", &["52"]), ("57-3", &["53"]), ("58-4", &["54"])];
    case(RecordType::Initiative, initiatives);
    case(RecordType::Measure, &[]);
}

/// Every footnote is tied to a record, except those whose marker is lost.
#[test]
fn every_footnote_backs_a_record_or_is_lost() {
    for source in REPORT.sources() {
        let is_record = |id: &&RecordId| id.record_type() != RecordType::Note;
        assert_eq!(source.records.iter().find(is_record).is_none(), source.marker_lost, "footnote {}", source.slug);
    }
}

/// "73.4 per cent" has no footnote; the work of ILO is in footnote 7, at another sentence, and its entry says so.
#[test]
fn the_share_of_domestic_workers_leads_to_footnote_7() {
    let figure = REPORT.figures().iter().find(|figure| figure.value == "73.4").unwrap();
    let id = RecordId::find(RecordType::Figure, figure.slug).unwrap();
    assert_eq!(footnotes(id), Vec::<&str>::new());
    let elsewhere: Vec<_> = unmarked_of(id).into_iter().map(SourceId::get).collect();
    let [seven] = elsewhere.as_slice() else { panic!("{elsewhere:?}") };
    assert_eq!((seven.slug, seven.works[0].authors), ("7", ["ILO"].as_slice()));
    let said = seven.summary.unwrap();
    assert!(said.contains("one sentence alone") && said.contains("does not say"), "{said}");
}

/// A record with a footnote has no additional source without a marker.
#[test]
fn records_with_unmarked_sources_have_no_footnote() {
    for record in RecordType::ALL.iter().flat_map(|record| RecordId::every(*record)) {
        assert!(unmarked_of(record).is_empty() || footnotes(record).is_empty(), "{record:?}");
    }
}

#[test]
fn works_are_exported_once_under_keys_of_their_own() {
    let all: Vec<_> = [RecordType::Source, RecordType::Reference].into_iter().flat_map(RecordId::every).collect();
    let works = exported(Language::English, &all);
    let mut by_key: BTreeMap<&str, usize> = BTreeMap::new();
    for work in &works {
        *by_key.entry(&work.key).or_default() += 1;
    }
    assert!(by_key.values().all(|count| *count == 1), "{by_key:?}");
    let of_footnotes = works.iter().filter(|work| work.key.starts_with("footnote-")).count();
    // 49 footnotes cite a work, 7 and 10 cite two; 9 repeats 8, and 36 repeats 18.
    assert_eq!((of_footnotes, works.len()), (49, 95));
}
