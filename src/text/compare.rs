//! Words for which of the compared States the report states something about.

use crate::{
    explore::compare::{InstrumentLine, ThemeLine},
    report::StateId,
};

use super::{Language, names};

vocabulary! {
    /// The States, among those compared, for which something is stated.
    Whom {
        /// Neither of two.
        Neither = "neither",
        /// None of three or more.
        None = "none",
        /// Both of two.
        Both = "both",
        /// All of three or more.
        All = "all",
        /// Some of them.
        Some = "some",
    }
}

/// "Stated for both: the statements differ", "Stated for Ecuador only", "Stated for neither".
#[must_use]
pub fn statements(language: Language, states: &[StateId], line: &InstrumentLine) -> String {
    let said: Vec<_> = line.cells.iter().map(|cell| !cell.is_silent()).collect();
    let (whom, names) = whom(language, states, &said);
    match said.iter().filter(|said| **said).count() {
        0 | 1 => language.compare_stated(whom, &names),
        _ if line.differs => language.compare_stated_differently(whom, &names),
        _ => language.compare_stated_alike(whom, &names),
    }
}

/// "Reported for Ecuador only". Measures of different States are never called the same or different: each is described
/// in its own words.
#[must_use]
pub fn measures(language: Language, states: &[StateId], line: &ThemeLine) -> String {
    let said: Vec<_> = line.measures.iter().map(|credited| !credited.is_empty()).collect();
    let (whom, names) = whom(language, states, &said);
    language.compare_reported(whom, &names)
}

fn whom(language: Language, states: &[StateId], said: &[bool]) -> (Whom, String) {
    let (all, two) = (said.iter().all(|said| *said), states.len() == 2);
    let named: Vec<_> = states.iter().zip(said).filter(|(_, said)| **said).map(|(id, _)| *id).collect();
    let whom = match named.len() {
        0 if two => Whom::Neither,
        0 => Whom::None,
        _ if all && two => Whom::Both,
        _ if all => Whom::All,
        _ => Whom::Some,
    };
    (whom, names::states(language, &named))
}
