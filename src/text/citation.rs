//! Citations of the report and of a view, and the style in which the United Nations write them.

use crate::{
    link::View,
    publish::{Citation, citation::Kind},
    report::{OFFICIAL_URL, PartialDate, SYMBOL, TITLE},
};

use super::{grammar, pages::SITE, take_away};

/// Whose report it is.
const AUTHOR: &str = "United Nations, General Assembly";
/// What sort of report.
const GENRE: &str = "Report of the Secretary-General";
/// The year of the session to which it was submitted.
const YEAR: &str = "2017";

/// The report.
#[must_use]
pub fn report(accessed: Option<PartialDate>) -> Citation {
    let kind = Kind::Report { author: AUTHOR, genre: GENRE, number: SYMBOL, year: YEAR };
    Citation { kind, title: TITLE.into(), url: OFFICIAL_URL.into(), accessed }
}

/// A view, under its whole address.
#[must_use]
pub fn view(view: &View, url: String, accessed: Option<PartialDate>) -> Citation {
    let kind = Kind::Page { site: SITE, note: take_away::data_version() };
    Citation { kind, title: take_away::view_title(view), url, accessed }
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
        Kind::Page { site, note } => (site, &grammar::quoted(&citation.title), &[", ", note]),
    };
    [lead, ", ", title, &rest.concat(), ". Available from ", &citation.url, &accessed, "."].concat()
}
