//! Where in a text the words of a query stand, to mark them, and how well they fit.
//!
//! Works on the text as shown, not on the index, so that only what is on screen costs. What counts as found is the same
//! as in `index`, within one field.

use std::ops::Range;

use super::fold::prefix_end;
use super::query::{Origin, Row, Term, TextQuery};
use super::words::folded;

/// A word of a text: its place there, and folded.
type Word = (Range<usize>, String);

/// How well a word or phrase of a query is found; the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// As it was typed.
    Exact,
    /// It is the beginning of what is found.
    Beginning,
    /// By another form, spelling or name.
    Further,
}

/// The parts of a text that a query finds, as byte ranges on character boundaries: sorted, apart from each other and
/// never empty.
///
/// Of a word found by its start only that start is marked; one found by another form, or by a phrase, whole.
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
    for (row, found) in query.terms().iter().flat_map(|term| hits(&words, term)) {
        if let ([(first, _), ..], [.., (last, _)], Some(typed)) = (found, found, row.words.last()) {
            let end = if row.open { last.start + prefix_end(&text[last.clone()], typed.len()) } else { last.end };
            add(&mut marks, first.start..end);
        }
    }
    marks
}

/// How well each term of a query is found in a text; none where it is not.
#[must_use]
pub fn fits(text: &str, query: &TextQuery) -> Vec<Option<Fit>> {
    let words = words(text, query);
    let fit = |(row, found): (&Row, &[Word])| {
        let whole = found.last().map(|(_, word)| word) == row.words.last();
        match row.origin {
            Origin::Typed if whole => Fit::Exact,
            Origin::Typed => Fit::Beginning,
            Origin::Form | Origin::Name => Fit::Further,
        }
    };
    query.terms().iter().map(|term| hits(&words, term).map(fit).min()).collect()
}

fn words(text: &str, query: &TextQuery) -> Vec<Word> {
    if query.is_empty() { Vec::new() } else { folded(text).collect() }
}

/// What of a text a term finds, and by which of its rows.
fn hits<'a>(words: &'a [Word], term: &'a Term) -> impl Iterator<Item = (&'a Row, &'a [Word])> {
    term.rows.iter().flat_map(|row| {
        let rows = words.windows(row.words.len());
        rows.filter(|found| is_row(found, row)).map(move |found| (row, found))
    })
}

fn is_row(found: &[Word], row: &Row) -> bool {
    let last = row.words.len() - 1;
    let fits = |(at, (word, (_, found))): (usize, (&String, &Word))| {
        found == word || at == last && row.open && found.starts_with(word.as_str())
    };
    row.words.iter().zip(found).enumerate().all(fits)
}

/// Puts a mark among the others, one with those it meets. They are few, and a sort would cost the program more bytes.
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
    fn what_a_lexicon_adds_is_marked_whole() {
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
    fn fit_case(text: &str, query: &str, expected: &[Option<Fit>]) {
        assert_eq!(fits(text, &TextQuery::parse(query)), expected);
    }

    #[test]
    fn a_whole_word_fits_better_than_a_beginning() {
        fit_case("Domestic workers", "domestic work home", &[Some(Fit::Exact), Some(Fit::Beginning), None]);
        fit_case("workers at work", "work", &[Some(Fit::Exact)]);
        fit_case("domestic workers", "\"domestic work", &[Some(Fit::Beginning)]);
        fit_case("domestic", "", &[]);
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
    fn nothing_asked_marks_nothing() {
        case("women", "", &[]);
        case("", "women", &[]);
    }
}
