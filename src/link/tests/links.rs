//! Known links: what they mean, and which of their parts are reported as dropped.

use crate::{
    explore::FacetKey,
    link::{Decoded, Key, Page, Reason, View, action::LONGEST_TEXT, decode, encode},
};

/// Checks the canonical link of a link, and the parts that were dropped.
#[track_caller]
pub fn case(link: &str, clean: &str, dropped: &[(&str, Reason)]) {
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    let decoded = decode(path, query);
    assert_eq!(encode(&decoded.view).below(""), clean);
    let found: Vec<_> = decoded.dropped.iter().map(|dropped| (dropped.raw.as_str(), dropped.reason)).collect();
    assert_eq!(found, dropped);
}

const STATE: Key = Key::Facet(FacetKey::State);

#[test]
fn links_are_written_in_one_way() {
    case(
        "measures/?theme=legislation&state=nepal&state=jordan",
        "measures/?theme=legislation&state=jordan&state=nepal",
        &[],
    );
    case("measures?state=%4Aordan&&q=+women++work+", "measures/?q=women++work&state=jordan", &[]);
    case("matrix/?differs=1&silent=ilo-c111&bound=ilo-c189", "matrix/?bound=ilo-c189&silent=ilo-c111&differs=1", &[]);
    case(
        "matrix/?cell=jordan.ilo-c189&sort=-state&state=jordan",
        "matrix/?state=jordan&sort=-state&cell=jordan.ilo-c189",
        &[],
    );
    case("measures/?view=embed&view=table", "measures/?view=table&view=embed", &[]);
    case("?view=embed", "./?view=embed", &[]);
    case("recommendations/64-f/?view=stated", "recommendations/64-f/?view=stated", &[]);
    case("measures/?state.not=jordan&view=table", "measures/?state.not=jordan&view=table", &[]);
    case("measures/?q=%EF%BF%BD", "measures/?q=%EF%BF%BD", &[]);
}

#[test]
fn defaults_are_left_out() {
    case("measures/?sort=paragraph", "measures/", &[]);
    case("measures/?sort=-paragraph", "measures/?sort=-paragraph", &[]);
    case("measures/?sort=state", "measures/?sort=state", &[]);
    case("matrix/?sort=state", "matrix/", &[]);
    case("matrix/?sort=-state", "matrix/?sort=-state", &[]);
    case("instruments/?sort=name", "instruments/?sort=name", &[]);
    case("", "./", &[]);
}

#[test]
fn what_cannot_be_read_is_named() {
    case("measures/?colour=red", "measures/", &[("colour=red", Reason::UnknownKey)]);
    case("measures/?state.or=jordan", "measures/", &[("state.or=jordan", Reason::UnknownKey)]);
    case("measures/?sort.not=state", "measures/", &[("sort.not=state", Reason::UnknownKey)]);
    case("measures/?state=atlantis", "measures/", &[("state=atlantis", Reason::UnknownValue(STATE))]);
    case("measures/?sort=change", "measures/", &[("sort=change", Reason::UnknownValue(Key::Sort))]);
    case("measures/?view=stated", "measures/", &[("view=stated", Reason::UnknownValue(Key::View))]);
    case("measures/?view=map", "measures/", &[("view=map", Reason::UnknownValue(Key::View))]);
    case("matrix/?differs=yes", "matrix/", &[("differs=yes", Reason::UnknownValue(Key::Differs))]);
    for empty in ["state", "state.not=", "theme=%20", "sort=", "view=", "topic.match="] {
        case(&["measures/?", empty].concat(), "measures/", &[(empty, Reason::EmptyValue)]);
    }
    // The report lists no States for this one, so nobody can be bound by it here.
    case(
        "matrix/?bound=migrant-workers-convention",
        "matrix/",
        &[("bound=migrant-workers-convention", Reason::UnknownValue(Key::Bound))],
    );
}

#[test]
fn keys_of_other_pages_are_named() {
    case("measures/?bound=ilo-c189", "measures/", &[("bound=ilo-c189", Reason::KeyOfOtherPage)]);
    case("matrix/?theme=legislation", "matrix/", &[("theme=legislation", Reason::KeyOfOtherPage)]);
    case("about/?q=women", "about/", &[("q=women", Reason::KeyOfOtherPage)]);
    case("measures/40-3/?state=jordan", "measures/40-3/", &[("state=jordan", Reason::KeyOfOtherPage)]);
}

