//! The paragraphs that records come from, and the properties of their texts.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

use std::collections::BTreeSet;

use explorer::report::{
    LAST_PARAGRAPH, Locator, MainSection, NoteKind, REPORT, Theme, TopicId, main_section_of, theme_of,
};

/// Every record with content from the report, with its paragraphs; not references and notes.
fn sources() -> Vec<(String, Vec<Locator>)> {
    let mut sources: Vec<(String, Vec<Locator>)> = Vec::new();
    let mut add = |kind: &str, slug: &str, paragraphs: &[Locator]| {
        sources.push((format!("{kind} {slug}"), paragraphs.to_vec()));
    };
    REPORT.instruments().iter().for_each(|it| add("instrument", it.slug, it.paragraphs));
    REPORT.statements().iter().for_each(|it| add("statement", it.slug, &[it.paragraph]));
    REPORT.measures().iter().for_each(|it| add("measure", it.slug, &[it.paragraph]));
    REPORT.initiatives().iter().for_each(|it| add("initiative", it.slug, &[it.paragraph]));
    REPORT.developments().iter().for_each(|it| add("development", it.slug, &[it.paragraph]));
    REPORT.recommendations().iter().for_each(|it| add("recommendation", it.slug, &[it.paragraph]));
    REPORT.conclusions().iter().for_each(|it| add("conclusion", it.slug, &[it.paragraph]));
    REPORT.context().iter().for_each(|it| add("context", it.slug, &[it.paragraph]));
    REPORT.figures().iter().for_each(|it| add("figure", it.slug, &[it.paragraph]));
    sources
}

