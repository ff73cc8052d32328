//! Rows over a common axis, each with a name, a number, and marks on a line across the chart.
//!
//! Positions along the axis are fractions of the width; vertical positions are pixels.

use super::{About, AxisPosition};

/// The height of a line of the key.
const KEY: u16 = 16;
/// The gap below the key.
const KEY_GAP: u16 = 10;
/// The distance from the start of an entry of the key to its words.
const KEY_WORDS: u16 = 24;
/// The width of the column in a window of 320 pixels.
const NARROWEST: u16 = 288;
/// The height of the line that names the band.
const BAND: u16 = 22;
/// The height of a row.
const ROW: u16 = 46;
/// How far below a name its value is, in charts where the two do not fit next to each other.
const BELOW: u16 = 15;
/// The height of the line with the numbers of the axis.
const AXIS: u16 = 20;

/// A chart of rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tracks {
    /// The texts about the chart.
    pub about: About,
    /// The entries of the key, which explain the marks.
    pub key: Vec<(Shape, &'static str)>,
    /// A named segment of the axis, drawn behind all rows.
    pub band: Option<Band>,
    /// Whether values are placed below the names instead of at the other end of the line.
    pub stacked: bool,
    /// The rows, from the top.
    pub rows: Vec<Track>,
    /// The positions and labels of the numbers on the axis, from its start.
    pub ticks: Vec<(AxisPosition, String)>,
    /// The headers of the table of the chart: for the names, the details if there are any, and the values.
    pub columns: Vec<&'static str>,
}

/// A named segment of the axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Where it begins.
    pub from: AxisPosition,
    /// Where it ends.
    pub to: AxisPosition,
    /// The name of the band.
    pub name: &'static str,
}

/// One row of marks on a common axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// Distinguishes the row from the others.
    pub slug: &'static str,
    /// The name at the start of the line.
    pub name: String,
    /// The detail before the value, in a less prominent style; most charts have none.
    pub detail: Option<String>,
    /// The value at the end of the line, or below the name.
    pub value: String,
    /// The marks on the line, the last one on top.
    pub marks: Vec<Mark>,
}

/// A mark on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// How the mark is drawn.
    pub shape: Shape,
    /// Where it begins.
    pub from: AxisPosition,
    /// Where it ends; equal to `from` for a mark without length.
    pub to: AxisPosition,
}

/// The shape of a mark. Shapes can be distinguished without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A pale bar: the earlier of two numbers.
    Base,
    /// A filled bar: the increase over it, an exact number, or a whole month or year.
    Bar,
    /// A bar across the line: a highlighted position.
    #[cfg(feature = "static")]
    Tick,
    /// A disc: a single day.
    #[cfg(feature = "static")]
    Dot,
    /// A ring: a day of entry into force.
    #[cfg(feature = "static")]
    Ring,
    /// An open bar: an approximate number, or a whole month or year of entry into force.
    #[cfg(feature = "static")]
    OpenBar,
    /// A dashed bar: the States on which the report says nothing.
    #[cfg(feature = "static")]
    Rest,
}

impl Mark {
    /// A mark without length.
    #[cfg(feature = "static")]
    #[must_use]
    pub const fn at(shape: Shape, position: AxisPosition) -> Self {
        Self { shape, from: position, to: position }
    }
}

/// Vertical positions, in pixels.
impl Tracks {
    /// The baseline of the first line of the key.
    const KEY_LINE: u16 = 12;

