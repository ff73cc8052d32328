//! From recommendation to action.

use crate::text::grammar::Noun;

/// Records related to a recommendation.
pub const RELATED: Noun = Noun { one: "related record", many: "related records" };
/// Those among them that the recommendation names.
pub const NAMED: Noun = Noun { one: "named in the recommendation", many: "named in the recommendation" };
/// The same alone.
pub const ONLY_NAMED: Noun =
    Noun { one: "record named in the recommendation", many: "records named in the recommendation" };
/// Between that and the number of States.
pub const STATES_BEHIND: &str = "); measures by ";
