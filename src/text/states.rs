//! The names of States as they stand within a sentence.

use crate::report::StateId;

use super::Language;

/// States whose names take the article within a sentence, as the report has it.
const WITH_ARTICLE: [&str; 3] = ["dominican-republic", "philippines", "russian-federation"];

/// "the Philippines", "Jordan".
#[must_use]
pub fn in_sentence(language: Language, id: StateId) -> String {
    let state = id.get();
    if WITH_ARTICLE.contains(&state.slug) { language.state_with_article(state.name) } else { state.name.into() }
}

/// Names in a row: "Italy and the Philippines".
#[must_use]
pub fn all_in_sentence(language: Language, states: &[StateId]) -> String {
    language.all_of(&states.iter().map(|id| in_sentence(language, *id)).collect::<Vec<_>>())
}
