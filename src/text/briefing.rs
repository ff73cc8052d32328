//! The list of a reader as a briefing: the words of the saved file and of the copied text.

use crate::{
    explore::{
        ViewMode,
        notes::notes_of,
        picked::grouped,
        sources::{lacks_footnote, sources_of, unmarked_of},
    },
    link::View,
    publish::{
        DATA_VERSION,
        briefing::{Briefing, Line, Role},
        works::href,
    },
    report::{OFFICIAL_URL, PartialDate, REPORT, RecordId, TITLE},
};

use super::{
    Language,
    clip::link,
    list,
    quote::{self, Quote},
    sources,
};

/// The briefing of a list; `address` makes the full address of a view. With a date, it says when and from which data it
/// was made.
#[must_use]
pub fn briefing(
    language: Language,
    view: &View,
    address: &dyn Fn(&View) -> String,
    today: Option<PartialDate>,
) -> Briefing {
    let records = &view.selection.records;
    let mut lines = vec![
        line(Role::Title, language.list_title(records.len()), String::new()),
        line(Role::Words, language.list_source(TITLE), OFFICIAL_URL.into()),
        line(Role::Words, language.list_link().into(), address(view)),
    ];
    if let Some(date) = today {
        let made = language.list_made(&language.date(date), DATA_VERSION, REPORT.data_hash());
        lines.push(line(Role::Words, made, String::new()));
    }
    if view.selection.shows(ViewMode::Grouped) {
        for group in grouped(records) {
            lines.push(line(Role::Heading, language.record_type(group.record).into(), String::new()));
            for id in group.found {
                push_record(language, &mut lines, Role::SubHeading, id, address);
            }
        }
    } else {
        for id in records {
            push_record(language, &mut lines, Role::Heading, *id, address);
        }
    }
    Briefing { language: language.tag(), lines }
}

/// Appends a full record: who, what, where in the report, and the notes on it.
fn push_record(
    language: Language,
    lines: &mut Vec<Line>,
    heading: Role,
    id: RecordId,
    address: &dyn Fn(&View) -> String,
) {
    let said = Quote::of(language, id).sourced(language, quote::place(language, &id.paragraphs()));
    lines.push(line(heading, list::name(language, id), String::new()));
    lines.push(line(Role::Words, said, String::new()));
    if let RecordId::Measure(id) = id {
        lines.push(line(Role::Fact, language.list_theme(language.theme(id.get().theme)), String::new()));
    }
    source_lines(language, lines, id);
    for note in notes_of(id) {
        let note = note.get();
        lines.push(line(Role::Fact, language.list_note(note.subject, note.summary), String::new()));
    }
    lines.push(line(Role::Fact, String::new(), link(id, address)));
}

/// What the record rests on, with the addresses of the works, or that the report names nothing.
fn source_lines(language: Language, lines: &mut Vec<Line>, id: RecordId) {
    let mut fact = |words: String, address: Option<&str>| {
        lines.push(line(Role::Fact, words, address.map_or_else(String::new, href)));
    };
    let mut footnotes = sources_of(id);
    if let RecordId::Source(own) = id {
        footnotes.push(own);
    }
    for footnote in footnotes {
        let source = footnote.get();
        // A footnote has said already what it cites.
        if RecordId::Source(footnote) != id {
            fact(sources::line(language, source), None);
        }
        for work in source.works_cited() {
            if work.address.is_some() {
                fact(language.source_address("").trim_end().into(), work.address);
            }
        }
        if let Some(scope) = source.scope {
            fact(language.sheet_said(&language.source_scope(scope), language.record_editorial()), None);
        }
    }
    if lacks_footnote(id) {
        let elsewhere = unmarked_of(id);
        if elsewhere.is_empty() {
            fact(language.source_none().into(), None);
        }
        for source in elsewhere {
            fact(language.source_elsewhere(&language.source_footnote(source.slug())), None);
        }
    }
}

const fn line(role: Role, words: String, link: String) -> Line {
    Line { role, words, link }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use super::{briefing, href, lacks_footnote, sources_of};
    use crate::{
        explore::ViewMode,
        link::{Page, View, encode},
        publish::briefing::{Briefing, Role},
        report::{PartialDate, RecordId, RecordType, SourceId},
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
        assert_eq!(head[0], "2 records from United Nations report A/72/215");
        assert!(head[1].ends_with("https://undocs.org/A/72/215"), "{text}");
        assert!(head[2].ends_with("https://example.org/list/?record=figure.15-2&record=measure.40-3"), "{text}");
        assert!(head[3].contains("on 4 March 2026"), "{text}");
    }

    #[test]
    fn records_stand_in_the_order_of_the_list_or_by_type() {
        let headings = |views| {
            let lines = made(named(&["figure.15-2", "measure.40-3", "figure.2-1"]), views).lines;
            let headings = lines.into_iter().filter(|line| matches!(line.role, Role::Heading | Role::SubHeading));
            headings.map(|line| (line.role == Role::Heading, line.words)).collect::<Vec<_>>()
        };
        let expected = |lines: &[(bool, &str)]| {
            lines.iter().map(|&(heading, words)| (heading, words.to_owned())).collect::<Vec<_>>()
        };
        let plain = [(true, "Figure 15-2"), (true, "Measure 40-3"), (true, "Figure 2-1")];
        assert_eq!(headings(Vec::new()), expected(&plain));
        let by_type = [
            (true, "Figures"),
            (false, "Figure 15-2"),
            (false, "Figure 2-1"),
            (true, "National measures"),
            (false, "Measure 40-3"),
        ];
        assert_eq!(headings(vec![ViewMode::Grouped]), expected(&by_type));
    }

    /// Every record has its paragraph, its notes and a link back to it.
    #[test]
    fn every_record_is_told_in_full() {
        for id in RecordType::ALL.iter().flat_map(|record| RecordId::every(*record)) {
            let briefing = made(vec![id], Vec::new());
            let [_, _, _, _, name, said, facts @ .., way] = briefing.lines.as_slice() else { panic!("{briefing:?}") };
            assert!(!name.words.is_empty() && said.words.contains("A/72/215"), "{briefing:?}");
            for paragraph in id.paragraphs() {
                assert!(said.words.contains(&Language::English.bare_paragraph(paragraph)), "{briefing:?}");
            }
            for note in super::notes_of(id) {
                assert!(facts.iter().any(|fact| fact.words.contains(note.get().summary)), "{briefing:?}");
            }
            assert!(way.link.starts_with("https://example.org/"), "{briefing:?}");
            let told = |words: &str| facts.iter().any(|fact| fact.words.contains(words));
            let backed =
                sources_of(id).into_iter().chain(if let RecordId::Source(own) = id { Some(own) } else { None });
            for source in backed.map(SourceId::get) {
                for address in source.works_cited().iter().filter_map(|work| work.address) {
                    assert!(facts.iter().any(|fact| fact.link == href(address)), "{briefing:?}");
                }
                assert!(source.scope.is_none_or(told), "{briefing:?}");
            }
            // Where the page says that there is no footnote, so does the list.
            assert_eq!(told("No footnote in the report"), lacks_footnote(id), "{briefing:?}");
        }
    }
}
