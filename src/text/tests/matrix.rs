//! The sentence that answers a question over the matrix.

use super::{
    super::{Language, matrix},
    open,
};
use crate::explore::Matrix;

#[track_caller]
fn case(query: &str, expected: Option<&str>) {
    let decoded = open(&["matrix/?", query].concat());
    assert_eq!(decoded.dropped, [], "the link is right");
    let selection = decoded.view.selection;
    assert_eq!(matrix::answer(Language::English, &selection, &Matrix::of(&selection)).as_deref(), expected);
}

#[test]
fn no_question_no_answer() {
    case("", None);
    case("state=jordan&differs=1", None);
}

#[test]
fn states_are_counted_and_named() {
    case(
        "bound=ilo-c143&bound=ilo-c189",
        Some(
            "According to A/72/215, 2 of the 25 reporting States are bound by ILO C143 and ILO C189: Italy and the Philippines.",
        ),
    );
    case(
        "silent=ilo-c111",
        Some(
            "According to A/72/215, 1 of the 25 reporting States is not mentioned in connection with ILO C111: Japan.",
        ),
    );
    case(
        "bound=ilo-c097&silent=ilo-c143&silent=ilo-c189",
        Some(
            "A/72/215 does not name any of the 25 reporting States as bound by ILO C97 without mentioning it in connection with ILO C143 or ILO C189.",
        ),
    );
}

#[test]
fn where_each_state_is_mentioned_it_says_so() {
    case(
        "silent=trafficking-protocol",
        Some("A/72/215 mentions each of the 25 reporting States in connection with the Trafficking Protocol."),
    );
}

/// Quoted on its own, the sentence must not claim for the whole report what holds only for a part of it.
#[test]
fn other_filters_are_said() {
    case(
        "bound=ilo-c143&bound=ilo-c189&state=jordan&state=philippines",
        Some(
            "According to A/72/215, 1 of the 2 reporting States selected by the other filters is bound by ILO C143 and ILO C189: the Philippines.",
        ),
    );
    case(
        "bound=ilo-c189&q=japan",
        Some("A/72/215 does not name the one reporting State selected by the other filters as bound by ILO C189."),
    );
    case(
        "bound=ilo-c143&bound=ilo-c181&region=africa",
        Some(
            "A/72/215 does not name any of the 3 reporting States selected by the other filters as bound by ILO C143 and ILO C181.",
        ),
    );
    case(
        "silent=ilo-c111&state=japan",
        Some(
            "According to A/72/215, the one reporting State selected by the other filters is not mentioned in connection with ILO C111: Japan.",
        ),
    );
    // These filters exclude no State.
    case(
        "bound=ilo-c143&bound=ilo-c189&instrument=ilo-c111&differs=1",
        Some(
            "According to A/72/215, 2 of the 25 reporting States are bound by ILO C143 and ILO C189: Italy and the Philippines.",
        ),
    );
}

#[test]
fn contradictions_are_not_hidden() {
    case(
        "bound=trafficking-protocol&silent=smuggling-protocol",
        Some(
            "According to A/72/215, 4 of the 25 reporting States are bound by the Trafficking Protocol and not mentioned in connection with the Smuggling Protocol: China, Jordan, Nepal and Togo. The report says two things about China and Jordan; open the cell to see both.",
        ),
    );
}
