//! A catalogue as it travels: one text, a line for each message, and one for each member of a set.
//! `src/text/language.rs` reads it.
//!
//! Within a line a value is written as [`INSERT`] and the letter of its variable; a choice as [`SELECT`], the letter,
//! for each variant [`VARIANT`] with its key and its text, and [`END`].

use super::Checked;
use super::lower::{Key, Piece};

const INSERT: char = '\u{1}';
const SELECT: char = '\u{2}';
const VARIANT: char = '\u{3}';
const END: char = '\u{4}';

/// The catalogue of a language.
pub(crate) fn catalogue<'a>(checked: impl Iterator<Item = &'a Checked<'a>>) -> String {
    let mut text = String::new();
    for pattern in checked.flat_map(|checked| &checked.patterns) {
        write(&mut text, pattern);
        text.push('\n');
    }
    text
}

fn write(text: &mut String, pattern: &[Piece]) {
    for piece in pattern {
        match piece {
            Piece::Text(plain) => text.push_str(plain),
            Piece::Insert(variable) => text.extend([INSERT, letter(*variable)]),
            Piece::Select(variable, variants) => {
                text.extend([SELECT, letter(*variable)]);
                for (key, pattern) in variants {
                    text.extend([VARIANT, sign(*key)]);
                    write(text, pattern);
                }
                text.push(END);
            }
        }
    }
}

/// Variables, plural forms and members of sets are letters from `a` on; there are never so many that a number is meant.
fn letter(place: usize) -> char {
    u32::try_from(place).ok().and_then(|place| char::from_u32(u32::from('a') + place)).unwrap_or('a')
}

/// A single number comes after all letters.
fn sign(key: Key) -> char {
    match key {
        Key::Exact(number) => char::from_u32(0x1000 + u32::from(number)).unwrap_or(char::REPLACEMENT_CHARACTER),
        Key::Place(place) => letter(place),
    }
}
