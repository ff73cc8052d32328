//! How the lines of a catalogue are written. The message compiler, which writes them, and the program, which reads
//! them, both compile this file.
//!
//! A value is [`INSERT`] and the letter of its variable; a choice is [`SELECT`], the letter, for each variant
//! [`VARIANT`] with its key and its text, and [`END`]. A key is a letter, of a plural form or of a member of a set, or
//! stands for a single number.

/// Before the letter of a variable whose value stands there.
pub const INSERT: char = '\u{1}';
/// Before the letter of a variable that chooses.
pub const SELECT: char = '\u{2}';
/// Before the key of a variant.
pub const VARIANT: char = '\u{3}';
/// After the last variant.
pub const END: char = '\u{4}';

/// The letter of the first variable, plural form or member of a set; there are never so many that a number is meant.
pub const FIRST_LETTER: char = 'a';
/// The sign that stands for nought, after all letters; those of other numbers come after it.
pub const NOUGHT: char = '\u{1000}';

/// The plural forms of CLDR, each with its letter by its place.
#[allow(dead_code, reason = "English has two of them")]
#[derive(Clone, Copy, Debug)]
pub enum PluralForm {
    /// Nought in Arabic.
    Zero,
    /// One, in most languages.
    One,
    /// Two in Arabic.
    Two,
    /// A few, in Arabic and Russian.
    Few,
    /// Many, in Arabic, French, Russian and Spanish.
    Many,
    /// All other numbers.
    Other,
}
