//! Orders in which records can be read.

use std::cmp::Ordering;

/// A column to sort by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SortKey {
    /// By paragraph and order in it: the report's own order.
    Paragraph,
    /// Alphabetically by State.
    State,
    /// Alphabetically by name.
    Name,
    /// By the report's sub-headings.
    Theme,
    /// By the worldwide total of 2015.
    Count2015,
    /// By the worldwide total of 2017.
    Count2017,
    /// By the change between them.
    Change,
    /// By the number of reporting States named.
    StatesNamed,
}

impl SortKey {
    /// Every column.
    pub const ALL: [Self; 8] = [
        Self::Paragraph,
        Self::State,
        Self::Name,
        Self::Theme,
        Self::Count2015,
        Self::Count2017,
        Self::Change,
        Self::StatesNamed,
    ];

    /// Its name in links.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Paragraph => "paragraph",
            Self::State => "state",
            Self::Name => "name",
            Self::Theme => "theme",
            Self::Count2015 => "count-2015",
            Self::Count2017 => "count-2017",
            Self::Change => "change",
            Self::StatesNamed => "states",
        }
    }

    /// The column of this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.slug() == slug)
    }
}

/// A column and a direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sort {
    /// The column.
    pub key: SortKey,
    /// From the largest or last.
    pub descending: bool,
}

impl Sort {
    /// From the smallest or first.
    #[must_use]
    pub const fn ascending(key: SortKey) -> Self {
        Self { key, descending: false }
    }

    /// From the largest or last.
    #[must_use]
    pub const fn descending(key: SortKey) -> Self {
        Self { key, descending: true }
    }

    /// Turns a comparison around where the sort runs downwards.
    #[must_use]
    pub fn direct(self, ordering: Ordering) -> Ordering {
        if self.descending { ordering.reverse() } else { ordering }
    }

    /// Compares values that may be missing; the missing ones stay last in either direction.
    #[must_use]
    pub fn missing_last<T: Ord>(self, left: Option<T>, right: Option<T>) -> Ordering {
        match (left, right) {
            (Some(left), Some(right)) => self.direct(left.cmp(&right)),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => Ordering::Equal,
        }
    }
}
