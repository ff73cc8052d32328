//! The matrix.

/// Under the heading.
pub const LEAD: &str = "What the report says of each reporting State and each instrument for which it names States. Every cell opens its evidence.";
/// The table's caption.
pub const CAPTION: &str = "Reporting States by instrument; each cell gives the status in the report’s own verb";
/// A set question.
pub const BOUND: &str = "Bound by all of";
/// A set question.
pub const SILENT: &str = "Nothing stated on";
/// A set question.
pub const DIFFERS: &str = "Only instruments on which statements differ between the States shown";
/// What that leaves out.
pub const DIFFERS_MEANS: &str = "Where nothing is stated for a State, that is not a difference.";
/// The flag of a cell.
pub const TWO: &str = "two statements";
/// The legend.
pub const LEGEND: &str = "What the shapes and words mean";
/// No column is left, because the report lists no States for what was chosen.
pub const NO_LISTS: &str =
    "The report gives worldwide totals for the instruments chosen and lists no States, so there is no column to show.";
/// No column is left.
pub const NO_COLUMNS: &str = "On none of the instruments chosen do statements differ between the States shown, so no column is left. Where nothing is stated for a State, that is not a difference.";
