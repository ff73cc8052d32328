//! The words of the pages about one record or one place: a State, a recommendation, a paragraph.

use crate::report::{Basis, RecordType, RelationBasis};

use super::{grammar::Noun, labels};

/// Whose link it is, beside a record that speaks to a recommendation.
#[must_use]
pub const fn link(link: RelationBasis) -> &'static str {
    match link {
        RelationBasis::Stated => "named in the recommendation",
        RelationBasis::Editorial => "editorial",
    }
}

/// How a paragraph says the same of several States.
#[must_use]
pub const fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Named => "Named in the paragraph.",
        Basis::Collective => "Said of all 25 reporting States at once, without naming them.",
    }
}

/// Footnotes of the report.
pub const FOOTNOTES: Noun = Noun { one: "footnote", many: "footnotes" };

/// What every such page has.
pub mod common {
    /// The name of the ways on.
    pub const WAYS: &str = "From here";
    /// How many records.
    pub const RECORDED: &str = "In this explorer";
    /// Before what a record is ours in.
    pub const EDITORIAL: &str = "editorial";
    /// Under the recommendations of a State.
    pub const LINKS_LEAD: &str =
        "Links marked “editorial” are ours: the report does not tie these measures to the recommendations.";
    /// Over the recommendations to which a record speaks.
    pub const SPEAKS_TO: &str = "Recommendations it speaks to";
    /// What that is.
    pub const SPEAKS_TO_LEAD: &str =
        "Links marked “editorial” are ours: the report does not tie this record to the recommendation.";
    /// Nothing speaks.
    pub const SPEAKS_TO_NONE: &str = "No recommendation names it, and we link it to none.";
    /// After the number of measures of a State: "7 measures reported by Jordan".
    pub const REPORTED_BY: &str = " reported by ";
}

/// One State.
pub mod state {
    /// Under the heading.
    pub const LEAD: &str = "What the report says of it on instruments and national measures, and where United Nations action and developments name it. What is not mentioned is not stated in this report; that is never a “no”.";
    /// The region.
    pub const REGION: &str = "Region";
    /// The code.
    pub const CODE: &str = "ISO 3166 code";
    /// Other names.
    pub const ALIASES: &str = "Also found as";
    /// Why it is one of the 25.
    pub const LISTED: &str = "Named as reporting State";
    /// Where.
    pub const FOOTNOTE: &str = "Footnote 1 lists the 25.";
    /// Heading.
    pub const INSTRUMENTS: &str = "Instruments";
    /// Under it.
    pub const INSTRUMENTS_LEAD: &str = "Each instrument for which the report names States.";
    /// The table's caption.
    pub const INSTRUMENTS_CAPTION: &str = "What the report states on each instrument";
    /// Flags a cell with two statements.
    pub const TWO: &str = "two statements";
    /// Heading.
    pub const MEASURES: &str = "Measures by theme";
    /// After the number of recommendations.
    pub const ANSWERED: &str = " that its measures speak to";
    /// Before the instruments without a list.
    pub const ONLY_TOTALS: &str = "The report gives no list of States for ";
    /// Nothing under a theme.
    pub const SILENT: &str = "No measure reported here.";
    /// Heading.
    pub const INITIATIVES: &str = "United Nations action";
    /// Under it.
    pub const INITIATIVES_LEAD: &str =
        "Initiatives that took place in the State or are about it. Being named in one is not reporting.";
    /// None.
    pub const NO_INITIATIVE: &str = "The report names no United Nations initiative in or about this State.";
    /// Heading.
    pub const DEVELOPMENTS: &str = "Developments that name it";
    /// Under it.
    pub const DEVELOPMENTS_LEAD: &str = "Norms, resolutions and meetings in which the report names the State.";
    /// None.
    pub const NO_DEVELOPMENT: &str = "No norm, resolution or meeting in the report names this State.";
    /// Heading.
    pub const RECOMMENDATIONS: &str = "Recommendations its measures speak to";
    /// None.
    pub const NO_RECOMMENDATION: &str = "No measure of this State is linked to a recommendation.";
    /// Before the measures that speak.
    pub const BY: &str = "Measures that speak to it";
    /// Way to the list.
    pub const LIST: &str = "Its measures in the list, to narrow down";
    /// Way to the comparison.
    pub const COMPARE: &str = "Compare it with another State";
    /// Way to the matrix.
    pub const MATRIX: &str = "Its row in the matrix";
    /// Way to the coverage.
    pub const COVERAGE: &str = "Its row in the coverage of themes";
}

