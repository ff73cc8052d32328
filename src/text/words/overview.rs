//! The overview.

/// Under the heading.
pub const LEAD: &str = "A/72/215, the report of the Secretary-General on violence against women migrant workers, covers July 2015 to June 2017. Here its facts can be narrowed down, compared and taken away, each with the paragraph behind it, and a link that shows others exactly what you see.";
/// Heading.
pub const FINDINGS: &str = "What stands out";
/// Heading.
pub const QUESTIONS: &str = "Questions to begin with";
/// A question.
pub const QUESTION_BOUND: &str = "Which reporting States are bound by both ILO C143 and ILO C189?";
/// A question.
pub const QUESTION_DOMESTIC: &str = "Who reported a measure on domestic and care work?";
/// A question.
pub const QUESTION_TRAINING: &str = "Who reported training for public officials?";
/// A question.
pub const QUESTION_SILENT: &str = "Of which States is no measure on protection and assistance reported here?";
/// A question.
pub const QUESTION_COMPARE: &str = "How do Jordan, Nepal and the Philippines compare?";
/// A question.
pub const QUESTION_ACTION: &str = "What does the report recommend, and which measures speak to it?";
/// Heading.
pub const CHANGE: &str = "Ratifications worldwide, 2015 and 2017";
/// Under it.
pub const CHANGE_LEAD: &str =
    "The report gives two totals for five instruments (paras. 30 and 34). They count all States of the world.";
/// To the table.
pub const WHOLE_TABLE: &str = "The whole ratification table";
/// Heading.
pub const COVERAGE: &str = "Who is credited with measures under which heading";
/// To the table.
pub const WHOLE_COVERAGE: &str = "The whole coverage, with the silences";
/// The entries on national measures, after their number.
pub const MEASURES: &str = "Entries on national measures";
/// After the number of entries.
pub const BY_THEME: &str = " on national measures, under six headings of the report";
/// Heading.
pub const BY_STATE: &str = "The 25 reporting States and the measures that name them";
/// Between a number of measures and the name of a State, for who hears the link alone.
pub const CREDITED_TO: &str = " credited to ";
/// Under the States.
pub const VOLUME: &str = "Numbers are counted from this report and count measures alone, without what is in progress, views and needs. The volume of reporting is not performance.";
