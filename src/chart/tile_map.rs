//! The 25 reporting States as equal tiles, placed roughly as on a globe: each is chosen, excluded, reported or silent.
//!
//! Borders of States can be disputed, so no outlines are drawn, and no State is larger than another. The layout is
//! editorial.

use crate::{
    explore::{Choice, Coverage, FacetKey, Selection, coverage::CoverageRow, facet_key::ordinal},
    report::{StateId, TILE_MAP},
    text::{Language, TileChoice},
};

/// The distance from one tile to the next. In a window of 320 pixels, tiles are still 24 pixels wide.
pub const PITCH: u16 = 26;
/// The side of a tile.
pub const SIDE: u16 = 25;
/// The width of the map.
pub const WIDTH: u16 = 11 * PITCH;
/// The height of the map.
pub const HEIGHT: u16 = 9 * PITCH;
/// The distance from one line of the key to the next. The key is in the upper left, where there are no tiles.
pub const KEY_PITCH: u16 = 18;
/// The side of a tile of the key.
pub const KEY_SIDE: u16 = 12;

/// Column and row of a State, from the upper left.
#[must_use]
pub fn grid_cell(state: StateId) -> Option<(u16, u16)> {
    let code = state.get().iso3;
    let found = |(row, line): (usize, &&str)| {
        let column = line.as_bytes().chunks(4).position(|tile| tile.starts_with(code.as_bytes()))?;
        Some((column, row))
    };
    let (column, row) = TILE_MAP.iter().enumerate().find_map(found)?;
    Some((u16::try_from(column).ok()?, u16::try_from(row).ok()?))
}

/// The state of a tile in the selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TileState {
    /// The State is selected.
    Chosen,
    /// The State is excluded.
    Excluded,
    /// Credited with something under the other filters.
    Reported,
    /// Credited with nothing under them, so that selecting it would find nothing.
    Silent,
}

/// A State on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    /// The State of the tile.
    pub state: StateId,
    /// How many measures are credited to it under all filters except that for States.
    pub count: usize,
    /// The state of the tile in the selection.
    pub tile_state: TileState,
}

