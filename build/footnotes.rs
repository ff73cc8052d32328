//! The errors in footnotes, one sentence each; the rules themselves are in `validate/footnotes`.

use std::fmt;

/// An error in a footnote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FootnoteFault {
    /// A footnote of the report has no record.
    Missing { footnote: usize },
    /// There is a record for a footnote that the report does not have.
    NoNumber { id: String, last: usize },
    /// A footnote comes after one that is later in the report.
    Order { id: String, after: String },
    /// A footnote is tied to a record although its marker is lost.
    MarkerLost { slug: String },
    /// A record is tied to a footnote of another paragraph.
    Elsewhere { slug: String },
    /// A footnote has neither works nor a summary.
    SaysNothing,
    /// A work has both a title and a description, or neither.
    TitleOrDescription { work: usize },
    /// The year of a work is not offered as a filter.
    UnlistedYear { year: String },
    /// A footnote repeats the work of a footnote that has no works or comes later.
    IbidOfNothing { slug: String },
}

impl fmt::Display for FootnoteFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { footnote } => write!(f, "footnote {footnote} has no record"),
            Self::NoNumber { id, last } => write!(f, "{id:?} is not the number of a footnote, 1 to {last}"),
            Self::Order { id, after } => write!(f, "footnote {id} comes after footnote {after}"),
            Self::MarkerLost { slug } => write!(f, "{slug:?} carries a marker whose place is lost"),
            Self::Elsewhere { slug } => write!(f, "{slug:?} comes from none of the footnote’s paragraphs"),
            Self::SaysNothing => write!(f, "the footnote has no works, no summary and no work of another footnote"),
            Self::TitleOrDescription { work } => write!(f, "work {work} needs a title or a description, and not both"),
            Self::UnlistedYear { year } => write!(f, "the year {year} is not among those of works in this_report.rs"),
            Self::IbidOfNothing { slug } => write!(f, "footnote {slug} is not an earlier footnote with works"),
        }
    }
}
