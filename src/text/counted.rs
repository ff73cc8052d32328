//! The names of what the pages count.

use crate::{
    link::{Content, Page},
    report::RecordType,
};

vocabulary! {
    /// What a page lists, counts and filters, or what a list of one record type counts.
    Counted {
        /// The States that reported.
        State = "state",
        /// Treaties, conventions and protocols.
        Instrument = "instrument",
        /// What the report says about one State and one instrument.
        Statement = "statement",
        /// Entries on national measures.
        Measure = "measure",
        /// United Nations initiatives.
        Initiative = "initiative",
        /// Norms, resolutions and meetings.
        Development = "development",
        /// What the report recommends.
        Recommendation = "recommendation",
        /// What the report concludes.
        Conclusion = "conclusion",
        /// The context points.
        Context = "context",
        /// Numbers in the report.
        Figure = "figure",
        /// Documents that the report cites.
        Reference = "reference",
        /// Notes on the source.
        Note = "note",
        /// Footnotes, with the works that they cite.
        Source = "source",
        /// Footnotes and documents together.
        Cited = "cited",
        /// Records of any type.
        Record = "record",
    }
}

impl Counted {
    /// What a page counts: States if they are its rows, otherwise the record type of its files; measures if it has no
    /// files.
    #[must_use]
    pub fn of(page: Page) -> Self {
        let spec = page.spec();
        match spec.content {
            Content::Matrix | Content::Coverage | Content::Comparison => Self::State,
            Content::Found | Content::Picked => Self::Record,
            Content::Cited => Self::Cited,
            Content::Ratifications | Content::Records => spec.files.map_or(Self::Measure, Self::from),
        }
    }
}

impl From<RecordType> for Counted {
    fn from(record: RecordType) -> Self {
        match record {
            RecordType::State => Self::State,
            RecordType::Instrument => Self::Instrument,
            RecordType::Statement => Self::Statement,
            RecordType::Measure => Self::Measure,
            RecordType::Initiative => Self::Initiative,
            RecordType::Development => Self::Development,
            RecordType::Recommendation => Self::Recommendation,
            RecordType::Conclusion => Self::Conclusion,
            RecordType::Context => Self::Context,
            RecordType::Figure => Self::Figure,
            RecordType::Reference => Self::Reference,
            RecordType::Note => Self::Note,
            RecordType::Source => Self::Source,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Counted;
    use crate::report::RecordType;

    #[test]
    fn a_record_type_is_counted_as_itself() {
        for &record in RecordType::ALL {
            assert_eq!(Counted::from(record).slug(), record.slug());
        }
    }
}
