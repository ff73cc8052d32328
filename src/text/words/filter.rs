//! The facets, chips and summary of pages that can be narrowed down.

/// The panel's heading.
pub const PANEL: &str = "Filters";
/// How filters work together.
pub const RULE: &str = "Within one filter, any of the chosen values will do. Across filters, all must hold.";
/// Label of the search box.
pub const SEARCH: &str = "Search these records";
/// How the search reads words.
pub const SEARCH_HINT: &str = "All words must occur; quotation marks keep words together.";
/// Marks what is ours.
pub const EDITORIAL: &str = "editorial";
/// Any of several values.
pub const ANY: &str = "any of these";
/// All of several values.
pub const ALL: &str = "all of these";
/// How a facet's chosen values are combined.
pub const MATCH: &str = "Match";
/// Button beside a value.
pub const EXCLUDE: &str = "not";
/// Its name for who cannot see the row.
pub const EXCLUDE_LONG: &str = "not ";
/// Before a chip's name.
pub const REMOVE: &str = "Remove filter: ";
/// All chips at once.
pub const CLEAR: &str = "Clear all filters";
/// The chips' name.
pub const CHIPS: &str = "Filters in force";
/// Opens the panel on a phone.
pub const OPEN: &str = "Filters";
/// Closes it.
pub const CLOSE: &str = "Show ";
/// Heading of the results.
pub const RESULTS: &str = "Results";
/// Around the name of what is listed: nothing found.
pub const NOTHING: [&str; 2] = ["No ", " matches all of these filters"];
/// What that means.
pub const NOTHING_MEANS: &str =
    "Absence here means “not in this report”. It does not mean that a State did nothing or is not a party.";
/// Before the offers.
pub const RELIEF: &str = "Take one filter away:";
/// Between a filter and the count without it.
pub const WITHOUT: &str = "Without ";
/// Before what a search also found.
pub const EXPANDED: &str = "The search also looked for: ";
/// The order's label.
pub const ORDER: &str = "Order";
/// The order of the report.
pub const ORDER_REPORT: &str = "As in the report";
/// The same, from its end.
pub const ORDER_REPORT_DESCENDING: &str = "From the end of the report";
/// Alphabetical.
pub const ORDER_STATE: &str = "By State, A to Z";
/// Alphabetical, from the end.
pub const ORDER_STATE_DESCENDING: &str = "By State, Z to A";
/// Earliest first; what has no date comes last.
pub const ORDER_DATE: &str = "By date, earliest first";
/// Latest first; what has no date comes last.
pub const ORDER_DATE_DESCENDING: &str = "By date, latest first";
/// The form's label.
pub const FORM: &str = "Form";
