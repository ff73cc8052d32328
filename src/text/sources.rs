//! The works that the report cites, set as a bibliography sets them, and as they are exported.

use crate::{
    explore::sources::footnotes_of,
    publish::works::{Cited, OTHERS, document},
    report::{RecordId, Reference, ReferenceId, SourceId, Work},
};

use super::Language;

/// A work in full: "Mary Kawar, “Gender and migration”, in Femmes en Mouvement, … (Geneva, …, 2016)". Title and
/// container are given as they are to stand there, so that elements may take their places.
#[must_use]
pub fn full(language: Language, work: &Work, title: &str, container: &str) -> String {
    let mut parts = before_title(language, work);
    parts.push(title.into());
    if let (Some(volume), Some(issue)) = (work.volume, work.issue) {
        parts.push(language.source_volume(container, &volume.to_string(), &issue.to_string()));
    } else if work.container.is_some() {
        parts.push(language.source_in(container));
    }
    if !work.authors.is_empty() && !work.editors.is_empty() {
        parts.push(language.source_editors(&names(language, work.editors)));
    }
    parts.extend(work.genre.into_iter().chain(work.symbol).map(str::to_owned));
    let date = date(language, work);
    let in_brackets = work.place.is_some() || work.volume.is_some();
    if !in_brackets {
        parts.extend(date);
        return language.row_of(&parts);
    }
    let imprint: Vec<_> = work.place.into_iter().chain(work.publisher).map(str::to_owned).chain(date).collect();
    language.source_imprint(&language.row_of(&parts), &language.row_of(&imprint))
}

/// A work in short: "UNHCR, Women on the run, October 2015".
#[must_use]
pub fn short(language: Language, work: &Work, title: &str) -> String {
    let mut parts = before_title(language, work);
    parts.push(title.into());
    parts.extend(date(language, work));
    language.row_of(&parts)
}

/// The title without what follows its colon.
#[must_use]
pub fn main_title(title: &'static str) -> &'static str {
    title.split_once(": ").map_or(title, |(main, _)| main)
}

/// Whether the title stands in quotation marks: that of a part of something, or of a paper on its own. Books and
/// documents with a symbol stand without.
#[must_use]
pub fn is_quoted(work: &Work) -> bool {
    work.container.is_some() || work.place.is_none() && work.symbol.is_none()
}

fn before_title(language: Language, work: &Work) -> Vec<String> {
    match (work.authors, work.editors) {
        ([], []) => Vec::new(),
        ([], editors) => vec![language.source_editors(&names(language, editors))],
        (authors, _) => vec![names(language, authors)],
    }
}

/// Names in the order in which they are said.
fn names(language: Language, names: &[&str]) -> String {
    let said = |name: &&str| match name.split_once(", ") {
        Some((last, first)) => [first, " ", last].concat(),
        None if *name == OTHERS => language.source_others().into(),
        None => (*name).into(),
    };
    language.all_of(&names.iter().map(said).collect::<Vec<_>>())
}

/// The date, unless the work says its year already.
fn date(language: Language, work: &Work) -> Option<String> {
    let date = work.date?;
    let year = date.year.to_string();
    let says = |words: Option<&str>| words.is_some_and(|words| words.split(' ').any(|word| word == year));
    (!says(work.title) && !says(work.genre)).then(|| language.date(date))
}

/// Footnotes and documents as works to be exported, each once. A document that one of the footnotes cites as a work of
/// its own stands there.
#[must_use]
pub fn exported(language: Language, records: &[RecordId]) -> Vec<Cited> {
    let mut works: Vec<Cited> = Vec::new();
    for record in records {
        if let RecordId::Source(id) = *record {
            works.extend(of_footnote(language, id));
        } else if let RecordId::Reference(id) = *record
            && !stands_there(records, id)
        {
            works.push(of_document(language, id.get()));
        }
    }
    let mut titles: Vec<String> = Vec::new();
    works.retain(|cited| {
        let is_new = !titles.contains(&cited.title);
        if is_new {
            titles.push(cited.title.clone());
        }
        is_new
    });
    works
}

fn stands_there(records: &[RecordId], id: ReferenceId) -> bool {
    footnotes_of(id).any(|source| !source.get().works.is_empty() && records.contains(&RecordId::Source(source)))
}

fn of_footnote(language: Language, id: SourceId) -> Vec<Cited> {
    let source = id.get();
    let note = language.source_cited(&language.source_footnote(source.slug), &language.paragraphs(source.paragraphs));
    let cited = |(place, work): (usize, &Work)| {
        let document = source.documents.first().map(|id| id.get().title);
        let described = || language.source_untitled(work.described.unwrap_or_default());
        Cited {
            key: [["footnote-", source.slug].concat().as_str(), if place > 0 { "-b" } else { "" }].concat(),
            kind: source.kind,
            work: *work,
            title: work.title.or(document).map_or_else(described, str::to_owned),
            note: note.clone(),
        }
    };
    source.works_cited().iter().enumerate().map(cited).collect()
}

fn of_document(language: Language, reference: &Reference) -> Cited {
    Cited {
        key: reference.slug.into(),
        kind: reference.kind,
        work: document(reference),
        title: reference.title.into(),
        note: language.source_cited_in_text(&language.paragraphs(reference.paragraphs)),
    }
}
