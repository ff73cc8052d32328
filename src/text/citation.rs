//! Citations of the report and of a view, and the style in which the United Nations write them.

use crate::{
    explore::relations::states_of,
    link::{Page, View},
    publish::{
        Answer, Citation,
        citation::{Kind, in_one_line, report_key, view_key},
    },
    report::{Locator, OFFICIAL_URL, PartialDate, RecordId, RecordType, SYMBOL, TITLE},
};

use super::{grammar, pages::SITE, take_away};

/// Whose report it is.
const AUTHOR: &str = "United Nations, General Assembly";
/// What sort of report.
const GENRE: &str = "Report of the Secretary-General";
/// The year of the session to which it was submitted.
const YEAR: &str = "2017";

/// More paragraphs than these are no place in the report, and would be longer than the rest of a citation: of a view with more,
/// the link alone says what is cited.
const FEW: usize = 5;

/// The paragraphs behind a page of one record, State or paragraph, all of them; nothing for other pages.
#[must_use]
pub fn page_paragraphs(page: Page) -> String {
    let of = |wanted: &dyn Fn(RecordId) -> bool| {
        let every = |record: &RecordType| RecordId::every(*record);
        RecordType::ALL.iter().flat_map(every).filter(|id| wanted(*id)).flat_map(RecordId::paragraphs).collect()
    };
    let found = match page {
        Page::Paragraph(number) => vec![Locator::paragraph(number.get())],
        Page::Measure(id) => vec![id.get().paragraph],
        Page::Recommendation(id) => vec![id.get().paragraph],
        Page::Instrument(id) => of(&|record| Page::of_record(record) == Page::Instrument(id)),
        Page::State(id) => of(&|record| states_of(record).contains(&id)),
        _ => Vec::new(),
    };
    named(found, usize::MAX)
}

/// The paragraphs behind the records that a view lists, if they are few.
#[must_use]
pub fn view_paragraphs(view: &View) -> String {
    let records = Answer::all(view).into_iter().flat_map(|answer| answer.records);
    named(records.flat_map(RecordId::paragraphs).collect(), FEW)
}

/// "paras. 31 and 35", each once and in the order of the report; nothing if they are more than these.
fn named(mut paragraphs: Vec<Locator>, most: usize) -> String {
    paragraphs.sort_unstable();
    paragraphs.dedup();
    if (1..=most).contains(&paragraphs.len()) { grammar::paragraphs(&paragraphs) } else { String::new() }
}

/// The report, or paragraphs of it.
#[must_use]
pub fn report(paragraphs: &str, accessed: Option<PartialDate>) -> Citation {
    let key = report_key(paragraphs);
    let kind = Kind::Report { author: AUTHOR, genre: GENRE, number: SYMBOL, year: YEAR, paragraphs: paragraphs.into() };
    Citation { kind, key, title: TITLE.into(), url: OFFICIAL_URL.into(), accessed }
}

/// A view, under its whole address, with the paragraphs behind it.
#[must_use]
pub fn view(view: &View, paragraphs: &str, url: String, accessed: Option<PartialDate>) -> Citation {
    let version = take_away::data_version();
    let note = if paragraphs.is_empty() { version } else { [SYMBOL, paragraphs, &version].join(", ") };
    let title = in_one_line(&take_away::view_title(view));
    Citation { kind: Kind::Page { site: SITE, note }, key: view_key(view), title, url, accessed }
}

/// A citation in the style of United Nations documents.
#[must_use]
pub fn un_style(citation: &Citation) -> String {
    let accessed =
        citation.accessed.map_or_else(String::new, |date| [" (accessed on ", &grammar::date(date), ")"].concat());
    let (lead, title, rest): (&str, &str, &[&str]) = match &citation.kind {
        Kind::Report { author, number, year, paragraphs, .. } => {
            let joint = if paragraphs.is_empty() { "" } else { ", " };
            (
                author,
                &citation.title,
                &[": report of the Secretary-General, ", number, " (", year, ")", joint, paragraphs],
            )
        }
        Kind::Page { site, note } => (site, &grammar::quoted(&citation.title), &[", ", note]),
    };
    [lead, ", ", title, &rest.concat(), ". Available from ", &citation.url, &accessed, "."].concat()
}