#[test]
fn repeated_and_contradictory_values_are_named() {
    case("measures/?state=jordan&state=jordan", "measures/?state=jordan", &[("state=jordan", Reason::Repeated(STATE))]);
    case("measures/?q=a&q=b", "measures/?q=a", &[("q=b", Reason::Repeated(Key::Text))]);
    case("matrix/?differs=1&differs=1", "matrix/?differs=1", &[("differs=1", Reason::Repeated(Key::Differs))]);
    case("measures/?sort=state&sort=-state", "measures/?sort=state", &[("sort=-state", Reason::Repeated(Key::Sort))]);
    case(
        "matrix/?bound=ilo-c189&bound=ilo-c189",
        "matrix/?bound=ilo-c189",
        &[("bound=ilo-c189", Reason::Repeated(Key::Bound))],
    );
    let contradiction = Reason::Contradiction(FacetKey::State);
    case("measures/?state=jordan&state.not=jordan", "measures/?state=jordan", &[("state.not=jordan", contradiction)]);
    case("measures/?state.not=jordan&state=jordan", "measures/?state.not=jordan", &[("state=jordan", contradiction)]);
}

/// An empty search selects nothing; a form without input submits one.
#[test]
fn an_empty_search_is_none() {
    for empty in ["q", "q=", "q=+", "q=%20", "search=", "q=.", "q=%22"] {
        case(&["measures/?", empty].concat(), "measures/", &[]);
        case(&["measures/?", empty, "&q=a"].concat(), "measures/?q=a", &[]);
    }
}

/// An invalid value does not count: for a key that takes only one value, the first valid one applies.
#[test]
fn an_invalid_value_does_not_stand_in_the_way_of_a_valid_one() {
    let sort = ("sort=bogus", Reason::UnknownValue(Key::Sort));
    case("measures/?sort=bogus&sort=-state", "measures/?sort=-state", &[sort]);
    case("measures/?sort=-state&sort=bogus", "measures/?sort=-state", &[sort]);
    let empty = ("sort=", Reason::EmptyValue);
    case("measures/?sort=&sort=-state&sort=bogus", "measures/?sort=-state", &[empty, sort]);
    let differs = ("differs=yes", Reason::UnknownValue(Key::Differs));
    case("matrix/?differs=yes&differs=1", "matrix/?differs=1", &[differs]);
    case("matrix/?differs=1&differs=yes", "matrix/?differs=1", &[differs]);
    let broken = ("q=%zz", Reason::BrokenEncoding);
    case("measures/?q=%zz&q=women", "measures/?q=women", &[broken]);
    let view = ("view=bogus", Reason::UnknownValue(Key::View));
    case("measures/?view=bogus&view=table", "measures/?view=table", &[view]);
    case("measures/?view=&view=table", "measures/?view=table", &[("view=", Reason::EmptyValue)]);
    let any = ("topic.match=any", Reason::UnknownMatch);
    let two = "measures/?topic=discrimination&topic=health&topic.match=all";
    case("measures/?topic.match=any&topic.match=all&topic=health&topic=discrimination", two, &[any]);
}

#[test]
fn broken_encoding_is_named() {
    for broken in ["q=%", "q=5%", "q=%zz", "q=%+1", "q=%ff", "q=%C3", "%=a", "state=jordan%E0%80", "q=%é"] {
        case(&["measures/?", broken].concat(), "measures/", &[(broken, Reason::BrokenEncoding)]);
    }
}

#[test]
fn all_of_needs_several_values_and_records_that_can_have_them() {
    let two = "measures/?topic=discrimination&topic=health&topic.match=all";
    case(two, two, &[]);
    case("measures/?topic.match=all&topic=health&topic=discrimination", two, &[]);
    let topic = ("topic.match=all", Reason::Match(FacetKey::Topic));
    case("measures/?topic.match=all", "measures/", &[topic]);
    case("measures/?topic=health&topic.match=all", "measures/?topic=health", &[topic]);
    let any = ("topic.match=any", Reason::UnknownMatch);
    case("measures/?topic=health&topic.match=any", "measures/?topic=health", &[any]);
    let again = ("topic.match=all", Reason::Repeated(Key::Facet(FacetKey::Topic)));
    case(&[two, "&topic.match=all"].concat(), two, &[again]);
    let theme = ("theme.match=all", Reason::Match(FacetKey::Theme));
    case(
        "measures/?theme=policies&theme=prevention&theme.match=all",
        "measures/?theme=policies&theme=prevention",
        &[theme],
    );
    let state = ("state.match=all", Reason::Match(FacetKey::State));
    case("matrix/?state=jordan&state=nepal&state.match=all", "matrix/?state=jordan&state=nepal", &[state]);
}

