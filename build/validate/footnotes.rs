//! Footnotes: each footnote of the report has one record, and records are tied only to footnotes of their paragraphs.

use std::collections::BTreeSet;

use crate::compiler::error::{At, DataError, Fault};
use crate::compiler::footnotes::FootnoteFault;
use crate::compiler::kinds::ids;
use crate::compiler::shapes::Source;
use crate::compiler::tables::Dataset;
use crate::compiler::this_report::{LAST_FOOTNOTE, YEARS_OF_WORKS};
use crate::compiler::vocabulary::RecordType;

pub(super) fn check(dataset: &Dataset, errors: &mut Vec<DataError>) {
    numbers(&dataset.sources, errors);
    for source in &dataset.sources {
        works(source, dataset, errors);
        records(source, dataset, errors);
    }
}

/// The number of a footnote, if the report has it.
fn number(id: &str) -> Option<usize> {
    let number = id.parse().ok().filter(|number| (1..=LAST_FOOTNOTE).contains(number))?;
    (number.to_string() == id).then_some(number)
}

/// The footnotes are exactly those of the report, in its order.
fn numbers(sources: &[Source], errors: &mut Vec<DataError>) {
    let mut found: BTreeSet<usize> = BTreeSet::new();
    for source in sources {
        let (at, id) = (At::of(source).field("source"), source.slug.as_str().to_owned());
        let Some(number) = number(&id) else {
            errors.push(at.error(Fault::Footnote(FootnoteFault::NoNumber { id, last: LAST_FOOTNOTE })));
            continue;
        };
        if let Some(last) = found.last().filter(|last| **last > number) {
            errors.push(at.error(Fault::Footnote(FootnoteFault::Order { id, after: last.to_string() })));
        }
        found.insert(number);
    }
    let missing = (1..=LAST_FOOTNOTE).filter(|number| !found.contains(number));
    errors.extend(
        missing.map(|footnote| At::file::<Source>().error(Fault::Footnote(FootnoteFault::Missing { footnote }))),
    );
}

/// A footnote has works or a summary, and a work has either a title or a description.
fn works(source: &Source, dataset: &Dataset, errors: &mut Vec<DataError>) {
    let at = At::of(source);
    for (index, work) in source.works.iter().enumerate() {
        if work.title.is_some() == work.described.is_some() {
            errors
                .push(at.field("works").error(Fault::Footnote(FootnoteFault::TitleOrDescription { work: index + 1 })));
        }
        let year = work.date.map(|date| date.year.to_string());
        if let Some(year) = year.filter(|year| !YEARS_OF_WORKS.contains(&year.as_str())) {
            errors.push(at.field("works").error(Fault::Footnote(FootnoteFault::UnlistedYear { year })));
        }
    }
    match &source.ibid {
        None if source.works.is_empty() && source.summary.is_none() => {
            errors.push(at.error(Fault::Footnote(FootnoteFault::SaysNothing)));
        }
        None => {}
        Some(other) => {
            let before = dataset.sources.iter().take_while(|known| known.slug.as_str() != source.slug.as_str());
            let has_works = |known: &Source| known.slug.as_str() == other.as_str() && !known.works.is_empty();
            // A reference without a target is reported elsewhere.
            if ids(&dataset.sources).contains(&other.as_str()) && !before.into_iter().any(has_works) {
                errors.push(
                    at.field("ibid")
                        .error(Fault::Footnote(FootnoteFault::IbidOfNothing { slug: other.as_str().to_owned() })),
                );
            }
        }
    }
}

/// Records come from a paragraph of their footnote; only notes may be tied to a footnote whose marker is lost.
fn records(source: &Source, dataset: &Dataset, errors: &mut Vec<DataError>) {
    let at = At::of(source).field("records");
    for record in &source.records {
        let Some(paragraphs) = dataset.paragraphs_of(record.record, &record.slug) else { continue };
        let slug = format!("{}.{}", record.record.slug(), record.slug);
        if !paragraphs.iter().any(|paragraph| source.paragraphs.contains(paragraph)) {
            errors.push(at.clone().error(Fault::Footnote(FootnoteFault::Elsewhere { slug })));
        } else if source.marker_lost && record.record != RecordType::Note {
            errors.push(at.clone().error(Fault::Footnote(FootnoteFault::MarkerLost { slug })));
        }
    }
}
