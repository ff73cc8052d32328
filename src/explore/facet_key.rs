//! The facets of the explorer and the ordinals of their values.
//!
//! The engine counts ordinals, links contain slugs, people read names; this module converts between the first two.
//! Names of closed vocabularies belong to `text`.

use crate::report::{
    EntityId, InstrumentId, MainSection, MeasureKind, Region, SourceId, SourceKind, StateId, Status, Theme, TopicId,
    YEARS_OF_WORKS,
};

vocabulary! {
    /// A property by which records are narrowed down; also a query key, in the order in which they appear in a link.
    FacetKey {
        /// The report's sub-heading.
        Theme = "theme",
        /// The State that reports, or is named.
        State = "state",
        /// Region of the State, editorial.
        Region = "region",
        /// The instrument that the record is about.
        Instrument = "instrument",
        /// Status of a statement.
        Status = "status",
        /// Topic of the record, editorial.
        Topic = "topic",
        /// Kind of measure.
        Kind = "kind",
        /// United Nations entity.
        Entity = "entity",
        /// Kind of source or document.
        SourceKind = "source-kind",
        /// The main section of the report that cites a source.
        Section = "section",
        /// The year of a work.
        Year = "year",
        /// The footnote by its number.
        Source = "source",
    }
}

impl FacetKey {
    /// Whether a record may have several values, so that "all of these" is a meaningful choice.
    #[must_use]
    pub const fn is_many(self) -> bool {
        match self {
            Self::State | Self::Topic | Self::Entity | Self::Region | Self::Section | Self::Year | Self::Source => true,
            Self::Theme | Self::Instrument | Self::Status | Self::Kind | Self::SourceKind => false,
        }
    }

    /// Its query key. No page lists both measures and sources, so their kinds share one.
    #[must_use]
    pub const fn query_key(self) -> &'static str {
        match self {
            Self::SourceKind => Self::Kind.slug(),
            Self::Theme
            | Self::State
            | Self::Region
            | Self::Instrument
            | Self::Status
            | Self::Topic
            | Self::Kind
            | Self::Entity
            | Self::Section
            | Self::Year
            | Self::Source => self.slug(),
        }
    }

    /// How many values the facet has.
    #[must_use]
    pub fn count(self) -> usize {
        match self {
            Self::Theme => Theme::ALL.len(),
            Self::State => StateId::all().len(),
            Self::Region => Region::ALL.len(),
            Self::Instrument => InstrumentId::all().len(),
            Self::Status => Status::ALL.len(),
            Self::Topic => TopicId::all().len(),
            Self::Kind => MeasureKind::ALL.len(),
            Self::Entity => EntityId::all().len(),
            Self::SourceKind => SourceKind::ALL.len(),
            Self::Section => MainSection::ALL.len(),
            Self::Year => YEARS_OF_WORKS.len(),
            Self::Source => SourceId::all().len(),
        }
    }

    /// The value's slug.
    #[must_use]
    pub fn value_slug(self, ordinal: u16) -> Option<&'static str> {
        let index = usize::from(ordinal);
        match self {
            Self::Theme => Theme::ALL.get(index).map(|value| value.slug()),
            Self::State => StateId::from_index(index).map(|id| id.get().slug),
            Self::Region => Region::ALL.get(index).map(|value| value.slug()),
            Self::Instrument => InstrumentId::from_index(index).map(|id| id.get().slug),
            Self::Status => Status::ALL.get(index).map(|value| value.slug()),
            Self::Topic => TopicId::from_index(index).map(|id| id.get().slug),
            Self::Kind => MeasureKind::ALL.get(index).map(|value| value.slug()),
            Self::Entity => EntityId::from_index(index).map(|id| id.get().slug),
            Self::SourceKind => SourceKind::ALL.get(index).map(|value| value.slug()),
            Self::Section => MainSection::ALL.get(index).map(|value| value.slug()),
            Self::Year => YEARS_OF_WORKS.get(index).copied(),
            Self::Source => SourceId::from_index(index).map(|id| id.get().slug),
        }
    }

    /// The ordinals of all values.
    pub fn ordinals(self) -> impl Iterator<Item = u16> {
        0..ordinal(self.count())
    }

    /// The value with this slug.
    #[must_use]
    pub fn ordinal(self, slug: &str) -> Option<u16> {
        self.ordinals().find(|&ordinal| self.value_slug(ordinal) == Some(slug))
    }
}

/// Converts an index to an ordinal; tables and vocabularies are far smaller than `u16::MAX`.
#[must_use]
pub fn ordinal(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::FacetKey;

    #[test]
    fn every_value_is_found_by_its_slug() {
        for &key in FacetKey::ALL {
            assert_eq!(key.value_slug(u16::MAX), None);
            for ordinal in key.ordinals() {
                let found = key.value_slug(ordinal).and_then(|slug| key.ordinal(slug));
                assert_eq!(found, Some(ordinal), "{} {ordinal}", key.slug());
            }
        }
    }
}
