//! Checks that the records cover the whole report: every paragraph is in a section and has a record.

use std::collections::BTreeSet;

use crate::compiler::breach::Breach;
use crate::compiler::error::{At, DataError, Fault};
use crate::compiler::kinds::{Record, Shape, Stored};
use crate::compiler::locator::Locator;
use crate::compiler::shapes::{Note, Section, Source};
use crate::compiler::tables::Dataset;
use crate::compiler::this_report::LAST_PARAGRAPH;

use super::Check;

pub(super) fn check(dataset: &Dataset, errors: &mut Vec<DataError>) {
    sections(dataset, errors);
    paragraphs(dataset, errors);
}

/// Each section starts right after the one before, from the first paragraph to the last.
fn sections(dataset: &Dataset, errors: &mut Vec<DataError>) {
    let mut end = 0_u8;
    let mut parts: Vec<&str> = Vec::new();
    for section in &dataset.sections {
        let (found, last) = (section.first, section.last);
        let expected = end.saturating_add(1);
        if found != expected {
            errors.push(At::of(section).field("first").error(Fault::SectionStart { found, expected }));
        }
        if last < found {
            errors.push(At::of(section).field("last").error(Fault::SectionEnd { first: found, last }));
        }
        end = last;
        let part = section.part.as_str();
        if parts.last() != Some(&part) {
            if parts.contains(&part) {
                errors.push(At::of(section).field("part").error(Breach::PartResumed { part: part.to_owned() }.into()));
            }
            parts.push(part);
        }
    }
    if end != LAST_PARAGRAPH {
        let fault = Fault::SectionsStop { found: end, expected: LAST_PARAGRAPH };
        errors.push(At::file::<Section>().error(fault));
    }
}

/// Every paragraph has a record.
fn paragraphs(dataset: &Dataset, errors: &mut Vec<DataError>) {
    let mut recorded = Recorded::default();
    dataset.check(&mut recorded);
    for number in 1..=LAST_PARAGRAPH {
        if !recorded.0.iter().any(|locator| locator.paragraph == number) {
            let fault = Fault::Unrecorded { paragraph: Locator::paragraph(number) };
            errors.push(At::file::<Section>().error(fault));
        }
    }
}

/// The paragraphs that have a record.
#[derive(Default)]
struct Recorded(BTreeSet<Locator>);

impl Check for Recorded {
    /// A note does not count: it is about the report, not taken from it. Nor does a footnote, which gives the
    /// sources of a paragraph, not its content.
    fn table<T: Stored>(&mut self, dataset: &Dataset) {
        if ![Note::KEY, Source::KEY].contains(&T::KEY) {
            self.0.extend(T::table(dataset).iter().flat_map(Record::paragraphs));
        }
    }
}
