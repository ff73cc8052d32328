//! The works that the report cites in the two formats that reference managers read, BibTeX and RIS.
//!
//! Which works are exported, and what a work without a title is called, belong to `text`.

use crate::report::{PartialDate, Reference, SourceKind, Work, symbol_slug};

use super::{
    citation::{Entry, Format, escaped},
    safe::ris_line,
};

/// Ends a list of authors when a footnote names only the first.
pub const OTHERS: &str = "others";

/// A work to be exported.
#[derive(Clone, Debug)]
pub struct Cited {
    /// The key of its entry: the footnote, with a letter from its second work on, or the slug of a document.
    pub key: String,
    /// The kind of the footnote or of the document.
    pub kind: SourceKind,
    /// The work as the report describes it.
    pub work: Work,
    /// Its title, or the words used in place of one.
    pub title: String,
    /// A note on where the report cites it.
    pub note: String,
    /// The authors as they are said, where not all of them are named; else nothing.
    pub authors: String,
}

/// A document cited in the text as a work.
#[must_use]
pub fn document(reference: &Reference) -> Work {
    Work {
        authors: &[],
        title: Some(reference.title),
        described: None,
        container: None,
        editors: &[],
        volume: None,
        issue: None,
        genre: None,
        symbol: reference.symbol,
        place: None,
        publisher: None,
        date: None,
        address: None,
        accessed: None,
    }
}

/// A printed address as a link; the scheme may have been omitted in print.
#[must_use]
pub fn href(printed: &str) -> String {
    if printed.starts_with("http") { printed.into() } else { ["https://", printed].concat() }
}

/// The entry types of a work in BibTeX and RIS.
fn types(cited: &Cited) -> [&'static str; 2] {
    let work = &cited.work;
    if cited.kind == SourceKind::Interviews {
        ["unpublished", "UNPB"]
    } else if work.volume.is_some() {
        ["article", "JOUR"]
    } else if work.container.is_some() {
        ["incollection", "CHAP"]
    } else if work.place.is_some() {
        ["book", "BOOK"]
    } else if work.address.is_some() && cited.kind != SourceKind::Publication {
        ["misc", "ELEC"]
    } else {
        ["misc", "RPRT"]
    }
}

/// Writes works in a format, one after the other.
#[must_use]
pub fn write(works: &[Cited], format: Format) -> String {
    let mut entry = Entry::default();
    for cited in works {
        let [bibtex, ris] = types(cited);
        let (text, work) = (&mut entry.text, &cited.work);
        if format == Format::Ris {
            ris_line(text, "TY", ris);
        } else {
            text.extend(["@", bibtex, "{", symbol_slug!(), "-", &cited.key]);
        }
        for (name, tag, names) in [("author", "AU", work.authors), ("editor", "ED", work.editors)] {
            if format == Format::Ris {
                // It has no sign for those who are not named: a note says that there are others.
                names.iter().filter(|name| **name != OTHERS).for_each(|name| ris_line(&mut entry.text, tag, name));
            } else if !names.is_empty() {
                entry.raw(name, &joined(names));
            }
        }
        fields(cited, &mut |name, tag, value| {
            if format == Format::Ris {
                ris_line(&mut entry.text, tag, value);
            } else if name == "title" {
                entry.whole(name, value);
            } else if name == "url" {
                entry.raw(name, value);
            } else {
                entry.field(name, value);
            }
        });
        if format == Format::Ris {
            if !cited.authors.is_empty() {
                ris_line(&mut entry.text, "N1", &cited.authors);
            }
            ris_line(&mut entry.text, "ER", "");
        } else {
            entry.text.push_str("\n}\n\n");
        }
    }
    entry.text
}

/// Names in BibTeX: a person as written, a body in braces, so that no style splits it.
fn joined(names: &[&str]) -> String {
    let mut all = String::new();
    for name in names {
        let is_body = !name.contains(',') && *name != OTHERS;
        let [open, close] = if is_body { ["{", "}"] } else { ["", ""] };
        all.extend([if all.is_empty() { "" } else { " and " }, open, &escaped(name), close]);
    }
    all
}

/// The fields of a work: the name of each in BibTeX, its tag in RIS, and its value.
fn fields(cited: &Cited, put: &mut dyn FnMut(&str, &str, &str)) {
    let work = &cited.work;
    let mut some = |name: &str, tag: &str, value: Option<&str>| {
        if let Some(value) = value {
            put(name, tag, value);
        }
    };
    some("title", "TI", Some(&cited.title));
    some(if work.volume.is_some() { "journal" } else { "booktitle" }, "T2", work.container);
    some("howpublished", "M3", work.genre);
    some("volume", "VL", number(work.volume).as_deref());
    some("number", "IS", number(work.issue).as_deref());
    some("number", "SN", work.symbol);
    some("publisher", "PB", work.publisher);
    some("address", "CY", work.place);
    some("year", "PY", work.date.map(|date| date.year.to_string()).as_deref());
    some("date", "DA", iso(work.date).as_deref());
    some("note", "N1", Some(&cited.note));
    some("url", "UR", work.address.map(href).as_deref());
    some("urldate", "Y2", iso(work.accessed).as_deref());
}

fn number(number: Option<u8>) -> Option<String> {
    number.map(|number| number.to_string())
}

fn iso(date: Option<PartialDate>) -> Option<String> {
    date.map(|date| date.to_string())
}

#[cfg(test)]
mod tests;
