//! What the records of a page are called where they are counted.

use crate::link::Page;

vocabulary! {
    /// What a page lists, counts and filters.
    Counted {
        /// Reporting States.
        State = "state",
        /// Instruments.
        Instrument = "instrument",
        /// Entries on national measures.
        Measure = "measure",
        /// United Nations initiatives.
        Initiative = "initiative",
        /// Norms, resolutions and meetings.
        Development = "development",
        /// Recommendations.
        Recommendation = "recommendation",
        /// Points of context.
        Context = "context",
        /// Numbers of the report.
        Figure = "figure",
        /// Records of any type.
        Record = "record",
    }
}

impl Counted {
    /// What a page counts.
    #[must_use]
    pub const fn of(page: Page) -> Self {
        match page {
            Page::Instruments => Self::Instrument,
            Page::Matrix | Page::Coverage | Page::States | Page::Compare => Self::State,
            Page::UnAction => Self::Initiative,
            Page::Developments => Self::Development,
            Page::Recommendations => Self::Recommendation,
            Page::Context => Self::Context,
            Page::Figures => Self::Figure,
            Page::Search => Self::Record,
            Page::Overview
            | Page::Instrument(_)
            | Page::Measures
            | Page::Measure(_)
            | Page::State(_)
            | Page::Recommendation(_)
            | Page::Paragraphs
            | Page::Paragraph(_)
            | Page::About
            | Page::NotFound => Self::Measure,
        }
    }
}
