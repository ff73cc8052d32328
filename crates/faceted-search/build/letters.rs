//! The tables by which search reads letters: what is one, and how Latin ones fold to plain ones, `É` and `é` to `e`, `ß` to
//! `ss`.
//!
//! Made here so that a program carries two kilobytes and no Unicode library; the standard library's tables are larger than
//! both.

use std::fmt::Write;
use std::ops::RangeInclusive;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower-case letters that Unicode does not take apart, with what a reader would type.
const WHOLE: [(char, &str); 9] =
    [('ß', "ss"), ('æ', "ae"), ('ð', "d"), ('ø', "o"), ('þ', "th"), ('đ', "d"), ('ı', "i"), ('ł', "l"), ('œ', "oe")];

/// Where letters that fold are looked for: Latin beyond ASCII.
const LATIN: [RangeInclusive<char>; 2] = ['\u{C0}'..='\u{24F}', '\u{1E00}'..='\u{1EFF}'];

/// The scripts that words are made of, those of the official languages of the United Nations: Latin, Greek for its symbols
/// and Cyrillic; Arabic; more Latin; Chinese. All else separates words. A further script is added here.
const SCRIPTS: [RangeInclusive<char>; 4] =
    ['\0'..='\u{52F}', '\u{600}'..='\u{6FF}', '\u{1E00}'..='\u{1EFF}', '\u{4E00}'..='\u{9FFF}'];

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

/// The Rust source of the tables.
///
/// `FOLD` has a run for each range of [`LATIN`]: its first letter, then two bytes for every letter, noughts where it does
/// not fold. `WORD_EDGES` holds, in order, where letters and digits begin, where they end, and so on.
pub(crate) fn tables() -> String {
    let mut source = String::from("pub(crate) static FOLD: &[(char, &[[u8; 2]])] = &[\n");
    for letters in LATIN {
        let pairs: Vec<_> = letters.clone().map(|letter| filled(&plain(letter).unwrap_or_default())).collect();
        // Writing to a String cannot fail.
        let _ = writeln!(source, "    ({:?}, &{pairs:?}),", letters.start());
    }
    // By their numbers: some would change if an editor normalised the text.
    source += "];\npub(crate) static WORD_EDGES: &[char] = &[";
    for edge in word_edges() {
        let _ = write!(source, "'{}',", edge.escape_unicode());
    }
    source += "];\n";
    source
}

/// The characters at which letters and digits of [`SCRIPTS`] begin or end.
fn word_edges() -> Vec<char> {
    let mut edges = Vec::new();
    for letter in '\0'..='\u{FFFF}' {
        let within = letter.is_alphanumeric() && SCRIPTS.iter().any(|script| script.contains(&letter));
        if within != (edges.len() % 2 == 1) {
            edges.push(letter);
        }
    }
    edges
}
