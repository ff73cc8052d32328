//! The packed form of a catalogue: one text with a line for each message, or for each member of its set.
//! `src/text/language.rs` reads it; how a line is written is in `catalogue`.

use super::Checked;
use super::catalogue::{END, FIRST_LETTER, INSERT, NOUGHT, SELECT, VARIANT};
use super::lower::{Key, Piece};

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

/// The letter of a variable, a plural form or a member of a set.
fn letter(place: usize) -> char {
    after(FIRST_LETTER, place).unwrap_or(FIRST_LETTER)
}

fn sign(key: Key) -> char {
    match key {
        Key::Exact(number) => after(NOUGHT, number.into()).unwrap_or(char::REPLACEMENT_CHARACTER),
        Key::Place(place) => letter(place),
    }
}

fn after(first: char, place: usize) -> Option<char> {
    char::from_u32(u32::from(first) + u32::try_from(place).ok()?)
}
