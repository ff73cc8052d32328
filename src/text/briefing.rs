//! The list of a reader as a briefing: the words of the file that is saved, and of what is copied.

use crate::{
    explore::{
        ViewMode,
        picked::{grouped, notes_of},
    },
    link::{Page, View},
    publish::{
        DATA_VERSION,
        briefing::{Briefing, Entry, Group, Line},
    },
    report::{OFFICIAL_URL, PartialDate, REPORT, RecordId, TITLE},
};

use super::{Language, list, quote};

/// The briefing of a list, given the whole address of a view and the date.
#[must_use]
pub fn briefing(
    language: Language,
    view: &View,
    address: &dyn Fn(&View) -> String,
    today: Option<PartialDate>,
) -> Briefing {
    let records = &view.selection.records;
    let entries = |records: &[RecordId]| records.iter().map(|id| entry(language, *id, address)).collect();
    let groups = if view.selection.shows(ViewMode::Grouped) {
        let group = |group: crate::explore::search_all::Group| Group {
            heading: language.record_type(group.record).into(),
            entries: entries(&group.found),
        };
        grouped(records).into_iter().map(group).collect()
    } else {
        vec![Group { heading: String::new(), entries: entries(records) }]
    };
    let date = today.map(|date| language.date(date)).unwrap_or_default();
    let about = vec![
        line(language.list_source(TITLE), OFFICIAL_URL.into()),
        line(language.list_link().into(), address(view)),
        line(language.list_made(&date, DATA_VERSION, REPORT.data_hash()), String::new()),
    ];
    Briefing { language: language.tag(), title: language.list_title(records.len()), about, groups }
}

/// A record in full: who, what, where in the report, and what has to be known with it.
fn entry(language: Language, id: RecordId, address: &dyn Fn(&View) -> String) -> Entry {
    let said = quote::Quote::of(language, id).sourced(language, quote::place(language, &id.paragraphs()));
    let mut facts = Vec::new();
    if let RecordId::Measure(id) = id {
        facts.push(line(language.list_theme(language.theme(id.get().theme)), String::new()));
    }
    facts.extend(notes_of(id).iter().map(|note| {
        let note = note.get();
        line(language.list_note(note.subject, note.summary), String::new())
    }));
    facts.push(line(String::new(), address(&View::of(Page::of_record(id)))));
    Entry { name: list::name(language, id), said, facts }
}

const fn line(words: String, link: String) -> Line {
    Line { words, link }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::briefing;
    use crate::{
        explore::ViewMode,
        link::{Page, View, encode},
        publish::briefing::Briefing,
        report::{PartialDate, RecordId, RecordType},
        text::Language,
    };

    fn made(records: Vec<RecordId>, views: Vec<ViewMode>) -> Briefing {
        let mut view = View::of(Page::List);
        (view.selection.records, view.selection.views) = (records, views);
        let address = |view: &View| encode(view).below("https://example.org/");
        let today = PartialDate { year: 2026, month: Some(3), day: Some(4) };
        briefing(Language::English, &view, &address, Some(today))
    }

    fn named(names: &[&str]) -> Vec<RecordId> {
        names.iter().map(|name| RecordId::named(name).unwrap()).collect()
    }

    #[test]
    fn a_briefing_says_where_it_comes_from() {
        let text = made(named(&["figure.15-2", "measure.40-3"]), Vec::new()).text();
        let head: Vec<_> = text.lines().take(4).collect();
        assert_eq!(head[0], "2 records of United Nations report A/72/215");
        assert!(head[1].ends_with("https://undocs.org/A/72/215"), "{text}");
        assert!(head[2].ends_with("https://example.org/list/?record=figure.15-2&record=measure.40-3"), "{text}");
        assert!(head[3].contains("on 4 March 2026"), "{text}");
    }

    #[test]
    fn records_stand_in_the_order_of_the_list_or_by_type() {
        let names = |views| {
            let briefing = made(named(&["figure.15-2", "measure.40-3", "figure.2-1"]), views);
            let of = |group: crate::publish::briefing::Group| {
                (group.heading, group.entries.into_iter().map(|entry| entry.name).collect::<Vec<_>>())
            };
            briefing.groups.into_iter().map(of).collect::<Vec<_>>()
        };
        let strings = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        let all = strings(&["Figure 15-2", "Measure 40-3", "Figure 2-1"]);
        assert_eq!(names(Vec::new()), [(String::new(), all)]);
        let groups = names(vec![ViewMode::Grouped]);
        assert_eq!(groups[0], ("Figures".into(), strings(&["Figure 15-2", "Figure 2-1"])));
        assert_eq!(groups[1].1, ["Measure 40-3"]);
    }

    /// Whatever the record: its paragraph, its notes, the way back to it.
    #[test]
    fn every_record_is_told_in_full() {
        for id in RecordType::ALL.iter().flat_map(|record| RecordId::every(*record)) {
            let briefing = made(vec![id], Vec::new());
            let entry = &briefing.groups[0].entries[0];
            assert!(!entry.name.is_empty() && entry.said.contains("A/72/215"), "{entry:?}");
            for paragraph in id.paragraphs() {
                assert!(entry.said.contains(&Language::English.bare_paragraph(paragraph)), "{entry:?}");
            }
            for note in super::notes_of(id) {
                assert!(entry.facts.iter().any(|fact| fact.words.contains(note.get().summary)), "{entry:?}");
            }
            assert!(entry.facts.last().is_some_and(|fact| fact.link.starts_with("https://example.org/")), "{entry:?}");
        }
    }
}
