//! Citations, character by character.

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
    Citation { record: Some(CitedRecord { id, summary: summary.to_owned() }), ..report(None) }
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
