//! The about page.

use crate::report::NoteKind;

/// Under the heading.
pub const LEAD: &str = "This explorer holds the facts of one document: A/72/215, Violence against women migrant workers, Report of the Secretary-General to the seventy-second session of the General Assembly.";
/// Heading.
pub const METHOD: &str = "How it was made";
/// The rules.
pub const METHOD_LINES: &[&str] = &[
    "Every record names the paragraph it comes from. Summaries are written by us in plain English; names, numbers, dates and symbols are the report’s.",
    "Silence is not a “no”. A State that a paragraph does not name is not stated in this report; we never say that it is not a party or has no measure.",
    "We keep the report’s verb: ratified, acceded, party and signatory are different statements.",
    "Where the report says two things of one State and instrument, both are shown and flagged.",
    "Totals of ratifications are worldwide. What we count ourselves is marked “counted from this report”.",
    "Each list of States keeps its own measure. A sentence about a group is credited to no single State. Partners and places of United Nations work are not reporting States.",
    "Topics, regions and search aliases are ours and marked “editorial”. Regions follow the United Nations M49 standard.",
    "States are never ranked. Entries are self-reported, undated and of unequal length; the volume of reporting is not performance.",
];
/// Heading.
pub const STATUSES: &str = "What the statuses mean";
/// Heading.
pub const KINDS: &str = "What the kinds of measure mean";
/// Heading.
pub const TOPICS: &str = "Topics";
/// Under it.
pub const TOPICS_LEAD: &str = "Topics are editorial: we assign them so that records can be found across headings.";
/// Heading.
pub const NOTES: &str = "Notes on the source";
/// Under it.
pub const NOTES_LEAD: &str = "What does not agree or looks odd in the report, and what we did about it.";
/// Heading.
pub const DATA: &str = "Data downloads";
/// Under it.
pub const DATA_LEAD: &str = "Every record type as CSV (UTF-8, RFC 4180) and JSON.";
/// Column.
pub const RECORDS: &str = "Records";
/// Column.
pub const COUNT: &str = "Number";
/// Column.
pub const FILES: &str = "Files";
/// Before the hash.
pub const HASH: &str = "SHA-256 of the data: ";
/// Heading.
pub const CITE: &str = "How to cite";
/// Before the citation.
pub const CITE_REPORT: &str = "Cite the report itself for any fact, with the paragraph:";
/// On views.
pub const CITE_VIEW: &str = "To point to a selection, cite its view: “Cite” at the end of every page gives the citation with the link, the date and the version of the data. The link keeps its meaning.";

/// The heading over notes of a kind.
#[must_use]
pub const fn notes_heading(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Contradiction => "Contradictions",
        NoteKind::Oddity => "Oddities",
        NoteKind::Method => "Method",
    }
}
