//! The works that the report cites, in the style of a bibliography and for export.

use crate::{
    publish::works::{Cited, OTHERS, document},
    report::{RecordId, Reference, Source, Work},
};

use super::Language;

/// A full citation of a work: "Mary Kawar, “Gender and migration”, in Femmes en Mouvement, … (Geneva, …, 2016)". Title
/// and container are inserted as given, so that they may be placeholders for elements.
#[must_use]
pub fn full(language: Language, work: &Work, title: &str, container: &str) -> String {
    let mut parts = before_title(language, work);
    parts.push(if work.title.is_some() { title.into() } else { language.source_untitled(title) });
    if let (Some(volume), Some(issue)) = (work.volume, work.issue) {
        parts.push(language.source_volume(container, &volume.to_string(), &issue.to_string()));
    } else if work.container.is_some() {
        parts.push(language.source_in(container));
    }
    if !work.authors.is_empty() && !work.editors.is_empty() {
        parts.push(language.source_editors(&names(language, work.editors)));
    }
    add(&mut parts, work.genre);
    add(&mut parts, work.symbol);
    if work.place.is_none() && work.volume.is_none() {
        parts.extend(date(language, work));
        return language.row_of(&parts);
    }
    let mut imprint = Vec::new();
    add(&mut imprint, work.place);
    add(&mut imprint, work.publisher);
    imprint.extend(date(language, work));
    language.source_imprint(&language.row_of(&parts), &language.row_of(&imprint))
}

fn add(parts: &mut Vec<String>, words: Option<&str>) {
    if let Some(words) = words {
        parts.push(words.into());
    }
}

/// A short citation of a work: "UNHCR, Women on the run, October 2015".
#[must_use]
pub fn short(language: Language, work: &Work, title: &str) -> String {
    let mut parts = before_title(language, work);
    parts.push(title.into());
    parts.extend(date(language, work));
    language.row_of(&parts)
}

/// The source of a record in one line: "Source: UNHCR, Women on the run, October 2015 (footnote 39)".
#[must_use]
pub fn line(language: Language, source: &Source) -> String {
    let footnote = language.source_footnote(source.slug);
    let works: Vec<_> = source.works_cited().iter().map(|work| named(language, work)).collect();
    if works.is_empty() {
        language.source_line_remark(&footnote, source.summary.unwrap_or_default())
    } else {
        language.source_line(&works.join(language.quote_next()), &footnote)
    }
}

/// A short citation with the main title, or with the description of a work without a title.
#[must_use]
pub fn named(language: Language, work: &Work) -> String {
    short(language, work, work.title.map_or(work.described.unwrap_or_default(), main_title))
}

/// The title without what follows its colon.
#[must_use]
pub fn main_title(title: &'static str) -> &'static str {
    title.split_once(':').map_or(title, |(main, _)| main)
}

/// Whether the title is set in quotation marks, as for a part of a larger work or a paper. Titles of books and of
/// documents with a symbol are not.
#[must_use]
pub fn is_quoted(work: &Work) -> bool {
    work.container.is_some() || work.place.is_none() && work.symbol.is_none()
}

fn before_title(language: Language, work: &Work) -> Vec<String> {
    let mut parts = Vec::new();
    if !work.authors.is_empty() {
        parts.push(names(language, work.authors));
    } else if !work.editors.is_empty() {
        parts.push(language.source_editors(&names(language, work.editors)));
    }
    parts
}

/// Names with the given name first.
fn names(language: Language, names: &[&str]) -> String {
    let mut said: Vec<String> = Vec::new();
    for name in names {
        said.push(match name.split_once(',') {
            Some((last, first)) => [first.trim_start(), " ", last].concat(),
            None if *name == OTHERS => language.source_others().into(),
            None => (*name).into(),
        });
    }
    language.all_of(&said)
}

/// The date, unless the title or the genre already contains its year.
fn date(language: Language, work: &Work) -> Option<String> {
    let date = work.date?;
    let year = date.year.to_string();
    let says = |words: Option<&str>| words.is_some_and(|words| words.split(' ').any(|word| word == year));
    (!says(work.title) && !says(work.genre)).then(|| language.date(date))
}

/// Footnotes, then documents, as works to be exported, without duplicates. A document that a footnote also cites is
/// listed with the footnote.
#[must_use]
pub fn exported(language: Language, records: &[RecordId]) -> Vec<Cited> {
    let mut works: Vec<Cited> = Vec::new();
    let mut add = |cited: Cited| {
        if works.iter().all(|other| other.title != cited.title) {
            works.push(cited);
        }
    };
    let mut there = Vec::new();
    for record in records {
        if let RecordId::Source(id) = record {
            let source = id.get();
            for (place, work) in source.works_cited().iter().enumerate() {
                add(of_footnote(language, source, work, place));
                there.extend(source.documents);
            }
        } else if let RecordId::Reference(id) = record
            && !there.contains(id)
        {
            add(of_document(language, id.get()));
        }
    }
    works
}

fn of_footnote(language: Language, source: &Source, work: &Work, place: usize) -> Cited {
    let document = source.documents.first().map(|id| id.get().title);
    Cited {
        key: ["footnote-", source.slug, if place > 0 { "-b" } else { "" }].concat(),
        kind: source.kind,
        work: *work,
        title: match work.title.or(document) {
            Some(title) => title.into(),
            None => language.source_untitled(work.described.unwrap_or_default()),
        },
        note: language.source_cited(&language.source_footnote(source.slug), &language.paragraphs(source.paragraphs)),
        authors: if work.authors.contains(&OTHERS) { names(language, work.authors) } else { String::new() },
    }
}

fn of_document(language: Language, reference: &Reference) -> Cited {
    Cited {
        key: reference.slug.into(),
        kind: reference.kind,
        work: document(reference),
        title: reference.title.into(),
        note: language.source_cited_in_text(&language.paragraphs(reference.paragraphs)),
        authors: String::new(),
    }
}
