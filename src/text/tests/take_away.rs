//! Citations, names of views, and the sentences about files that are opened again.

use super::{
    super::{Language, citation, restore, take_away},
    open,
};
use crate::{
    link::View,
    publish::{
        DATA_VERSION,
        restore::{Difference, FileState, NotRestored, Restored},
    },
    report::{PartialDate, REPORT, RecordId, RecordType},
};

const DAY: PartialDate = PartialDate { year: 2026, month: Some(11), day: Some(4) };
const CHANGED: &str = "This file was changed after it was exported, so its view was not opened. ";
const LINK: &str = "https://example.org/measures/?theme=legislation";

fn view() -> View {
    open("measures/?theme=legislation").view
}

#[test]
fn views_have_names() {
    #[track_caller]
    fn case(link: &str, name: &str) {
        assert_eq!(take_away::view_title(Language::English, &open(link).view), name);
    }
    case("measures/", "National measures");
    case("measures/?theme=legislation", "National measures, in Legislation");
    case("compare/?state=jordan&state=nepal", "Compare States: Jordan and Nepal");
    case("states/jordan/", "Jordan");
}

#[test]
fn the_report_in_the_style_of_the_united_nations() {
    let whole = "United Nations, General Assembly, Violence against women migrant workers: report of the \
                 Secretary-General, A/72/215 (2017). Available from https://undocs.org/A/72/215 \
                 (accessed on 4 November 2026).";
    assert_eq!(citation::un_style(Language::English, &citation::report(Language::English, "", Some(DAY))), whole);
    let undated = whole.replace(" (accessed on 4 November 2026)", "");
    assert_eq!(citation::un_style(Language::English, &citation::report(Language::English, "", None)), undated);
}

#[test]
fn a_view_in_the_style_of_the_united_nations() {
    let hash = &REPORT.data_hash()[..12];
    let expected = [
        "A/72/215 Explorer, “National measures, in Legislation”, data version ",
        DATA_VERSION,
        " (",
        hash,
        "). Available from ",
        LINK,
        " (accessed on 4 November 2026).",
    ];
    assert_eq!(
        citation::un_style(Language::English, &citation::view(Language::English, &view(), "", LINK.into(), Some(DAY))),
        expected.concat()
    );
}

#[test]
fn no_citation_holds_a_dash_or_a_line_of_its_own() {
    let odd = open("search/?q=a%0AER%20%20-%20b").view;
    for cited in [
        citation::report(Language::English, "", Some(DAY)),
        citation::view(Language::English, &odd, "", LINK.into(), Some(DAY)),
    ] {
        for text in [citation::un_style(Language::English, &cited), cited.bibtex(), cited.ris()] {
            assert!(!text.contains(['—', '–']), "{text}");
        }
        let tags: Vec<_> = cited.ris().lines().map(|line| line[..6].to_owned()).collect();
        assert!(tags.iter().all(|tag| tag.ends_with("  - ")), "{tags:?}");
        assert_eq!(tags.iter().filter(|tag| tag.starts_with("ER")).count(), 1);
    }
}

#[test]
fn files_that_are_restored() {
    #[track_caller]
    fn case(state: FileState, sentence: &str) {
        let restored = Restored { view: view(), state, foreign_host: None };
        assert_eq!(restore::restored(Language::English, &restored), sentence);
        let foreign = Restored { foreign_host: Some("evil.example".into()), ..restored };
        let named = " Its link names another host, “evil.example”; the view shown is that of this explorer.";
        assert_eq!(restore::restored(Language::English, &foreign), [sentence, named].concat());
    }
    case(FileState::Verified(1), "View restored and file verified: its record is exactly the one shown here.");
    case(
        FileState::Verified(1200),
        "View restored and file verified: its 1,200 records are exactly those of this view.",
    );
    let ours = [DATA_VERSION, " (", &REPORT.data_hash()[..12], ")"].concat();
    case(
        FileState::OtherData { version: "0.0.7".into(), hash: "0123456789abcdef".into() },
        &[
            "View restored, but the file could not be verified: it says that it was made from data version \
             “0.0.7 (0123456789ab)”, and this explorer holds ",
            &ours,
            ". Its records may differ from those shown here.",
        ]
        .concat(),
    );
    case(
        FileState::OtherFormat("3".into()),
        "View restored, but the file could not be verified: it is written in format “3”, and this explorer compares \
         format 2.",
    );
}

#[test]
fn files_that_are_not_restored() {
    #[track_caller]
    fn case(problem: &NotRestored, sentence: &str) {
        assert_eq!(restore::not_restored(Language::English, problem), sentence);
    }
    case(
        &NotRestored::TooLarge,
        "This file is larger than 2 MB and was not read. Files exported from this explorer are smaller.",
    );
    case(&NotRestored::Unreadable, "The browser could not read this file. Try opening it again.");
    case(
        &NotRestored::Binary,
        "This is not a text file. Open a file that was saved with “JSON” on a page of this explorer.",
    );
    case(
        &NotRestored::NotOurs,
        "This file was not exported from this explorer. Open one that was saved with “JSON” on one of its pages.",
    );
    case(
        &NotRestored::Link("https://example.org/x".into()),
        "The link in this file does not lead to a list of records in this explorer: “https://example.org/x”.",
    );
    let changed = |difference| NotRestored::Changed { view: Box::new(view()), difference };
    case(
        &changed(Difference::Field("selection".into())),
        &[CHANGED, "The first difference is under “selection”."].concat(),
    );
    let measure = RecordId::find(RecordType::Measure, "40-3").unwrap();
    case(&changed(Difference::Record(measure)), &[CHANGED, "The first difference is at measure 40-3."].concat());
    case(
        &changed(Difference::End),
        &[CHANGED, "The first difference is after the last record that was exported."].concat(),
    );
    case(&changed(Difference::BrokenOff(Some(measure))), &[CHANGED, "It breaks off at measure 40-3."].concat());
    case(&changed(Difference::BrokenOff(None)), &[CHANGED, "It breaks off after its last record."].concat());
}
