//! Names of facet values and filters.

use crate::{
    explore::{FacetKey, Filter, Selection, lexicon::query},
    report::{EntityId, InstrumentId, MainSection, MeasureKind, Region, SourceKind, StateId, Status, Theme, TopicId},
};

use super::{Language, names};

/// Whether a facet is editorial rather than the report's.
#[must_use]
pub const fn is_editorial(key: FacetKey) -> bool {
    match key {
        FacetKey::Topic | FacetKey::Region => true,
        FacetKey::Theme
        | FacetKey::State
        | FacetKey::Instrument
        | FacetKey::Status
        | FacetKey::Kind
        | FacetKey::Entity
        | FacetKey::SourceKind
        | FacetKey::Section
        | FacetKey::Year
        | FacetKey::Source => false,
    }
}

/// The name of a facet value; empty for an ordinal that does not exist.
#[must_use]
pub fn value(language: Language, key: FacetKey, ordinal: u16) -> &'static str {
    let index = usize::from(ordinal);
    let name = match key {
        FacetKey::Theme => Theme::ALL.get(index).map(|value| language.theme(*value)),
        FacetKey::State => StateId::from_index(index).map(|id| id.get().name),
        FacetKey::Region => Region::ALL.get(index).map(|value| language.region(*value)),
        FacetKey::Instrument => InstrumentId::from_index(index).map(|id| id.get().short_name),
        FacetKey::Status => Status::ALL.get(index).map(|value| language.status(*value)),
        FacetKey::Topic => TopicId::from_index(index).map(|id| id.get().name),
        FacetKey::Kind => MeasureKind::ALL.get(index).map(|value| language.kind(*value)),
        FacetKey::Entity => EntityId::from_index(index).map(|id| id.get().short_name),
        FacetKey::SourceKind => SourceKind::ALL.get(index).map(|value| language.source_kind(*value)),
        FacetKey::Section => MainSection::ALL.get(index).map(|value| language.main_section(*value)),
        // Years and numbers of footnotes are their own names.
        FacetKey::Year | FacetKey::Source => key.value_slug(ordinal),
    };
    name.unwrap_or_default()
}

/// The name of a facet value within a sentence: "the Philippines".
#[must_use]
pub fn in_sentence(language: Language, key: FacetKey, ordinal: u16) -> String {
    names::in_sentence(language, key.value_slug(ordinal).unwrap_or_default(), value(language, key, ordinal))
}

/// The name of a filter on its chip: "State, Philippines".
#[must_use]
pub fn filter(language: Language, filter: Filter, selection: &Selection) -> String {
    let value = filter_value(language, filter, selection);
    match filter {
        Filter::Text if query(&selection.text).is_empty() => language.chip_unsearched(&value),
        Filter::Text => language.chip_search(&value),
        Filter::Include(key, _) | Filter::Exclude(key, _) => language.chip_value(key, &value),
        Filter::Bound(_) => language.chip_bound(&value),
        Filter::Silent(_) => language.chip_silent(&value),
        Filter::Differs => value,
    }
}

/// The value of a filter, without the name of its facet: "Philippines", "not Jordan".
#[must_use]
pub fn filter_value(language: Language, filter: Filter, selection: &Selection) -> String {
    match filter {
        Filter::Text => language.quoted(selection.text.trim()),
        Filter::Include(key, ordinal) => value(language, key, ordinal).into(),
        Filter::Exclude(key, ordinal) => language.chip_excluded(value(language, key, ordinal)),
        Filter::Bound(id) | Filter::Silent(id) => id.get().short_name.into(),
        Filter::Differs => language.chip_differs().into(),
    }
}