#[test]
fn states_are_compared_by_naming_them() {
    let excluded = ("state.not=costa-rica", Reason::Exclusion(FacetKey::State));
    let two = "compare/?state=jordan&state=nepal";
    case(&[two, "&state.not=costa-rica"].concat(), two, &[excluded]);
}

#[test]
fn old_names_keep_their_meaning() {
    case("ratifications/?country=turkiye", "instruments/?state=turkey", &[]);
    case("instruments/c189/", "instruments/ilo-c189/", &[]);
    case(
        "measures/?search=women&theme=data&country.not=russia",
        "measures/?q=women&theme=data-and-research&state.not=russian-federation",
        &[],
    );
    case("matrix/?treaty=ilo-c189", "matrix/?instrument=ilo-c189", &[]);
    case("measures/?q=a&search=b", "measures/?q=a", &[("search=b", Reason::Repeated(Key::Text))]);
    case(
        "measures/?country=turkiye&state=turkey",
        "measures/?state=turkey",
        &[("state=turkey", Reason::Repeated(STATE))],
    );
}

#[track_caller]
fn path_case(path: &str, page: Page) {
    assert_eq!(decode(path, "").view, View::of(page));
}

#[test]
fn paths_are_read_leniently() {
    path_case("/", Page::Overview);
    path_case("index.html", Page::Overview);
    path_case("/MATRIX", Page::Matrix);
    path_case("measures/index.html", Page::Measures);
    path_case("measures/99-9/", Page::NotFound);
    path_case("measures/40-3/more/", Page::NotFound);
    path_case("matrix/ilo-c189", Page::NotFound);
    for number in ["0", "66", "033", "33a", "300"] {
        path_case(&["paragraphs/", number].concat(), Page::NotFound);
    }
    for page in Page::all() {
        path_case(&page.path(), page);
        assert_eq!(page.depth(), page.path().split_terminator('/').count());
    }
}

fn long(query: &str) -> Decoded {
    let decoded = decode("measures/", query);
    assert!(decoded.dropped.len() <= 13);
    assert!(decoded.dropped.iter().all(|dropped| dropped.raw.chars().count() <= 61));
    decoded
}

#[test]
fn long_queries_are_cut_and_named() {
    let decoded = long(&["state=jordan&q=", &"a".repeat(100_000)].concat());
    assert_eq!(encode(&decoded.view).query, "state=jordan");
    let last = decoded.dropped.last().unwrap();
    assert_eq!((last.raw.as_str(), last.reason), (&*["q=", &"a".repeat(58), "…"].concat(), Reason::TooLong));

    let decoded = long(&"state=jordan&".repeat(8_000));
    assert_eq!(encode(&decoded.view).query, "state=jordan");
    assert_eq!(decoded.dropped.last().unwrap().reason, Reason::More);
    assert_eq!(decoded.dropped.iter().filter(|dropped| dropped.reason == Reason::Repeated(STATE)).count(), 12);

    for text in ["&", "%", "é", "=", "q", "state.match=all&"] {
        let decoded = long(&text.repeat(100_000));
        assert_eq!(decoded.view, View::of(Page::Measures));
        assert!(!decoded.dropped.is_empty());
    }
}

/// The cost of reading a path stays bounded, whatever it contains.
#[test]
fn long_paths_are_no_pages() {
    for text in ["amp;", "&amp;", "%25", "%", "/", ".", "é", "\u{ad}", "measures/"] {
        assert_eq!(decode(&["&", &text.repeat(100_000)].concat(), "").view, View::of(Page::NotFound));
    }
}

#[test]
fn long_searches_are_cut_and_named() {
    let fits = ["q=", &"é".repeat(LONGEST_TEXT)].concat();
    assert_eq!(long(&fits).dropped, []);
    let decoded = long(&[&fits, "é"].concat());
    assert_eq!(decoded.view.selection.text, "é".repeat(LONGEST_TEXT));
    assert_eq!(decoded.dropped[0].reason, Reason::LongSearch);
    let decoded = long(&[&fits, ").&theme=policies"].concat());
    assert_eq!((decoded.view.selection.text, decoded.dropped), ("é".repeat(LONGEST_TEXT), Vec::new()));
}

/// Escapes make a search several times as long; its length is that of the decoded words.
#[test]
fn a_search_that_was_encoded_again_and_again_is_no_longer_than_before() {
    let text = "नेपाल".repeat(38);
    let mut view = View::of(Page::Measures);
    view.selection.text.clone_from(&text);
    let mut query = encode(&view).query;
    for _ in 0..4 {
        query = query.replace('%', "%25");
        let decoded = decode("measures/", &query);
        assert_eq!((&*decoded.view.selection.text, decoded.dropped), (&*text, Vec::new()));
    }
}
