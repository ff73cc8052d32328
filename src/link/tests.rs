//! Links, encoded and decoded.
//!
//! This file contains random views and the properties that hold for all of them; known links are in `links`, actions in
//! `actions`. The sentences about what could not be read are tested in `text`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::missing_panics_doc)]

use proptest::{
    option,
    prelude::*,
    sample::{select, subsequence},
};

use super::{Key, Page, Reason, View, action::search_text, decode, encode};
use crate::{
    explore::{
        Choice, FacetKey, Selection, Sort,
        tests::arbitrary::{any_text, cell, choice, listed_instruments, picked, text},
    },
    report::RecordType,
};

mod actions;
mod carried;
mod cells;
mod damaged;
mod joined;
mod links;
mod lists;

fn page() -> impl Strategy<Value = Page> {
    prop_oneof![
        3 => select(Page::LISTS),
        1 => select(Page::all()),
    ]
}

fn sort(page: Page) -> BoxedStrategy<Option<Sort>> {
    if page.spec().sorts.is_empty() {
        return Just(None).boxed();
    }
    let sort = (select(page.spec().sorts), any::<bool>()).prop_map(|(key, descending)| Sort { key, descending });
    option::of(sort).prop_map(move |sort| sort.filter(|&sort| !page.is_default(sort))).boxed()
}

/// A view in canonical form: only what the page understands, without its default order.
pub fn view() -> impl Strategy<Value = View> {
    page().prop_flat_map(|page| {
        let choices: Vec<_> = FacetKey::ALL.iter().map(|&key| choice(key, page.can_match_all(key))).collect();
        let words = prop_oneof![text(), any_text().prop_map(|text| search_text(&text))];
        let mode = subsequence(page.spec().views.to_vec(), 0..=page.spec().views.len());
        let questions = (listed_instruments(), listed_instruments(), any::<bool>(), option::of(cell()));
        let parts = (words, choices, questions, picked(), sort(page), mode);
        parts.prop_map(move |(text, choices, (bound, silent, differs, cell), records, sort, views)| {
            let facets = choices.try_into().unwrap();
            let whole = Selection { text, facets, bound, silent, differs, records, cell, sort, views };
            View::with(page, understood(whole, page))
        })
    })
}

/// Some types stand on several pages, and some only among others.
#[test]
fn every_type_of_record_is_listed_somewhere() {
    let listed = |record: &RecordType| (*record, Page::listing(*record));
    let pages: Vec<_> = RecordType::ALL.iter().map(listed).collect();
    let expected = [
        (RecordType::State, Page::States),
        (RecordType::Instrument, Page::Instruments),
        (RecordType::Statement, Page::Matrix),
        (RecordType::Measure, Page::Measures),
        (RecordType::Initiative, Page::UnAction),
        (RecordType::Development, Page::Developments),
        (RecordType::Recommendation, Page::Recommendations),
        (RecordType::Conclusion, Page::Paragraphs),
        (RecordType::Context, Page::Context),
        (RecordType::Figure, Page::Figures),
        (RecordType::Reference, Page::Paragraphs),
        (RecordType::Note, Page::About),
        (RecordType::Source, Page::Sources),
    ];
    assert_eq!(pages, expected);
}

/// A view whose link may have its parts in any order; not a list, in which the order matters.
fn view_in_any_order() -> impl Strategy<Value = View> {
    view().prop_filter("a list is an order", |view| view.page != Page::List)
}

/// The part of a selection that a page understands.
fn understood(mut selection: Selection, page: Page) -> Selection {
    let known = |key: Key| page.spec().understands(key);
    for key in FacetKey::ALL.iter().copied().filter(|&key| !known(Key::Facet(key))) {
        *selection.choice_mut(key) = Choice::default();
    }
    if !page.spec().excludes {
        selection.facets.iter_mut().for_each(|choice| choice.not.clear());
    }
    let default = Selection::default();
    Selection {
        text: if known(Key::Text) { selection.text } else { default.text },
        facets: selection.facets,
        bound: if known(Key::Bound) { selection.bound } else { default.bound },
        silent: if known(Key::Silent) { selection.silent } else { default.silent },
        differs: selection.differs && known(Key::Differs),
        cell: selection.cell.filter(|_| known(Key::Cell)),
        records: if known(Key::Record) { selection.records } else { default.records },
        sort: selection.sort.filter(|_| known(Key::Sort)),
        views: if known(Key::View) { selection.views } else { default.views },
    }
}

