//! The tables of letters: complete for Latin letters with marks, sorted, plain, and equal to those compiled in.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

#[path = "../build/letters.rs"]
mod tables;

include!(concat!(env!("OUT_DIR"), "/letters.rs"));

#[track_caller]
fn case(letters: &str, expected: &str) {
    let fold = |letter: char| {
        let run = FOLD.iter().rfind(|(first, _)| *first <= letter);
        let pair = run.and_then(|(first, pairs)| pairs.get((u32::from(letter) - u32::from(*first)) as usize));
        match pair {
            Some(plain) if plain[0] != 0 => {
                plain.iter().filter(|&&byte| byte != 0).map(|&byte| char::from(byte)).collect()
            }
            _ => letter.to_string(),
        }
    };
    assert_eq!(letters.chars().map(fold).collect::<String>(), expected);
}

#[test]
fn letters_fold_to_what_people_type() {
    case("Türkiye", "Turkiye");
    case("Burkinabè", "Burkinabe");
    case("ÀÉÎÕÜçñš", "aeioucns");
    case("İstanbul ıssız", "istanbul issiz");
    case("ß ẞ Æ æ Œ œ Ǽ", "ss ss ae ae oe oe ae");
    case("Ø ø Ǿ Đ đ Ł ł Þ þ Ð ð", "o o o d d l l th th d d");
    case("Việt Nam", "Viet Nam");
}

#[test]
fn ligatures_and_full_width_letters_fold() {
    case("traﬃcking ﬁling ﬂow oﬀ ﬆ", "trafficking filing flow off st");
    case("ｓｈｅｌｔｅｒ ＩＬＯ １８９", "shelter ilo 189");
    case("ǆ ǅ ŀ ŉ", "dz dz ŀ ŉ");
}

#[test]
fn other_characters_are_unchanged() {
    case("× ÷ a Z 9 ’ Ω ж", "× ÷ a Z 9 ’ Ω ж");
}

#[test]
fn the_table_is_sorted_and_plain() {
    assert!(FOLD.is_sorted_by(|before, after| before.0 < after.0));
    for (first, pairs) in FOLD {
        assert!(!first.is_ascii(), "{first}");
        for letters in *pairs {
            let plain = |byte: &u8| *byte == 0 || byte.is_ascii_lowercase() || byte.is_ascii_digit();
            let filled = letters.is_sorted_by(|before, after| *before != 0 || *after == 0);
            assert!(letters.iter().all(plain) && filled, "after {first}: {letters:?}");
        }
    }
}

#[test]
fn words_begin_and_end() {
    assert!(WORD_EDGES.is_sorted_by(|before, after| before < after));
    assert_eq!(WORD_EDGES[..6], ['0', ':', 'A', '[', 'a', '{']);
    assert!(!WORD_EDGES.len().is_multiple_of(2), "what lies beyond the last one belongs to words");
}

#[test]
fn the_tables_are_those_compiled_in() {
    let runs = FOLD.iter().map(|(first, pairs)| format!("    ({first:?}, &{pairs:?}),\n")).collect::<Vec<_>>().concat();
    let edges = WORD_EDGES.iter().map(|edge| format!("'{}',", edge.escape_unicode())).collect::<Vec<_>>().concat();
    let source = format!(
        "pub(crate) static FOLD: &[(char, &[[u8; 3]])] = &[\n{runs}];\n\
         pub(crate) static WORD_EDGES: &[char] = &[{edges}];\n"
    );
    assert_eq!(tables::tables(), source);
}
