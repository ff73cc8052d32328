//! The names of States as they stand within a sentence.

use crate::report::StateId;

/// States whose names take the article within a sentence, as the report has it.
const WITH_ARTICLE: [&str; 3] = ["dominican-republic", "philippines", "russian-federation"];

/// "the Philippines", "Jordan".
#[must_use]
pub fn in_sentence(id: StateId) -> String {
    let state = id.get();
    [if WITH_ARTICLE.contains(&state.slug) { "the " } else { "" }, state.name].concat()
}

/// Names in a row: "Italy and the Philippines".
#[must_use]
pub fn all_in_sentence(states: &[StateId]) -> String {
    super::grammar::all_of(&states.iter().map(|id| in_sentence(*id)).collect::<Vec<_>>())
}
