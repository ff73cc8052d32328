//! A citation in the two formats that reference managers read, BibTeX and RIS.
//!
//! What is cited, and the style for readers of a page, are a matter of words and belong to `text`.

use crate::{
    link::{View, encode},
    report::PartialDate,
};

/// Something that can be cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// What it is, with what only such a thing has.
    pub kind: Kind,
    /// Its key in BibTeX: two citations share one only if they are the same.
    pub key: String,
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
        /// The paragraphs that are cited, in words; empty for the whole of it. They go into notes, because fields for pages are
        /// printed with a "p." before them.
        paragraphs: String,
    },
    /// A page of a site.
    Page {
        /// The name of the site.
        site: &'static str,
        /// The paragraphs behind it and the state of its data.
        note: String,
    },
}

impl Citation {
    /// As an entry for BibTeX and biblatex.
    #[must_use]
    pub fn bibtex(&self) -> String {
        let mut entry = Entry::default();
        match &self.kind {
            Kind::Report { author, genre, number, year, paragraphs } => {
                entry.open("@techreport{", &self.key);
                entry.whole("author", author);
                entry.whole("title", &self.title);
                entry.field("type", genre);
                entry.whole("institution", author);
                entry.field("number", number);
                entry.field("year", year);
                if !paragraphs.is_empty() {
                    entry.field("note", paragraphs);
                }
            }
            Kind::Page { site, note } => {
                entry.open("@misc{", &self.key);
                entry.whole("title", &self.title);
                entry.field("howpublished", site);
                if let Some(date) = self.accessed {
                    entry.field("year", &date.year.to_string());
                }
                entry.field("note", note);
            }
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
            text.push_str(&in_one_line(value));
            text.push_str("\r\n");
        };
        match &self.kind {
            Kind::Report { author, genre, number, year, paragraphs } => {
                line("TY", "RPRT");
                // A comma would part a surname from a first name.
                line("AU", &author.chars().filter(|sign| *sign != ',').collect::<String>());
                line("TI", &self.title);
                line("M3", genre);
                line("PB", author);
                line("SN", number);
                line("PY", year);
                if !paragraphs.is_empty() {
                    line("N1", paragraphs);
                }
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

/// The key of the report, or of paragraphs of it: "un-a-72-215-para-64-f".
#[must_use]
pub fn report_key(paragraphs: &str) -> String {
    hyphenated("un-a-72-215", paragraphs)
}

/// The key of a view: the path of its page, and what stands for its selection. A frame shows the same view.
#[must_use]
pub fn view_key(view: &View) -> String {
    let url = encode(&view.clone().embedded(false));
    let key = hyphenated("a-72-215-explorer", &url.path);
    if url.query.is_empty() { key } else { [&key, "-", &digest(&url.query)].concat() }
}

/// The letters and digits of a text after a name, with a hyphen for all that stands between them.
fn hyphenated(name: &str, text: &str) -> String {
    let words = text.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(name.to_owned(), |key, word| [&key, "-", word].concat())
}

/// A few letters that stand for a text, the same on every machine and for ever: FNV-1a of 64 bits.
fn digest(text: &str) -> String {
    let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let mut hash = text.bytes().fold(0xcbf2_9ce4_8422_2325, step);
    let mut letters = String::new();
    while hash > 0 {
        letters.extend(char::from_digit((hash % 32) as u32, 36));
        hash /= 32;
    }
    letters
}

/// A text in one line, for every program: some end lines at signs that others do not know.
#[must_use]
pub fn in_one_line(text: &str) -> String {
    text.replace(|sign: char| sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}'), " ")
}

/// An entry of BibTeX in the making.
#[derive(Default)]
struct Entry {
    text: String,
}

impl Entry {
    fn open(&mut self, begin: &str, key: &str) {
        self.text.extend([begin, key]);
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

/// Text in one line with the signs that mean something to TeX taken for what they look like. Braces have names, because BibTeX
/// counts them with a backslash before them, too.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in in_one_line(text).chars() {
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
    use super::*;

    const DAY: PartialDate = PartialDate { year: 2026, month: Some(3), day: Some(4) };

    fn report(accessed: Option<PartialDate>) -> Citation {
        let paragraphs = "para. 64 (f)".to_owned();
        Citation {
            kind: Kind::Report {
                author: "City, Council",
                genre: "Yearly report",
                number: "C/7",
                year: "2017",
                paragraphs,
            },
            key: report_key("para. 64 (f)"),
            title: "Women & work".to_owned(),
            url: "https://example.org/C/7?a=1&b=%25".to_owned(),
            accessed,
        }
    }

    fn page(title: &str, accessed: Option<PartialDate>) -> Citation {
        Citation {
            kind: Kind::Page { site: "A site", note: "Data 1_0".to_owned() },
            key: "a-key".to_owned(),
            title: title.to_owned(),
            url: "https://example.org/".to_owned(),
            accessed,
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

    #[test]
    fn a_page_in_bibtex() {
        let expected = "@misc{a-key,
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
            PB  - City, Council\r\nSN  - C/7\r\nPY  - 2017\r\nN1  - para. 64 (f)\r\nUR  - https://example.org/C/7?a=1&b=%25\r\n\
            Y2  - 2026/03/04\r\nER  - \r\n";
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
