//! The words of the charts that the program draws: the sentences that say what each shows.

use super::Language;

vocabulary! {
    /// How the State of a tile is selected.
    TileChoice {
        /// It is selected.
        Chosen = "chosen",
        /// It is excluded.
        Excluded = "excluded",
        /// It is neither selected nor excluded.
        Open = "open",
    }
}

/// How many of the totals rose, and by how much.
#[must_use]
pub fn change_reading(language: Language, totals: &[(u16, u16)]) -> String {
    let (mut rose, mut least, mut most) = (0, i32::MAX, i32::MIN);
    for (before, after) in totals {
        let change = i32::from(*after) - i32::from(*before);
        rose += usize::from(change > 0);
        (least, most) = (least.min(change), most.max(change));
    }
    language.charts_change_reading(rose, totals.len(), least, most, least != most)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::{Language, change_reading};

    const LANGUAGE: Language = Language::English;

    #[test]
    fn totals_are_read_with_their_change() {
        let reading = change_reading(LANGUAGE, &[(48, 51), (185, 187)]);
        assert_eq!(reading, "2 of 2 totals rose from 2015 to 2017 (+2 to +3).");
        assert_eq!(change_reading(LANGUAGE, &[(48, 51)]), "1 of 1 total rose from 2015 to 2017 (+3).");
    }
}
