//! Orders in which records can be read.

/// A column to sort by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SortKey {
    /// By paragraph and order in it: the report's own order.
    Paragraph,
    /// Alphabetically by State.
    State,
    /// Alphabetically by name.
    Name,
    /// By the worldwide total of 2015.
    Count2015,
    /// By the worldwide total of 2017.
    Count2017,
    /// By the change between them.
    Change,
    /// By the number of reporting States named.
    StatesNamed,
    /// By date, where the report gives one.
    Date,
}

impl SortKey {
    /// Every column.
    pub const ALL: [Self; 8] = [
        Self::Paragraph,
        Self::State,
        Self::Name,
        Self::Count2015,
        Self::Count2017,
        Self::Change,
        Self::StatesNamed,
        Self::Date,
    ];

    /// Its name in links.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Paragraph => "paragraph",
            Self::State => "state",
            Self::Name => "name",
            Self::Count2015 => "count-2015",
            Self::Count2017 => "count-2017",
            Self::Change => "change",
            Self::StatesNamed => "states",
            Self::Date => "date",
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

    /// The places of some records in the order of their ranks.
    ///
    /// Records without a rank stay last in either direction, equal ones keep their order. All orders go through this one
    /// function: each type that is sorted by itself costs the page two kilobytes.
    #[must_use]
    pub fn order(self, ranks: impl Iterator<Item = Option<u32>>) -> Vec<usize> {
        let turn = |rank: u32| if self.descending { (u32::MAX - 1).saturating_sub(rank) } else { rank };
        let mut keyed: Vec<(u32, usize)> =
            ranks.enumerate().map(|(place, rank)| (rank.map_or(u32::MAX, turn), place)).collect();
        keyed.sort_unstable();
        keyed.into_iter().map(|(_, place)| place).collect()
    }
}

/// The rank of a place or a number: tables are far smaller than `u32`.
#[must_use]
pub fn rank_of(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Sort, SortKey};

    #[track_caller]
    fn case(sort: Sort, expected: &[usize]) {
        let ranks = [Some(3), None, Some(1), Some(3), None, Some(2)];
        assert_eq!(sort.order(ranks.into_iter()), expected);
    }

    #[test]
    fn missing_ranks_stay_last_and_equal_ones_in_order() {
        case(Sort::ascending(SortKey::Change), &[2, 5, 0, 3, 1, 4]);
        case(Sort::descending(SortKey::Change), &[0, 3, 5, 2, 1, 4]);
    }
}
