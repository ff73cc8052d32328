//! Links to lists of records.

use std::cmp::Reverse;

use super::links::case;
use crate::{
    explore::{Choice, FacetKey, MOST_PICKED, Selection},
    link::{Action, Decoded, Key, Page, Reason, Url, View, action::LONGEST_TEXT, action::apply, decode, encode},
    report::{InstrumentId, RecordId, RecordType, StateId},
};

/// A full list of the records with the longest names.
pub fn longest_records() -> Vec<RecordId> {
    let mut all: Vec<_> = RecordType::ALL.iter().flat_map(|record| RecordId::every(*record)).collect();
    all.sort_by_key(|id| Reverse(id.name().len()));
    all.truncate(MOST_PICKED);
    all
}

#[test]
fn a_list_keeps_its_order() {
    case(
        "list/?record=measure.40-3&record=figure.15-2&record=measure.36-1",
        "list/?record=measure.40-3&record=figure.15-2&record=measure.36-1",
        &[],
    );
    case("LIST?view=grouped&record=Measure.40-3.", "list/?record=measure.40-3&view=grouped", &[]);
    case("list/", "list/", &[]);
}

#[test]
fn records_that_a_list_cannot_take_are_named() {
    let unknown = |raw| (raw, Reason::UnknownValue(Key::Record));
    let bad = ["record=measure.99-9", "record=measure", "record=40-3", "record=place.qatar", "record=a.b.c"];
    let link = ["list/?", &bad.join("&"), "&record=figure.15-2"].concat();
    case(&link, "list/?record=figure.15-2", &bad.map(unknown));
    case("list/?record=", "list/", &[("record=", Reason::EmptyValue)]);
    case("measures/?record=measure.40-3", "measures/", &[("record=measure.40-3", Reason::KeyOfOtherPage)]);
    let again = ("record=MEASURE.40-3", Reason::Repeated(Key::Record));
    case("list/?record=measure.40-3&record=MEASURE.40-3", "list/?record=measure.40-3", &[again]);
}

#[test]
fn a_list_holds_eighty_records() {
    let names: Vec<_> = longest_records().into_iter().map(RecordId::name).collect();
    assert_eq!(names.len(), 80);
    let link = ["list/?record=", &names.join("&record=")].concat();
    case(&link, &link, &[]);
    case(&[&link, "&record=figure.15-2"].concat(), &link, &[("record=figure.15-2", Reason::FullList(1))]);
    // All records that are left out are reported together.
    let more = [&link, "&record=figure.15-2&record=figure.15-1&record=atlantis&record=state.jordan"].concat();
    let dropped = [("record=figure.15-2", Reason::FullList(3)), ("record=atlantis", Reason::UnknownValue(Key::Record))];
    case(&more, &link, &dropped);
}

/// Features added after the pages of records: lists, the evidence of a cell, sources.
#[test]
fn lists_evidence_and_sources_bear_the_same() {
    let list = "list/?record=measure.40-3&record=figure.15-2";
    for query in [
        "record=measure.40-3&amp;record=figure.15-2",
        "record%3Dmeasure.40-3%26record%3Dfigure.15-2",
        "RECORD=Measure.40-3&Record=FIGURE.15-2).",
        "record=measure%252E40-3&record=figure%2E15%E2%80%912",
        "record=mea\u{ad}sure.40-3&record=figure.%E2%80%8B15-2&utm_source=mail&fbclid=1",
        "record=%22measure.40-3%22&record=&quot;figure.15-2&quot;",
        "record=measure.40-%0D%0A+3&&record=figure.15-2&",
    ] {
        case(&["list/?", query].concat(), list, &[]);
    }
    let cell = "matrix/?cell=costa-rica.trafficking-protocol";
    for query in [
        "cell=Costa-Rica.Trafficking-Protocol",
        "CELL=costa+rica.trafficking%20protocol.",
        "cell%3Dcosta-rica%252Etrafficking-protocol",
        "cell=costa%E2%80%91rica.traf\u{200b}ficking-protocol&gclid=1",
        "utm_medium=x&amp;cell=costa-rica.trafficking-protocol\u{201d}",
    ] {
        case(&["matrix/?", query].concat(), cell, &[]);
    }
    case("Matrix/index.html?cell=Turkiye.ILO-C189&amp;ref=x", "matrix/?cell=turkey.ilo-c189", &[]);
    for query in ["Source=7.", "source=%E2%80%8B7", "source%3D7%26mc_cid%3D1", "source=7)&amp;", "SOURCE=+7+"] {
        case(&["sources//?", query].concat(), "sources/?source=7", &[]);
    }
    case("sources/?section=Measures+by+Member+States,", "sources/?section=measures-by-member-states", &[]);
}

fn named(names: &[&str]) -> Vec<RecordId> {
    names.iter().map(|name| RecordId::named(name).unwrap()).collect()
}

#[test]
fn steps_change_a_list_on_its_own_page_alone() {
    let records = named(&["measure.40-3", "figure.15-2"]);
    let list = apply(&View::of(Page::List), Action::Arrange(records.clone()));
    assert_eq!(list.selection.records, records);
    let less = apply(&list, Action::Pick(records[0]));
    assert_eq!(less.selection.records, records[1..]);
    assert_eq!(apply(&list, Action::Keep), list);
    for step in [Action::Arrange(records.clone()), Action::Pick(records[0]), Action::Keep] {
        assert_eq!(apply(&View::of(Page::Measures), step), View::of(Page::Measures));
    }
}

#[test]
fn every_record_is_found_by_its_name() {
    for id in RecordType::ALL.iter().flat_map(|record| RecordId::every(*record)) {
        assert_eq!(RecordId::named(&id.name()), Some(id));
    }
}

/// Every selection of a page fits into a link that is read completely.
#[test]
fn the_longest_link_is_read_whole() {
    for &page in Page::LISTS {
        let listed: Vec<_> = InstrumentId::all().filter(|id| id.get().lists_states).collect();
        let known = |key: Key| page.spec().understands(key);
        let mut selection = Selection::default();
        if known(Key::Text) {
            selection.text = "\u{10348}".repeat(LONGEST_TEXT);
        }
        for key in FacetKey::ALL.iter().copied().filter(|&key| known(Key::Facet(key))) {
            let (not, any) =
                key.ordinals().partition(|&value| page.spec().excludes && (!page.can_match_all(key) || value > 1));
            *selection.choice_mut(key) = Choice { all: page.can_match_all(key), any, not };
        }
        if known(Key::Bound) {
            (selection.bound, selection.silent, selection.differs) = (listed.clone(), listed.clone(), true);
        }
        if known(Key::Cell) {
            selection.cell = StateId::all().zip(listed).next_back();
        }
        if known(Key::Record) {
            selection.records = longest_records();
        }
        selection.views = page.spec().views.to_vec();
        let view = View::with(page, selection);
        let Url { path, query } = encode(&view);
        assert_eq!(decode(&path, &query), Decoded { view, dropped: Vec::new() }, "{} bytes", query.len());
    }
}