/// Every text that we wrote about a record.
fn summaries() -> Vec<(String, &'static str)> {
    let mut texts: Vec<(String, &'static str)> = Vec::new();
    let mut add = |kind: &str, slug: &str, text: &'static str| texts.push((format!("{kind} {slug}"), text));
    REPORT.instruments().iter().for_each(|it| add("instrument", it.slug, it.summary));
    REPORT.measures().iter().for_each(|it| add("measure", it.slug, it.summary));
    REPORT.initiatives().iter().for_each(|it| add("initiative", it.slug, it.summary));
    REPORT.developments().iter().for_each(|it| add("development", it.slug, it.summary));
    REPORT.recommendations().iter().for_each(|it| add("recommendation", it.slug, it.summary));
    REPORT.conclusions().iter().for_each(|it| add("conclusion", it.slug, it.summary));
    REPORT.context().iter().for_each(|it| add("context", it.slug, it.summary));
    REPORT.notes().iter().for_each(|it| add("note", it.slug, it.summary));
    REPORT.sources().iter().for_each(|it| it.summary.into_iter().for_each(|text| add("source", it.slug, text)));
    texts
}

#[test]
fn every_record_names_a_paragraph_of_the_report() {
    // Notes on how the data were made do not concern any particular paragraph.
    let notes = REPORT.notes().iter().filter(|note| note.kind != NoteKind::Method);
    let notes = notes.map(|note| (format!("note {}", note.slug), note.paragraphs.to_vec()));
    for (record, paragraphs) in sources().into_iter().chain(notes) {
        assert!(!paragraphs.is_empty(), "{record} names no paragraph");
        assert!(paragraphs.iter().all(|at| (1..=LAST_PARAGRAPH).contains(&at.paragraph)), "{record}");
        assert!(paragraphs.is_sorted_by(|a, b| a < b), "{record} names each paragraph once, in order");
    }
}

#[test]
fn every_paragraph_yields_a_record() {
    let with: BTreeSet<u8> = sources().iter().flat_map(|(_, at)| at.iter().map(|at| at.paragraph)).collect();
    assert_eq!(with, (1..=LAST_PARAGRAPH).collect());
}

#[test]
fn every_sub_item_of_paragraph_64_is_a_recommendation() {
    let items: Vec<_> = REPORT.recommendations().iter().filter_map(|it| it.paragraph.item).collect();
    assert_eq!(items, ('a'..='m').collect::<Vec<_>>());
}

#[test]
fn sections_cover_the_report_without_gap() {
    let mut next = 1;
    for section in REPORT.sections() {
        assert_eq!(section.first, next, "{}", section.slug);
        assert!(section.first <= section.last, "{}", section.slug);
        next = section.last + 1;
    }
    assert_eq!(next, LAST_PARAGRAPH + 1);
}

#[test]
fn numbered_ids_contain_their_paragraph() {
    for (record, paragraphs) in sources() {
        let slug = record.split_once(' ').unwrap().1;
        if let Some(number) = slug.split_once('-').and_then(|(number, _)| number.parse::<u8>().ok()) {
            assert_eq!(number, paragraphs[0].paragraph, "{record}");
        }
    }
}

/// Every record of a type that has topics, with its topics.
fn topics_of_records() -> Vec<(String, &'static [TopicId])> {
    let mut topics = Vec::new();
    let mut add = |kind: &str, slug: &str, own: &'static [TopicId]| topics.push((format!("{kind} {slug}"), own));
    REPORT.figures().iter().for_each(|it| add("figure", it.slug, it.topics));
    REPORT.measures().iter().for_each(|it| add("measure", it.slug, it.topics));
    REPORT.recommendations().iter().for_each(|it| add("recommendation", it.slug, it.topics));
    REPORT.conclusions().iter().for_each(|it| add("conclusion", it.slug, it.topics));
    REPORT.initiatives().iter().for_each(|it| add("initiative", it.slug, it.topics));
    REPORT.developments().iter().for_each(|it| add("development", it.slug, it.topics));
    REPORT.context().iter().for_each(|it| add("context", it.slug, it.topics));
    topics
}

/// A record without a topic would not be on the page of any topic.
#[test]
fn no_record_is_left_out_of_the_topics() {
    let without: Vec<_> = topics_of_records().into_iter().filter(|(_, own)| own.is_empty()).map(|(it, _)| it).collect();
    assert_eq!(without, Vec::<String>::new());
}

/// A figure is on the page of a topic next to the record that gives it.
#[test]
fn figures_share_a_topic_with_the_records_that_give_them() {
    let measures = REPORT.measures().iter().map(|it| (it.slug, it.topics, it.figures));
    let context = REPORT.context().iter().map(|it| (it.slug, it.topics, it.figures));
    let initiatives = REPORT.initiatives().iter().map(|it| (it.slug, it.topics, it.figures));
    for (slug, topics, figures) in measures.chain(context).chain(initiatives) {
        for figure in figures.iter().map(|id| id.get()) {
            assert!(figure.topics.iter().any(|id| topics.contains(id)), "figure {} of {slug}", figure.slug);
        }
    }
}

#[test]
fn topics_are_few_defined_and_used() {
    assert!((1..=20).contains(&REPORT.topics().len()));
    for (place, topic) in REPORT.topics().iter().enumerate() {
        assert!(topic.definition.ends_with('.') && !topic.definition.contains('\n'), "{}", topic.slug);
        let used = topics_of_records().iter().any(|(_, own)| own.iter().any(|id| id.index() == place));
        assert!(used, "no record is on {}", topic.slug);
    }
}

/// Whether a value is digits with at most one decimal point, so that programs can read it without guessing.
fn is_plain_decimal(value: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = value.split_once('.').unwrap_or((value, "0"));
    digits(whole) && digits(fraction) && (whole == "0" || !whole.starts_with('0')) && value.parse::<f64>().is_ok()
}

#[test]
fn figures_are_plain_decimals_with_a_subject() {
    assert!(
        !is_plain_decimal("1,000") && !is_plain_decimal("07") && !is_plain_decimal("3.") && !is_plain_decimal("1e3")
    );
    for figure in REPORT.figures() {
        assert!(is_plain_decimal(figure.value), "figure {}: {}", figure.slug, figure.value);
        assert!(!figure.unit.is_empty() && !figure.what.is_empty(), "figure {}", figure.slug);
        if figure.unit.starts_with("per cent") {
            assert!(figure.value.parse::<f64>().unwrap() <= 100.0, "figure {}", figure.slug);
        }
    }
}

#[test]
fn summaries_are_short_whole_sentences() {
    for (record, text) in summaries() {
        assert!(text.ends_with('.') && !text.ends_with(".."), "{record} ends with a full stop: {text}");
        assert_eq!(text, text.trim(), "{record}");
        assert!(!text.contains("  ") && !text.contains('\n'), "{record}: {text}");
        // The build says how long one may be.
        assert!(text.chars().count() >= 10, "{record}: {text}");
    }
}

#[test]
fn no_two_records_of_a_kind_say_the_same() {
    let mut seen = BTreeSet::new();
    for (record, text) in summaries() {
        assert!(seen.insert(text), "{record} repeats another: {text}");
    }
}

/// The program knows by its paragraph in which section a record stands, and under which heading a measure.
#[test]
fn sections_by_paragraph_are_those_of_the_headings() {
    let mut parts: Vec<&str> = REPORT.sections().iter().map(|section| section.part).collect();
    parts.dedup();
    assert_eq!(parts.len(), MainSection::ALL.len(), "{parts:?}");
    for section in REPORT.sections() {
        let part = parts.iter().position(|part| *part == section.part).unwrap();
        for at in (section.first..=section.last).map(Locator::paragraph) {
            assert_eq!(main_section_of(at), MainSection::ALL[part], "para. {at}");
            assert_eq!(theme_of(at), Theme::from_slug(section.slug), "para. {at}");
        }
    }
}
