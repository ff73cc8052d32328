//! The target `list`: an arbitrary link of a list of records, and actions on the list.

use explorer::{
    explore::{
        ViewMode,
        picked::{MOST_PICKED, grouped, joined, moved},
    },
    link::{Action, Decoded, Page, View, action::apply, decode, encode},
    publish::Answer,
    report::{RecordId, RecordType},
};

use crate::{lines, text};

/// The length of the longest list whose files are written.
const FEW: usize = 5;

/// Reads the first line as the query of the list's page, and every three bytes of the second as an action.
///
/// A list never contains a record twice and never exceeds its limit, for any link and after any action. The link of a
/// list of any length is read as the same list with nothing left out. Its groups, and the result of joining it to
/// another list, contain each of its records once. The files of a short list contain a row for each record, in the
/// order shown.
///
/// # Panics
///
/// If any of this does not hold.
pub fn list(bytes: &[u8]) {
    let (query, steps) = lines(bytes);
    let query = text(query);
    let Decoded { mut view, dropped } = decode("list/", &query);
    assert_eq!(view.page, Page::List);
    assert!(dropped.is_empty() || !query.is_empty(), "nothing was said, and left out is {dropped:?}");
    is_sound(&view);
    for step in steps.chunks_exact(3).take(16) {
        view = apply(&view, taken(step, &view.selection.records));
        is_sound(&view);
    }
    writes(&view);
}

/// Checks the properties of every list.
fn is_sound(view: &View) {
    let records = &view.selection.records;
    assert!(records.len() <= MOST_PICKED, "{} records", records.len());
    assert!(is_each_once(records), "{records:?}");
    let url = encode(view);
    let again = decode(&url.path, &url.query);
    assert_eq!(&again.view, view, "{url:?}");
    assert!(again.dropped.is_empty(), "{url:?} leaves out {:?}", again.dropped);
    let by_type: Vec<_> = grouped(records).into_iter().flat_map(|group| group.found).collect();
    assert!(by_type.len() == records.len() && is_each_once(&by_type), "{by_type:?}");
    let (some, all) = (&records[records.len() / 2..], joined(&records[records.len() / 2..], records));
    assert!(all.starts_with(some) && all.len() == records.len() && is_each_once(&all), "{all:?}");
}

fn is_each_once(records: &[RecordId]) -> bool {
    (1..records.len()).all(|at| !records[..at].contains(&records[at]))
}

/// Writes the files of a list, if it is short; long ones take a hundred times as long.
fn writes(view: &View) {
    let records = &view.selection.records;
    if records.len() > FEW {
        return;
    }
    let is_grouped = view.selection.shows(ViewMode::Grouped);
    let groups = if is_grouped { grouped(records) } else { Vec::new() };
    let by_type: Vec<_> = groups.into_iter().flat_map(|group| group.found).collect();
    let shown = if is_grouped { &by_type } else { records };
    for answer in Answer::all(view) {
        assert_eq!(&answer.records, shown);
        let json = answer.json(&encode(view).query, "", &|id| id.name());
        let ids = format!("\"shown\": {},", records.len());
        assert!(json.contains(&ids), "{json} has not {ids}");
        assert!(answer.csv(&|id| id.name()).lines().count() > records.len());
    }
}

/// The action that three bytes stand for: add a record to the list, remove one, move one, or join another list.
fn taken(step: &[u8], records: &[RecordId]) -> Action {
    let &[kind, one, place] = step else { return Action::Keep };
    let any = || {
        let types = RecordType::ALL;
        RecordId::every(types[usize::from(one) % types.len()]).nth(usize::from(place) % 20)
    };
    let own = records.get(usize::from(one) % records.len().max(1)).copied();
    match (kind % 5, any(), own) {
        (0 | 1, Some(record), _) | (2, _, Some(record)) => Action::Pick(record),
        (3, _, Some(record)) => Action::Arrange(moved(records, record, usize::from(place))),
        (4, ..) => {
            let types = RecordType::ALL;
            let others: Vec<_> = RecordId::every(types[usize::from(one) % types.len()]).collect();
            Action::Arrange(joined(records, &others))
        }
        _ => Action::Clear,
    }
}

/// Lists of every kind: in order, with duplicates, damaged, empty and too long.
pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let mut seeds: Vec<_> = [
        "record=measure.40-3&record=figure.15-2&record=state.jordan\n\x00\x01\x02\x02\x00\x00\x03\x01\x00",
        "record=measure.40-3&record=measure.40-3&record=Figure.15-2.&record=measure.99-9\n\x04\x03\x00",
        "record=note.high-level-meeting&view=grouped&record=&record=measure\n\x00\x07\x03",
        "RECORD=Measure%2E40-3%2520&amp;record=figure.15-2).&utm_source=a&record=source.7",
        "\n\x04\x00\x00\x04\x01\x00\x04\x02\x00\x03\x09\x01",
    ]
    .iter()
    .map(|seed| seed.as_bytes().to_vec())
    .collect();
    let records = (1..=90).map(|number| format!("record=figure.{number}-1")).collect::<Vec<_>>();
    seeds.push(records.join("&").into_bytes());
    seeds
}
