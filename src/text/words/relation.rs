//! From recommendation to action.

/// Between the number of records that speak to a recommendation and how many of these links the report makes.
pub const OF_WHICH_STATED: &str = " speak to it, of which the report itself links ";
/// After the number of records that the report itself links to a recommendation.
pub const STATED: &str = " linked in the report";
/// Between that and the number of States.
pub const STATES_BEHIND: &str = "; measures credited to ";
