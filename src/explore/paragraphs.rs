//! From a paragraph of the report to the records that come from it.

use crate::report::{Locator, ParagraphNumber, REPORT, RecordId, RecordType, Section};

/// The records of one sub-item of a paragraph, or of a paragraph without sub-items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The sub-item, or the whole paragraph.
    pub locator: Locator,
    /// Its records, grouped by type, in the order in which types are published.
    pub records: Vec<RecordId>,
}

/// What was recorded from a paragraph, sub-item by sub-item; a single item for a paragraph without sub-items. A record
/// from several sub-items is listed under each of them.
#[must_use]
pub fn items(number: ParagraphNumber) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for record in RecordId::from_paragraph(number.get()) {
        for locator in record.paragraphs().into_iter().filter(|locator| locator.paragraph == number.get()) {
            match items.iter_mut().find(|item| item.locator == locator) {
                Some(item) => item.records.push(record),
                None => items.push(Item { locator, records: vec![record] }),
            }
        }
    }
    items.sort_by_key(|item| item.locator);
    items
}

/// Records by their type, in the order in which types are published; types without any are left out.
#[must_use]
pub fn by_type(records: &[RecordId]) -> Vec<(RecordType, Vec<RecordId>)> {
    let of_type = |record: RecordType| records.iter().copied().filter(move |id| id.record_type() == record).collect();
    RecordType::ALL
        .iter()
        .map(|record| (*record, of_type(*record)))
        .filter(|(_, found): &(RecordType, Vec<RecordId>)| !found.is_empty())
        .collect()
}

/// The section of the report that contains a paragraph.
#[must_use]
pub fn section_of(number: ParagraphNumber) -> Option<&'static Section> {
    REPORT.sections().iter().find(|section| (section.first..=section.last).contains(&number.get()))
}

/// The records that come from the paragraphs under a heading, without duplicates.
#[must_use]
pub fn of_section(section: &Section) -> Vec<RecordId> {
    let mut records: Vec<_> = (section.first..=section.last).flat_map(RecordId::from_paragraph).collect();
    records.sort_unstable();
    records.dedup();
    records
}
