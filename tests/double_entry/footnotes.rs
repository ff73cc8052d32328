//! Compares the footnotes with their second entry: the first author, the year, and the paragraph of the marker.

use std::collections::BTreeSet;

use explorer::report::{LAST_FOOTNOTE, REPORT, Source, Work};

use super::{one_sided, table};

/// Footnote, first author, editor or body, year, paragraph.
type Footnote = (usize, String, String, String);

fn second() -> BTreeSet<Footnote> {
    table::<Footnote>("footnotes.tsv").into_iter().collect()
}

/// A name in the order in which a footnote prints it: "Christina E. Bejarano".
fn as_printed(name: &str) -> String {
    name.split_once(", ").map_or_else(|| name.to_owned(), |(last, first)| format!("{first} {last}"))
}

fn recorded(source: &Source) -> Footnote {
    let first = |work: &Work| work.authors.iter().chain(work.editors).next().copied();
    let work = source.works_cited().first();
    let who = work.and_then(first).map(as_printed).unwrap_or_default();
    let year = work.and_then(|work| work.date).map(|date| date.year.to_string()).unwrap_or_default();
    let mark = if source.marker_lost { "?" } else { "" };
    let paragraphs: Vec<_> = source.paragraphs.iter().map(|at| format!("{at}{mark}")).collect();
    (source.slug.parse().unwrap(), who, year, paragraphs.join(" "))
}

fn records() -> BTreeSet<Footnote> {
    REPORT.sources().iter().map(recorded).collect()
}

#[test]
fn every_footnote_is_recorded_as_it_was_entered_twice() {
    let (second, records) = (second(), records());
    assert_eq!(one_sided(&second, &records), Vec::<String>::new());
    assert_eq!((second.len(), REPORT.sources().len()), (LAST_FOOTNOTE, LAST_FOOTNOTE));
}

#[test]
fn a_footnote_that_differs_is_found() {
    let records = records();
    for footnote in second() {
        let edits: [fn(&mut Footnote); 3] =
            [|it| it.1.push('x'), |it| it.2 = format!("1{}", it.2), |it| it.3.push('?')];
        for edit in edits {
            let mut edited = second();
            edited.remove(&footnote);
            let mut other = footnote.clone();
            edit(&mut other);
            edited.insert(other);
            assert_eq!(one_sided(&edited, &records).len(), 2, "{footnote:?}");
        }
    }
}

/// The footnotes whose numbers the transcription shows, and those whose markers it has lost.
#[test]
fn uncertain_numbers_and_markers_are_recorded() {
    let numbers = |wanted: fn(&Source) -> bool| -> Vec<&str> {
        REPORT.sources().iter().filter(|source| wanted(source)).map(|source| source.slug).collect()
    };
    assert_eq!(numbers(|source| source.number_legible), ["18", "20", "22", "24", "49", "53", "54"]);
    assert_eq!(numbers(|source| source.marker_lost), ["13", "17", "24", "43"]);
}
