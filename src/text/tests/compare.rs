//! The last column of a comparison.

use super::{
    super::{Language, compare},
    open,
};
use crate::{
    explore::Comparison,
    report::{InstrumentId, Theme},
};

fn comparison(states: &[&str]) -> Comparison {
    let query: Vec<_> = states.iter().map(|state| ["state=", state].concat()).collect();
    Comparison::of(&open(&["compare/?", &query.join("&")].concat()).view.selection).unwrap()
}

#[track_caller]
fn case(states: &[&str], instrument: &str, expected: &str) {
    let comparison = comparison(states);
    let id = InstrumentId::from_slug(instrument).unwrap();
    let line = comparison.instruments.iter().find(|line| line.instrument == id).unwrap();
    assert_eq!(compare::statements(Language::English, &comparison.states, line), expected);
}

#[test]
fn two_states() {
    case(&["ecuador", "italy"], "ilo-c189", "Stated for both: the statements are the same");
    case(&["jamaica", "philippines"], "ilo-c189", "Stated for both: the statements differ");
    case(&["ecuador", "italy"], "ilo-c143", "Stated for Italy only");
    case(&["ecuador", "philippines"], "ilo-c143", "Stated for the Philippines only");
    case(&["ecuador", "jordan"], "ilo-c143", "Stated for neither");
    case(&["china", "jordan"], "trafficking-protocol", "Stated for both: the statements are the same");
    case(&["jordan", "nepal"], "trafficking-protocol", "Stated for both: the statements differ");
}

#[test]
fn three_or_four_states() {
    case(&["argentina", "ecuador", "italy"], "ilo-c189", "Stated for all: the statements are the same");
    case(&["argentina", "ecuador", "jamaica"], "ilo-c189", "Stated for all: the statements differ");
    case(&["ecuador", "italy", "jordan"], "ilo-c189", "Stated for Ecuador and Italy only: the statements are the same");
    case(
        &["italy", "jamaica", "jordan", "nepal"],
        "ilo-c189",
        "Stated for Italy and Jamaica only: the statements differ",
    );
    case(&["italy", "jordan", "nepal", "togo"], "ilo-c143", "Stated for Italy only");
    case(&["china", "jordan", "nepal", "togo"], "istanbul-convention", "Stated for none");
}

#[test]
fn measures_are_reported_for_some_and_never_differ() {
    let comparison = comparison(&["jordan", "mexico"]);
    let said: Vec<_> =
        comparison.themes.iter().map(|line| compare::measures(Language::English, &comparison.states, line)).collect();
    let place = |theme: Theme| said[theme.index()].as_str();
    assert_eq!(place(Theme::Legislation), "Reported for both");
    assert_eq!(place(Theme::Policies), "Reported for Jordan only");
    assert_eq!(place(Theme::DataAndResearch), "Reported for neither");
    assert_eq!(place(Theme::Protection), "Reported for Mexico only");
}
