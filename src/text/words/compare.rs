//! States side by side.

/// Legend of the choice.
pub const CHOOSE: &str = "States to compare";
/// Too few are chosen.
pub const TOO_FEW: &str = "Choose at least two States.";
/// Only one is chosen.
pub const ONE: &str = "One State is chosen. Choose at least one more.";
/// Too many are chosen.
pub const TOO_MANY: &str = "More than four States do not fit side by side. Take some away:";
/// A way on.
pub const EXAMPLE: &str = "For example: ";
/// The first table.
pub const INSTRUMENTS: &str = "Instruments";
/// Its caption.
pub const INSTRUMENTS_CAPTION: &str = "What the report states on each instrument, State by State";
/// The second table.
pub const THEMES: &str = "Measures by theme";
/// Its caption.
pub const THEMES_CAPTION: &str = "The measures that the report credits to each State, by theme";
/// The last column.
pub const COMPARISON: &str = "Comparison";
/// To all measures of the States.
pub const MEASURES: &str = "All measures of these States in one list";
/// To the matrix of the States.
pub const MATRIX: &str = "These States in the matrix";
