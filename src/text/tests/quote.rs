//! Records as quotations: who, what, and the necessary context.

use crate::{
    report::{Locator, RecordId, RecordType},
    text::{
        Language, citation,
        quote::{Quote, place},
    },
};

const ENGLISH: Language = Language::English;

fn record(name: &str) -> RecordId {
    RecordId::named(name).unwrap_or_else(|| panic!("{name} is in the dataset"))
}

#[test]
fn records_are_quoted_with_what_has_to_be_known() {
    #[track_caller]
    fn case(name: &str, said: &str) {
        assert_eq!(Quote::of(ENGLISH, record(name)).noted(ENGLISH), said);
    }
    case("state.jordan", "Jordan");
    case("statement.jamaica--ilo-c189--enters-into-force", "Jamaica, ILO C189: In force from 11 October 2017");
    case("statement.nepal--trafficking-protocol--ratified", "Nepal, Trafficking Protocol: Ratified");
    case(
        "development.21-1",
        "General Assembly: Held a high-level meeting on large movements of migrants and refugees (19 \
         September 2016).",
    );
}

#[test]
fn a_figure_keeps_its_subject_its_period_and_its_source() {
    let quote = Quote::of(ENGLISH, record("figure.15-2"));
    assert_eq!(quote.who, "an estimated 73.4 per cent");
    assert!(quote.notes.iter().any(|note| note.starts_with("source named: ")), "{:?}", quote.notes);
}

#[test]
fn the_kind_of_an_entry_that_is_no_measure_is_told() {
    let kinds = RecordId::every(RecordType::Measure).map(|id| (id, Quote::of(ENGLISH, id).notes));
    for (id, notes) in kinds {
        let kind = id.measure().map(|id| id.get().kind.slug());
        assert_eq!(notes.is_empty(), kind == Some("measure"), "{}", id.slug());
    }
}

#[test]
fn a_place_is_written_as_the_united_nations_write_it() {
    assert_eq!(place(ENGLISH, &[Locator::paragraph(40)]), "A/72/215, para. 40");
    assert_eq!(place(ENGLISH, &[Locator::paragraph(31), Locator::item(64, 'f')]), "A/72/215, paras. 31 and 64 (f)");
    assert_eq!(place(ENGLISH, &[]), "A/72/215");
}

#[test]
fn a_sentence_is_quoted_with_its_source_before_its_full_stop() {
    let quote = Quote { who: "Jordan".into(), what: "Drafts a law".into(), notes: vec!["in progress".into()] };
    let source = place(ENGLISH, &[Locator::paragraph(40)]);
    assert_eq!(quote.sourced(ENGLISH, source), "Jordan: Drafts a law (in progress; A/72/215, para. 40).");
}

#[test]
fn every_record_is_quoted_in_one_line_and_named_by_its_name() {
    for id in RecordType::ALL.iter().flat_map(|record| RecordId::every(*record)) {
        let said = Quote::of(ENGLISH, id).noted(ENGLISH);
        assert!(!said.is_empty() && !said.contains(['\n', '\t']) && !said.contains(".."), "{}: {said}", id.name());
        assert!(!said.starts_with(':') && !said.contains(". ("), "{}: {said}", id.name());
        assert_eq!(RecordId::named(&id.name()), Some(id));
    }
    for unknown in ["", ".", "measure", "measure.", "measure.99-1", "theme.legislation", "measure.40-3."] {
        assert_eq!(RecordId::named(unknown), None, "{unknown}");
    }
}

#[test]
fn a_record_is_cited_with_its_paragraph() {
    let cited = citation::record(ENGLISH, record("measure.40-3"), None);
    assert_eq!(
        citation::un_style(ENGLISH, &cited),
        "United Nations, General Assembly, Violence against women migrant workers: report of the Secretary-General, \
         A/72/215 (2017), para. 40. Available from https://undocs.org/A/72/215."
    );
    let summary = Quote::of(ENGLISH, record("measure.40-3")).noted(ENGLISH);
    assert_eq!(cited.record.map(|record| record.summary), Some(summary));
}
