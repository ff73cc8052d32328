//! Every view that a link can ask for in one step: whether its citations name paragraphs, in all formats.

use explorer::{
    explore::FacetKey,
    link::{Page, View, decode, encode},
    publish::Answer,
    report::InstrumentId,
    text::{Language, citation},
};

use crate::{cited, paragraphs};

/// Every page as it comes, and every list under each value that it can be narrowed down to.
fn views() -> Vec<View> {
    let mut views: Vec<_> = Page::all().into_iter().map(View::of).collect();
    let mut add = |page: Page, query: String| {
        let decoded = decode(&page.path(), &query);
        if decoded.dropped.is_empty() {
            views.push(decoded.view);
        }
    };
    for page in Page::LISTS.iter().copied() {
        for key in FacetKey::ALL {
            for slug in (0..).map_while(|value| key.value_slug(value)) {
                add(page, [key.slug(), "=", slug].concat());
            }
        }
        for instrument in InstrumentId::all() {
            add(page, ["bound=", instrument.slug()].concat());
            add(page, ["silent=", instrument.slug()].concat());
        }
        for text in ["shelter", "women", "convention", "zebra"] {
            add(page, ["q=", text].concat());
        }
        add(page, "state=jordan&state=nepal".to_owned());
        add(page, "record=measure.40-3&record=figure.15-2&record=note.dollars".to_owned());
    }
    views
}

/// Wherever records are shown that come from somewhere, all formats say from where; nowhere is a list begun and left
/// empty.
#[test]
fn every_view_with_records_is_cited_with_their_paragraphs() {
    let views = views();
    assert!(views.len() > 600, "{} views", views.len());
    for view in views {
        let named = paragraphs(&view);
        let records: Vec<_> = Answer::all(&view).into_iter().flat_map(|answer| answer.records).collect();
        let placed = records.iter().any(|record| !record.paragraphs().is_empty());
        assert!(!placed || !named.is_empty(), "{:?} names no paragraph", encode(&view));
        let numbers = named.split(|sign: char| !sign.is_ascii_digit()).filter(|digits| !digits.is_empty()).count();
        let fits = if named.starts_with("para. ") { numbers == 1 } else { named.is_empty() || numbers > 1 };
        assert!(fits && !named.ends_with(' '), "{:?}: {named:?}", encode(&view));
        let [report, page] = cited(&view);
        for text in [citation::un_style(Language::English, &report), report.bibtex(), report.ris(), page.bibtex()] {
            assert!(!["paras. .", "paras. ,", "paras. }", "paras. \r"].iter().any(|end| text.contains(end)), "{text}");
        }
    }
}
