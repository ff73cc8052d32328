//! The whole report is accounted for: its sections leave no paragraph out, and no paragraph was overlooked.

use std::collections::BTreeSet;

use crate::compiler::error::{At, DataError, Fault};
use crate::compiler::kinds::{Record, Shape, Stored};
use crate::compiler::locator::Locator;
use crate::compiler::shapes::{Note, Paragraphs, Source};
use crate::compiler::tables::Dataset;
use crate::compiler::this_report::LAST_PARAGRAPH;

use super::Check;

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

/// Every paragraph after the first yields a record or is listed with the reason why not. Para. 1 only names the
/// mandate.
fn paragraphs(dataset: &Dataset, errors: &mut Vec<DataError>) {
    let at = At::file::<Paragraphs>().field("without_records");
    let mut recorded = Recorded::default();
    dataset.check(&mut recorded);
    let yields = |number: u8| recorded.0.iter().any(|locator| locator.paragraph == number);
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

/// The places that yield a record.
#[derive(Default)]
struct Recorded(BTreeSet<Locator>);

impl Check for Recorded {
    /// A note does not count: it is about the source and not drawn from it. Neither does a footnote, which tells what
    /// a paragraph rests on and not what it says.
    fn table<T: Stored>(&mut self, dataset: &Dataset) {
        if ![Note::KEY, Source::KEY].contains(&T::KEY) {
            self.0.extend(T::table(dataset).iter().flat_map(Record::paragraphs));
        }
    }
}
