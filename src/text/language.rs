//! The language of the page, with one method for each message in `text/<tag>/*.ftl`.
//!
//! The methods are written by `build/messages/`, so that a message or a variable that is missing does not compile. A
//! text with variables is put together here by a small interpreter over the packed catalogue; `catalogue` says how a
//! line of it is written.

use std::sync::LazyLock;

use super::catalogue::{END, FIRST_LETTER, INSERT, NOUGHT, PluralForm, SELECT, VARIANT};

vocabulary! {
    /// A language of the interface, by its BCP 47 tag.
    Language {
        /// English, the source language of the messages.
        English = "en",
    }
}

/// A message without variables, to be stored in tables: `Language::filter_order_report`.
pub type Message = fn(Language) -> &'static str;

/// The lines of a language by number: the messages of the page and, natively, also those used only in static files.
macro_rules! catalogue {
    ($tag:literal) => {
        LazyLock::new(|| {
            let lines = include_str!(concat!(env!("OUT_DIR"), "/messages-", $tag, ".txt")).lines();
            #[cfg(feature = "static")]
            let lines = lines.chain(include_str!(concat!(env!("OUT_DIR"), "/messages-", $tag, "-static.txt")).lines());
            lines.collect()
        })
    };
}

static ENGLISH: LazyLock<Vec<&str>> = catalogue!("en");

/// A value for a variable.
#[derive(Clone, Copy)]
enum Value<'a> {
    /// Is inserted unchanged.
    Text(&'a str),
    /// Is inserted with grouped digits; selects by its plural form.
    Number(usize),
    /// Is inserted with its sign.
    Change(i32),
    /// Selects by its index in a closed set; no and yes are such a set, too.
    Place(usize),
}

impl Language {
    /// The tag of the language, for the attribute `lang` and for paths.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.slug()
    }

    /// The plural form of a number.
    const fn plural_form(self, number: usize) -> PluralForm {
        match self {
            Self::English => {
                if number == 1 {
                    PluralForm::One
                } else {
                    PluralForm::Other
                }
            }
        }
    }

    /// A line of the catalogue.
    fn words(self, number: usize) -> &'static str {
        self.line(number)
    }

    /// A reference to a line. Returning one pointer instead of pointer and length makes every call smaller.
    #[inline(never)]
    fn line(self, number: usize) -> &'static &'static str {
        let lines = match self {
            Self::English => &ENGLISH,
        };
        lines.get(number).unwrap_or(&"")
    }

    /// A line that selects one of several texts.
    #[inline(never)]
    fn choose(self, number: usize, values: &[Value]) -> &'static str {
        let mut text = self.words(number);
        while let Some(rest) = text.strip_prefix(SELECT) {
            (text, _) = self.variant(rest, values);
        }
        text
    }

    /// A line with its variables.
    #[inline(never)]
    fn say(self, number: usize, values: &[Value]) -> String {
        let mut text = String::new();
        self.write(&mut text, self.words(number), values);
        text
    }

    fn write(self, to: &mut String, mut text: &'static str, values: &[Value]) {
        while let Some((plain, marked)) = text.find([INSERT, SELECT]).and_then(|place| text.split_at_checked(place)) {
            to.push_str(plain);
            if let Some(rest) = marked.strip_prefix(SELECT) {
                let (chosen, after) = self.variant(rest, values);
                self.write(to, chosen, values);
                text = after;
            } else {
                let (value, after) = named(marked.get(1..).unwrap_or_default(), values);
                self.insert(to, value);
                text = after;
            }
        }
        to.push_str(text);
    }

    fn insert(self, to: &mut String, value: Value) {
        match value {
            Value::Text(text) => to.push_str(text),
            Value::Number(number) => to.push_str(&self.number(number)),
            Value::Change(change) => to.push_str(&self.signed(change)),
            Value::Place(_) => {}
        }
    }

    /// The text of the first variant that fits, and what follows after the last one. If none fits, which the build
    /// rules out, the text is empty.
    fn variant(self, text: &'static str, values: &[Value]) -> (&'static str, &'static str) {
        let (value, mut rest) = named(text, values);
        let mut chosen = None;
        while let Some(variant) = rest.strip_prefix(VARIANT) {
            let mut signs = variant.chars();
            let fits = signs.next().is_some_and(|key| self.fits(key, value));
            let (words, after) = up_to_end(signs.as_str());
            if fits {
                chosen = chosen.or(Some(words));
            }
            rest = after;
        }
        (chosen.unwrap_or_default(), rest.strip_prefix(END).unwrap_or_default())
    }

    fn fits(self, key: char, value: Value) -> bool {
        let key = key as usize;
        let letter = |place: usize| FIRST_LETTER as usize + place;
        match value {
            Value::Number(number) => {
                key == NOUGHT as usize + number || key == letter(self.plural_form(number) as usize)
            }
            Value::Place(place) => key == letter(place),
            Value::Text(_) | Value::Change(_) => false,
        }
    }
}

