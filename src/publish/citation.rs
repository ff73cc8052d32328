//! A citation in the two formats that reference managers read, BibTeX and RIS.
//!
//! What is cited, and the style for readers of a page, are a matter of words and belong to `text`.

use crate::report::PartialDate;

/// Something that can be cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// What it is, with what only such a thing has.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// When it was looked at; none where nobody knows.
    pub accessed: Option<PartialDate>,
}

/// What is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A report.
    Report {
        /// Whose report, as one name.
        author: &'static str,
        /// What sort of report.
        genre: &'static str,
        /// Its symbol.
        number: &'static str,
        /// The year in which it was issued.
        year: &'static str,
    },
    /// A page of a site.
    Page {
        /// The name of the site.
        site: &'static str,
        /// Which state of its data.
        note: String,
    },
}

impl Citation {
    /// As an entry for BibTeX and biblatex.
    #[must_use]
    pub fn bibtex(&self) -> String {
        let mut entry = Entry::default();
        match &self.kind {
            Kind::Report { author, genre, number, year } => {
                entry.open("@techreport{un-a-72-215");
                entry.whole("author", author);
                entry.whole("title", &self.title);
                entry.field("type", genre);
                entry.whole("institution", author);
                entry.field("number", number);
                entry.field("year", year);
            }
            Kind::Page { site, note } => {
                entry.open("@misc{a-72-215-explorer");
                entry.whole("title", &self.title);
                entry.field("howpublished", site);
                if let Some(date) = self.accessed {
                    entry.field("year", &date.year.to_string());
                }
                entry.field("note", note);
            }
        }
        // An address is taken as it is; addresses hold no braces.
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
            text.extend(value.chars().map(|sign| if sign.is_control() { ' ' } else { sign }));
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
            Kind::Page { site, note } => {
                line("TY", "ELEC");
                line("TI", &self.title);
                line("T2", site);
                if let Some(date) = self.accessed {
                    line("PY", &date.year.to_string());
                }
                line("N1", note);
            }
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

/// An entry of BibTeX in the making.
#[derive(Default)]
struct Entry {
    text: String,
}

impl Entry {
    fn open(&mut self, begin: &str) {
        self.text.push_str(begin);
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

/// Text with the signs that mean something to TeX taken for what they look like.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '{' | '}' | '%' | '&' | '#' | '$' | '_' => safe.extend(['\\', sign]),
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
    use super::*;

    const DAY: PartialDate = PartialDate { year: 2026, month: Some(3), day: Some(4) };

    fn report(accessed: Option<PartialDate>) -> Citation {
        Citation {
            kind: Kind::Report { author: "City, Council", genre: "Yearly report", number: "C/7", year: "2017" },
            title: "Women & work".to_owned(),
            url: "https://example.org/C/7?a=1&b=%25".to_owned(),
            accessed,
        }
    }

    fn page(title: &str, accessed: Option<PartialDate>) -> Citation {
        Citation {
            kind: Kind::Page { site: "A site", note: "Data 1_0".to_owned() },
            title: title.to_owned(),
            url: "https://example.org/".to_owned(),
            accessed,
        }
    }

    #[test]
    fn a_report_in_bibtex() {
        let expected = "@techreport{un-a-72-215,
  author = {{City, Council}},
  title = {{Women \\& work}},
  type = {Yearly report},
  institution = {{City, Council}},
  number = {C/7},
  year = {2017},
  url = {https://example.org/C/7?a=1&b=%25},
  urldate = {2026-03-04}
}
";
        assert_eq!(report(Some(DAY)).bibtex(), expected);
        assert_eq!(report(None).bibtex(), expected.replace(",\n  urldate = {2026-03-04}", ""));
    }

    #[test]
    fn a_page_in_bibtex() {
        let expected = "@misc{a-72-215-explorer,
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
        case("a_b #1 $2 {c}", "a\\_b \\#1 \\$2 \\{c\\}");
        case("~^\\", "\\textasciitilde{}\\textasciicircum{}\\textbackslash{}");
    }

    #[test]
    fn a_report_in_ris() {
        let expected = "TY  - RPRT\r\nAU  - City Council\r\nTI  - Women & work\r\nM3  - Yearly report\r\n\
            PB  - City, Council\r\nSN  - C/7\r\nPY  - 2017\r\nUR  - https://example.org/C/7?a=1&b=%25\r\n\
            Y2  - 2026/03/04\r\nER  - \r\n";
        assert_eq!(report(Some(DAY)).ris(), expected);
        assert_eq!(report(None).ris(), expected.replace("Y2  - 2026/03/04\r\n", ""));
    }

    #[test]
    fn a_page_in_ris_stays_one_line_for_each_field() {
        let expected = "TY  - ELEC\r\nTI  - A view TY  - JOUR\r\nT2  - A site\r\nPY  - 2026\r\nN1  - Data 1_0\r\n\
            UR  - https://example.org/\r\nY2  - 2026/03/04\r\nER  - \r\n";
        assert_eq!(page("A view\nTY  - JOUR", Some(DAY)).ris(), expected);
    }
}
