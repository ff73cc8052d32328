//! Where in a text the words of a query occur, to mark them, and how well the text fits.
//!
//! Works on the text as shown, not on the index, so that only texts on the screen take time. The rules for a match are
//! those of `index`, within one field.

use std::ops::Range;

use super::fold::prefix_end;
use super::query::{Origin, Row, TextQuery};
use super::words::folded;

/// A word of a text: its range in the text, and its folded form.
type Word = (Range<usize>, String);

/// The parts of a text that a query finds, as byte ranges on character boundaries: sorted, not overlapping and never
/// empty.
///
/// If a word is found by its beginning, only that is marked; if by another form or by a phrase, the whole word is.
///
/// ```
/// use faceted_search::{TextQuery, marks};
///
/// assert_eq!(marks("Domestic workers", &TextQuery::parse("work")), [9..13]);
/// ```
#[must_use]
pub fn marks(text: &str, query: &TextQuery) -> Vec<Range<usize>> {
    let words = words(text, query);
    let mut marks = Vec::new();
    for row in query.terms().iter().flat_map(|term| &term.rows) {
        hits(text, &words, row, |found, typed| {
            if let ([(first, _), ..], [.., (last, _)]) = (found, found) {
                let end = if row.open { last.start + prefix_end(&text[last.clone()], typed.len()) } else { last.end };
                add(&mut marks, first.start..end);
            }
        });
    }
    marks
}

/// How well a text fits a query; 0 is best. Each term adds 0 if it occurs as it was typed, 1 if it is the beginning of
/// a word, and 2 if it is found by another form, spelling or name. `None` if a term is not found at all.
#[must_use]
pub fn fit(text: &str, query: &TextQuery) -> Option<u32> {
    let words = words(text, query);
    let mut sum = 0;
    for term in query.terms() {
        let mut best = None;
        for row in &term.rows {
            hits(text, &words, row, |found, typed| {
                let whole = found.last().is_some_and(|(_, word)| word == typed);
                let fit = if row.origin == Origin::Typed { u32::from(!whole) } else { 2 };
                best = Some(best.map_or(fit, |best: u32| best.min(fit)));
            });
        }
        sum += best?;
    }
    Some(sum)
}

/// Whether texts hold every term of a query among them.
#[must_use]
pub fn finds(texts: &[&str], query: &TextQuery) -> bool {
    query.terms().iter().all(|term| {
        texts.iter().any(|text| {
            let (words, mut is_found) = (words(text, query), false);
            term.rows.iter().for_each(|row| hits(text, &words, row, |_, _| is_found = true));
            is_found
        })
    })
}

fn words(text: &str, query: &TextQuery) -> Vec<Word> {
    if query.is_empty() { Vec::new() } else { folded(text).collect() }
}

/// Finds each sequence of words that matches a row of the query, and passes it on with the last word of the row. A row
/// in capitals matches only capitals.
fn hits(text: &str, words: &[Word], row: &Row, mut found: impl FnMut(&[Word], &str)) {
    let typed: Vec<&str> = row.words.split(' ').collect();
    let Some((last, before)) = typed.split_last() else { return };
    for words in words.windows(typed.len()) {
        if let Some(((place, word), others)) = words.split_last()
            && others.iter().zip(before).all(|((_, word), typed)| word == typed)
            && (word == last || text[place.clone()] == **last || row.open && word.starts_with(last))
        {
            found(words, last);
        }
    }
}

/// Inserts a mark, merged with those that it touches. Marks are few, and sorting them would make the program larger.
fn add(marks: &mut Vec<Range<usize>>, mut mark: Range<usize>) {
    let first = marks.partition_point(|other| other.end < mark.start);
    let met = marks[first..].partition_point(|other| other.start <= mark.end);
    for other in marks.drain(first..first + met) {
        mark = mark.start.min(other.start)..mark.end.max(other.end);
    }
    marks.insert(first, mark);
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use crate::text::lexicon::{Lexicon, Tables, families};

    #[track_caller]
    fn case(text: &str, query: &str, expected: &[&str]) {
        let marks = marks(text, &TextQuery::parse(query));
        assert_eq!(marks.into_iter().map(|mark| &text[mark]).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_prefix_is_marked_as_far_as_it_goes() {
        case("Domestic workers worked", "work", &["work", "work"]);
        case("Domestic workers", "domestic", &["Domestic"]);
        case("Wome\u{301}n", "wome", &["Wome\u{301}"]);
        case("Æsir", "a", &["Æ"]);
        case("Æsir", "ae", &["Æ"]);
        case("Côte d’Ivoire", "cote ivoire", &["Côte", "Ivoire"]);
    }

    #[test]
    fn words_found_by_the_lexicon_are_marked_whole() {
        let texts = "woman women management care worker nanny 189 percent";
        let families = families(texts, |word| word.replace("woman", "women"));
        let names = "nanny=care work*;no 189";
        let lexicon = Lexicon::new(texts, Tables { families: &families, names, ..Tables::default() });
        let case = |text: &str, query: &str, expected: &[&str]| {
            let marks = marks(text, &TextQuery::read(query, &lexicon));
            assert_eq!(marks.into_iter().map(|mark| &text[mark]).collect::<Vec<_>>(), expected, "{query}");
        };
        case("a woman among Women", "women", &["woman", "Women"]);
        case("Nannies, care workers, No. 189 and No. 1", "nanny", &["care work", "No. 189"]);
        case("50 percent", "per cent", &["percent"]);
    }

    #[track_caller]
    fn fit_case(text: &str, query: &str, expected: Option<u32>) {
        assert_eq!(fit(text, &TextQuery::parse(query)), expected);
    }

    #[test]
    fn a_whole_word_fits_better_than_a_beginning() {
        fit_case("Domestic workers", "domestic", Some(0));
        fit_case("Domestic workers", "domestic work", Some(1));
        fit_case("Domestic workers", "domestic home", None);
        fit_case("workers at work", "work", Some(0));
        fit_case("domestic workers", "\"domestic work", Some(1));
        fit_case("domestic", "", Some(0));
    }

    #[test]
    fn a_phrase_is_marked_from_end_to_end() {
        case("the UN-Women office", r#""un women""#, &["UN-Women"]);
        case("women migrants, women migrant", r#""women migrant""#, &["women migrant"]);
        case("women migrants", r#""women mig"#, &["women mig"]);
        case("no no no", r#""no no""#, &["no no no"]);
        case("women", r#""women migrant""#, &[]);
    }

    #[test]
    fn marks_that_meet_become_one() {
        case("migrant workers", "mi migrant m", &["migrant"]);
        case("women migrant workers", r#""women migrant" migrant"#, &["women migrant"]);
    }

    #[test]
    fn an_empty_query_marks_nothing() {
        case("women", "", &[]);
        case("", "women", &[]);
    }
}
