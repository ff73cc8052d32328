//! One search over all kinds of record.

use crate::{
    explore::search_all::{search, total},
    report::{RecordId, RecordType},
};

fn found(text: &str) -> Vec<RecordId> {
    search(text).into_iter().flat_map(|group| group.found).collect()
}

#[track_caller]
fn finds(text: &str, record: RecordType, slug: &str) {
    let wanted = RecordId::find(record, slug).expect("a record of this slug");
    assert!(found(text).contains(&wanted), "{text} does not find {slug}");
}

#[test]
fn each_kind_of_record_is_found_by_its_words() {
    finds("Türkiye", RecordType::State, "turkey");
    finds("Russia", RecordType::State, "russian-federation");
    finds("smuggling protocol", RecordType::Instrument, "smuggling-protocol");
    finds("jordan trafficking", RecordType::Statement, "jordan--trafficking-protocol--acceded");
    finds("attaché", RecordType::Measure, "40-2");
    finds("documentary", RecordType::Initiative, "58-4");
    finds("Group of 77", RecordType::Development, "24-1");
    finds("firewalls", RecordType::Recommendation, "64-k");
    finds("remittances", RecordType::Figure, "7-1");
    finds("both statements flagged", RecordType::Note, "trafficking-protocol-all-25");
}

#[test]
fn groups_are_never_empty_and_hold_one_kind() {
    for text in ["women", "jordan", "189", "policies data"] {
        for group in search(text) {
            assert!(!group.found.is_empty());
            assert!(group.found.iter().all(|id| id.record_type() == group.record), "{text}");
        }
    }
}

#[test]
fn nothing_asked_finds_nothing() {
    assert!(search("").is_empty());
    assert!(search(" “” – ").is_empty());
    assert!(search("zebra").is_empty());
}

#[test]
fn the_total_counts_every_record() {
    let all: usize =
        RecordType::ALL.iter().map(|record| (0..).map_while(|index| RecordId::at(*record, index)).count()).sum();
    assert_eq!(total(), all);
}
