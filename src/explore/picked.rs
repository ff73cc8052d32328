//! Records that a reader picked, in the reader's order; shown on the page of the list.

use crate::report::RecordId;

use super::search_all::Group;

/// The maximum number of records in a list. Servers and mail programs can still handle the link of a list of this
/// length.
pub const MOST_PICKED: usize = 80;

/// Adds a record at the end of a list, or removes it. Nothing is added to a full list.
pub fn pick(records: &mut Vec<RecordId>, record: RecordId) {
    if records.contains(&record) {
        records.retain(|known| *known != record);
    } else if records.len() < MOST_PICKED {
        records.push(record);
    }
}

/// The list with one of its records at another place, counted from 0; at its end if the place is beyond the end.
#[must_use]
pub fn moved(records: &[RecordId], record: RecordId, to: usize) -> Vec<RecordId> {
    let mut rest = records.to_vec();
    rest.retain(|known| *known != record);
    if rest.len() < records.len() {
        rest.insert(to.min(rest.len()), record);
    }
    rest
}

/// A list followed by the records of another list that it does not contain, until it is full.
#[must_use]
pub fn joined(own: &[RecordId], other: &[RecordId]) -> Vec<RecordId> {
    let mut all = own.to_vec();
    for record in other {
        if !all.contains(record) {
            pick(&mut all, *record);
        }
    }
    all
}

/// The records by their types, the type of the first record first; within a type they stay in the order in which they
/// were picked.
#[must_use]
pub fn grouped(records: &[RecordId]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for id in records {
        let record = id.record_type();
        match groups.iter_mut().find(|group| group.record == record) {
            Some(group) => group.found.push(*id),
            None => groups.push(Group { record, found: vec![*id] }),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::{MOST_PICKED, grouped, joined, moved, pick};
    use crate::{
        explore::tests::arbitrary::picked,
        report::{RecordId, RecordType},
    };

    fn measures(count: usize) -> Vec<RecordId> {
        RecordId::every(RecordType::Measure).chain(RecordId::every(RecordType::Figure)).take(count).collect()
    }

    #[test]
    fn a_record_is_picked_once_and_taken_out_again() {
        let mut list = Vec::new();
        let [first, second] = measures(2).try_into().unwrap();
        pick(&mut list, second);
        pick(&mut list, first);
        assert_eq!(list, [second, first]);
        pick(&mut list, second);
        assert_eq!(list, [first]);
    }

    #[test]
    fn a_full_list_takes_no_more() {
        let mut list = measures(MOST_PICKED);
        let next = *measures(MOST_PICKED + 1).last().unwrap();
        pick(&mut list, next);
        assert_eq!(list, measures(MOST_PICKED));
        assert_eq!(joined(&list[1..], &[list[1], next, list[0]]), [&list[1..], &[next]].concat());
    }

    #[test]
    fn a_record_moves_to_a_place() {
        let list = measures(4);
        let [a, b, c, d] = *list else { return assert_eq!(list.len(), 4) };
        assert_eq!(moved(&list, c, 0), [c, a, b, d]);
        assert_eq!(moved(&list, a, 1), [b, a, c, d]);
        assert_eq!(moved(&list, a, 9), [b, c, d, a]);
        assert_eq!(moved(&list[1..], a, 0), [b, c, d]);
    }

    #[test]
    fn groups_stand_as_their_first_records() {
        let measure = measures(2);
        let figure: Vec<_> = RecordId::every(RecordType::Figure).take(2).collect();
        let groups = grouped(&[figure[1], measure[0], figure[0], measure[1]]);
        let found: Vec<_> = groups.into_iter().map(|group| (group.record, group.found)).collect();
        assert_eq!(found, [(RecordType::Figure, vec![figure[1], figure[0]]), (RecordType::Measure, measure)]);
    }

    proptest! {
        #[test]
        fn a_move_loses_and_doubles_nothing(list in picked(), from: prop::sample::Index, to in 0..100_usize) {
            prop_assume!(!list.is_empty());
            let record = *from.get(&list);
            let after = moved(&list, record, to);
            prop_assert_eq!(after.iter().position(|known| *known == record), Some(to.min(list.len() - 1)));
            let others = |list: &[RecordId]| list.iter().copied().filter(|known| *known != record).collect::<Vec<_>>();
            prop_assert_eq!(others(&after), others(&list));
            prop_assert_eq!(after.len(), list.len());
        }
    }
}
