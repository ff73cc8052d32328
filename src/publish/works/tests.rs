//! Entries in BibTeX and RIS.

use super::*;

const DAY: PartialDate = PartialDate { year: 2017, month: Some(6), day: Some(1) };

fn cited(kind: SourceKind, change: impl FnOnce(&mut Work)) -> Cited {
    let mut work = Work {
        authors: &["Doe, Jane", "IOM & others", "others"],
        title: Some("Work"),
        described: None,
        container: None,
        editors: &[],
        volume: None,
        issue: None,
        genre: None,
        symbol: None,
        place: None,
        publisher: None,
        date: Some(PartialDate { day: None, ..DAY }),
        address: Some("www.un.org/a_b?c=%20"),
        accessed: Some(DAY),
    };
    change(&mut work);
    Cited {
        key: "footnote-1".to_owned(),
        kind,
        work,
        title: "50 % {x}".to_owned(),
        note: "para. 7".to_owned(),
        authors: "Jane Doe and others".to_owned(),
    }
}

#[test]
fn an_article_in_bibtex() {
    let article = cited(SourceKind::Publication, |work| {
        (work.container, work.volume, work.issue) = (Some("Journal & more"), Some(17), Some(2));
    });
    let expected = "@article{a-72-215-footnote-1,
  author = {Doe, Jane and {IOM \\& others} and others},
  title = {{50 \\% \\textbraceleft{}x\\textbraceright{}}},
  journal = {Journal \\& more},
  volume = {17},
  number = {2},
  year = {2017},
  date = {2017-06},
  note = {para. 7},
  url = {https://www.un.org/a_b?c=%20},
  urldate = {2017-06-01}
}

";
    assert_eq!(write(&[article], Format::Bibtex), expected);
}

#[test]
fn a_chapter_in_ris() {
    let chapter = cited(SourceKind::Publication, |work| {
        (work.container, work.editors, work.accessed) = (Some("Book\nER  - "), &["Roe, R."], None);
        (work.place, work.publisher, work.symbol, work.genre) =
            (Some("Geneva"), Some("ILO"), Some("A/1"), Some("paper"));
    });
    let expected = "TY  - CHAP\r\nAU  - Doe, Jane\r\nAU  - IOM & others\r\nED  - Roe, R.\r\nTI  - 50 % {x}\r\n\
        T2  - Book ER  - \r\nM3  - paper\r\nSN  - A/1\r\nPB  - ILO\r\nCY  - Geneva\r\nPY  - 2017\r\n\
        DA  - 2017/06\r\nN1  - para. 7\r\nUR  - https://www.un.org/a_b?c=%20\r\nN1  - Jane Doe and others\r\nER  - \r\n";
    assert_eq!(write(&[chapter], Format::Ris), expected);
}

#[test]
fn an_entry_is_of_the_type_of_its_work() {
    #[track_caller]
    fn case(kind: SourceKind, change: impl FnOnce(&mut Work), expected: [&str; 2]) {
        assert_eq!(types(&cited(kind, change)), expected);
    }
    case(SourceKind::Publication, |_| (), ["misc", "RPRT"]);
    case(SourceKind::Publication, |work| work.place = Some("Geneva"), ["book", "BOOK"]);
    case(SourceKind::WebPage, |_| (), ["misc", "ELEC"]);
    case(SourceKind::PressRelease, |_| (), ["misc", "ELEC"]);
    case(SourceKind::Interviews, |_| (), ["unpublished", "UNPB"]);
    case(SourceKind::UnDocument, |work| work.address = None, ["misc", "RPRT"]);
}

#[test]
fn a_printed_address_leads_somewhere() {
    assert_eq!(href("womeninmigration.org"), "https://womeninmigration.org");
    assert_eq!(href("http://asean.org/"), "http://asean.org/");
    assert_eq!(href("https://gfmd.org/docs"), "https://gfmd.org/docs");
}
