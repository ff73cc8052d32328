//! Rows over one axis: in each a name, a number, and marks on a line from end to end.
//!
//! Along the axis places are shares of the width; down the page they are pixels.

use super::{About, AxisPosition};

/// The height of a line that explains marks.
const KEY: u16 = 16;
/// From the marks' explanation to what follows.
const KEY_GAP: u16 = 10;
/// From the start of a part of the explanation to its words.
const KEY_WORDS: u16 = 24;
/// The column of a window of 320 pixels.
const NARROWEST: u16 = 288;
/// The height of the line that names the band.
const BAND: u16 = 22;
/// The height of a row.
const ROW: u16 = 46;
/// How far below a name its value is, where the two do not fit beside each other.
const BELOW: u16 = 15;
/// The height of the line with the numbers of the axis.
const AXIS: u16 = 20;

/// A picture of rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tracks {
    /// What is said about the picture.
    pub about: About,
    /// What the marks mean.
    pub key: Vec<(Shape, &'static str)>,
    /// A stretch of the axis with a name, behind all rows.
    pub band: Option<Band>,
    /// Whether values are below the names instead of at the other end of the line.
    pub stacked: bool,
    /// The rows, from the top.
    pub rows: Vec<Track>,
    /// The numbers of the axis, from its start.
    pub ticks: Vec<(AxisPosition, String)>,
    /// What the names, the details if there are any, and the values are: over the columns of its table.
    pub columns: Vec<&'static str>,
}

/// A stretch of the axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Where it begins.
    pub from: AxisPosition,
    /// Where it ends.
    pub to: AxisPosition,
    /// What the row is called.
    pub name: &'static str,
}

/// One row of marks on a common axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// Tells it from its neighbours.
    pub slug: &'static str,
    /// Stands at the start of the line.
    pub name: String,
    /// Stands before the value, in quieter letters; nothing in most pictures.
    pub detail: Option<String>,
    /// Stands at its end, or below the name.
    pub value: String,
    /// What lies on the line, the last on top.
    pub marks: Vec<Mark>,
}

/// A mark on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// How the mark is drawn.
    pub shape: Shape,
    /// Where it begins.
    pub from: AxisPosition,
    /// Where it ends; the same place for one that has no length.
    pub to: AxisPosition,
}

/// The shapes differ without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A pale bar: the earlier of two numbers.
    Base,
    /// A filled bar: what was added to it, an exact number, or all of a month or year.
    Bar,
    /// A bar across the line: a place that is pointed out.
    #[cfg(feature = "static")]
    Tick,
    /// A disc: a day.
    #[cfg(feature = "static")]
    Dot,
    /// A ring: a day of another kind.
    #[cfg(feature = "static")]
    Ring,
    /// An open bar: a number that is only about right.
    #[cfg(feature = "static")]
    OpenBar,
    /// A dashed bar: that of which the report says nothing.
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

/// The pixels down the page.
impl Tracks {
    /// The first line of letters that explains marks.
    const KEY_LINE: u16 = 12;

    /// Where each part of the key begins, from the left and down to its line of letters: beside each other as far as
    /// the narrowest picture has room.
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

    /// The line of letters that names the band.
    #[must_use]
    pub fn band_line(&self) -> u16 {
        self.band_top() + 15
    }

    /// Where the line of a row lies; its name and value are above.
    #[must_use]
    pub fn line(&self, row: usize) -> u16 {
        let rows = u16::try_from(row).unwrap_or(u16::MAX).saturating_mul(ROW + self.below());
        self.rows_top().saturating_add(rows).saturating_add(30 + self.below())
    }

    /// The line of letters of a name.
    #[must_use]
    pub fn letters(&self, row: usize) -> u16 {
        self.line(row).saturating_sub(14 + self.below())
    }

    /// How far below its name a value is.
    #[must_use]
    pub const fn below(&self) -> u16 {
        if self.stacked { BELOW } else { 0 }
    }

    /// Where the rows end.
    #[must_use]
    pub fn rows_end(&self) -> u16 {
        self.line(self.rows.len()).saturating_sub(26 + self.below())
    }

    /// The height of the whole.
    #[must_use]
    pub fn height(&self) -> u16 {
        self.rows_end().saturating_add(AXIS)
    }

    fn rows_top(&self) -> u16 {
        self.band_top() + if self.band.is_some() { BAND } else { 0 }
    }
}

/// About how wide a text is in the letters of a picture, 12 pixels high.
#[must_use]
pub fn width(text: &str) -> u16 {
    u16::try_from(text.len()).unwrap_or(u16::MAX / 13).saturating_mul(13) / 2
}

/// What every picture of rows has to keep.
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
