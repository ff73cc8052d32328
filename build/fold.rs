//! The table by which search folds Latin letters to plain ones: `É` and `é` to `e`, `ß` to `ss`.
//!
//! Made here so that the page carries a few hundred pairs and no Unicode library.

use std::fmt::Write;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower-case letters that Unicode does not take apart, with what a reader would type.
const WHOLE: [(char, &str); 9] =
    [('ß', "ss"), ('æ', "ae"), ('ð', "d"), ('ø', "o"), ('þ', "th"), ('đ', "d"), ('ı', "i"), ('ł', "l"), ('œ', "oe")];

/// The plain letters for a letter, if it has any.
fn plain(letter: char) -> Option<String> {
    let mut folded = String::new();
    for part in letter.to_lowercase().nfd().filter(|part| !is_combining_mark(*part)) {
        match WHOLE.iter().find(|(whole, _)| *whole == part) {
            Some((_, plain)) => folded.push_str(plain),
            None => folded.push(part),
        }
    }
    (folded.is_ascii() && matches!(folded.len(), 1 | 2)).then_some(folded)
}

/// One or two letters in two bytes.
fn filled(folded: &str) -> [u8; 2] {
    let mut bytes = folded.bytes();
    [bytes.next().unwrap_or(0), bytes.next().unwrap_or(0)]
}

/// The Rust source of `FOLD`, sorted by letter. One plain letter is filled up with a nought: pairs without pointers take a
/// third of the room.
pub(crate) fn table() -> String {
    let mut source = String::from("pub(crate) static FOLD: &[(char, [u8; 2])] = &[\n");
    for letter in ('\u{C0}'..='\u{24F}').chain('\u{1E00}'..='\u{1EFF}') {
        if let Some(folded) = plain(letter) {
            // Writing to a String cannot fail.
            let _ = writeln!(source, "    ({letter:?}, {:?}),", filled(&folded));
        }
    }
    source + "];\n"
}