/// The value whose letter a text begins with, and what follows.
fn named<'a>(text: &'static str, values: &[Value<'a>]) -> (Value<'a>, &'static str) {
    let mut signs = text.chars();
    let place = signs.next().map_or(usize::MAX, |letter| (letter as usize).wrapping_sub(FIRST_LETTER as usize));
    (values.get(place).copied().unwrap_or(Value::Text("")), signs.as_str())
}

/// The text of a variant, including nested selections, and what follows, from the next variant or the end on.
fn up_to_end(text: &'static str) -> (&'static str, &'static str) {
    let mut depth = 0_usize;
    let is_end = |sign: char| {
        let outside = depth == 0 && matches!(sign, VARIANT | END);
        match sign {
            SELECT => depth += 1,
            END => depth = depth.saturating_sub(1),
            _ => {}
        }
        outside
    };
    text.find(is_end).and_then(|place| text.split_at_checked(place)).unwrap_or((text, ""))
}

/// Fails to compile unless a closed set has exactly these members in this order, on which the catalogue relies.
macro_rules! assert_slugs {
    ($set:path, $slugs:expr) => {{
        let (all, slugs): (_, &[&str]) = (<$set>::ALL, &$slugs);
        assert!(all.len() == slugs.len(), "the build has read another number of members");
        let mut place = 0;
        while place < slugs.len() {
            let (slug, read) = (all[place].slug().as_bytes(), slugs[place].as_bytes());
            assert!(slug.len() == read.len(), "the build has read another member");
            let mut byte = 0;
            while byte < slug.len() {
                assert!(slug[byte] == read[byte], "the build has read another member");
                byte += 1;
            }
            place += 1;
        }
    }};
}

#[allow(clippy::all, clippy::pedantic, reason = "written by the build")]
mod messages {
    use super::{Language, Value};

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

#[cfg(test)]
mod tests {
    use super::{Language, Value};

    #[track_caller]
    fn case(pattern: &'static str, values: &[Value], expected: &str) {
        let mut text = String::new();
        Language::English.write(&mut text, pattern, values);
        assert_eq!(text, expected);
    }

    #[test]
    fn values_are_written_as_the_language_writes_them() {
        case("a \u{1}b b \u{1}a", &[Value::Number(11_500_000), Value::Text("x")], "a x b 11,500,000");
        case("\u{1}a", &[Value::Change(-2)], "−2");
    }

    #[test]
    fn choices_go_by_single_numbers_then_by_plural_form() {
        for (number, expected) in [(0, "none of it"), (1, "one of it"), (1200, "1,200 of it")] {
            case("\u{2}a\u{3}\u{1000}none\u{3}bone\u{3}f\u{1}a\u{4} of it", &[Value::Number(number)], expected);
        }
    }

    #[test]
    fn choices_stand_within_choices() {
        let pattern = "<\u{2}a\u{3}ano\u{3}b\u{2}b\u{3}ax\u{3}by\u{4}!\u{4}>";
        for (places, expected) in [([0, 0], "<no>"), ([1, 0], "<x!>"), ([1, 1], "<y!>")] {
            case(pattern, &places.map(Value::Place), expected);
        }
    }

    #[test]
    fn a_broken_catalogue_does_no_harm() {
        for pattern in ["\u{1}", "\u{2}", "\u{1}é", "\u{2}a", "\u{2}a\u{3}", "\u{2}a\u{3}bx", "\u{2}a\u{3}b\u{2}\u{4}"]
        {
            let mut text = String::new();
            Language::English.write(&mut text, pattern, &[Value::Number(1)]);
        }
    }
}
