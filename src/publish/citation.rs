//! A citation in the two formats that reference managers read, BibTeX and RIS.
//!
//! What is cited, and the style for readers of a page, are a matter of words and belong to `text`.

use crate::report::{PartialDate, RecordId, symbol_slug};

/// Something that can be cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// What it is, with what only such a thing has.
    pub kind: Kind,
    /// The title of what is cited.
    pub title: String,
    /// The paragraphs that are cited, and of a page the state of its data; may be empty. Paragraphs stand in notes,
    /// because fields for pages are printed with a "p." before them.
    pub note: String,
    /// The address where it is found.
    pub url: String,
    /// When it was looked at; none where nobody knows.
    pub accessed: Option<PartialDate>,
    /// The record that is cited from it, if one is.
    pub record: Option<Cited>,
}

/// A record that is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// Which record: its type and its name are the key of the citation.
    pub id: RecordId,
    /// What it says, in our words.
    pub summary: String,
}

/// What is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A report with a symbol.
    Report {
        /// Whose report, as one name.
        author: &'static str,
        /// What sort of report.
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
    /// As an entry for BibTeX and biblatex. The key of the report names the paragraphs, that of a record its type and
    /// name, that of a page stands for its address: two entries share one only if they are the same.
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
        // An address is taken as it is: browsers and our own links spell braces and backslashes as %7B, %7D and %5C.
        entry.raw("url", &self.url);
        if let Some(date) = self.accessed {
            entry.raw("urldate", &date.to_string());
        }
        entry.text.push_str("\n}\n");
        entry.text
    }

    /// As a record for RIS, its lines ended by CRLF.
    #[must_use]
    pub fn ris(&self) -> String {
        let mut text = String::new();
        let mut line = |tag: &str, value: &str| {
            text.extend([tag, "  - "]);
            // A line is a field.
            text.extend(value.chars().map(in_one_line));
            text.push_str("\r\n");
        };
        match &self.kind {
            Kind::Report { author, genre, number, year } => {
                line("TY", "RPRT");
                // A comma would part a surname from a first name.
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
            let slashed = |sign| if sign == '-' { '/' } else { sign };
            line("Y2", &date.to_string().chars().map(slashed).collect::<String>());
        }
        line("ER", "");
        text
    }
}

/// A sign of a text that stays in one line: some programs end lines at signs that others do not know.
fn in_one_line(sign: char) -> char {
    if sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}') { ' ' } else { sign }
}

/// An entry of BibTeX in the making.
#[derive(Default)]
struct Entry {
    text: String,
}

/// The letters and digits of a text, with a hyphen for all that stands between them and before.
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
    /// The key of the report: of a record that is cited from it, or of its paragraphs.
    fn report_key(&mut self, citation: &Citation) {
        if let Some(Cited { id, .. }) = citation.record {
            self.text.push_str(symbol_slug!());
            self.hyphenated(id.record_type().slug());
            self.hyphenated(id.slug());
        } else {
            self.text.push_str(concat!("un-", symbol_slug!()));
            self.hyphenated(&citation.note);
        }
    }

    /// A part of the key.
    fn hyphenated(&mut self, text: &str) {
        hyphenated(text, &mut self.text);
    }

    /// A few letters that stand for a text, the same on every machine and for ever: FNV-1a of 64 bits.
    fn digest(&mut self, text: &str) {
        let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        for byte in text.bytes().fold(0xcbf2_9ce4_8422_2325, step).to_le_bytes() {
            self.text.push(char::from(b'a' + (byte >> 4)));
            self.text.push(char::from(b'a' + (byte & 15)));
        }
    }

    /// A field whose value TeX reads.
    fn field(&mut self, name: &str, value: &str) {
        self.raw(name, &escaped(value));
    }

    /// A field that no style may put into other letters or take apart at commas and "and".
    fn whole(&mut self, name: &str, value: &str) {
        self.raw(name, &["{", &escaped(value), "}"].concat());
    }

    fn raw(&mut self, name: &str, value: &str) {
        self.text.extend([",\n  ", name, " = {", value, "}"]);
    }
}