    /// Where each entry of the key begins: its distance from the left, and its baseline. Entries are next to each other
    /// as far as the narrowest chart has room.
    pub fn key_places(&self) -> impl Iterator<Item = ([u16; 2], Shape, &'static str)> + '_ {
        let (mut next, mut line) = (0, Self::KEY_LINE);
        self.key.iter().map(move |&(shape, words)| {
            if next > 0 && next + KEY_WORDS + width(words) > NARROWEST {
                (next, line) = (0, line + KEY);
            }
            let place = [next, line];
            next += KEY_WORDS + width(words) + 14;
            (place, shape, words)
        })
    }

    /// Where the band begins.
    #[must_use]
    pub fn band_top(&self) -> u16 {
        self.key_places().last().map_or(KEY, |([_, line], ..)| line + KEY - Self::KEY_LINE) + KEY_GAP
    }

    /// The baseline of the name of the band.
    #[must_use]
    pub fn band_line(&self) -> u16 {
        self.band_top() + 15
    }

    /// The vertical position of the line of a row; its name and value are above.
    #[must_use]
    pub fn line(&self, row: usize) -> u16 {
        let rows = u16::try_from(row).unwrap_or(u16::MAX).saturating_mul(ROW + self.below());
        self.rows_top().saturating_add(rows).saturating_add(30 + self.below())
    }

    /// The baseline of the name of a row.
    #[must_use]
    pub fn letters(&self, row: usize) -> u16 {
        self.line(row).saturating_sub(14 + self.below())
    }

    /// How far below its name a value is placed.
    #[must_use]
    pub const fn below(&self) -> u16 {
        if self.stacked { BELOW } else { 0 }
    }

    /// Where the rows end.
    #[must_use]
    pub fn rows_end(&self) -> u16 {
        self.line(self.rows.len()).saturating_sub(26 + self.below())
    }

    /// The height of the whole chart.
    #[must_use]
    pub fn height(&self) -> u16 {
        self.rows_end().saturating_add(AXIS)
    }

    fn rows_top(&self) -> u16 {
        self.band_top() + if self.band.is_some() { BAND } else { 0 }
    }
}

/// The approximate width of a text in a chart, where text is 12 pixels high.
#[must_use]
pub fn width(text: &str) -> u16 {
    u16::try_from(text.len()).unwrap_or(u16::MAX / 13).saturating_mul(13) / 2
}

/// Checks the rules that every chart of rows must follow.
#[cfg(test)]
#[track_caller]
pub(super) fn check(tracks: &Tracks) {
    for row in &tracks.rows {
        let detail = row.detail.as_deref().map_or(0, |detail| width(detail) + width(" "));
        let (name, value) = (width(&row.name), width(&row.value) + detail);
        let letters = if tracks.stacked { name.max(value) } else { name + value };
        assert!(letters + 6 <= NARROWEST, "{} and {} overlap: {letters}", row.name, row.value);
        assert!(row.marks.iter().all(|mark| mark.from <= mark.to), "{}", row.name);
    }
    let key_end = tracks.key_places().map(|([x, _], _, words)| x + KEY_WORDS + width(words)).max();
    assert!(key_end.is_some_and(|end| end <= NARROWEST), "the key is {key_end:?} wide");
    assert!(tracks.rows.iter().all(|row| row.detail.is_some() == (tracks.columns.len() == 3)), "columns");
    assert!(tracks.ticks.is_sorted() && tracks.ticks[0].0 == AxisPosition::START);
    let places: Vec<_> = (0..tracks.rows.len()).map(|row| tracks.letters(row)).collect();
    assert!(places.windows(2).all(|pair| pair[0] + ROW + tracks.below() == pair[1]));
    let mut slugs: Vec<_> = tracks.rows.iter().map(|row| row.slug).collect();
    slugs.sort_unstable();
    slugs.dedup();
    assert_eq!(slugs.len(), tracks.rows.len(), "keys tell rows apart");
}

#[cfg(test)]
mod tests {
    use super::{About, AxisPosition, Band, Shape, Tracks};

    #[test]
    fn lines_follow_each_other_without_touching() {
        let about = About { id: "", caption: "", reading: String::new(), source: "" };
        let (key, rows, ticks) = (Vec::new(), Vec::new(), Vec::new());
        let bare = Tracks { about, key, band: None, stacked: false, rows, ticks, columns: Vec::new() };
        assert_eq!(bare.letters(0), 42, "as with a key of one line");
        assert!(bare.letters(0) < bare.line(0));
        assert!(bare.line(0) + 14 < bare.letters(1));
        let band = Band { from: AxisPosition::START, to: AxisPosition::END, name: "" };
        let banded = Tracks { band: Some(band), ..bare.clone() };
        assert!(banded.band_line() + 14 <= banded.letters(0) && banded.letters(0) > bare.letters(0));
        assert!(bare.rows_end() < bare.height());
        let stacked = Tracks { stacked: true, ..bare.clone() };
        assert_eq!(stacked.letters(0), bare.letters(0));
        assert!(stacked.letters(0) + stacked.below() + 12 < stacked.line(0));
        assert!(stacked.line(0) + 14 < stacked.letters(1));
    }

    #[test]
    fn a_key_that_is_too_long_goes_on_in_the_next_line() {
        let about = About { id: "", caption: "", reading: String::new(), source: "" };
        let key =
            vec![(Shape::Base, "short"), (Shape::Bar, "two"), (Shape::Bar, "a part that needs a line of its own")];
        let (rows, ticks) = (Vec::new(), Vec::new());
        let tracks = Tracks { about, key, band: None, stacked: false, rows, ticks, columns: Vec::new() };
        let places: Vec<_> = tracks.key_places().map(|(place, ..)| place).collect();
        assert_eq!(places, [[0, 12], [70, 12], [0, 28]]);
        let one_line = Tracks { key: tracks.key[..2].to_vec(), ..tracks.clone() };
        assert_eq!(tracks.letters(0), one_line.letters(0) + 16);
    }
}
