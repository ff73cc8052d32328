//! The answer to a question over the matrix, as one sentence that can be quoted.

use crate::{
    explore::{Cell, Matrix, Selection},
    report::StateId,
};

use super::{Language, names};

/// "According to A/72/215, 2 of the 25 reporting States are bound by ILO C143 and ILO C189: Italy and the Philippines."
///
/// `None` if no such question is asked. If other filters leave States out, the sentence is about the remaining States,
/// so that it stays true when it is quoted on its own.
#[must_use]
pub fn answer(language: Language, selection: &Selection, matrix: &Matrix) -> Option<String> {
    if selection.bound.is_empty() && selection.silent.is_empty() {
        return None;
    }
    let bound = language.all_of(&names::instruments(language, &selection.bound));
    let silent = language.any_of(&names::instruments(language, &selection.silent));
    let others = Selection { bound: Vec::new(), silent: Vec::new(), ..selection.clone() };
    let left = Matrix::of(&others).states.len();
    let is_part = left < StateId::all().len();
    let answer = match (matrix.states.len(), bound.is_empty(), silent.is_empty()) {
        (0, _, true) => language.matrix_answer_none_bound(left, is_part, &bound),
        (0, true, false) => language.matrix_answer_none_silent(left, is_part, &silent),
        (0, false, false) => language.matrix_answer_none_of_both(left, is_part, &bound, &silent),
        (found, has_no_bound, has_no_silent) => {
            let mut asked = Vec::new();
            if !has_no_bound {
                asked.push(language.matrix_answer_bound(&bound));
            }
            if !has_no_silent {
                asked.push(language.matrix_answer_silent(&silent));
            }
            let states = names::states(language, &matrix.states);
            language.matrix_answer(found, &states, left, is_part, &language.all_of(&asked))
        }
    };
    let doubtful = doubtful(selection, matrix);
    Some(if doubtful.is_empty() {
        answer
    } else {
        language.matrix_answer_doubtful(&answer, &names::states(language, &doubtful))
    })
}

/// The States in the answer on which the report contradicts itself for an instrument in the question.
fn doubtful(selection: &Selection, matrix: &Matrix) -> Vec<StateId> {
    let two = |state: &StateId| selection.bound.iter().any(|id| Cell::of(*state, *id).is_contradictory());
    matrix.states.iter().copied().filter(two).collect()
}
