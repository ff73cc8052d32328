//! What is counted where national measures are counted: measures proper, what is in progress, views and needs.

use crate::report::{MeasureId, MeasureKind};

use super::grammar::{Noun, all_of};

/// All entries. Fixed words, because the first page carries them; a test counts.
pub const WHOLE: &str = "68 entries: 53 measures credited to States, 10 said of States as a group, 2 in progress, 2 views expressed and 1 need named.";
/// Entries of several kinds together.
pub const ENTRIES: Noun = Noun { one: "entry", many: "entries" };

/// What entries of one kind are called after their number.
#[must_use]
pub const fn noun(kind: MeasureKind) -> Noun {
    match kind {
        MeasureKind::Measure => super::labels::MEASURES,
        MeasureKind::InProgress => Noun { one: "in progress", many: "in progress" },
        MeasureKind::Statement => Noun { one: "view expressed", many: "views expressed" },
        MeasureKind::Need => Noun { one: "need named", many: "needs named" },
    }
}

/// "8 measures, 1 in progress and 1 need named"; none where all are measures.
#[must_use]
pub fn composition(ids: impl IntoIterator<Item = MeasureId>) -> Option<String> {
    let counts = by_kind(ids);
    (counts[1..] != [0; 3]).then(|| all_of(&parts(counts)))
}

/// "1 in progress": the entries that are no measures; none where all are.
#[must_use]
pub fn others(ids: impl IntoIterator<Item = MeasureId>) -> Option<String> {
    let [_, others @ ..] = by_kind(ids);
    let parts = parts([0, others[0], others[1], others[2]]);
    (!parts.is_empty()).then(|| all_of(&parts))
}

fn by_kind(ids: impl IntoIterator<Item = MeasureId>) -> [usize; 4] {
    let mut counts = [0; 4];
    for id in ids {
        counts[id.get().kind.index()] += 1;
    }
    counts
}

fn parts(counts: [usize; 4]) -> Vec<String> {
    let counted = MeasureKind::ALL.iter().zip(counts).filter(|(_, count)| *count > 0);
    counted.map(|(kind, count)| noun(*kind).counted(count)).collect()
}
