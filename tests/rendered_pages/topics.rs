//! The page of a topic contains all records with that topic, and pages of one record offer all that they show as files.

use std::collections::BTreeSet;

use explorer::{
    link::{Page, View},
    publish::Answer,
    report::{MeasureId, RecordId, StateId, Theme, TopicId},
    text::Language,
};

use super::{PAGES, check, dom::Document, links::resolve, records::record_of};

const LANGUAGE: Language = Language::English;

/// The records that are entries on a page.
fn entries(document: &Document) -> BTreeSet<RecordId> {
    document.entries.iter().filter_map(record_of).collect()
}

#[test]
fn a_topic_shows_all_that_is_filed_under_it() {
    for id in TopicId::all() {
        let page = Page::Topic(id);
        let (_, document) = &PAGES[&page.path()];
        let given = &Answer::all(&View::of(page))[0].records;
        assert_eq!(entries(document), given.iter().copied().collect(), "{}", id.get().slug);
        assert_eq!(document.entries.len(), given.len(), "{}: an entry stands twice", id.get().slug);
        assert!(document.words.contains(id.get().definition) && document.words.contains("editorial"));
    }
}

/// Every reporting State is once among the credited States or among those on which the report is silent, and every
/// heading is above entries or is named as one without entries.
#[test]
fn a_topic_names_its_silences() {
    for id in TopicId::all() {
        let words = &PAGES[&Page::Topic(id).path()].1.words;
        let on: Vec<_> = MeasureId::all().map(MeasureId::get).filter(|it| it.topics.contains(&id)).collect();
        let credited = |state: &StateId| on.iter().any(|it| it.states.contains(state));
        let count = StateId::all().filter(credited).count();
        if count == 0 {
            assert!(words.contains(LANGUAGE.topic_states_none()), "{}", id.get().slug);
        } else {
            let all = StateId::all().len();
            assert!(words.contains(&LANGUAGE.topic_states_credited(count, all)), "{}", id.get().slug);
            assert!(words.contains(&LANGUAGE.topic_silent_count(all - count, all)), "{}", id.get().slug);
            let facts = words.split(LANGUAGE.topic_counted()).nth(1).unwrap();
            for state in StateId::all().map(StateId::get) {
                assert!(facts.contains(state.name), "{}: {}", id.get().slug, state.name);
            }
        }
        if !on.is_empty() {
            let without = Theme::ALL.iter().filter(|theme| on.iter().all(|it| it.theme != **theme));
            let without: Vec<_> = without.map(|theme| LANGUAGE.theme(*theme)).collect();
            let told = LANGUAGE.topic_no_theme(&LANGUAGE.any_of(&without));
            assert!(without.is_empty() || words.contains(&told), "{}: {told}", id.get().slug);
        }
    }
}

/// Each topic of a record is a link to its page, wherever the record is an entry.
#[test]
fn entries_lead_to_their_topics() {
    let measures = &PAGES[&Page::Measures.path()].1;
    for entry in &measures.entries {
        let Some(RecordId::Measure(id)) = record_of(entry) else { panic!("{}", entry.id) };
        let ways: Vec<_> = entry.hrefs.iter().filter_map(|href| resolve("measures/", href)).collect();
        for topic in id.get().topics {
            let path = Page::Topic(*topic).path();
            assert!(ways.iter().any(|way| way.path == path), "{} does not lead to {path}", entry.id);
        }
    }
}

/// Problems with the files that the page of one record offers: they must be in one place near the top, and contain
/// everything that the page shows.
fn file_problems(page: Page, document: &Document) -> Vec<String> {
    if !page.is_record() {
        return Vec::new();
    }
    let answers = Answer::all(&View::of(page));
    let mut problems = Vec::new();
    let at = document.words.find(LANGUAGE.take_away_link());
    let first = document.words.find(LANGUAGE.record_source()).or(at);
    if at > first {
        problems.push("its files do not stand near the top".to_owned());
    }
    if document.words.matches(LANGUAGE.take_away_link()).count() != 1 {
        problems.push("not one place for what is taken away".to_owned());
    }
    // Every record that is shown as an entry is in the files.
    let given: BTreeSet<_> = answers.into_iter().flat_map(|answer| answer.records).collect();
    let missing = entries(document).into_iter().filter(|record| !given.contains(record));
    problems.extend(missing.map(|record| format!("{} {} is in no file", record.record_type().slug(), record.slug())));
    problems
}

#[test]
fn every_page_of_a_record_offers_what_it_shows() {
    check(file_problems);
    let measure = MeasureId::from_slug("40-3").unwrap();
    let bad = "<p>Source</p><button>Copy link</button><button>Copy link</button><article class=entry id=figure-15-1></article>";
    let found = file_problems(Page::Measure(measure), &Document::read(bad));
    let expected =
        ["its files do not stand near the top", "not one place for what is taken away", "figure 15-1 is in no file"];
    assert_eq!(found, expected);
}
