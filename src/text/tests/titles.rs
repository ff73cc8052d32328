//! The titles of documents: they name the selection first, so that views can be distinguished in tabs, bookmarks and
//! the history.

use std::collections::BTreeSet;

use super::{
    super::{Language, pages, titles::title},
    open,
};
use crate::link::{Page, View};

/// The title of a link.
#[track_caller]
fn case(link: &str, expected: &str) {
    let decoded = open(link);
    assert_eq!(decoded.dropped, [], "the link is right");
    assert_eq!(title(Language::English, &decoded.view), expected, "{link}");
}

#[test]
fn a_page_keeps_its_title() {
    for page in Page::all() {
        assert_eq!(title(Language::English, &View::of(page)), pages::title(Language::English, page));
    }
    case("measures/", "National measures · A/72/215 Explorer");
    case("measures/?view=embed", "National measures · A/72/215 Explorer");
}

#[test]
fn the_selection_comes_first() {
    case("measures/?state=jordan&theme=legislation", "Jordan, Legislation · National measures · A/72/215");
    case("measures/?q=shelter", "“shelter” · National measures · A/72/215");
    case(
        "measures/?q=shelter&state=jordan&state=nepal&theme=policies",
        "“shelter”, Jordan, Nepal, Policies · National measures · A/72/215",
    );
    case("compare/?state=jordan&state=nepal", "Jordan, Nepal · Compare States · A/72/215");
    case("search/?q=%25", "“%” · Search all records · A/72/215");
    case("list/?record=measure.40-3&record=state.jordan", "Measure 40-3, Jordan · A list of records · A/72/215");
    case("un-action/?entity=ilo", "ILO · United Nations action · A/72/215");
    case("instruments/?status=signatory&region=asia", "Asia, Signatory · Instruments: ratification table · A/72/215");
    case("states/?region=asia", "Asia · The 25 reporting States · A/72/215");
}

#[test]
fn how_it_is_meant_is_said() {
    case("measures/?state.not=jordan&state.not=nepal", "not Jordan, not Nepal · National measures · A/72/215");
    case("measures/?state=jordan&state=nepal&state.match=all", "Jordan, Nepal · National measures · A/72/215");
    case(
        "matrix/?bound=ilo-c143&bound=ilo-c189&silent=ilo-c097&differs=1",
        "bound by ILO C143, bound by ILO C189, nothing stated on ILO C97, Only where statements differ · Matrix: States and instruments · A/72/215",
    );
    case(
        "matrix/?state=jordan&cell=jordan.ilo-c189",
        "Jordan, ILO C189, Jordan · Matrix: States and instruments · A/72/215",
    );
    case("measures/?view=table", "Table · National measures · A/72/215");
    case("measures/?sort=-state", "by State, descending · National measures · A/72/215");
    case("developments/?sort=date", "by Date · Developments: norms and meetings · A/72/215");
    case(
        "recommendations/64-f/?view=stated",
        "Only records named in the recommendation · Recommendation in para. 64 (f) · A/72/215",
    );
}

#[test]
fn long_selections_are_shortened() {
    let states = "state=argentina&state=cyprus&state=ecuador";
    case(
        &format!("measures/?{states}&theme=policies"),
        "Argentina, Cyprus, Ecuador, Policies · National measures · A/72/215",
    );
    case(
        &format!("measures/?{states}&state=italy&state=nepal&theme=policies"),
        "Argentina, Cyprus and 4 more · National measures · A/72/215",
    );
    case(
        &format!("measures/?q=law&{states}&sort=-state"),
        "“law”, Argentina and 3 more · National measures · A/72/215",
    );
    let long = "word+".repeat(30);
    let shown = "word ".repeat(8);
    case(&format!("measures/?q={long}"), &format!("“{}…” · National measures · A/72/215", shown.trim()));
    case(&format!("measures/?q={}", "é".repeat(40)), &format!("“{}” · National measures · A/72/215", "é".repeat(40)));
}

/// The titles of all these views are different.
#[test]
fn views_are_told_apart() {
    let links = [
        "measures/",
        "measures/?theme=legislation",
        "measures/?theme.not=legislation",
        "measures/?theme=legislation&view=table",
        "measures/?theme=legislation&sort=state",
        "measures/?theme=legislation&sort=-state",
        "measures/?state=jordan&theme=legislation",
        "measures/?state=jordan&state=nepal&theme=legislation",
        "measures/?q=legislation",
        "coverage/?theme=legislation",
        "matrix/?instrument=ilo-c189",
        "matrix/?bound=ilo-c189",
        "matrix/?silent=ilo-c189",
        "matrix/?differs=1",
        "matrix/?cell=jordan.ilo-c189",
    ];
    let titles: BTreeSet<_> = links.iter().map(|link| title(Language::English, &open(link).view)).collect();
    assert_eq!(titles.len(), links.len(), "{titles:#?}");
}
