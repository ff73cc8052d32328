//! The answer to a question over the matrix, as one sentence that can be quoted.

use crate::{
    explore::{Cell, Matrix, Selection},
    report::{InstrumentId, StateId},
};

use super::{Language, states::all_in_sentence};

/// "According to A/72/215, 2 of the 25 reporting States are bound by ILO C143 and ILO C189: Italy and the Philippines."
///
/// None where no such question is asked. Where other filters leave States out, the sentence speaks of the States left,
/// so that it stays true when it is quoted alone.
#[must_use]
pub fn answer(language: Language, selection: &Selection, matrix: &Matrix) -> Option<String> {
    if selection.bound.is_empty() && selection.silent.is_empty() {
        return None;
    }
    let mut asked = Vec::new();
    if !selection.bound.is_empty() {
        asked.push(language.matrix_answer_bound(&language.all_of(&instruments(&selection.bound))));
    }
    if !selection.silent.is_empty() {
        asked.push(language.matrix_answer_silent(&language.any_of(&instruments(&selection.silent))));
    }
    let others = Selection { bound: Vec::new(), silent: Vec::new(), ..selection.clone() };
    let left = Matrix::of(&others).states.len();
    let found = all_in_sentence(language, &matrix.states);
    let is_part = left < StateId::all().len();
    let answer = language.matrix_answer(matrix.states.len(), &found, left, is_part, &language.all_of(&asked));
    let doubtful = doubtful(selection, matrix);
    Some(if doubtful.is_empty() {
        answer
    } else {
        language.matrix_answer_doubtful(&answer, &all_in_sentence(language, &doubtful))
    })
}

fn instruments(ids: &[InstrumentId]) -> Vec<&'static str> {
    ids.iter().map(|id| id.get().short_name).collect()
}

/// The States in the answer of which the report says two things on an instrument asked for.
fn doubtful(selection: &Selection, matrix: &Matrix) -> Vec<StateId> {
    let two = |state: &StateId| selection.bound.iter().any(|id| Cell::of(*state, *id).is_contradictory());
    matrix.states.iter().copied().filter(two).collect()
}
