//! Where in a text the words of a query stand, to mark them.
//!
//! Works on the text as shown, not on the index, so that only what is on screen costs. What counts as found is the same
//! as in `index`, within one field.

use std::ops::Range;

use super::fold::prefix_end;
use super::query::{Term, TextQuery};
use super::words::folded;

/// The parts of a text that a query finds, as byte ranges on character boundaries: sorted, apart from each other and
/// never empty.
///
/// Of a word found by its start only that start is marked; one found by a singular or plural form, or by a phrase,
/// whole.
///
/// ```
/// use faceted_search::{TextQuery, marks};
///
/// assert_eq!(marks("Domestic workers", &TextQuery::parse("work")), [9..13]);
/// ```
#[must_use]
pub fn marks(text: &str, query: &TextQuery) -> Vec<Range<usize>> {
    let words: Vec<(Range<usize>, String)> = if query.is_empty() { Vec::new() } else { folded(text).collect() };
    let mut marks = Vec::new();
    for term in query.terms() {
        match term {
            Term::Word { word, forms } => {
                for (range, found) in &words {
                    if forms.contains(found) {
                        add(&mut marks, range.clone());
                    } else if found.starts_with(word) {
                        add(&mut marks, start_of(text, range, word));
                    }
                }
            }
            Term::Phrase { words: phrase, open } => {
                let rows = words.windows(phrase.len()).filter(|row| is_phrase(row, phrase, *open));
                for mark in rows.filter_map(|row| mark_row(text, row, phrase, *open)) {
                    add(&mut marks, mark);
                }
            }
        }
    }
    marks
}

fn is_phrase(row: &[(Range<usize>, String)], phrase: &[String], open: bool) -> bool {
    let last = phrase.len().saturating_sub(1);
    let fits = |found: &str, word: &str, may_go_on: bool| found == word || may_go_on && found.starts_with(word);
    row.iter().zip(phrase).enumerate().all(|(index, ((_, found), word))| fits(found, word, open && index == last))
}

/// From the first word of a row to the last, of which only the start if it is still being typed.
fn mark_row(text: &str, row: &[(Range<usize>, String)], phrase: &[String], open: bool) -> Option<Range<usize>> {
    let ((first, _), (last, _)) = (row.first()?, row.last()?);
    let end = if open { start_of(text, last, phrase.last()?).end } else { last.end };
    Some(first.start..end)
}

/// The part of the word in this range that folds to a prefix.
fn start_of(text: &str, range: &Range<usize>, prefix: &str) -> Range<usize> {
    range.start..range.start + prefix_end(&text[range.clone()], prefix.len())
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

    #[track_caller]
    fn case(text: &str, query: &str, expected: &[&str]) {
        let marks = marks(text, &TextQuery::parse(query));
        assert_eq!(marks.into_iter().map(|mark| &text[mark]).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_prefix_is_marked_as_far_as_it_goes() {
        case("Domestic workers worked", "work", &["work", "work"]);
        case("Domestic workers", "domestic", &["Domestic"]);
        case("Management of men by a man", "men", &["men", "man"]);
        case("Wome\u{301}n", "wome", &["Wome\u{301}"]);
        case("Æsir", "a", &["Æ"]);
        case("Æsir", "ae", &["Æ"]);
        case("Côte d’Ivoire", "cote ivoire", &["Côte", "Ivoire"]);
    }

    #[test]
    fn another_form_is_marked_whole() {
        case("a woman among Women", "women", &["woman", "Women"]);
        case("Policies, policy", "policy", &["Policies", "policy"]);
        case("shelters, sheltering", "shelter", &["shelters", "shelter"]);
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
