//! What a facet narrows down on a page, so that a sentence can say it in words of its own.

use crate::{explore::FacetKey, link::Page};

vocabulary! {
    /// What is narrowed down, and by what.
    Narrowed {
        /// States side by side.
        Compared = "compared",
        /// Rows of the matrix or the coverage.
        Row = "row",
        /// Records under a heading of the report.
        Theme = "theme",
        /// States with an entry under a heading.
        EntryInTheme = "entry-in-theme",
        /// Records by the State that reported.
        ReportedBy = "reported-by",
        /// Initiatives by the place.
        AboutPlace = "about-place",
        /// Developments by the State that they name.
        Naming = "naming",
        /// Instruments by State.
        StatementOnState = "statement-on-state",
        /// States by region.
        Region = "region",
        /// Records by the region of the State that reported.
        ReportedFrom = "reported-from",
        /// Instruments by region.
        StatementOnRegion = "statement-on-region",
        /// Statements on an instrument.
        Instrument = "instrument",
        /// Statements with a status.
        Status = "status",
        /// Instruments by status.
        StatementOfStatus = "statement-of-status",
        /// Records on a topic.
        Topic = "topic",
        /// States with an entry on a topic.
        EntryOnTopic = "entry-on-topic",
        /// Entries by kind.
        Kind = "kind",
        /// States with an entry of a kind.
        EntryOfKind = "entry-of-kind",
        /// Initiatives by who did them.
        Entity = "entity",
    }
}

impl Narrowed {
    /// What a facet narrows down on a page.
    #[must_use]
    pub const fn of(page: Page, key: FacetKey) -> Self {
        match key {
            FacetKey::Theme if matches!(page, Page::Coverage) => Self::EntryInTheme,
            FacetKey::Theme => Self::Theme,
            FacetKey::State if matches!(page, Page::Compare) => Self::Compared,
            FacetKey::State if matches!(page, Page::Matrix | Page::Coverage) => Self::Row,
            FacetKey::State if matches!(page, Page::Instruments) => Self::StatementOnState,
            FacetKey::State if matches!(page, Page::UnAction) => Self::AboutPlace,
            FacetKey::State if matches!(page, Page::Developments) => Self::Naming,
            FacetKey::State => Self::ReportedBy,
            FacetKey::Region if matches!(page, Page::Matrix | Page::Coverage | Page::States) => Self::Region,
            FacetKey::Region if matches!(page, Page::Instruments) => Self::StatementOnRegion,
            FacetKey::Region => Self::ReportedFrom,
            FacetKey::Instrument => Self::Instrument,
            FacetKey::Status if matches!(page, Page::Instruments) => Self::StatementOfStatus,
            FacetKey::Status => Self::Status,
            FacetKey::Topic if matches!(page, Page::Coverage) => Self::EntryOnTopic,
            FacetKey::Topic => Self::Topic,
            FacetKey::Kind if matches!(page, Page::Coverage) => Self::EntryOfKind,
            FacetKey::Kind => Self::Kind,
            FacetKey::Entity => Self::Entity,
        }
    }
}
