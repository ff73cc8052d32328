//! One search over all kinds of record.

use crate::{
    explore::{
        lexicon::query,
        search_all::{reason, search, total},
    },
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

/// The slugs of one kind that a search finds, in their order.
fn order(text: &str, record: RecordType) -> Vec<&'static str> {
    let group = search(text).into_iter().find(|group| group.record == record).expect("a group");
    group.found.into_iter().map(RecordId::slug).collect()
}

#[test]
fn what_fits_best_comes_first() {
    // A short name ranks before a full one, and both rank before a summary.
    let found = order("migrant workers convention", RecordType::Instrument);
    assert_eq!(found[..2], ["migrant-workers-convention", "ilo-c143"]);
    assert_eq!(order("CMW", RecordType::Instrument)[0], "migrant-workers-convention");
    assert_eq!(order("GR 26", RecordType::Reference)[0], "cedaw-general-recommendation-26");
    assert_eq!(order("A/HRC/31/35", RecordType::Reference)[0], "a-hrc-31-35");
    // A whole word ranks before the beginning of one.
    let found = order("recruit", RecordType::Measure);
    assert_eq!(found[0], "40-1", "{found:?}");
    // Equal matches stay in the order of the report.
    assert!(order("jordan", RecordType::Measure).is_sorted());
}

#[test]
fn a_reason_is_told_where_lists_do_not_show_it() {
    #[track_caller]
    fn case(text: &str, record: RecordType, slug: &str, expected: Option<&str>) {
        let id = RecordId::find(record, slug).expect("a record of this slug");
        assert!(found(text).contains(&id), "{text} does not find {slug}");
        assert_eq!(reason(id, &query(text)), expected, "{text}");
    }
    case("\"Foreign Employment Regulation\"", RecordType::Measure, "40-2", Some("Foreign Employment Regulation 2008"));
    case("\"Türkiye\"", RecordType::State, "turkey", Some("Türkiye"));
    case("Türkiye", RecordType::State, "turkey", None);
    case("turkey", RecordType::State, "turkey", None);
    case("TUR", RecordType::State, "turkey", Some("TUR"));
    case("shelter", RecordType::Measure, "46-2", None);
    case("maid", RecordType::Measure, "42-1", None);
}