/// The states of tiles that the key explains, from the top.
#[must_use]
pub fn key(language: Language) -> [(TileState, &'static str); 3] {
    [
        (TileState::Reported, language.charts_tile_reported()),
        (TileState::Silent, language.charts_tile_silent()),
        (TileState::Chosen, language.charts_tile_chosen()),
    ]
}

impl Tile {
    /// The label for readers who cannot see the tile or do not know the code.
    #[must_use]
    pub fn label(&self, language: Language) -> String {
        let choice = match self.tile_state {
            TileState::Chosen => TileChoice::Chosen,
            TileState::Excluded => TileChoice::Excluded,
            TileState::Reported | TileState::Silent => TileChoice::Open,
        };
        let state = self.state.get();
        language.charts_tile(choice, state.iso3, state.name, self.count)
    }
}

/// The States with their numbers of measures under the other filters.
#[must_use]
pub fn measure_tiles(selection: &Selection) -> Vec<Tile> {
    let mut asked = selection.clone();
    *asked.choice_mut(FacetKey::State) = Choice::default();
    let rows = Coverage::of(&asked).rows;
    let choice = selection.choice(FacetKey::State);
    let tile = |state: StateId| {
        let count = rows.iter().find(|row| row.state == state).map_or(0, CoverageRow::total);
        let value = ordinal(state.index());
        let tile_state = if choice.any.contains(&value) {
            TileState::Chosen
        } else if choice.not.contains(&value) {
            TileState::Excluded
        } else if count > 0 {
            TileState::Reported
        } else {
            TileState::Silent
        };
        Tile { state, count, tile_state }
    };
    StateId::all().map(tile).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::{HEIGHT, KEY_PITCH, KEY_SIDE, PITCH, SIDE, TILE_MAP, TileState, WIDTH, grid_cell, key, measure_tiles};
    use crate::{
        chart::tracks::width,
        explore::{FacetKey, Selection, facet_key::ordinal, measures::measures},
        report::{REPORT, StateId},
        text::Language,
    };

    /// The approximate centre of each State, in degrees east and north.
    const MIDDLES: [(&str, i16, i16); 25] = [
        ("ARG", -64, -38),
        ("AUS", 134, -25),
        ("BIH", 18, 44),
        ("BFA", -2, 12),
        ("KHM", 105, 12),
        ("CHN", 104, 35),
        ("CRI", -84, 10),
        ("CYP", 33, 35),
        ("DOM", -70, 19),
        ("ECU", -78, -2),
        ("GRC", 22, 39),
        ("IDN", 118, -2),
        ("ITA", 12, 42),
        ("JAM", -77, 18),
        ("JPN", 138, 36),
        ("JOR", 36, 31),
        ("MEX", -102, 23),
        ("MOZ", 35, -18),
        ("NPL", 84, 28),
        ("PHL", 122, 13),
        ("POL", 19, 52),
        ("RUS", 97, 60),
        ("LKA", 81, 7),
        ("TGO", 1, 8),
        ("TUR", 35, 39),
    ];

    fn middle(state: StateId) -> (i16, i16) {
        let found = MIDDLES.iter().find(|(code, ..)| *code == state.get().iso3);
        found.map(|(_, east, north)| (*east, *north)).unwrap()
    }

    #[test]
    fn every_state_has_a_tile_of_its_own_and_no_tile_is_anyone_elses() {
        let mut places: Vec<_> =
            StateId::all().map(|id| grid_cell(id).unwrap_or_else(|| panic!("{}", id.get().name))).collect();
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), 25);
        let codes = TILE_MAP.iter().flat_map(|line| line.split(' ')).filter(|code| *code != "...");
        assert!(codes.clone().all(|code| REPORT.states().iter().any(|state| state.iso3 == code)));
        assert_eq!(codes.count(), 25);
        assert!(TILE_MAP.iter().all(|line| line.split(' ').count() == usize::from(WIDTH / PITCH)));
        assert_eq!(TILE_MAP.len(), usize::from(HEIGHT / PITCH));
    }

    #[test]
    fn west_is_left_and_north_is_up() {
        let pairs = || StateId::all().flat_map(|one| StateId::all().map(move |other| (one, other)));
        for (one, other) in pairs() {
            let ((east, north), (other_east, other_north)) = (middle(one), middle(other));
            let ((column, row), (other_column, other_row)) = (grid_cell(one).unwrap(), grid_cell(other).unwrap());
            let names = [one.get().name, other.get().name].join(" and ");
            assert!(east >= other_east || column <= other_column, "{names}");
            assert!(east + 30 >= other_east || column < other_column, "{names}");
            assert!(north <= other_north || row <= other_row, "{names}");
            assert!(north <= other_north + 20 || row < other_row, "{names}");
        }
    }

    /// WCAG 2.5.8 in a window of 320 pixels, which leaves 288 pixels for the map.
    #[test]
    fn tiles_are_large_enough_to_touch() {
        assert!(u32::from(SIDE) * 288 >= 24 * u32::from(WIDTH));
    }

    /// The text of the key is 11 pixels high.
    #[test]
    fn the_key_covers_no_tile() {
        let lines = key(Language::English);
        let right = lines.iter().map(|(_, words)| KEY_SIDE + 6 + width(words) * 11 / 12).max().unwrap();
        let bottom = KEY_PITCH * u16::try_from(lines.len()).unwrap();
        for state in StateId::all() {
            let (column, row) = grid_cell(state).unwrap();
            assert!(column * PITCH >= right || row * PITCH >= bottom, "{}", state.get().name);
        }
    }

    #[test]
    fn tiles_say_how_each_state_stands() {
        let state = |slug| StateId::from_slug(slug).unwrap();
        let value = |slug| ordinal(state(slug).index());
        let mut selection = Selection::only(FacetKey::State, value("jordan"));
        selection.choice_mut(FacetKey::State).not.push(value("nepal"));
        selection.choice_mut(FacetKey::Theme).any.push(FacetKey::Theme.ordinal("protection").unwrap());
        let shown = measure_tiles(&selection);
        let of = |slug| *shown.iter().find(|tile| tile.state == state(slug)).unwrap();
        assert_eq!(of("jordan").tile_state, TileState::Chosen);
        assert_eq!(of("nepal").tile_state, TileState::Excluded);
        for tile in shown {
            let mut alone = Selection::only(FacetKey::State, ordinal(tile.state.index()));
            *alone.choice_mut(FacetKey::Theme) = selection.choice(FacetKey::Theme).clone();
            assert_eq!(tile.count, measures().ask(&alone).count(), "{}", tile.state.get().name);
            let expected = if tile.count > 0 { TileState::Reported } else { TileState::Silent };
            let named = [state("jordan"), state("nepal")].contains(&tile.state);
            assert!(named || tile.tile_state == expected, "{tile:?}");
        }
    }

    #[test]
    fn tiles_are_named_in_full() {
        let jordan = StateId::from_slug("jordan").unwrap();
        let label = |selection: &Selection| {
            let tiles = measure_tiles(selection);
            tiles.iter().find(|tile| tile.state == jordan).map(|tile| tile.label(Language::English)).unwrap()
        };
        let counted =
            |words: &str| ["JOR, Jordan, ", &Language::English.measures_entries(reported(jordan)), words].concat();
        assert_eq!(label(&Selection::default()), counted(", not chosen"));
        let chosen = Selection::only(FacetKey::State, ordinal(jordan.index()));
        assert_eq!(label(&chosen), counted(", chosen"));
    }

    fn reported(state: StateId) -> usize {
        measures().ask(&Selection::only(FacetKey::State, ordinal(state.index()))).count()
    }
}
