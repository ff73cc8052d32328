//! State by theme.

/// The table's caption.
pub const CAPTION: &str =
    "Measures credited to each reporting State under each heading on national measures; counted from this report";
/// The last column.
pub const ALL: &str = "All shown";
/// The row of sums.
pub const STATES: &str = "States with an entry";
/// A cell without measures.
pub const NONE: &str = "none reported here";
/// What is counted.
pub const COUNTED: &str =
    "Counted with the measures is what is in progress, views and needs; where there are any, the cell says so.";
/// To measures alone.
pub const MEASURES_ALONE: &str = "Count measures alone";
/// Over the States without a fitting measure.
pub const SILENT: &str = "No measure reported here";
/// What that means.
pub const CAUTION: &str = "Absence means “not in this report”. Entries are self-reported and of unequal length: the volume of reporting is not performance.";
/// Before the list of headings on which the report says nothing of a State.
pub const SILENCES: &str = "Where the report is silent";
