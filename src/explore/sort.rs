//! The orders in which records can be sorted.

vocabulary! {
    /// A column to sort by.
    SortKey {
        /// By paragraph and order in it: the report's own order.
        Paragraph = "paragraph",
        /// Alphabetically by State.
        State = "state",
        /// Alphabetically by name.
        Name = "name",
        /// By the worldwide total of 2015.
        Count2015 = "count-2015",
        /// By the worldwide total of 2017.
        Count2017 = "count-2017",
        /// By the change between the two totals.
        Change = "change",
        /// By the number of reporting States named.
        StatesNamed = "states",
        /// By date, where the report gives one.
        Date = "date",
    }
}

impl SortKey {
    /// Whether the column holds numbers.
    #[must_use]
    pub const fn is_numeric(self) -> bool {
        match self {
            Self::Count2015 | Self::Count2017 | Self::Change | Self::StatesNamed => true,
            Self::Paragraph | Self::State | Self::Name | Self::Date => false,
        }
    }
}

/// A column and a direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sort {
    /// The column to sort by.
    pub key: SortKey,
    /// Whether to start with the largest or last.
    pub descending: bool,
}

impl Sort {
    /// An order that starts with the smallest or first.
    #[must_use]
    pub const fn ascending(key: SortKey) -> Self {
        Self { key, descending: false }
    }

    /// An order that starts with the largest or last.
    #[must_use]
    pub const fn descending(key: SortKey) -> Self {
        Self { key, descending: true }
    }

    /// The indexes of records in the order of their ranks.
    ///
    /// Records without a rank come last in both directions; equal ones keep their order. All sorting uses this one
    /// function, because sorting each type separately would add two kilobytes per type to the page.
    #[must_use]
    pub fn order(self, ranks: impl Iterator<Item = Option<u32>>) -> Vec<usize> {
        let turn = |rank: u32| if self.descending { (u32::MAX - 1).saturating_sub(rank) } else { rank };
        let mut keyed: Vec<(u32, usize)> =
            ranks.enumerate().map(|(index, rank)| (rank.map_or(u32::MAX, turn), index)).collect();
        keyed.sort_unstable();
        keyed.into_iter().map(|(_, index)| index).collect()
    }
}

/// Converts an index or a count to a rank; tables are far smaller than `u32::MAX`.
#[must_use]
pub fn rank_of(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Sort, SortKey};
    use crate::report::YEARS_COUNTED;

    #[test]
    fn columns_of_totals_name_the_years_counted() {
        let named = [SortKey::Count2015, SortKey::Count2017].map(SortKey::slug);
        assert_eq!(named, YEARS_COUNTED.map(|year| format!("count-{year}")));
    }

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
