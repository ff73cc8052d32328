//! Canonical links, damaged at random in every way: the decoded view is the one that was sent.

use proptest::{
    prelude::*,
    sample::{select, subsequence},
};

use super::{any_text, view};
use crate::link::{Key, Page, address, damage, decode, encode, is_rest_of_query};

/// Damage to the path and the query of a link. The number selects the place and the variant.
type Carrier = fn(&mut String, &mut String, usize);

/// Damage that can be done to any link, in this order.
const ANYWHERE: [Carrier; 6] = [capitals, slashes, own_file, ampersands, own_key, invisible_sign];
/// Damage that can then be done to links whose search has no percent sign: `100%2525` may mean two things.
const ENCODED: [Carrier; 2] = [encoded_again, encoded_whole];

const INVISIBLE: [&str; 8] =
    ["\u{200b}", "\u{200e}", "\u{2060}", "\u{feff}", "\u{ad}", "%E2%80%8B", "%C2%AD", "%EF%BB%BF"];
const AMPERSANDS: [&str; 7] = ["&amp;", "&AMP;", "&#38;", "&#x26;", "%26amp%3B", "&amp;amp;", "&&"];
const KEYS: [&str; 5] = ["utm_source=news", "fbclid=IwAR%2", "__cft__[0]=A", "ref", "amp=1"];
const SIGNS: [&str; 10] = [".", ",", ";", ":", "!", "*", ".,", "%2E", "%252C", "&#33;"];

fn invisible_sign(path: &mut String, query: &mut String, number: usize) {
    let text = if number.is_multiple_of(3) || query.is_empty() { path } else { query };
    let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    // An escape may be split by a literal character, but not by one that is itself escaped.
    let places: Vec<_> = ends.filter(|&at| !text[at.saturating_sub(2)..at].contains('%')).collect();
    text.insert_str(places[number % places.len()], INVISIBLE[number % INVISIBLE.len()]);
}

fn ampersands(_: &mut String, query: &mut String, number: usize) {
    *query = query.replace('&', AMPERSANDS[number % AMPERSANDS.len()]);
}

fn own_key(_: &mut String, query: &mut String, number: usize) {
    let key = KEYS[number % KEYS.len()];
    *query = match (query.is_empty(), number.is_multiple_of(2)) {
        (true, _) => key.to_owned(),
        (_, true) => [key, "&", query].concat(),
        (_, false) => [query, "&", key].concat(),
    };
}

/// Everything but the words of a search.
fn capitals(path: &mut String, query: &mut String, _: usize) {
    *path = path.to_ascii_uppercase();
    let parts = query.split('&').map(|part| match part.split_once('=') {
        Some(("q", words)) => ["Q=", words].concat(),
        _ => part.to_ascii_uppercase(),
    });
    *query = parts.collect::<Vec<_>>().join("&");
}

fn slashes(path: &mut String, _: &mut String, number: usize) {
    *path = [path.replace('/', "//").as_str(), "/"].concat();
    if number.is_multiple_of(2) {
        path.insert(0, '/');
    }
}

fn own_file(path: &mut String, _: &mut String, number: usize) {
    path.push_str(["index.html", "/index.html", "index.html.", "Index.html)"][number % 4]);
}

fn encoded_again(path: &mut String, query: &mut String, number: usize) {
    for text in [path, query] {
        for _ in 0..=number % 2 {
            *text = text.replace('%', "%25");
        }
    }
}

fn encoded_whole(_: &mut String, query: &mut String, _: usize) {
    *query = query.replace('%', "%25").replace('=', "%3D").replace('&', "%26");
}

fn carriers(of: &'static [Carrier]) -> impl Strategy<Value = Vec<(Carrier, usize)>> {
    let most = of.len().min(3);
    (subsequence(of, 0..=most), prop::collection::vec(0_usize..1000, most))
        .prop_map(|(carriers, numbers)| carriers.into_iter().zip(numbers).collect())
}

proptest! {
    #[test]
    fn a_damaged_link_opens_the_view_that_was_sent(
        view in view(), encoded in carriers(&ENCODED), anywhere in carriers(&ANYWHERE), sign in select(&SIGNS[..]),
    ) {
        let url = encode(&view);
        let (mut path, mut query) = (url.path.clone(), url.query.clone());
        let encoded = encoded.into_iter().filter(|_| !view.selection.text.contains('%'));
        for (carrier, number) in anywhere.into_iter().chain(encoded.take(1)) {
            carrier(&mut path, &mut query, number);
        }
        if query.is_empty() { &mut path } else { &mut query }.push_str(sign);
        let decoded = decode(&path, &query);
        prop_assert_eq!(&decoded.dropped, &[], "{} {}", path, query);
        prop_assert_eq!(&decoded.view, &view, "{} {}", path, query);
        prop_assert_eq!(address(&decoded.view, &decoded.dropped, &query), Some(url));
    }

    #[test]
    fn an_address_put_right_says_the_same_and_stays(path in any::<String>(), query in any_text(), view in view()) {
        let own = encode(&view);
        let pairs = [
            (path, own.query.clone()),
            (own.path.clone(), query.clone()),
            (own.path.to_uppercase(), [&own.query, "&", &query].concat()),
        ];
        for (path, query) in pairs {
            let decoded = decode(&path, &query);
            let Some(right) = address(&decoded.view, &decoded.dropped, &query) else { continue };
            let again = decode(&right.path, &right.query);
            prop_assert_eq!(address(&again.view, &again.dropped, &right.query), Some(right));
            prop_assert_eq!(again, decoded);
        }
    }

    #[test]
    fn cleaning_twice_changes_nothing(text in any_text(), escaped in "[%&;#amp1-40A-F. )\"\u{ad}]{0,40}") {
        for text in [text, escaped] {
            let search = damage::search(&text);
            prop_assert_eq!(damage::search(&search), search.clone());
            let slug = damage::slug(&text);
            prop_assert_eq!(damage::slug(&slug), slug.clone());
            let path = damage::path(&text);
            prop_assert_eq!(damage::path(&path), path.clone());
        }
    }
}

#[test]
fn white_space_of_any_script_is_none_of_a_name() {
    assert_eq!(damage::slug("'\u{85}®"), "®");
    assert_eq!(damage::slug("sri\u{3000}lanka\u{2009}"), "sri-lanka");
    assert_eq!(damage::search("shelter\u{85}."), "shelter");
}

#[test]
fn no_key_of_ours_is_taken_for_one_of_a_carrier() {
    for page in Page::LISTS {
        for key in page.keys() {
            assert!(!damage::is_tracking_key(key.slug()), "{}", key.slug());
        }
    }
    for key in ["search", "country", "treaty", "source", "record", "cell", "q", "not", "match", ""] {
        assert!(!damage::is_tracking_key(key), "{key}");
    }
    assert!(Key::from_slug("ref").is_none());
}

#[test]
fn a_fragment_may_be_the_rest_of_the_query() {
    assert!(is_rest_of_query("state=jordan&", "#38;theme=legislation"));
    assert!(is_rest_of_query("state=jordan&", "#x26;theme=legislation"));
    assert!(is_rest_of_query("state=jordan&", "#39;"));
    assert!(!is_rest_of_query("state=jordan", "#38;theme=legislation"));
    assert!(!is_rest_of_query("state=jordan&", "#results"));
    assert!(!is_rest_of_query("state=jordan&", "#38"));
    assert!(!is_rest_of_query("state=jordan&", ""));
}
