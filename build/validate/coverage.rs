//! The whole report is accounted for: its sections leave no paragraph out, and no paragraph was overlooked.

use std::collections::BTreeSet;

use crate::compiler::LAST_PARAGRAPH;
use crate::compiler::error::{At, DataError, Fault};
use crate::compiler::kinds::Numbered;
use crate::compiler::locator::Locator;
use crate::compiler::shapes::Paragraphs;
use crate::compiler::tables::Dataset;

pub(super) fn check(dataset: &Dataset, errors: &mut Vec<DataError>) {
    sections(dataset, errors);
    paragraphs(dataset, errors);
}

/// Each section starts after the one before, from the first paragraph to the last.
fn sections(dataset: &Dataset, errors: &mut Vec<DataError>) {
    let mut end = 0_u8;
    for section in &dataset.paragraphs.sections {
        let (found, last) = (section.first, section.last);
        let expected = end.saturating_add(1);
        if found != expected {
            errors.push(At::of(section).field("first").error(Fault::SectionStart { found, expected }));
        }
        if last < found {
            errors.push(At::of(section).field("last").error(Fault::SectionEnd { first: found, last }));
        }
        end = last;
    }
    if end != LAST_PARAGRAPH {
        let fault = Fault::SectionsStop { found: end, expected: LAST_PARAGRAPH };
        errors.push(At::file::<Paragraphs>().field("sections").error(fault));
    }
}

/// Every paragraph after the first yields a record or is listed with the reason why not. Para. 1 only names the mandate.
fn paragraphs(dataset: &Dataset, errors: &mut Vec<DataError>) {
    let at = At::file::<Paragraphs>().field("without_records");
    let recorded = recorded(dataset);
    let yields = |number: u8| recorded.iter().any(|locator| locator.paragraph == number);
    let listed: BTreeSet<u8> = dataset.paragraphs.without_records.iter().map(|entry| entry.paragraph).collect();
    for number in 2..=LAST_PARAGRAPH {
        if !yields(number) && !listed.contains(&number) {
            errors.push(at.clone().error(Fault::Unrecorded { paragraph: Locator::paragraph(number) }));
        }
    }
    for paragraph in listed {
        if yields(paragraph) {
            errors.push(at.clone().error(Fault::Recorded { paragraph }));
        }
        if !(1..=LAST_PARAGRAPH).contains(&paragraph) {
            errors.push(at.clone().error(Fault::NoParagraph { paragraph }));
        }
    }
}

/// The places that yield a record. A note does not count: it is about the source and not drawn from it.
fn recorded(dataset: &Dataset) -> BTreeSet<Locator> {
    let mut places = BTreeSet::new();
    places.extend(dataset.instruments.iter().flat_map(|record| &record.paragraphs));
    places.extend(dataset.statements.iter().map(|entry| entry.paragraph));
    add(&dataset.measures, &mut places);
    add(&dataset.initiatives, &mut places);
    add(&dataset.developments, &mut places);
    add(&dataset.recommendations, &mut places);
    add(&dataset.conclusions, &mut places);
    add(&dataset.context, &mut places);
    add(&dataset.figures, &mut places);
    places.extend(dataset.references.iter().flat_map(|record| &record.paragraphs));
    places
}

fn add<T: Numbered>(records: &[T], places: &mut BTreeSet<Locator>) {
    places.extend(records.iter().map(Numbered::paragraph));
}
