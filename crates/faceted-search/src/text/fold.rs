//! Folding removes case and Latin diacritics, so that `Côte` and `COTE` are the same word. So is a word that was copied
//! from a document with ligatures, full-width letters or soft hyphens.
//!
//! Splitting into words belongs to `words`. The build script generates the tables of letters from the Unicode data; the
//! signs of a further script are added there. The standard library's `to_lowercase` and `is_alphanumeric` support every
//! script, at 3 KB of download each.

include!(concat!(env!("OUT_DIR"), "/letters.rs"));

/// Folds a text and appends the result, which saves the index an allocation per word: Latin letters become lower case
/// without diacritics; everything else stays unchanged.
pub(super) fn fold_into(text: &str, folded: &mut String) {
    if text.bytes().all(|byte| byte.is_ascii() && byte != b',') {
        let start = folded.len();
        folded.push_str(text);
        folded[start..].make_ascii_lowercase();
    } else {
        text.chars().for_each(|c| fold_char(c, folded));
    }
}

/// A combining mark, or a sign that no reader sees. It folds to nothing and belongs to the letter before it.
pub(super) const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}') || is_invisible(c)
}

/// Whether a sign is never seen: the hyphen of a possible break, joiners, marks of direction, the byte order mark,
/// anchors and tags.
#[must_use]
pub const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Whether a character separates groups of digits in a large number; it occurs nowhere else within a word.
pub(super) const fn groups_digits(c: char) -> bool {
    matches!(c, ',' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}

/// The end of the part of a text that folds to the first `length` bytes: never between a letter and its marks.
pub(super) fn prefix_end(text: &str, length: usize) -> usize {
    let mut folded = String::with_capacity(length);
    for (at, c) in text.char_indices() {
        if folded.len() >= length && !is_mark(c) {
            return at;
        }
        fold_char(c, &mut folded);
    }
    text.len()
}

fn fold_char(c: char, folded: &mut String) {
    if c.is_ascii() && c != ',' {
        folded.push(c.to_ascii_lowercase());
    } else if let Some(plain) = plain(c) {
        folded.extend(plain.into_iter().filter(|&byte| byte != 0).map(char::from));
    } else if !is_mark(c) && !groups_digits(c) {
        folded.push(c);
    }
}

/// The plain letters that a letter folds to, padded with zeros, if any.
fn plain(c: char) -> Option<[u8; 3]> {
    let within = |&(first, pairs): &(char, &[[u8; 3]])| {
        let offset = u32::from(c).checked_sub(u32::from(first))?;
        pairs.get(usize::try_from(offset).ok()?).copied()
    };
    FOLD.iter().find_map(within).filter(|plain| plain[0] != 0)
}

/// Whether a character belongs to a word: any letter or digit, and anything that is not known to separate words.
pub(super) fn is_wordy(c: char) -> bool {
    // Most are ASCII. Not searching for those, and not decoding them in `words`, halves the time of building an index.
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { WORD_EDGES.partition_point(|&edge| edge <= c) % 2 == 1 }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use proptest::prelude::*;

    fn fold(text: &str) -> String {
        let mut folded = String::new();
        fold_into(text, &mut folded);
        folded
    }

    #[track_caller]
    fn case(text: &str, folded: &str) {
        assert_eq!(fold(text), folded);
    }

    #[test]
    fn folds_case_and_diacritics() {
        case("UN-Women", "un-women");
        case("Côte d’Ivoire", "cote d’ivoire");
        case("Co\u{302}te", "cote");
        case("ŁÓDŹ", "lodz");
        case("İstanbul ı", "istanbul i");
        case("Straße; Æsir; œuvre; Þór; Đà Nẵng", "strasse; aesir; oeuvre; thor; da nang");
        case("дом 家 مرأة", "дом 家 مرأة");
        case("", "");
    }

    #[test]
    fn folds_ligatures_and_full_width_letters() {
        case("traﬃcking", "trafficking");
        case("traf\u{ad}fick\u{200b}ing\u{feff}", "trafficking");
        case("t\u{61c}r\u{180e}a\u{206f}f\u{fffb}f\u{e0041}icking", "trafficking");
        case("ｓｈｅｌｔｅｒ", "shelter");
        case("11,500,000", "11500000");
        case("1\u{a0}000 1\u{202f}000 1\u{2009}000", "1000 1000 1000");
    }

    #[track_caller]
    fn prefix_case(text: &str, length: usize, part: &str) {
        assert_eq!(&text[..prefix_end(text, length)], part);
    }

    #[test]
    fn a_folded_prefix_is_found_again() {
        prefix_case("Womén", 3, "Wom");
        prefix_case("Wome\u{301}n", 4, "Wome\u{301}");
        prefix_case("Æsir", 1, "Æ");
        prefix_case("Æsir", 2, "Æ");
        prefix_case("Æsir", 3, "Æs");
        prefix_case("traﬃcking", 4, "traﬃ");
        prefix_case("traf\u{ad}ficking", 4, "traf\u{ad}");
        prefix_case("1,000", 2, "1,0");
        prefix_case("abc", 9, "abc");
        prefix_case("abc", 0, "");
    }

    #[test]
    fn only_letters_fold() {
        let folding = ('\u{80}'..=char::MAX).filter(|&c| plain(c).is_some());
        assert!(folding.clone().count() > 400);
        folding.for_each(|c| assert!(c.is_alphanumeric() && is_wordy(c), "{c}"));
    }

    #[test]
    fn words_consist_of_letters_digits_and_unknown_characters() {
        assert!(WORD_EDGES.is_sorted_by(|a, b| a < b));
        for c in '\0'..=char::MAX {
            let plain =
                matches!(c, '\0'..='\u{52f}' | '\u{600}'..='\u{6ff}' | '\u{2000}'..='\u{206f}') || c.is_whitespace();
            assert!(is_wordy(c) || !c.is_alphanumeric(), "{c:?} is passed over");
            assert!(!is_wordy(c) || c.is_alphanumeric() || !plain, "{c:?} does not separate");
        }
        "नेपाल😀♀\u{94d}ﷺ\u{fffd}\u{10ffff}".chars().for_each(|c| assert!(is_wordy(c), "{c:?}"));
        "€→−。、「」！\u{feff}\u{fe0f}".chars().for_each(|c| assert!(!is_wordy(c), "{c:?}"));
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for c in '\0'..=char::MAX {
            let once = fold(c.encode_utf8(&mut [0; 4]));
            assert_eq!(fold(&once), once, "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn a_prefix_ends_on_a_boundary(text in any::<String>(), length in 0usize..40) {
            let end = prefix_end(&text, length);
            prop_assert!(text.is_char_boundary(end));
            prop_assert!(end == text.len() || fold(&text[..end]).len() >= length);
        }
    }
}
