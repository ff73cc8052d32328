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
pub const DIFFERS: &str = "Only instruments on which the States shown differ";
/// The flag of a cell.
pub const TWO: &str = "two statements";
/// The legend.
pub const LEGEND: &str = "What the shapes and words mean";
/// No column is left, because the report lists no States for what was chosen.
pub const NO_LISTS: &str = "The report gives only worldwide totals for the instruments chosen and names no State, so there is no column to show.";
/// No column is left.
pub const NO_COLUMNS: &str =
    "The report says the same of all States shown on every instrument chosen, so no column is left.";