/// Text in one line with the signs that mean something to TeX taken for what they look like. Braces have names, because
/// BibTeX counts them with a backslash before them, too.
fn escaped(text: &str) -> String {
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
mod tests {
    #![allow(clippy::expect_used, reason = "tests fail by panicking")]

    use super::*;

    const DAY: PartialDate = PartialDate { year: 2026, month: Some(3), day: Some(4) };

    fn report(accessed: Option<PartialDate>) -> Citation {
        Citation {
            kind: Kind::Report { author: "City, Council", genre: "Yearly report", number: "C/7", year: "2017" },
            note: "para. 64 (f)".to_owned(),
            title: "Women & work".to_owned(),
            url: "https://example.org/C/7?a=1&b=%25".to_owned(),
            accessed,
            record: None,
        }
    }

    fn page(title: &str, accessed: Option<PartialDate>) -> Citation {
        Citation {
            kind: Kind::Page { site: "A site" },
            note: "Data 1_0".to_owned(),
            title: title.to_owned(),
            url: "https://example.org/".to_owned(),
            accessed,
            record: None,
        }
    }

    #[test]
    fn a_report_in_bibtex() {
        let expected = "@techreport{un-a-72-215-para-64-f,
  author = {{City, Council}},
  title = {{Women \\& work}},
  type = {Yearly report},
  institution = {{City, Council}},
  number = {C/7},
  year = {2017},
  note = {para. 64 (f)},
  url = {https://example.org/C/7?a=1&b=%25},
  urldate = {2026-03-04}
}
";
        assert_eq!(report(Some(DAY)).bibtex(), expected);
        assert_eq!(report(None).bibtex(), expected.replace(",\n  urldate = {2026-03-04}", ""));
    }

    /// The report, cited for one of its records.
    fn record(summary: &str) -> Citation {
        let id = RecordId::find(crate::report::RecordType::Measure, "40-3").expect("the measure is in the dataset");
        Citation { record: Some(Cited { id, summary: summary.to_owned() }), ..report(None) }
    }

    #[test]
    fn a_record_has_a_key_of_its_own_and_says_what_is_in_it() {
        let written = report(None).bibtex();
        let expected = written.replace("un-a-72-215-para-64-f", "a-72-215-measure-40-3");
        let expected = expected.replace("  url =", "  abstract = {Women \\& work: 5 \\%},\n  url =");
        assert_eq!(record("Women & work: 5 %").bibtex(), expected);
        let expected = report(None).ris().replace("UR  - ", "AB  - Women & work: 5 %\r\nUR  - ");
        assert_eq!(record("Women & work: 5 %").ris(), expected);
    }

    #[test]
    fn a_page_in_bibtex() {
        let expected = "@misc{a-72-215-explorer-inaikkbeknogoaad,
  title = {{A view}},
  howpublished = {A site},
  year = {2026},
  note = {Data 1\\_0},
  url = {https://example.org/},
  urldate = {2026-03-04}
}
";
        assert_eq!(page("A view", Some(DAY)).bibtex(), expected);
    }

    #[test]
    fn tex_reads_a_title_as_it_looks() {
        #[track_caller]
        fn case(title: &str, written: &str) {
            assert_eq!(escaped(title), written);
            assert!(page(title, None).bibtex().contains(&["  title = {{", written, "}},"].concat()));
        }
        case("“Türkiye” 5 % of R&D", "“Türkiye” 5 \\% of R\\&D");
        case("a_b #1 $2 {c}", "a\\_b \\#1 \\$2 \\textbraceleft{}c\\textbraceright{}");
        case("~^\\", "\\textasciitilde{}\\textasciicircum{}\\textbackslash{}");
    }

    #[test]
    fn a_report_in_ris() {
        let expected = "TY  - RPRT\r\nAU  - City Council\r\nTI  - Women & work\r\nM3  - Yearly report\r\n\
            PB  - City, Council\r\nSN  - C/7\r\nPY  - 2017\r\nN1  - para. 64 (f)\r\n\
            UR  - https://example.org/C/7?a=1&b=%25\r\nY2  - 2026/03/04\r\nER  - \r\n";
        assert_eq!(report(Some(DAY)).ris(), expected);
        assert_eq!(report(None).ris(), expected.replace("Y2  - 2026/03/04\r\n", ""));
    }

    #[test]
    fn a_page_in_ris_stays_one_line_for_each_field() {
        let expected = "TY  - ELEC\r\nTI  - A view TY  - JOUR\r\nT2  - A site\r\nPY  - 2026\r\nN1  - Data 1_0\r\n\
            UR  - https://example.org/\r\nY2  - 2026/03/04\r\nER  - \r\n";
        assert_eq!(page("A view\u{2028}TY  - JOUR", Some(DAY)).ris(), expected);
    }
}
