//! For which of the States compared the report states something, in words.

use crate::{
    explore::compare::{InstrumentLine, ThemeLine},
    report::StateId,
};

use super::{grammar::all_of, states::in_sentence};

/// "Stated for both: the statements differ", "Stated for Ecuador only", "Stated for neither".
#[must_use]
pub fn statements(states: &[StateId], line: &InstrumentLine) -> String {
    let said: Vec<_> = line.cells.iter().map(|cell| !cell.is_silent()).collect();
    let standing = standing("Stated", states, &said);
    match said.iter().filter(|said| **said).count() {
        0 | 1 => standing,
        _ if line.differs => standing + ": the statements differ",
        _ => standing + ": the same",
    }
}

/// "Reported for Ecuador only". Measures of different States are never the same or different: each is told in its own words.
#[must_use]
pub fn measures(states: &[StateId], line: &ThemeLine) -> String {
    standing("Reported", states, &line.measures.iter().map(|credited| !credited.is_empty()).collect::<Vec<_>>())
}

fn standing(verb: &str, states: &[StateId], said: &[bool]) -> String {
    let (all, two) = (said.iter().all(|said| *said), states.len() == 2);
    let names: Vec<_> = states.iter().zip(said).filter(|(_, said)| **said).map(|(id, _)| in_sentence(*id)).collect();
    let which = match names.len() {
        0 if two => "neither".to_owned(),
        0 => "none".to_owned(),
        _ if all && two => "both".to_owned(),
        _ if all => "all".to_owned(),
        _ => all_of(&names) + " only",
    };
    [verb, " for ", &which].concat()
}
