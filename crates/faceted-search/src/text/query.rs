//! A text query as a person types it: words and "quoted phrases", all of which must be found.
//!
//! Reading it cannot fail; what goes beyond the limit is kept to be shown. What it finds belongs to `index`.

use super::inflection::other_forms;
use super::words::{folded, words};

/// How many words and phrases a query may have. A link can hold any text; the work for it stays bounded.
pub const MAX_TERMS: usize = 32;

/// A query, read and folded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextQuery {
    terms: Vec<Term>,
    dropped: String,
}

/// One thing that must be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Term {
    /// The start of a word, or one of its other forms as a whole.
    Word { word: String, forms: Vec<String> },
    /// Exactly these words in a row, never none. While its quote is open, the last word is still being typed and may
    /// be the start of one.
    Phrase { words: Vec<String>, open: bool },
}

/// A word of the query that finds other words too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expansion {
    /// The word, folded.
    pub word: String,
    /// What else it finds: singular or plural forms that do not start with it.
    pub forms: Vec<String>,
}

impl TextQuery {
    /// Reads a query. Quotes may be straight, curly or angular; one that is not closed reaches to the end.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut query = Self::default();
        let (mut start, mut opening) = (0, None);
        let end = (text.len(), "");
        for (at, quote) in text.match_indices(is_quote).chain([end]) {
            let piece = &text[start..at];
            let full = match opening {
                None => folded(piece).find_map(|(range, word)| {
                    let forms = other_forms(&word);
                    query.push(Term::Word { word, forms }, start + range.start)
                }),
                Some(opening) => {
                    let words: Vec<String> = folded(piece).map(|(_, word)| word).collect();
                    let phrase = Term::Phrase { words, open: quote.is_empty() };
                    query.push(phrase, opening)
                }
            };
            if let Some(from) = full {
                text[from..].trim().clone_into(&mut query.dropped);
                return query;
            }
            start = at + quote.len();
            opening = if opening.is_none() { Some(at) } else { None };
        }
        query
    }

    /// Whether it asks nothing, so that every record passes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The end of the text that went beyond [`MAX_TERMS`] and was not read, as it was typed.
    #[must_use]
    pub fn dropped(&self) -> Option<&str> {
        (!self.dropped.is_empty()).then_some(self.dropped.as_str())
    }

    /// The parts of a query's text that ask for nothing, as they were typed: what stands between blanks and holds
    /// neither letter nor digit, and what went beyond [`MAX_TERMS`]. Quotation marks say how to read the words between
    /// them, so they count only in a query that has no words.
    #[must_use]
    pub fn unsearched(text: &str) -> String {
        let text = text.trim();
        let query = Self::parse(text);
        if query.is_empty() {
            return text.into();
        }
        let (read, rest) = text.split_at(text.len() - query.dropped.len());
        let mut parts = String::new();
        for part in read.split(' ') {
            // An empty part holds quotation marks alone, too.
            if words(part).next().is_none() && !part.chars().all(is_quote) {
                parts.push_str(part);
                parts.push(' ');
            }
        }
        parts.push_str(rest);
        parts.truncate(parts.trim_end().len());
        parts
    }

    /// The words that also find other forms, in the language alone: for what a collection really holds of them, ask
    /// [`TextIndex::expansions`](super::TextIndex::expansions).
    #[must_use]
    pub fn expansions(&self) -> Vec<Expansion> {
        let expansions = self.terms.iter().filter_map(|term| match term {
            Term::Phrase { .. } => None,
            Term::Word { word, forms } => {
                let forms = forms.iter().filter(|form| !form.starts_with(word)).cloned().collect();
                Some(Expansion { word: word.clone(), forms })
            }
        });
        expansions.filter(|expansion| !expansion.forms.is_empty()).collect()
    }

    pub(super) fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Adds a term that says something new; if there is no room for it, gives back where in the text it began.
    fn push(&mut self, term: Term, from: usize) -> Option<usize> {
        if matches!(&term, Term::Phrase { words, .. } if words.is_empty()) || self.terms.contains(&term) {
            return None;
        }
        if self.terms.len() == MAX_TERMS {
            return Some(from);
        }
        self.terms.push(term);
        None
    }
}

const fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use crate::text::fold::is_mark;
    use proptest::prelude::*;

    /// Words as they are, phrases in brackets, an open one without its second.
    fn shown(query: &TextQuery) -> String {
        let terms = query.terms.iter().map(|term| match term {
            Term::Word { word, .. } => word.clone(),
            Term::Phrase { words, open: false } => format!("[{}]", words.join(" ")),
            Term::Phrase { words, open: true } => format!("[{}", words.join(" ")),
        });
        terms.collect::<Vec<_>>().join(" ")
    }

    #[track_caller]
    fn case(text: &str, expected: &str) {
        assert_eq!(shown(&TextQuery::parse(text)), expected);
    }

    #[test]
    fn words_and_phrases_are_told_apart() {
        case("Domestic  workers", "domestic workers");
        case(r#"shelter "Domestic Workers" Jordan"#, "shelter [domestic workers] jordan");
        case("“one two” „three four‟ «five»", "[one two] [three four] [five]");
        case(r#"a"b"c"#, "a [b] c");
        case("UN-Women’s", "un women");
    }

    #[test]
    fn an_open_quote_reaches_to_the_end() {
        case(r#"shelter "domestic wor"#, "shelter [domestic wor");
        case(r#"one "two" "three"#, "one [two] [three");
    }

    #[test]
    fn what_says_nothing_new_is_left_out() {
        case("", "");
        case(r#"" … !"#, "");
        case(r#""" a """#, "a");
        case("women Women WOMEN", "women");
        assert!(TextQuery::parse(" – ").is_empty());
        assert!(!TextQuery::parse("a").is_empty());
    }

    #[track_caller]
    fn dropped_case(tail: &str, dropped: Option<&str>) {
        let words: Vec<String> = (0..MAX_TERMS).map(|number| number.to_string()).collect();
        let query = TextQuery::parse(&format!("{}{tail}", words.join(" ")));
        assert_eq!(query.terms.len(), MAX_TERMS);
        assert_eq!(query.dropped(), dropped);
    }

    #[test]
    fn what_is_beyond_the_limit_is_said() {
        dropped_case("", None);
        dropped_case(" 1 2", None);
        dropped_case(" 1 one Two ", Some("one Two"));
        dropped_case(r#" "Éa b" c"#, Some(r#""Éa b" c"#));
    }

    #[track_caller]
    fn unsearched_case(text: &str, expected: &str) {
        assert_eq!(TextQuery::unsearched(text), expected, "{text}");
    }

    #[test]
    fn what_asks_for_nothing_is_named() {
        unsearched_case("", "");
        unsearched_case("  ", "");
        unsearched_case(" – ", "–");
        unsearched_case(r#"" … !"#, r#"" … !"#);
        unsearched_case(r#"50 % of "women & men""#, "% &");
        unsearched_case(r#"a - b & "" “c”"#, "- &");
        unsearched_case("UN-Women, women’s (2017)!", "");
        unsearched_case("नेपाल 😀 中国", "");
        let many: Vec<String> = (0..MAX_TERMS + 2).map(|number| number.to_string()).collect();
        unsearched_case(&format!(" {} ", many.join(" ")), "32 33");
        unsearched_case(&format!("% {}", many.join(" ")), "% 32 33");
    }

    #[track_caller]
    fn expansion_case(text: &str, expected: &[(&str, &[&str])]) {
        let expansions = TextQuery::parse(text).expansions();
        let plain: Vec<(&str, Vec<&str>)> =
            expansions.iter().map(|e| (e.word.as_str(), e.forms.iter().map(String::as_str).collect())).collect();
        let expected: Vec<(&str, Vec<&str>)> = expected.iter().map(|&(word, forms)| (word, forms.to_vec())).collect();
        assert_eq!(plain, expected);
    }

    #[test]
    fn expansions_name_what_a_prefix_does_not_find() {
        expansion_case("women policy", &[("women", &["woman"]), ("policy", &["policies"])]);
        expansion_case("shelter 189", &[]);
        expansion_case("person", &[("person", &["people"])]);
        expansion_case(r#""women""#, &[]);
    }

    proptest! {
        #[test]
        fn any_text_can_be_read(text in any::<String>()) {
            let query = TextQuery::parse(&text);
            prop_assert!(query.terms.len() <= MAX_TERMS);
            prop_assert!(query.dropped().is_none_or(|dropped| text.contains(dropped)));
        }

        /// A query that asks for nothing says so of all of itself, and no letter of any script is lost without a word.
        #[test]
        fn nothing_is_passed_over_without_a_word(text in "(\\PC|[ \"“a1%–😀नि中]){0,12}") {
            let (query, unsearched) = (TextQuery::parse(&text), TextQuery::unsearched(&text));
            prop_assert!(unsearched.split(' ').all(|part| text.contains(part)));
            prop_assert_eq!(query.is_empty(), unsearched == text.trim());
            let asked: String = query.terms.iter().map(|term| match term {
                Term::Word { word, .. } => word.clone(),
                Term::Phrase { words, .. } => words.concat(),
            }).collect();
            for c in text.chars().filter(|c| c.is_alphanumeric() && !c.is_ascii_alphabetic()) {
                let word = folded(c.encode_utf8(&mut [0; 4])).map(|(_, word)| word).next();
                prop_assert!(is_mark(c) || word.is_some_and(|word| asked.contains(&word)), "{c:?} of {text:?}");
            }
        }
    }
}
