//! What a facet narrows down on pages where its usual words would be wrong, so that sentences need other words.

use crate::{explore::FacetKey, link::Page};

vocabulary! {
    /// What is narrowed down, and by which facet.
    Narrowed {
        /// States side by side.
        Compared = "compared",
        /// Rows of the matrix or the coverage.
        Row = "row",
        /// States with an entry under a heading.
        EntryInTheme = "entry-in-theme",
        /// Initiatives by place.
        AboutPlace = "about-place",
        /// Developments by the State that they name.
        Naming = "naming",
        /// Instruments by State.
        StatementOnState = "statement-on-state",
        /// States by region.
        Region = "region",
        /// Instruments by region.
        StatementOnRegion = "statement-on-region",
        /// Instruments by status.
        StatementOfStatus = "statement-of-status",
        /// States with an entry on a topic.
        EntryOnTopic = "entry-on-topic",
        /// States with an entry of a kind.
        EntryOfKind = "entry-of-kind",
    }
}

/// The pages with their own words for a facet.
const PAGES_WITH_OWN_WORDS: &[(Page, FacetKey, Narrowed)] = &[
    (Page::Instruments, FacetKey::State, Narrowed::StatementOnState),
    (Page::Instruments, FacetKey::Region, Narrowed::StatementOnRegion),
    (Page::Instruments, FacetKey::Status, Narrowed::StatementOfStatus),
    (Page::UnAction, FacetKey::State, Narrowed::AboutPlace),
    (Page::Developments, FacetKey::State, Narrowed::Naming),
    (Page::States, FacetKey::Region, Narrowed::Region),
    (Page::Matrix, FacetKey::State, Narrowed::Row),
    (Page::Matrix, FacetKey::Region, Narrowed::Region),
    (Page::Coverage, FacetKey::Theme, Narrowed::EntryInTheme),
    (Page::Coverage, FacetKey::State, Narrowed::Row),
    (Page::Coverage, FacetKey::Region, Narrowed::Region),
    (Page::Coverage, FacetKey::Topic, Narrowed::EntryOnTopic),
    (Page::Coverage, FacetKey::Kind, Narrowed::EntryOfKind),
    (Page::Compare, FacetKey::State, Narrowed::Compared),
];

impl Narrowed {
    /// What a facet narrows down, on a page with its own words for it.
    #[must_use]
    pub fn of(page: Page, key: FacetKey) -> Option<Self> {
        PAGES_WITH_OWN_WORDS
            .iter()
            .find(|(own, facet, _)| (*own, *facet) == (page, key))
            .map(|(_, _, narrowed)| *narrowed)
    }
}
