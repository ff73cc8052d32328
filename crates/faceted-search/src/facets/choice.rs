//! What can be asked of a facet.

/// What is asked of one facet: ordinals of its values. Ordinals that the facet does not have count for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Choice {
    /// The values wanted, sorted.
    pub any: Vec<u16>,
    /// The values not wanted, sorted.
    pub not: Vec<u16>,
    /// A record must have all of `any`, not just one.
    pub all: bool,
}

impl Choice {
    /// Whether nothing is asked, so that every record passes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.any.is_empty() && self.not.is_empty()
    }

    /// Whether a record with this value alone passes.
    #[must_use]
    pub fn lets_pass(&self, value: u16) -> bool {
        let wanted = self.any.is_empty() || (self.any.contains(&value) && !(self.all && self.any.len() > 1));
        wanted && !self.not.contains(&value)
    }
}
