//! Links: an address as it comes from anywhere.

use explorer::{
    explore::{FacetKey, Sort, SortKey, ViewMode, measures::measures, statements::statements},
    link::{Action, Decoded, Page, View, action::LONGEST_TEXT, action::apply, decode, encode},
    report::{InstrumentId, REPORT},
};

use crate::{lines, text};

/// The most parts of a link that are named as left out, and one for the rest.
const MOST_DROPPED: usize = 13;
/// The longest part that is shown of what was left out, in characters, with its ellipsis.
const LONGEST_RAW: usize = 61;

/// Reads the first line as an address and the bytes of the second as what a reader does next.
///
/// Reading never fails and never grows without bound. What was read is written as a link that reads the same with nothing
/// left out, and so is every view that an action makes of it. Every selection can be asked.
///
/// # Panics
///
/// When one of these is not so.
pub fn link(bytes: &[u8]) {
    let (address, actions) = lines(bytes);
    let address = text(address);
    let (path, query) = address.split_once('?').unwrap_or((&address, ""));
    let Decoded { mut view, dropped } = decode(path, query);
    assert!(dropped.len() <= MOST_DROPPED, "{} parts are named", dropped.len());
    assert!(dropped.iter().all(|part| part.raw.chars().count() <= LONGEST_RAW), "{dropped:?}");
    comes_back(&view);
    for code in actions.chunks_exact(2).take(8) {
        if let Some(action) = action(code, &view, &address) {
            view = apply(&view, action);
            comes_back(&view);
        }
    }
    match view.page {
        Page::Measures => assert!(measures().ask(&view.selection).count() <= REPORT.measures().len()),
        Page::Instruments => assert!(statements().ask(&view.selection).count() <= REPORT.statements().len()),
        _ => {}
    }
}

/// A view is written as a link that reads the same, and as the same link again. A page that there is not has no link.
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

/// What two bytes mean on a page, as far as the page offers it.
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

/// What only the matrix is asked.
fn matrix(number: u8) -> Option<Action> {
    let id = InstrumentId::from_index(usize::from(number) % 16).filter(|id| id.get().lists_states)?;
    Some(match number {
        200.. => Action::Differs(number.is_multiple_of(2)),
        100.. => Action::ToggleBound(id),
        _ => Action::ToggleSilent(id),
    })
}

/// Links of every kind.
pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let links = [
        "measures/?q=women&theme=legislation&state=jordan&state.not=nepal&topic=shelter&topic.match=all&sort=-state&view=table",
        "instruments/?status=ratified&region=asia&sort=-change",
        "matrix/?bound=ilo-c189&silent=ilo-c111&differs=1&state=jordan\n\x00\x01\x09\x7f",
        "measures/40-3/",
        "/Measures/index.html?STATE=jordan&state=%4Aordan&&q=+women++work+\n\x00\x00\x01\x08\x06\x00",
        "measures/?q=%EF%BF%BD&%%%&state=atlantis&state=&theme=\n\x03\x00\x07\x00",
    ];
    links.iter().map(|link| link.as_bytes().to_vec()).collect()
}
