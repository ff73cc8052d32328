//! The keys of a query, and the fixed words in it.

use std::iter::once;

use crate::explore::FacetKey;

/// What stands behind the key of a facet whose value is excluded.
pub const NOT: &str = ".not";
/// What stands behind the key of a facet that says how its values match.
pub const MATCH: &str = ".match";
/// All of the values of a facet are asked for, the one word behind [`MATCH`].
pub const ALL: &str = "all";
/// The value of a key that is either there or not.
pub const YES: &str = "1";

/// A query key that a page may understand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// Words to search for.
    Text,
    /// A facet, with its exclusion and its way to match.
    Facet(FacetKey),
    /// Bound by all of these instruments.
    Bound,
    /// Nothing stated on these instruments.
    Silent,
    /// Only instruments on which the States differ.
    Differs,
    /// A record of the list.
    Record,
    /// Another order of the records.
    Sort,
    /// Another form of the page.
    View,
    /// The cell of the matrix whose evidence is shown.
    Cell,
}

impl Key {
    /// Every key, in the order in which a link carries them.
    pub fn all() -> impl Iterator<Item = Self> {
        let facets = FacetKey::ALL.iter().copied().map(Self::Facet);
        once(Self::Text).chain(facets).chain([
            Self::Bound,
            Self::Silent,
            Self::Differs,
            Self::Record,
            Self::Sort,
            Self::View,
            Self::Cell,
        ])
    }

    /// The key of this name, without a suffix.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::all().find(|key| key.slug() == slug)
    }

    /// The key's name in links.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Text => "q",
            Self::Facet(key) => key.query_key(),
            Self::Bound => "bound",
            Self::Silent => "silent",
            Self::Differs => "differs",
            Self::Record => "record",
            Self::Sort => "sort",
            Self::View => "view",
            Self::Cell => "cell",
        }
    }
}
