//! Records and their evidence.

/// The State column.
pub const STATES: &str = "States";
/// The table of measures.
pub const MEASURES_TABLE: &str = "National measures in the report’s order or by State";
/// The summary column.
pub const SUMMARY: &str = "What was reported";
/// The source column.
pub const SOURCE: &str = "Source";
/// The status column.
pub const STATUS: &str = "Status in the report";
/// Names in a record.
pub const NAMES: &str = "Named in the report";
/// Figures in a record.
pub const FIGURES: &str = "Figures";
/// Notes on a record.
pub const NOTES: &str = "Note on the source";
/// A figure about people of any sex.
pub const EVERYONE: &str = "not about women alone";
/// What stands where a conclusion names nobody.
pub const CONCLUSION: &str = "Conclusion";
/// An initiative for which the report names no entity.
pub const NO_ENTITY: &str = "No entity named";
/// Before a figure's source.
pub const FIGURE_SOURCE: &str = "source named: ";
/// Nothing stated.
pub const NOT_STATED: &str = "Not stated";
/// The same in full.
pub const NOT_STATED_LONG: &str = "Not stated in this report";
/// What silence means.
pub const SILENCE: &str = "Silence is not a “no”: the report does not say that the State is outside the instrument.";
/// Two statements.
pub const TWO_STATEMENTS: &str = "The report says two things. Both are shown; neither is preferred.";
/// Where to look today.
pub const CHECK_TODAY: &str = "Check the position today";
/// Closes a dialog.
pub const CLOSE: &str = "Close";
/// The dialog's name.
pub const EVIDENCE: &str = "Evidence";
/// The record before.
pub const PREVIOUS: &str = "Previous";
/// The record after.
pub const NEXT: &str = "Next";
/// Other records of the paragraph.
pub const SAME_PARAGRAPH: &str = "Also from this paragraph";
/// Between the number of measures of a paragraph and its name.
pub const IN_PARAGRAPH: &str = " in ";
/// The official document.
pub const OFFICIAL: &str = "Official document";
/// Topics.
pub const TOPICS: &str = "Topics";
/// Theme.
pub const THEME: &str = "Theme";
/// Kind.
pub const KIND: &str = "Kind";
/// Attribution.
pub const ATTRIBUTION: &str = "Attribution";
/// Before an instrument's name.
pub const WHOLE_INSTRUMENT: &str = "More on ";
/// Before the date of a later entry into force.
pub const DATE: &str = "Date of entry into force for the State: ";
