//! What is counted where national measures are counted: measures proper, what is in progress, views and needs.

use crate::report::{MeasureId, MeasureKind};

use super::Language;

/// "8 measures, 1 in progress and 1 need named"; none where all are measures.
#[must_use]
pub fn composition(language: Language, ids: impl IntoIterator<Item = MeasureId>) -> Option<String> {
    let counts = by_kind(ids);
    (counts[1..] != [0; 3]).then(|| language.all_of(&parts(language, counts)))
}

/// "1 in progress": the entries that are no measures; none where all are.
#[must_use]
pub fn others(language: Language, ids: impl IntoIterator<Item = MeasureId>) -> Option<String> {
    let [_, others @ ..] = by_kind(ids);
    let parts = parts(language, [0, others[0], others[1], others[2]]);
    (!parts.is_empty()).then(|| language.all_of(&parts))
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
