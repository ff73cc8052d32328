//! Citations of the report and of a view, and the style in which the United Nations write them.

use crate::{
    explore::relations::states_of,
    link::{Page, View},
    publish::{Answer, Citation, citation::Kind},
    report::{LAST_PARAGRAPH, Locator, OFFICIAL_URL, PartialDate, RecordId, RecordType, SYMBOL, TITLE},
};

use super::{grammar, pages::SITE, take_away};

/// Whose report it is.
const AUTHOR: &str = "United Nations, General Assembly";
/// What sort of report.
const GENRE: &str = "Report of the Secretary-General";
/// The year of the session to which it was submitted.
const YEAR: &str = "2017";

/// More paragraphs than these are no place in the report, and would be longer than the rest of a citation: of a view with
/// more, the link alone says what is cited.
const FEW: usize = 5;

/// The paragraphs behind a view: all of them for a page of one record, State or paragraph; for a list, if they are few.
#[must_use]
pub fn paragraphs(view: &View) -> String {
    if view.page.is_static() { page_paragraphs(view.page) } else { view_paragraphs(view) }
}

/// The paragraphs behind a page of one record, State or paragraph, all of them; nothing for other pages.
fn page_paragraphs(page: Page) -> String {
    let of = |wanted: &dyn Fn(RecordId) -> bool| {
        let every = |record: &RecordType| RecordId::every(*record);
        RecordType::ALL.iter().flat_map(every).filter(|id| wanted(*id)).flat_map(RecordId::paragraphs).collect()
    };
    let mut found = match page {
        Page::Paragraph(number) => vec![Locator::paragraph(number.get())],
        Page::Measure(id) => vec![id.get().paragraph],
        Page::Recommendation(id) => vec![id.get().paragraph],
        Page::Instrument(id) => of(&|record| Page::of_record(record) == Page::Instrument(id)),
        Page::State(id) => of(&|record| states_of(record).contains(&id)),
        _ => return String::new(),
    };
    found.sort_unstable();
    found.dedup();
    grammar::paragraphs(&found)
}

/// The paragraphs behind the records that a view lists, if they are few; whole ones, without their items.
fn view_paragraphs(view: &View) -> String {
    let mut seen = [false; 1 + LAST_PARAGRAPH as usize];
    for answer in Answer::all(view) {
        for record in answer.records {
            for locator in record.paragraphs() {
                if let Some(seen) = seen.get_mut(usize::from(locator.paragraph)) {
                    *seen = true;
                }
            }
        }
    }
    // Numbers alone: the words for items, and a sort, would cost the page more than all of this.
    let found: Vec<_> =
        seen.iter().enumerate().filter(|(_, seen)| **seen).map(|(number, _)| number.to_string()).collect();
    match found.as_slice() {
        [] => String::new(),
        [one] => ["para. ", one].concat(),
        few if few.len() <= FEW => ["paras. ", &grammar::all_of(few)].concat(),
        _ => String::new(),
    }
}

/// The report, or paragraphs of it.
#[must_use]
pub fn report(paragraphs: &str, accessed: Option<PartialDate>) -> Citation {
    let kind = Kind::Report { author: AUTHOR, genre: GENRE, number: SYMBOL, year: YEAR };
    Citation { kind, title: TITLE.into(), note: paragraphs.into(), url: OFFICIAL_URL.into(), accessed }
}

/// A view, under its whole address, with the paragraphs behind it.
#[must_use]
pub fn view(view: &View, paragraphs: &str, url: String, accessed: Option<PartialDate>) -> Citation {
    let version = take_away::data_version();
    let note = if paragraphs.is_empty() { version } else { [SYMBOL, ", ", paragraphs, ", ", &version].concat() };
    Citation { kind: Kind::Page { site: SITE }, title: take_away::view_title(view), note, url, accessed }
}

/// A citation in the style of United Nations documents.
#[must_use]
pub fn un_style(citation: &Citation) -> String {
    let accessed =
        citation.accessed.map_or_else(String::new, |date| [" (accessed on ", &grammar::date(date), ")"].concat());
    let (lead, title, rest): (&str, &str, &[&str]) = match &citation.kind {
        Kind::Report { author, number, year, .. } => {
            (author, &citation.title, &[": report of the Secretary-General, ", number, " (", year, ")"])
        }
        Kind::Page { site } => (site, &grammar::quoted(&citation.title), &[]),
    };
    let joint = if citation.note.is_empty() { "" } else { ", " };
    let parts = [lead, ", ", title, &rest.concat(), joint, &citation.note, ". Available from ", &citation.url];
    [&parts.concat(), accessed.as_str(), "."].concat()
}
