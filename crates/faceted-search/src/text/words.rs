//! Splits a text into words: runs of letters and digits, separated by spaces, punctuation and signs.
//!
//! `UN-Women` is two words, `A/72/215` three, and `1,000` one. Whether two words are equal belongs to `fold`.

use std::ops::Range;

use super::fold::{fold_into, groups_digits, is_mark, is_wordy};

/// The ranges of the words of a text, in order.
pub(super) fn words(text: &str) -> Words<'_> {
    Words { text, at: 0 }
}

/// The words of a text, folded, in order.
pub fn folded(text: &str) -> impl Iterator<Item = (Range<usize>, String)> {
    words(text).map(|range| {
        let mut word = String::new();
        fold_into(&text[range.clone()], &mut word);
        (range, word)
    })
}

/// The words of a text as they are compared, with single blanks.
pub(super) fn compared(text: &str) -> String {
    folded(text).map(|(_, word)| word).collect::<Vec<_>>().join(" ")
}

/// Whether a word is a few capitals, such as a name is shortened to.
pub(super) fn is_acronym(word: &str) -> bool {
    (2..=LONGEST_ACRONYM).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The longest name that is known by its capitals.
const LONGEST_ACRONYM: usize = 5;

/// See [`words`].
pub(super) struct Words<'a> {
    text: &'a str,
    /// The end of the last word.
    at: usize,
}

impl Words<'_> {
    /// The next run of letters and digits with their marks. It never starts with a mark, so it never folds to nothing.
    fn run(&mut self) -> Option<Range<usize>> {
        let start = self.pass(self.at, |c| !is_wordy(c) || is_mark(c));
        self.at = self.pass(start, |c| is_wordy(c) || is_mark(c));
        if self.at - start <= 3 && is_number(&self.text[start..self.at]) {
            while let Some(end) = self.group() {
                self.at = end;
            }
        }
        (start < self.at).then_some(start..self.at)
    }

    /// The end of a group of three digits that continues a number, if one follows.
    fn group(&self) -> Option<usize> {
        let start = self.at + self.text[self.at..].chars().next().filter(|&c| groups_digits(c))?.len_utf8();
        let end = self.pass(start, |c| is_wordy(c) || is_mark(c));
        (end - start == 3 && is_number(&self.text[start..end])).then_some(end)
    }

    /// The first position from here on with a character for which `is` is false. Most are ASCII and need no decoding.
    fn pass(&self, from: usize, is: impl Fn(char) -> bool) -> usize {
        let mut at = from;
        while let Some(&byte) = self.text.as_bytes().get(at) {
            let c = if byte.is_ascii() { Some(char::from(byte)) } else { self.text[at..].chars().next() };
            match c.filter(|&c| is(c)) {
                Some(c) => at += c.len_utf8(),
                None => break,
            }
        }
        at
    }
}

/// Whether a word consists only of digits.
pub(super) fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

impl Iterator for Words<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let before = self.at;
            let run = self.run()?;
            // The "s" of "women's" is not a word: a search for "women's shelters" also means "shelters for women".
            let possessive = before > 0
                && matches!(&self.text[before..run.start], "'" | "’")
                && matches!(&self.text[run.clone()], "s" | "S");
            if !possessive {
                return Some(run);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn case(text: &str, expected: &[&str]) {
        assert_eq!(folded(text).map(|(_, word)| word).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn letters_and_digits_make_words() {
        case("UN-Women", &["un", "women"]);
        case("No. 189", &["no", "189"]);
        case("A/72/215", &["a", "72", "215"]);
        case("Côte d’Ivoire (2017)", &["cote", "d", "ivoire", "2017"]);
        case("Co\u{302}te", &["cote"]);
        case("  ", &[]);
        case("", &[]);
    }

    #[test]
    fn grouped_digits_are_one_number() {
        case("1,000 11,500,000", &["1000", "11500000"]);
        case("1\u{a0}000\u{202f}000", &["1000000"]);
        case("1 000", &["1", "000"]);
        case(
            "97,98 1,0000 2015,201 1,000a x1,000 a,100 1,,000",
            &["97", "98", "1", "0000", "2015", "201", "1", "000a", "x1", "000", "a", "100", "1", "000"],
        );
        case("1,000,", &["1000"]);
    }

    #[test]
    fn invisible_characters_do_not_split_words() {
        case("traf\u{ad}fick\u{200b}ing \u{feff}women\u{2060}", &["trafficking", "women"]);
        case("\u{ad} \u{200d}", &[]);
    }

    #[test]
    fn a_possessive_s_is_not_a_word() {
        case("women's rights", &["women", "rights"]);
        case("Women’s", &["women"]);
        case("workers' shelters", &["workers", "shelters"]);
        case("'s", &["s"]);
        case("sections a s", &["sections", "a", "s"]);
        case("it's’s x", &["it", "x"]);
    }

    #[test]
    fn a_single_mark_is_not_a_word() {
        // U+0345 is a mark that Unicode also calls alphabetic.
        case("\u{345} \u{301}a", &["a"]);
    }

    #[test]
    fn places_are_those_of_the_original() {
        let text = "«É» 12";
        let places: Vec<&str> = words(text).map(|range| &text[range]).collect();
        assert_eq!(places, ["É", "12"]);
    }

    proptest! {
        #[test]
        fn words_are_ordered_apart_and_never_empty(text in any::<String>()) {
            let mut end = None;
            for (range, word) in folded(&text) {
                prop_assert!(text.get(range.clone()).is_some());
                prop_assert!(!word.is_empty());
                prop_assert!(end.is_none_or(|end| end < range.start));
                end = Some(range.end);
            }
        }
    }
}
