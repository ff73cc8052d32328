//! Names within a sentence, some of which take the definite article: "the Philippines", "the Trafficking Protocol".

use crate::report::{InstrumentId, StateId};

use super::Language;

/// A name within a sentence. The slug determines whether it takes the article.
pub(super) fn in_sentence(language: Language, slug: &str, name: &str) -> String {
    let takes_article = language.names_with_article().split(' ').any(|with| with == slug);
    if takes_article { language.name_with_article(name) } else { name.into() }
}

/// "the Philippines", "Jordan".
#[must_use]
pub fn state(language: Language, id: StateId) -> String {
    in_sentence(language, id.get().slug, id.get().name)
}

/// "Italy and the Philippines".
#[must_use]
pub fn states(language: Language, ids: &[StateId]) -> String {
    language.all_of(&ids.iter().map(|id| state(language, *id)).collect::<Vec<_>>())
}

/// "the Trafficking Protocol", "ILO C189", as separate texts.
#[must_use]
pub fn instruments(language: Language, ids: &[InstrumentId]) -> Vec<String> {
    ids.iter().map(|id| in_sentence(language, id.get().slug, id.get().short_name)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{instruments, states};
    use crate::{
        explore::FacetKey,
        report::{InstrumentId, StateId},
        text::Language,
    };

    #[test]
    fn names_take_their_article() {
        let language = Language::English;
        let named = |slug| StateId::all().find(|id| id.get().slug == slug).unwrap();
        assert_eq!(states(language, &["italy", "philippines"].map(named)), "Italy and the Philippines");
        let all = instruments(language, &InstrumentId::all().collect::<Vec<_>>());
        assert!(all.iter().all(|name| name.starts_with("ILO C") || name.starts_with("the ")), "{all:?}");
    }

    /// Detects listed names that no longer exist.
    #[test]
    fn the_names_with_an_article_are_values_of_facets() {
        let keys = [FacetKey::State, FacetKey::Region, FacetKey::Instrument];
        for slug in Language::English.names_with_article().split(' ') {
            assert!(keys.iter().any(|key| key.ordinal(slug).is_some()), "{slug}");
        }
    }
}