/// One instrument.
pub mod instrument {
    /// Way to the matrix.
    pub const COLUMN: &str = "Its column in the matrix";
}

/// One recommendation.
pub mod recommendation {
    /// Whom it addresses.
    pub const ADDRESSEE: &str = "Addressed";
    /// The States.
    pub const STATES: &str = "States behind the measures";
    /// What that means.
    pub const STATES_LEAD: &str = " credited in the report with a measure, draft, view or need that is linked below. Being listed says that it was reported, not how well it works.";
    /// No States when editorial links are off.
    pub const NO_STATES_STATED: &str = "The recommendation names no national measure.";
    /// No States at all.
    pub const NO_STATES: &str = "No national measure is linked to this recommendation.";
    /// The switch.
    pub const SWITCH: &str = "Which links are shown";
    /// After the number of all: "28 records named in the recommendation or linked by us".
    pub const ALL: &str = " named in the recommendation or linked by us";
    /// After the number of stated ones: "5 records named in the recommendation".
    pub const STATED: &str = " named in the recommendation";
    /// Marks the one in force for who cannot see it.
    pub const SHOWN: &str = " (shown)";
    /// Heading of the first half.
    pub const STATED_HEADING: &str = "Named in the recommendation";
    /// Under it.
    pub const STATED_LEAD: &str =
        "The recommendation names what the record is about, or takes up the term by which the report introduces it.";
    /// None.
    pub const STATED_NONE: &str = "The recommendation names nothing that a record is about.";
    /// Heading of the second half.
    pub const EDITORIAL_HEADING: &str = "Linked by us";
    /// Under it.
    pub const EDITORIAL_LEAD: &str =
        "We take these records to be related to the recommendation; the report does not say so.";
    /// None.
    pub const EDITORIAL_NONE: &str = "We link no further record to it.";
    /// After the number of statements on an instrument.
    pub const ON_STATES: &str = " on reporting States";
    /// An instrument without a list.
    pub const ONLY_TOTAL: &str = "Worldwide totals, no list of States";
}

/// The paragraphs and one of them.
pub mod paragraph {
    /// Under the heading of the list.
    pub const LEAD: &str = "The 65 paragraphs of the report under its own headings, and what was recorded from each. A record from several paragraphs stands under each.";
    /// The heading it stands under.
    pub const SECTION: &str = "Under the heading";
    /// The document.
    pub const OFFICIAL: &str = "Official document";
    /// Nothing was recorded.
    pub const WITHOUT: &str = "Nothing was recorded from this paragraph";
    /// Records from the paragraph that no sub-item holds.
    pub const WHOLE: &str = "The paragraph as a whole";
    /// To the list.
    pub const ALL: &str = "All paragraphs";
}

/// The heading over the paragraph page's records of a type that have no page of their own in the list of pages.
#[must_use]
pub const fn every(record: RecordType) -> &'static str {
    match record {
        RecordType::Conclusion => "Every conclusion",
        RecordType::Reference => "Documents, conventions and targets cited",
        RecordType::State
        | RecordType::Instrument
        | RecordType::Statement
        | RecordType::Measure
        | RecordType::Initiative
        | RecordType::Development
        | RecordType::Recommendation
        | RecordType::Context
        | RecordType::Figure
        | RecordType::Note => labels::record_type(record),
    }
}
