//! The leads and notes of single pages.

/// Under the heading of the measures.
pub const MEASURES_LEAD: &str = "What States told the Secretary-General they were doing, summarized paragraph by paragraph. Entries are self-reported and of unequal length: how much a State reported is not a measure of how much it does.";
/// To measures alone.
pub const MEASURES_ALONE: &str = "Show measures alone";
/// Under the heading of the instruments.
pub const INSTRUMENTS_LEAD: &str = "How many States worldwide had joined each instrument in 2015 and in 2017, and on how many of the 25 reporting States the report has a statement.";
/// The table's caption.
pub const INSTRUMENTS_CAPTION: &str = "Worldwide ratifications in 2015 and 2017, and reporting States with a statement";
/// Under totals.
pub const WORLDWIDE: &str =
    "Totals for 2015 and 2017 are worldwide, from paras. 30 and 34; they are not counts of the reporting States.";
/// Under our counts.
pub const COUNTED: &str = "“Reporting States with a statement” is counted from this report, under the active filters.";
/// No list of States.
pub const NO_LIST: &str = "No list";
/// On an instrument without a list.
pub const ONLY_TOTAL: &str =
    "The report gives worldwide totals for this instrument and lists no States, so it has no column in the matrix.";
/// The family.
pub const FAMILY: &str = "Family";
/// The totals.
pub const TOTALS: &str = "Worldwide totals";
/// The statements.
pub const STATED: &str = "What the report states";
/// Their table.
pub const STATED_TABLE: &str = "Statements on this instrument, State by State";
/// How a statement covers its State.
pub const BASIS: &str = "How it is said";
/// Before the path of a page that does not exist.
pub const NOT_FOUND_PATH: &str = "No page of the explorer has the address ";
/// Before a page that may be meant.
pub const NOT_FOUND_NEAR: &str = "You may be looking for something in ";
/// Where a paragraph was asked for.
pub const NOT_FOUND_PARAGRAPH: &str = "The report has paragraphs 1 to 65 and no other.";
/// Before the ways on.
pub const NOT_FOUND_WAYS: &str = "These pages exist:";
