//! The target `link`: an arbitrary address.

use explorer::{
    explore::{FacetKey, Sort, SortKey, ViewMode, measures::measures, statements::statements},
    link::{
        Action, Decoded, LONGEST_QUERY, Page, Reason, View, action::LONGEST_TEXT, action::apply, address, decode,
        encode,
    },
    report::{InstrumentId, REPORT, RecordId, RecordType, StateId},
};
use faceted_search::is_quotation_mark;

use crate::{lines, text};

/// The most parts of a link that are reported as left out, including one for the rest.
const MOST_DROPPED: usize = 13;
/// The longest part that is shown as left out, in characters, including its ellipsis.
const LONGEST_RAW: usize = 61;

/// Reads the first line as an address, and the bytes of the second as actions and as damage to the link.
///
/// Reading never fails and its result is bounded. The view is written as a link that is read as the same view with
/// nothing left out, even after the link was damaged; so is every view that results from an action. A corrected address
/// means the same as the original. Every selection can be evaluated.
///
/// # Panics
///
/// If any of this does not hold.
pub fn link(bytes: &[u8]) {
    let (address, actions) = lines(bytes);
    let address = text(address);
    let (path, query) = address.split_once('?').unwrap_or((&address, ""));
    let decoded = decode(path, query);
    stays_put(query, &decoded);
    let Decoded { mut view, dropped } = decoded;
    assert!(dropped.len() <= MOST_DROPPED, "{} parts are named", dropped.len());
    assert!(dropped.iter().all(|part| part.raw.chars().count() <= LONGEST_RAW), "{dropped:?}");
    comes_back(&view);
    survives(&view, actions);
    for code in actions.chunks_exact(2).take(8) {
        if let Some(action) = action(code, &view, &address) {
            view = apply(&view, action);
            comes_back(&view);
            survives(&view, code);
        }
    }
    if view.page == Page::Measures {
        assert!(measures().ask(&view.selection).count() <= REPORT.measures().len());
    }
    if view.page == Page::Instruments {
        assert!(statements().ask(&view.selection).count() <= REPORT.statements().len());
    }
}

/// The link of a view is read as the same view, which has the same link. A page that does not exist has no link.
fn comes_back(view: &View) {
    if view.page == Page::NotFound {
        return;
    }
    let url = encode(view);
    let again = decode(&url.path, &url.query);
    assert_eq!(&again.view, view, "{url:?}");
    assert!(again.dropped.is_empty(), "{url:?} leaves out {:?}", again.dropped);
    assert_eq!(encode(&again.view), url);
    assert!(view.selection.text.chars().count() <= LONGEST_TEXT);
}

/// The address that replaces the original one means the same, and is not replaced in turn.
fn stays_put(query: &str, decoded: &Decoded) {
    let Some(right) = address(&decoded.view, &decoded.dropped, query) else { return };
    let again = decode(&right.path, &right.query);
    assert_eq!(&again, decoded, "{right:?}");
    assert_eq!(Page::from_path(&right.path), decoded.view.page, "{right:?}");
    assert_eq!(address(&again.view, &again.dropped, &right.query), Some(right));
}

/// A link that was damaged in transit opens the same view. Each byte damages it in a further way.
fn survives(view: &View, ways: &[u8]) {
    if view.page == Page::NotFound {
        return;
    }
    let url = encode(view);
    let (mut path, mut query) = (url.path.clone(), url.query.clone());
    // A search that contains one of these signs may change its meaning when it is escaped again or gets another sign.
    let odd = view.selection.text.contains(|c| is_quotation_mark(c) || "%&([{<'‘’".contains(c));
    let (mut whole, mut closed) = (false, false);
    for way in ways.iter().take(6) {
        let end = if query.is_empty() { &mut path } else { &mut query };
        match way % 11 {
            0 => end.push_str([".", ",", ":", "!", "*", "%2E", "%2520"][usize::from(way / 11) % 7]),
            // Two of these could form a pair.
            1 if !odd && !closed => {
                end.push_str([")", "]", ">", "\"", "'", "”", "’", "&quot;", ";"][usize::from(way / 11) % 9]);
                closed = true;
            }
            2 => end.push_str(["\u{200b}", "\u{2060}", "\u{feff}", "\u{ad}", "%E2%80%8E"][usize::from(way / 11) % 5]),
            3 => path.insert(0, '\u{200f}'),
            4 => query.insert(0, '\u{200c}'),
            5 => query = query.replace('&', ["&amp;", "&#38;", "%26amp%3B", "&&"][usize::from(way / 11) % 4]),
            6 if !whole => query = ["utm_source=a&", &query, "&fbclid=b"].concat(),
            7 => path = path.to_uppercase().replace('/', "//"),
            8 if !path.to_lowercase().contains("index") => path.push_str("index.html"),
            9 if !odd => (path, query) = (path.replace('%', "%25"), query.replace('%', "%25")),
            10 if !odd && !whole => {
                query = query.replace('%', "%25").replace('=', "%3D").replace('&', "%26");
                whole = true;
            }
            _ => {}
        }
    }
    let again = decode(&path, &query);
    if query.len() > LONGEST_QUERY {
        // A link that has become too long by repeated encoding must be reported as left out.
        assert!(again.dropped.iter().any(|part| part.reason == Reason::TooLong), "{path}?{query}");
        return;
    }
    assert!(again.dropped.is_empty(), "{path}?{query} leaves out {:?}", again.dropped);
    assert_eq!(&again.view, view, "{path}?{query}");
}

