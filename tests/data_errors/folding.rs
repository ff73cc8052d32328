//! The table that folds letters: complete for the names of States and laws in the report, sorted, and plain.

include!(concat!(env!("OUT_DIR"), "/fold.rs"));

#[track_caller]
fn case(letters: &str, expected: &str) {
    let fold = |letter: char| match FOLD.binary_search_by_key(&letter, |(letter, _)| *letter) {
        Ok(place) => FOLD[place].1.into_iter().filter(|&byte| byte != 0).map(char::from).collect(),
        Err(_) => letter.to_string(),
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
fn what_is_no_latin_letter_with_a_mark_stays() {
    case("× ÷ a Z 9 ’ Ω ж", "× ÷ a Z 9 ’ Ω ж");
}

#[test]
fn the_table_is_sorted_and_plain() {
    assert!(FOLD.is_sorted_by(|before, after| before.0 < after.0));
    for (letter, folded) in FOLD {
        assert!(!letter.is_ascii(), "{letter}");
        let [first, second] = *folded;
        assert!(first.is_ascii_lowercase() && (second == 0 || second.is_ascii_lowercase()), "{letter}: {folded:?}");
    }
}

#[test]
fn the_table_is_the_one_compiled_in() {
    let pairs = FOLD.iter().map(|(letter, folded)| format!("    ({letter:?}, {folded:?}),\n"));
    let rows: String = pairs.collect();
    assert_eq!(crate::compiler::fold::table(), format!("pub(crate) static FOLD: &[(char, [u8; 2])] = &[\n{rows}];\n"));
}
