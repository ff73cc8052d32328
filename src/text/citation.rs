//! Citations of the report and of a view, and the style in which the United Nations write them.

use crate::{
    explore::relations::states_of,
    link::{Page, RecordPage, View},
    publish::{
        Answer, Citation,
        citation::{CitedRecord, Kind},
    },
    report::{LAST_PARAGRAPH, Locator, OFFICIAL_URL, PartialDate, RecordId, RecordType, SYMBOL, TITLE},
};

use super::{Language, quote::Quote, take_away};

/// The year of the session to which the report was submitted.
pub const YEAR: &str = "2017";

/// More paragraphs than these are no place in the report, and would be longer than the rest of a citation: of a view
/// with more, the link alone says what is cited.
const FEW: usize = 5;

/// The paragraphs behind a view: all of them for a page of one record, State or paragraph; for a list, if they are few.
#[must_use]
pub fn paragraphs(language: Language, view: &View) -> String {
    if view.page.is_static() { page_paragraphs(language, view.page) } else { view_paragraphs(language, view) }
}

/// The paragraphs behind a page of one record, State or paragraph, all of them; nothing for other pages.
fn page_paragraphs(language: Language, page: Page) -> String {
    let of = |wanted: &dyn Fn(RecordId) -> bool| {
        let every = |record: &RecordType| RecordId::every(*record);
        RecordType::ALL.iter().flat_map(every).filter(|id| wanted(*id)).flat_map(RecordId::paragraphs).collect()
    };
    let mut found = match page.about() {
        Some(RecordPage::Paragraph(number)) => vec![Locator::paragraph(number.get())],
        Some(RecordPage::State(id)) => of(&|record| states_of(record).contains(&id)),
        Some(
            RecordPage::Instrument(_) | RecordPage::Measure(_) | RecordPage::Recommendation(_) | RecordPage::Topic(_),
        ) => of(&|record| Page::of_record(record) == page),
        None => return String::new(),
    };
    found.sort_unstable();
    found.dedup();
    language.paragraphs(&found)
}

/// The paragraphs behind the records that a view lists, if they are few; whole ones, without their items.
fn view_paragraphs(language: Language, view: &View) -> String {
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
        [one] => language.source_one(one),
        few if few.len() <= FEW => language.source_several(&language.all_of(few)),
        _ => String::new(),
    }
}

/// The report, or paragraphs of it.
#[must_use]
pub fn report(language: Language, paragraphs: &str, accessed: Option<PartialDate>) -> Citation {
    let (author, genre) = (language.citation_author(), language.citation_genre());
    let kind = Kind::Report { author, genre, number: SYMBOL, year: YEAR };
    Citation { kind, title: TITLE.into(), note: paragraphs.into(), url: OFFICIAL_URL.into(), accessed, record: None }
}

/// The report, cited for one record: with the paragraphs it comes from, a key of its own, and what it says as the
/// abstract.
#[must_use]
pub fn record(language: Language, id: RecordId, accessed: Option<PartialDate>) -> Citation {
    let paragraphs = id.paragraphs();
    let named = if paragraphs.is_empty() { String::new() } else { language.paragraphs(&paragraphs) };
    Citation { record: Some(cited(language, id)), ..report(language, &named, accessed) }
}

/// The report, cited for a page: for its paragraphs, or for the record that the page is about.
#[must_use]
pub fn of_page(language: Language, page: Page, paragraphs: &str, accessed: Option<PartialDate>) -> Citation {
    let record = page.quoted().map(|id| cited(language, id));
    Citation { record, ..report(language, paragraphs, accessed) }
}

fn cited(language: Language, id: RecordId) -> CitedRecord {
    CitedRecord { id, summary: Quote::of(language, id).noted(language) }
}

/// A view, under its whole address, with the paragraphs behind it.
#[must_use]
pub fn view(language: Language, view: &View, paragraphs: &str, url: String, accessed: Option<PartialDate>) -> Citation {
    let version = take_away::data_version(language);
    let note = if paragraphs.is_empty() { version } else { language.citation_note(paragraphs, &version) };
    let kind = Kind::Page { site: language.site_name() };
    Citation { kind, title: take_away::view_title(language, view), note, url, accessed, record: None }
}

/// A citation in the style of United Nations documents.
#[must_use]
pub fn un_style(language: Language, citation: &Citation) -> String {
    let Citation { kind, title, note, url, accessed, record: _ } = citation;
    let accessed = accessed.map(|date| language.date(date));
    let (dated, date) = (accessed.is_some(), accessed.unwrap_or_default());
    match kind {
        Kind::Report { author, number, year, .. } => {
            language.citation_report(author, title, number, year, !note.is_empty(), note, url, dated, &date)
        }
        Kind::Page { site } => language.citation_page(site, title, note, url, dated, &date),
    }
}
