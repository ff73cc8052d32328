//! The choice of values in a facet.

/// The choice in one facet, as ordinals of its values. Ordinals that the facet does not have are ignored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Choice {
    /// The values wanted, sorted.
    pub any: Vec<u16>,
    /// The values not wanted, sorted.
    pub not: Vec<u16>,
    /// Whether a record must have all values in `any`, not just one.
    pub all: bool,
}

impl Choice {
    /// Whether the choice is empty, so that every record matches.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.any.is_empty() && self.not.is_empty()
    }

    /// Whether a record that has only this value matches.
    #[must_use]
    pub fn lets_pass(&self, value: u16) -> bool {
        let wanted = self.any.is_empty() || (self.any.contains(&value) && !(self.all && self.any.len() > 1));
        wanted && !self.not.contains(&value)
    }
}
