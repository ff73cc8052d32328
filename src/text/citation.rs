//! Citations of the report and of a view, and the style in which the United Nations write them.

use crate::{
    explore::Selection,
    link::{Page, View},
    publish::{
        Answer, Citation,
        citation::{CitedRecord, Kind},
    },
    report::{Locator, OFFICIAL_URL, PartialDate, RecordId, SYMBOL, StatementId, TITLE},
};

use super::{Language, quote::Quote, take_away};

/// The year of the session to which the report was submitted.
pub const YEAR: &str = "2017";

/// So many places a citation names one by one. Of more it gives the paragraphs from one to the other.
const FEW: usize = 12;

/// The paragraphs behind what is said on a view: those of the record, State, paragraph or topic of its page; of a
/// question over the matrix those that answer it; else those of all that is shown.
#[must_use]
pub fn paragraphs(language: Language, view: &View) -> String {
    let Selection { bound, silent, .. } = &view.selection;
    if bound.is_empty() && silent.is_empty() {
        return shown(language, view, None);
    }
    let mut found = Vec::new();
    for said in StatementId::all().map(StatementId::get) {
        if bound.contains(&said.instrument) || silent.contains(&said.instrument) {
            found.push(said.paragraph);
        }
    }
    places(language, found)
}

/// The paragraphs behind all that a view shows, or behind one of its tables, which is given by its place.
#[must_use]
pub fn shown(language: Language, view: &View, table: Option<usize>) -> String {
    if let Page::Paragraph(number) = view.page {
        return language.paragraph(Locator::paragraph(number.get()));
    }
    if let Page::Recommendation(id) = view.page {
        return language.paragraph(id.get().paragraph);
    }
    // Plain loops: chains of iterators over records cost the page half a kilobyte each.
    let mut found = Vec::new();
    for (place, answer) in Answer::all(view).into_iter().enumerate() {
        if table.is_none_or(|table| table == place) {
            for record in answer.records {
                found.extend(record.paragraphs());
            }
        }
    }
    places(language, found)
}

/// Places in the report as editors write them: each, or ranges of whole paragraphs.
fn places(language: Language, mut found: Vec<Locator>) -> String {
    found.sort_unstable();
    found.dedup();
    if found.len() <= FEW {
        return language.paragraphs(&found);
    }
    let mut parts = ranges(language, &found);
    if let (true, Some(first), Some(last)) = (parts.len() > FEW, found.first(), found.last()) {
        parts = vec![language.source_range(first.paragraph.into(), last.paragraph.into())];
    }
    language.source_several(&language.all_of(&parts))
}

/// The paragraphs of places that are in order: three and more in a row as one range.
fn ranges(language: Language, found: &[Locator]) -> Vec<String> {
    let (mut parts, mut first) = (Vec::new(), 0);
    for (at, Locator { paragraph: last, .. }) in found.iter().enumerate() {
        if first == 0 {
            first = *last;
        }
        if found.get(at + 1).is_some_and(|next| next.paragraph <= *last + 1) {
            continue;
        }
        if *last - first > 1 {
            parts.push(language.source_range(first.into(), (*last).into()));
        } else {
            parts.push(language.number(first.into()));
            if *last > first {
                parts.push(language.number((*last).into()));
            }
        }
        first = 0;
    }
    parts
}

/// Cites the report, or paragraphs of it.
#[must_use]
pub fn report(language: Language, paragraphs: &str, accessed: Option<PartialDate>) -> Citation {
    let (author, genre) = (language.citation_author(), language.citation_genre());
    let kind = Kind::Report { author, genre, number: SYMBOL, year: YEAR };
    Citation { kind, title: TITLE.into(), note: paragraphs.into(), url: OFFICIAL_URL.into(), accessed, record: None }
}

/// Cites the report for one record: with the record's paragraphs, its own key, and its summary as the abstract.
#[must_use]
pub fn record(language: Language, id: RecordId, accessed: Option<PartialDate>) -> Citation {
    Citation { record: Some(cited(language, id)), ..report(language, &language.paragraphs(&id.paragraphs()), accessed) }
}

/// Cites the report for a page: for its paragraphs, or for the record that the page is about.
#[must_use]
pub fn of_page(language: Language, page: Page, paragraphs: &str, accessed: Option<PartialDate>) -> Citation {
    let record = page.quoted().map(|id| cited(language, id));
    Citation { record, ..report(language, paragraphs, accessed) }
}

fn cited(language: Language, id: RecordId) -> CitedRecord {
    CitedRecord { id, summary: Quote::of(language, id).noted(language) }
}

/// Cites a view by its full address, with the paragraphs behind it.
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
