//! The tables by which search reads letters: what is one, and how Latin ones fold to plain ones, `É` and `é` to `e`,
//! `ß` to `ss`, and what a document that is pasted from writes otherwise, `ﬁ` and full-width letters.
//!
//! Made here so that a program carries two kilobytes and no Unicode library; the standard library's tables are larger
//! than both.

use std::fmt::Write;
use std::ops::RangeInclusive;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower-case letters that Unicode does not take apart, with what a reader would type.
const WHOLE: [(char, &str); 9] =
    [('ß', "ss"), ('æ', "ae"), ('ð', "d"), ('ø', "o"), ('þ', "th"), ('đ', "d"), ('ı', "i"), ('ł', "l"), ('œ', "oe")];

/// Where letters that fold are looked for: Latin beyond ASCII, its ligatures, full-width digits and letters.
const LATIN: [RangeInclusive<char>; 4] =
    ['\u{C0}'..='\u{24F}', '\u{1E00}'..='\u{1EFF}', '\u{FB00}'..='\u{FB06}', '\u{FF10}'..='\u{FF5A}'];

/// The blocks in which everything but letters and digits separates words: the scripts of the records with their signs,
/// and punctuation, currencies, arrows and operators. All else is part of a word, a picture as well, so that a search
/// for what no record has finds nothing instead of passing it over.
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

/// The plain letters for a letter, if it has any.
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

/// One to three letters in three bytes.
fn filled(folded: &str) -> [u8; 3] {
    let mut bytes = folded.bytes();
    [(); 3].map(|()| bytes.next().unwrap_or(0))
}

/// The Rust source of the tables.
///
/// `FOLD` has a run for each range of [`LATIN`]: its first letter, then three bytes for every letter, noughts where it
/// does not fold. `WORD_EDGES` holds, in order, where the characters of words begin, where they end, and so on; from
/// the last on, all are.
pub(crate) fn tables() -> String {
    let mut source = String::from("pub(crate) static FOLD: &[(char, &[[u8; 3]])] = &[\n");
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

/// The characters at which those that words are made of begin or end.
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
