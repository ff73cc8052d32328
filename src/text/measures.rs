//! The words for counts of national measures: measures proper, entries in progress, views and needs.

use crate::report::{MeasureId, MeasureKind, RecordId, RecordType};

use super::{Counted, Language};

/// "8 measures, 1 in progress and 1 need named"; `None` if all are measures.
#[must_use]
pub fn composition(language: Language, ids: impl IntoIterator<Item = MeasureId>) -> Option<String> {
    let counts = by_kind(ids);
    (counts[1..] != [0; 3]).then(|| language.all_of(&parts(language, counts)))
}

/// "12 statements", "11 entries: 10 measures and 1 need named": records of one type; entries that are not measures
/// proper are counted separately.
#[must_use]
pub fn counted_by_kind(language: Language, record: RecordType, records: &[RecordId]) -> String {
    match composition(language, records.iter().filter_map(RecordId::measure)) {
        None => language.counted(record.into(), records.len()),
        Some(kinds) => language.measures_entries_by_kind(records.len(), &kinds),
    }
}

/// "9 measures"; "23 entries" if not all of them are measures.
#[must_use]
pub fn counted_entries(language: Language, ids: &[MeasureId]) -> String {
    match composition(language, ids.iter().copied()) {
        None => language.counted(Counted::Measure, ids.len()),
        Some(_) => language.measures_entries(ids.len()),
    }
}

/// "1 in progress": the entries that are not measures; `None` if all are.
#[must_use]
pub fn others(language: Language, ids: impl IntoIterator<Item = MeasureId>) -> Option<String> {
    let [_, others @ ..] = by_kind(ids);
    let parts = parts(language, [0, others[0], others[1], others[2]]);
    (!parts.is_empty()).then(|| language.all_of(&parts))
}

/// "8 measures and 1 in progress; 2 of the measures are reported for States as a group.": the composition of the
/// entries shown; empty if there are none.
#[must_use]
pub fn kinds_shown(language: Language, ids: &[MeasureId]) -> String {
    let group = ids.iter().filter(|id| id.get().states.is_empty()).count();
    let kinds = parts(language, by_kind(ids.iter().copied()));
    if kinds.is_empty() { String::new() } else { language.measures_held(&language.all_of(&kinds), group) }
}

fn by_kind(ids: impl IntoIterator<Item = MeasureId>) -> [usize; 4] {
    let mut counts = [0; 4];
    for id in ids {
        counts[id.get().kind.index()] += 1;
    }
    counts
}

fn parts(language: Language, counts: [usize; 4]) -> Vec<String> {
    let counted = MeasureKind::ALL.iter().zip(counts).filter(|(_, count)| *count > 0);
    counted.map(|(kind, count)| language.measures_of_kind(*kind, count)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::{counted_entries, kinds_shown};
    use crate::{
        report::{Attribution, MeasureId, MeasureKind},
        text::Language,
    };

    #[track_caller]
    fn case(slugs: &[&str], words: &str) {
        let ids: Vec<_> = slugs.iter().map(|slug| MeasureId::from_slug(slug).unwrap()).collect();
        assert_eq!(kinds_shown(Language::English, &ids), words);
    }

    #[test]
    fn what_is_shown_is_told_by_kind() {
        case(&[], "");
        case(&["40-3"], "1 measure.");
        case(&["36-1"], "1 measure; 1 of the measures is reported for States as a group.");
        case(&["37-5", "43-2"], "1 in progress and 1 need named.");
        case(
            &["36-1", "36-2", "40-3", "37-5", "52-2"],
            "3 measures, 1 in progress and 1 view expressed; 2 of the measures are reported for States as a group.",
        );
    }

    #[test]
    fn no_draft_view_or_need_is_called_a_measure() {
        let of = |slugs: &[&str]| {
            let ids: Vec<_> = slugs.iter().map(|slug| MeasureId::from_slug(slug).unwrap()).collect();
            counted_entries(Language::English, &ids)
        };
        assert_eq!(of(&["40-3"]), "1 measure");
        assert_eq!(of(&["36-1", "40-3"]), "2 measures");
        assert_eq!(of(&["40-3", "37-5"]), "2 entries");
        assert_eq!(of(&["43-2"]), "1 entry");
    }

    /// The sentence calls every entry that is credited to no State a measure.
    #[test]
    fn what_is_said_of_a_group_is_a_measure() {
        let group = || MeasureId::all().map(MeasureId::get).filter(|it| it.attribution == Attribution::Group);
        assert!(group().count() > 0);
        assert!(group().all(|it| it.kind == MeasureKind::Measure && it.states.is_empty()));
    }
}
