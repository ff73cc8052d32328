//! The works that the report cites in the two formats that reference managers read, BibTeX and RIS.
//!
//! Which works are exported, and what a work without a title is called, are a matter of words and belong to `text`.

use crate::report::{Reference, SourceKind, Work, symbol_slug};

use super::citation::{Entry, escaped, in_one_line};

/// What authors end with where a footnote names the first alone.
pub const OTHERS: &str = "others";

/// A work to be exported.
#[derive(Clone, Debug)]
pub struct Cited {
    /// What tells its entry from others: the footnote with a letter from its second work on, or the slug of a document.
    pub key: String,
    /// What the footnote cites, or what the document is.
    pub kind: SourceKind,
    /// The work as described.
    pub work: Work,
    /// Its title, or what is said in its place.
    pub title: String,
    /// Where the report cites it.
    pub note: String,
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

/// A printed address as one that leads somewhere: the scheme may have been left out.
#[must_use]
pub fn href(printed: &str) -> String {
    if printed.starts_with("http") { printed.into() } else { ["https://", printed].concat() }
}

/// The types of an entry in BibTeX and in RIS.
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
    } else if work.symbol.is_some() && !work.authors.is_empty() {
        ["techreport", "RPRT"]
    } else if work.address.is_some() && cited.kind != SourceKind::Publication {
        ["misc", "ELEC"]
    } else {
        ["misc", "RPRT"]
    }
}

/// Works as entries for BibTeX and biblatex, one after the other.
#[must_use]
pub fn bibtex(works: &[Cited]) -> String {
    works.iter().map(entry).collect::<Vec<_>>().join("\n")
}

fn entry(cited: &Cited) -> String {
    let Cited { key, work, title, note, .. } = cited;
    let [form, _] = types(cited);
    let mut entry = Entry::default();
    entry.text.extend(["@", form, "{", symbol_slug!(), "-", key]);
    let container = if work.volume.is_some() { "journal" } else { "booktitle" };
    let body = if form == "techreport" { work.authors.first().copied() } else { None };
    for (name, names) in [("author", work.authors), ("editor", work.editors)] {
        if !names.is_empty() {
            entry.raw(name, &names.iter().map(|name| of_bibtex(name)).collect::<Vec<_>>().join(" and "));
        }
    }
    entry.whole("title", title);
    let fields = [(container, work.container), ("institution", body), ("publisher", work.publisher)];
    for (name, value) in fields {
        if let Some(value) = value {
            entry.whole(name, value);
        }
    }
    let number = work.issue.map(|issue| issue.to_string()).or_else(|| work.symbol.map(str::to_owned));
    let fields = [
        ("volume", work.volume.map(|volume| volume.to_string())),
        ("number", number),
        ("howpublished", work.genre.map(str::to_owned)),
        ("address", work.place.map(str::to_owned)),
        ("year", work.date.map(|date| date.year.to_string())),
        ("date", work.date.map(|date| date.to_string())),
        ("note", Some(note.clone())),
    ];
    for (name, value) in fields {
        if let Some(value) = value {
            entry.field(name, &value);
        }
    }
    if let Some(address) = work.address {
        entry.raw("url", &href(address));
    }
    if let Some(date) = work.accessed {
        entry.raw("urldate", &date.to_string());
    }
    entry.text.push_str("\n}\n");
    entry.text
}

/// A person as written; a body in braces, so that no style takes it apart.
fn of_bibtex(name: &str) -> String {
    let safe = escaped(name);
    if name.contains(", ") || name == OTHERS { safe } else { ["{", &safe, "}"].concat() }
}

/// Works as records for RIS, their lines ended by CRLF.
#[must_use]
pub fn ris(works: &[Cited]) -> String {
    let mut text = String::new();
    for cited in works {
        let Cited { work, title, note, .. } = cited;
        let mut line = |tag: &str, value: &str| {
            text.extend([tag, "  - "]);
            text.extend(value.chars().map(in_one_line));
            text.push_str("\r\n");
        };
        line("TY", types(cited)[1]);
        for (tag, names) in [("AU", work.authors), ("ED", work.editors)] {
            // RIS has no sign for those who are not named.
            names.iter().filter(|name| **name != OTHERS).for_each(|name| line(tag, name));
        }
        line("TI", title);
        let slashed = |date: crate::report::PartialDate| date.to_string().replace('-', "/");
        let fields = [
            ("T2", work.container.map(str::to_owned)),
            ("M3", work.genre.map(str::to_owned)),
            ("VL", work.volume.map(|volume| volume.to_string())),
            ("IS", work.issue.map(|issue| issue.to_string())),
            ("SN", work.symbol.map(str::to_owned)),
            ("PB", work.publisher.map(str::to_owned)),
            ("CY", work.place.map(str::to_owned)),
            ("PY", work.date.map(|date| date.year.to_string())),
            ("DA", work.date.map(slashed)),
            ("N1", Some(note.clone())),
            ("UR", work.address.map(href)),
            ("Y2", work.accessed.map(slashed)),
        ];
        for (tag, value) in fields {
            if let Some(value) = value {
                line(tag, &value);
            }
        }
        line("ER", "");
    }
    text
}