/// Keys that have a meaning, that once had one, and that never did.
const KEYS: &[&str] = &[
    "q",
    "state",
    "theme",
    "topic",
    "status",
    "kind",
    "region",
    "instrument",
    "entity",
    "bound",
    "silent",
    "differs",
    "record",
    "sort",
    "view",
    "cell",
    "country",
    "treaty",
    "search",
    "colour",
    "",
];

/// Values of various keys, in their own spelling and in others.
const VALUES: &[&str] = &[
    "jordan",
    "nepal",
    "jordan.ilo-c189",
    "nepal.ilo-c189.",
    "Jordan",
    "turkiye",
    "legislation",
    "data",
    "health",
    "discrimination",
    "all",
    "any",
    "1",
    "0",
    "ratified",
    "ilo-c189",
    "ilo-c143",
    "measure.40-3",
    "Figure.15-2",
    "measure.99-9",
    "asia",
    "need",
    "-state",
    "name",
    "table",
    "stated",
    "embed",
    "",
    "+",
    "%",
    "%zz",
    "%ff",
    "é",
];

/// A part of a query as a person, a program or an accident might write it. None contains a page's default order, which
/// is read but omitted, or a search beyond the maximum length.
fn part() -> impl Strategy<Value = String> {
    let suffixes = prop_oneof![4 => Just(""), 2 => Just(".not"), 1 => Just(".match"), 1 => Just(".or")];
    (select(KEYS), suffixes, select(VALUES)).prop_map(|(key, suffix, value)| format!("{key}{suffix}={value}"))
}

proptest! {
    #[test]
    fn a_view_comes_back_whole(view in view()) {
        let url = encode(&view);
        let decoded = decode(&url.path, &url.query);
        prop_assert_eq!(&decoded.dropped, &[]);
        prop_assert_eq!(decoded.view, view);
    }

    #[test]
    fn the_order_in_a_link_does_not_matter((view, parts) in view_in_any_order().prop_flat_map(|view| {
        let parts: Vec<String> = encode(&view).query.split('&').map(str::to_owned).collect();
        (Just(view), Just(parts).prop_shuffle())
    })) {
        let url = encode(&view);
        let decoded = decode(&url.path, &parts.join("&"));
        prop_assert_eq!(&decoded.dropped, &[]);
        prop_assert_eq!(encode(&decoded.view), url);
    }

    #[test]
    fn anything_can_be_read(path in any::<String>(), query in any_text(), page in page()) {
        for path in [path, page.path()] {
            let decoded = decode(&path, &query);
            prop_assert!(decoded.dropped.len() <= 13);
            prop_assert!(decoded.dropped.iter().all(|dropped| dropped.raw.chars().count() <= 61));
            if decoded.view.page != Page::NotFound {
                let url = encode(&decoded.view);
                let again = decode(&url.path, &url.query);
                prop_assert_eq!(&again.dropped, &[]);
                prop_assert_eq!(again.view, decoded.view);
            }
        }
    }

    #[test]
    fn each_part_is_taken_or_named(parts in prop::collection::vec(part(), 0..12), page in page()) {
        let decoded = decode(&page.path(), &parts.join("&"));
        let taken = encode(&decoded.view).query.split('&').filter(|part| !part.is_empty()).count();
        let searches = page.spec().understands(Key::Text);
        let nothing = parts.iter().filter(|part| match part.as_str() {
            "=" | "=+" => true,
            "q=" | "q=+" | "search=" | "search=+" => searches,
            _ => false,
        });
        let nothing = nothing.count();
        prop_assert_eq!(taken + decoded.dropped.len() + nothing, parts.len(), "{:?}", decoded);
        for dropped in &decoded.dropped {
            let named = parts.contains(&dropped.raw) || matches!(dropped.reason, Reason::Match(_));
            prop_assert!(named, "{:?}", dropped);
        }
    }
}