/// The action that two bytes stand for, if the page offers it.
fn action(code: &[u8], view: &View, text: &str) -> Option<Action> {
    let &[kind, number] = code else { return None };
    let page = view.page;
    let key = FacetKey::ALL[usize::from(number) % FacetKey::ALL.len()];
    let offered = |key: FacetKey| page.spec().understands(explorer::link::Key::Facet(key));
    let value = u16::try_from(usize::from(number / 8) % key.count()).ok()?;
    let sort = SortKey::ALL[usize::from(number) % SortKey::ALL.len()];
    match kind % 10 {
        0 if offered(key) => Some(Action::Toggle(key, value)),
        1 if offered(key) => Some(Action::ToggleExcluded(key, value)),
        2 if offered(key) => Some(Action::MatchAll(key, number > 127)),
        3 if page == Page::List => Some(Action::Pick(picked(number)?)),
        3 if page.spec().understands(explorer::link::Key::Text) => Some(Action::Search(text.to_owned())),
        4 if page.spec().sorts.contains(&sort) => Some(Action::SortBy(sort)),
        5 if page.spec().sorts.contains(&sort) => {
            Some(Action::Sort(Some(Sort { key: sort, descending: number > 127 })))
        }
        6 => view.selection.filters().get(usize::from(number)).map(|&filter| Action::Remove(filter)),
        7 => Some(Action::Clear),
        8 => Some(Action::Open(Page::all().into_iter().nth(usize::from(number))?)),
        9 if page == Page::Matrix => matrix(number),
        9 => Some(Action::Show(ViewMode::ALL[usize::from(number) % ViewMode::ALL.len()], number > 127)),
        _ => None,
    }
}

/// A record of any type, to be put on the list.
fn picked(number: u8) -> Option<RecordId> {
    let record = RecordType::ALL[usize::from(number) % RecordType::ALL.len()];
    RecordId::every(record).nth(usize::from(number / 8))
}

/// An action that only the matrix offers.
fn matrix(number: u8) -> Option<Action> {
    if number == u8::MAX {
        return Some(Action::Evidence(None));
    }
    let id = InstrumentId::from_index(usize::from(number) % 16).filter(|id| id.get().lists_states)?;
    Some(match number {
        250.. => Action::Evidence(Some((StateId::from_index(usize::from(number) % 25)?, id))),
        200.. => Action::Differs(number.is_multiple_of(2)),
        100.. => Action::ToggleBound(id),
        _ => Action::ToggleSilent(id),
    })
}

/// Links of every kind.
pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let links = [
        "measures/?q=women&theme=legislation&state=jordan&state.not=nepal&topic=shelter&topic.match=all&sort=-state\
         &view=table",
        "instruments/?status=ratified&region=asia&sort=-change",
        "matrix/?bound=ilo-c189&silent=ilo-c111&differs=1&state=jordan\n\x00\x01\x09\x7f",
        "measures/40-3/",
        "matrix/?cell=Jordan.trafficking-protocol.&cell=nepal\n\x00\x08",
        "list/?record=measure.40-3&record=Figure.15-2.&record=measure.99-9\n\x03\x07\x03\x49",
        "/Measures/index.html?STATE=jordan&state=%4Aordan&&q=+women++work+\n\x00\x00\x01\x08\x06\x00",
        "measures/?q=%EF%BF%BD&%%%&state=atlantis&state=&theme=\n\x03\x00\x07\x00",
        "Measures//40-3/index.html.\n\x00\x03\x07\x08",
        "matrix).?bound=ilo-c189.&amp;silent=ILO-C111&#38;differs=1%26amp%3Bsort=-state%22\n\x00\x01\x02\x05\x09\x0a",
        "measures%252F%3Fq%3Ddomestic%2520work%26view%3Dtable&utm_source=a\n\x0b\x09",
        "states/costa%20rica/\u{200b}?q=%22domestic+work%22).&state=costa-%0Arica\n\x06\x04",
    ];
    links.iter().map(|link| link.as_bytes().to_vec()).collect()
}
