//! A citation in the two formats that reference managers read, BibTeX and RIS.
//!
//! What is cited, and the citation style on the page, belong to `text`.

use crate::report::{PartialDate, RecordId, symbol_slug};

use super::safe::{in_one_line, ris_line};

/// A format that reference managers read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// BibTeX, as biblatex reads it, too.
    Bibtex,
    /// RIS, its lines ended by CRLF.
    Ris,
}

impl Format {
    /// The ending of its files.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Bibtex => ".bib",
            Self::Ris => ".ris",
        }
    }

    /// Its media type for browsers.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Bibtex => "application/x-bibtex",
            Self::Ris => "application/x-research-info-systems",
        }
    }
}

/// Something that can be cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Its kind, with the fields that only this kind has.
    pub kind: Kind,
    /// The title of what is cited.
    pub title: String,
    /// The paragraphs cited and, for a page, the version of its data; may be empty. Paragraphs are in the note because
    /// fields for pages are printed with "p." before them.
    pub note: String,
    /// The address of what is cited.
    pub url: String,
    /// The date of access; `None` if unknown.
    pub accessed: Option<PartialDate>,
    /// The record that is cited from it, if any.
    pub record: Option<CitedRecord>,
}

/// A record that is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CitedRecord {
    /// The id of the record; its type and name form the key of the citation.
    pub id: RecordId,
    /// Its summary, in the editors' words.
    pub summary: String,
}

/// What is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A report with a symbol.
    Report {
        /// The author of the report, as one name.
        author: &'static str,
        /// The genre of the report.
        genre: &'static str,
        /// The symbol of the document.
        number: &'static str,
        /// The year in which it was issued.
        year: &'static str,
    },
    /// A page of a site.
    Page {
        /// The name of the site.
        site: &'static str,
    },
}

impl Citation {
    /// As an entry for BibTeX and biblatex. The key contains the paragraphs for the report, the type and name for a
    /// record, and a hash of the address for a page, so that only identical entries share a key.
    #[must_use]
    pub fn bibtex(&self) -> String {
        let mut entry = Entry::default();
        match &self.kind {
            Kind::Report { author, genre, number, year } => {
                entry.text.push_str("@techreport{");
                entry.report_key(self);
                entry.whole("author", author);
                entry.whole("title", &self.title);
                entry.field("type", genre);
                entry.whole("institution", author);
                entry.field("number", number);
                entry.field("year", year);
            }
            Kind::Page { site } => {
                entry.text.push_str(concat!("@misc{", symbol_slug!(), "-explorer-"));
                entry.digest(&self.url);
                entry.whole("title", &self.title);
                entry.field("howpublished", site);
                if let Some(date) = self.accessed {
                    entry.field("year", &date.year.to_string());
                }
            }
        }
        if !self.note.is_empty() {
            entry.field("note", &self.note);
        }
        if let Some(record) = &self.record {
            entry.field("abstract", &record.summary);
        }
        // An address is not escaped: browsers and our own links write braces and backslashes as %7B, %7D and %5C.
        entry.raw("url", &self.url);
        if let Some(date) = self.accessed {
            entry.raw("urldate", &date.to_string());
        }
        entry.text.push_str("\n}\n");
        entry.text
    }

    /// As a RIS record, with CRLF line endings.
    #[must_use]
    pub fn ris(&self) -> String {
        let mut text = String::new();
        let mut line = |tag: &str, value: &str| ris_line(&mut text, tag, value);
        match &self.kind {
            Kind::Report { author, genre, number, year } => {
                line("TY", "RPRT");
                // A comma would separate a surname from a first name.
                line("AU", &author.chars().filter(|sign| *sign != ',').collect::<String>());
                line("TI", &self.title);
                line("M3", genre);
                line("PB", author);
                line("SN", number);
                line("PY", year);
            }
            Kind::Page { site } => {
                line("TY", "ELEC");
                line("TI", &self.title);
                line("T2", site);
                if let Some(date) = self.accessed {
                    line("PY", &date.year.to_string());
                }
            }
        }
        if !self.note.is_empty() {
            line("N1", &self.note);
        }
        if let Some(record) = &self.record {
            line("AB", &record.summary);
        }
        line("UR", &self.url);
        if let Some(date) = self.accessed {
            line("Y2", &date.to_string());
        }
        line("ER", "");
        text
    }
}

/// A BibTeX entry under construction.
#[derive(Default)]
pub(super) struct Entry {
    pub(super) text: String,
}

/// Appends the letters and digits of a text, with a hyphen before them and in place of everything between them.
pub(super) fn hyphenated(text: &str, into: &mut String) {
    let mut gap = true;
    for sign in text.chars() {
        let is_part = sign.is_ascii_alphanumeric();
        if is_part {
            if gap {
                into.push('-');
            }
            into.push(sign);
        }
        gap = !is_part;
    }
}

impl Entry {
    /// The key of the report: with the record that is cited from it, or with its paragraphs.
    fn report_key(&mut self, citation: &Citation) {
        if let Some(CitedRecord { id, .. }) = citation.record {
            self.text.push_str(symbol_slug!());
            self.hyphenated(id.record_type().slug());
            self.hyphenated(id.slug());
        } else {
            self.text.push_str(concat!("un-", symbol_slug!()));
            self.hyphenated(&citation.note);
        }
    }

    /// Appends a part of the key.
    fn hyphenated(&mut self, text: &str) {
        hyphenated(text, &mut self.text);
    }

    /// Appends a hash of a text as letters, the same on every machine and in every version: 64-bit FNV-1a.
    fn digest(&mut self, text: &str) {
        let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        for byte in text.bytes().fold(0xcbf2_9ce4_8422_2325, step).to_le_bytes() {
            self.text.push(char::from(b'a' + (byte >> 4)));
            self.text.push(char::from(b'a' + (byte & 15)));
        }
    }

    /// Appends a field whose value is read by TeX.
    pub(super) fn field(&mut self, name: &str, value: &str) {
        self.raw(name, &escaped(value));
    }

    /// Appends a field whose capitalization no style may change, and that no style may split at commas or "and".
    pub(super) fn whole(&mut self, name: &str, value: &str) {
        self.raw(name, &["{", &escaped(value), "}"].concat());
    }

    pub(super) fn raw(&mut self, name: &str, value: &str) {
        self.text.extend([",\n  ", name, " = {", value, "}"]);
    }
}

/// Text in one line, with the special characters of TeX escaped. Braces are written by name, because BibTeX counts
/// braces even after a backslash.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars().map(in_one_line) {
        match sign {
            '{' => safe.push_str("\\textbraceleft{}"),
            '}' => safe.push_str("\\textbraceright{}"),
            '%' | '&' | '#' | '$' | '_' => safe.extend(['\\', sign]),
            '\\' => safe.push_str("\\textbackslash{}"),
            '~' => safe.push_str("\\textasciitilde{}"),
            '^' => safe.push_str("\\textasciicircum{}"),
            _ => safe.push(sign),
        }
    }
    safe
}

#[cfg(test)]
mod tests;
