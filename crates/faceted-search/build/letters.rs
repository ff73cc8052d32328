//! Generates the tables of letters for the search: which characters belong to words, and how Latin letters fold to
//! plain ones: `É` and `é` to `e`, `ß` to `ss`; also ligatures (`ﬁ`) and full-width letters in pasted text.
//!
//! Generating them at build time costs a program two kilobytes instead of a Unicode library; the tables of the standard
//! library are larger, too.

use std::fmt::Write;
use std::ops::RangeInclusive;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower-case letters that Unicode does not decompose, with the plain letters that a reader would type.
const WHOLE: [(char, &str); 9] =
    [('ß', "ss"), ('æ', "ae"), ('ð', "d"), ('ø', "o"), ('þ', "th"), ('đ', "d"), ('ı', "i"), ('ł', "l"), ('œ', "oe")];

/// The ranges that contain letters to fold: Latin beyond ASCII, its ligatures, full-width digits and letters.
const LATIN: [RangeInclusive<char>; 4] =
    ['\u{C0}'..='\u{24F}', '\u{1E00}'..='\u{1EFF}', '\u{FB00}'..='\u{FB06}', '\u{FF10}'..='\u{FF5A}'];

/// The blocks in which everything but letters and digits separates words: the scripts of the records with their signs,
/// and punctuation, currencies, arrows and operators. All other characters are parts of words, even emoji, so that a
/// search for a character that no record contains finds nothing instead of ignoring it.
const KNOWN: [RangeInclusive<char>; 11] = [
    '\0'..='\u{52F}',
    '\u{600}'..='\u{6FF}',
    '\u{2000}'..='\u{206F}',
    '\u{20A0}'..='\u{20CF}',
    '\u{2190}'..='\u{22FF}',
    '\u{2E00}'..='\u{2E7F}',
    '\u{3000}'..='\u{303F}',
    '\u{FE00}'..='\u{FE1F}',
    '\u{FE30}'..='\u{FE6F}',
    '\u{FEFF}'..='\u{FEFF}',
    '\u{FF00}'..='\u{FF65}',
];

/// The plain letters that a letter folds to, if any.
fn plain(letter: char) -> Option<String> {
    let mut folded = String::new();
    for part in letter.to_lowercase().nfkd().filter(|part| !is_combining_mark(*part)) {
        match WHOLE.iter().find(|(whole, _)| *whole == part) {
            Some((_, plain)) => folded.push_str(plain),
            None => folded.push(part),
        }
    }
    let plain = folded.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (plain && letter.is_alphanumeric() && matches!(folded.len(), 1..=3)).then_some(folded)
}

/// One to three letters, padded with zeros to three bytes.
fn filled(folded: &str) -> [u8; 3] {
    let mut bytes = folded.bytes();
    [(); 3].map(|()| bytes.next().unwrap_or(0))
}

/// The Rust source of the tables.
///
/// `FOLD` has an entry for each range of [`LATIN`]: its first letter, then three bytes for every letter, zeros if it
/// does not fold. `WORD_EDGES` contains, alternating and in order, the first character of each range of word characters
/// and the first one after it; from the last edge on, all characters belong to words.
pub(crate) fn tables() -> String {
    let mut source = String::from("pub(crate) static FOLD: &[(char, &[[u8; 3]])] = &[\n");
    for letters in LATIN {
        let pairs: Vec<_> = letters.clone().map(|letter| filled(&plain(letter).unwrap_or_default())).collect();
        // Writing to a String cannot fail.
        let _ = writeln!(source, "    ({:?}, &{pairs:?}),", letters.start());
    }
    // Written as escapes: some characters would change if an editor normalised the text.
    source += "];\npub(crate) static WORD_EDGES: &[char] = &[";
    for edge in word_edges() {
        let _ = write!(source, "'{}',", edge.escape_unicode());
    }
    source += "];\n";
    source
}

/// The characters at which ranges of word characters begin or end.
fn word_edges() -> Vec<char> {
    let mut edges = Vec::new();
    for letter in '\0'..='\u{FFFF}' {
        let separates = letter.is_whitespace() || KNOWN.iter().any(|block| block.contains(&letter));
        let within = letter.is_alphanumeric() || !separates;
        if within != (edges.len() % 2 == 1) {
            edges.push(letter);
        }
    }
    edges
}
