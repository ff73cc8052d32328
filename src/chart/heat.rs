//! State by theme in shades: how dark each cell is, and where it lies.

use crate::{explore::Coverage, text::Language};

/// How many shades there are above the empty one.
pub const SHADES: usize = 5;
/// The width of a cell.
pub const CELL: u16 = 24;
/// The height of a row.
pub const ROW: u16 = 20;
/// The width of the names of States.
pub const NAMES: u16 = 144;
/// The height of the names of themes, which are written upwards.
pub const HEAD: u16 = 148;

/// How dark a cell is, from 0 for nothing to [`SHADES`] for the largest number shown.
#[must_use]
pub fn shade(count: usize, largest: usize) -> usize {
    (count * SHADES).div_ceil(largest.max(1)).min(SHADES)
}

/// A cell of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// From the left.
    pub x: u16,
    /// From the top.
    pub y: u16,
    /// The number in it.
    pub count: usize,
    /// How dark it is, of [`SHADES`].
    pub shade: usize,
}

/// The names above and beside the cells, and the cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heat {
    /// Each theme with the middle of its column.
    pub columns: Vec<(u16, &'static str)>,
    /// Each State with the line of its letters.
    pub rows: Vec<(u16, &'static str)>,
    /// The cells, row by row.
    pub cells: Vec<Cell>,
}

impl Heat {
    /// The picture of a table.
    #[must_use]
    pub fn of(language: Language, coverage: &Coverage) -> Self {
        let largest = coverage.largest();
        let columns =
            coverage.themes.iter().enumerate().map(|(index, theme)| (x(index) + CELL / 2, language.theme(*theme)));
        let rows = coverage.rows.iter().enumerate().map(|(index, row)| (y(index) + 14, row.state.get().name));
        let cells = coverage.rows.iter().enumerate().flat_map(|(down, row)| {
            let cell = move |(across, &count): (usize, &usize)| Cell {
                x: x(across),
                y: y(down),
                count,
                shade: shade(count, largest),
            };
            row.counts.iter().enumerate().map(cell)
        });
        Self { columns: columns.collect(), rows: rows.collect(), cells: cells.collect() }
    }

    /// The width of the whole: that of all themes, so that cells keep their size when few are shown.
    pub const WIDTH: u16 = NAMES + 6 * CELL;

    /// The height of the whole picture.
    #[must_use]
    pub fn height(&self) -> u16 {
        y(self.rows.len())
    }
}

fn x(column: usize) -> u16 {
    NAMES.saturating_add(CELL.saturating_mul(u16::try_from(column).unwrap_or(u16::MAX)))
}

fn y(row: usize) -> u16 {
    HEAD.saturating_add(ROW.saturating_mul(u16::try_from(row).unwrap_or(u16::MAX)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::{CELL, HEAD, Heat, Language, NAMES, SHADES, shade};
    use crate::{
        chart::tracks::width,
        explore::{Coverage, Selection},
        report::{REPORT, Theme},
    };

    #[test]
    fn shades_tell_nothing_from_something_and_rise() {
        assert_eq!(shade(0, 0), 0);
        for largest in 1..40 {
            let shades: Vec<_> = (0..=largest).map(|count| shade(count, largest)).collect();
            assert!(shades.is_sorted() && shades[0] == 0 && shades[1] > 0 && shades[largest] == SHADES, "{shades:?}");
        }
    }

    #[test]
    fn cells_hold_the_numbers_of_the_table() {
        let coverage = Coverage::of(&Selection::default());
        let heat = Heat::of(Language::English, &coverage);
        let counts: Vec<_> = coverage.rows.iter().flat_map(|row| row.counts.clone()).collect();
        assert_eq!(heat.cells.iter().map(|cell| cell.count).collect::<Vec<_>>(), counts);
        assert_eq!((heat.rows.len(), heat.columns.len()), (coverage.rows.len(), Theme::ALL.len()));
        let last = heat.cells.last().unwrap();
        assert_eq!(last.x + CELL, Heat::WIDTH);
        assert!(last.y < heat.height());
        const { assert!(Heat::WIDTH <= 288, "fits a window of 320 pixels") };
    }

    #[test]
    fn names_fit_their_margins() {
        // Letters of this picture are 11 pixels high.
        let fits = |name: &str, space: u16| assert!(width(name) * 11 / 12 <= space, "{name}");
        for state in REPORT.states() {
            fits(state.name, NAMES);
        }
        for theme in Theme::ALL {
            fits(Language::English.theme(*theme), HEAD);
        }
    }
}
