//! The answer to a question over the matrix, as one sentence that can be quoted.

use crate::{
    explore::{Cell, Matrix, Selection},
    report::{InstrumentId, StateId},
};

use super::grammar::{all_of, any_of};

/// "As A/72/215 reports, 2 of the 25 reporting States are bound by ILO C143 and ILO C189: Italy and Philippines."
///
/// None where no such question is asked. Where other filters leave States out, the sentence speaks of the States left, so
/// that it stays true when it is quoted alone.
#[must_use]
pub fn answer(selection: &Selection, matrix: &Matrix) -> Option<String> {
    if selection.bound.is_empty() && selection.silent.is_empty() {
        return None;
    }
    let mut asked = Vec::new();
    if !selection.bound.is_empty() {
        asked.push(["bound by ", &all_of(&names(&selection.bound))].concat());
    }
    if !selection.silent.is_empty() {
        asked.push(["not mentioned by it on ", &any_of(&names(&selection.silent))].concat());
    }
    let (count, verb) = match matrix.states.len() {
        0 => ("none".to_owned(), " is "),
        1 => ("1".to_owned(), " is "),
        count => (count.to_string(), " are "),
    };
    let mut sentence = ["As A/72/215 reports, ", &count, " of ", &asked_of(selection), verb].concat();
    sentence.push_str(&all_of(&asked));
    if !matrix.states.is_empty() {
        sentence.push_str(": ");
        sentence.push_str(&all_of(&matrix.states.iter().map(|state| state.get().name).collect::<Vec<_>>()));
    }
    sentence.push('.');
    let doubtful = doubtful(selection, matrix);
    if !doubtful.is_empty() {
        sentence.push_str(" For ");
        sentence.push_str(&all_of(&doubtful));
        sentence.push_str(" the report says two things; open the cell for both.");
    }
    Some(sentence)
}

/// The States among which the question is asked: all, or those that the other filters leave.
fn asked_of(selection: &Selection) -> String {
    let others = Selection { bound: Vec::new(), silent: Vec::new(), ..selection.clone() };
    let (left, all) = (Matrix::of(&others).states.len(), StateId::all().len());
    let states = ["the ", &left.to_string(), " reporting ", if left == 1 { "State" } else { "States" }].concat();
    if left == all { states } else { [&states, " that the other filters leave"].concat() }
}

fn names(ids: &[InstrumentId]) -> Vec<&'static str> {
    ids.iter().map(|id| id.get().short_name).collect()
}

/// The States in the answer of which the report says two things on an instrument asked for.
fn doubtful(selection: &Selection, matrix: &Matrix) -> Vec<&'static str> {
    let two = |state: &&StateId| selection.bound.iter().any(|id| Cell::of(**state, *id).is_contradictory());
    matrix.states.iter().filter(two).map(|state| state.get().name).collect()
}
