//! The words of the pictures that the program draws: the sentences in which each says what it shows.

use crate::{explore::Coverage, report::State};

use super::Language;

vocabulary! {
    /// What is asked of the State of a tile.
    TileChoice {
        /// It is asked for.
        Chosen = "chosen",
        /// It is left out on purpose.
        Excluded = "excluded",
        /// It is neither asked for nor left out.
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

/// "48 → 51 (+3)".
#[must_use]
pub fn change_value(language: Language, before: u16, after: u16) -> String {
    language.charts_change_value(before.into(), after.into(), i32::from(after) - i32::from(before))
}

/// "States with an entry, out of 24: Legislation 15, …".
#[must_use]
pub fn coverage_reading(language: Language, coverage: &Coverage) -> String {
    let part = |theme| language.charts_coverage_theme(language.theme(theme), coverage.states_under(theme));
    let parts: Vec<_> = coverage.themes.iter().map(|theme| part(*theme)).collect();
    language.charts_coverage_reading(coverage.rows.len() + coverage.silent.len(), &language.all_of(&parts))
}

/// "JOR, Jordan, 9 entries, chosen"; code and name alone where nothing can be chosen.
#[must_use]
pub fn tile(language: Language, state: &State, standing: Option<(usize, TileChoice)>) -> String {
    match standing {
        Some((count, choice)) => language.charts_tile(choice, state.iso3, state.name, count),
        None => language.charts_tile_of_state(state.iso3, state.name),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::{Language, TileChoice, change_reading, change_value, coverage_reading, tile};
    use crate::{
        explore::{Coverage, Selection},
        report::StateId,
    };

    const LANGUAGE: Language = Language::English;

    #[test]
    fn totals_are_read_with_their_change() {
        assert_eq!(change_value(LANGUAGE, 48, 51), "48 → 51 (+3)");
        assert_eq!(change_value(LANGUAGE, 9, 7), "9 → 7 (−2)");
        let reading = change_reading(LANGUAGE, &[(48, 51), (185, 187)]);
        assert_eq!(reading, "2 of 2 totals rose from 2015 to 2017 (+2 to +3).");
        assert_eq!(change_reading(LANGUAGE, &[(48, 51)]), "1 of 1 total rose from 2015 to 2017 (+3).");
    }

    #[test]
    fn tiles_say_whether_they_are_chosen() {
        let jordan = StateId::from_slug("jordan").unwrap().get();
        assert_eq!(tile(LANGUAGE, jordan, Some((1, TileChoice::Chosen))), "JOR, Jordan, 1 entry, chosen");
        assert_eq!(tile(LANGUAGE, jordan, None), "JOR, Jordan");
    }

    #[test]
    fn themes_are_counted() {
        let all = coverage_reading(LANGUAGE, &Coverage::of(&Selection::default()));
        assert!(all.starts_with("States with an entry, out of 25: Legislation "), "{all}");
        assert!(all.contains(" and Cooperation "), "{all}");
    }
}
