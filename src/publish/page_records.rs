//! The records of a page about one record, a State, a paragraph or a topic, for the files of the page.

use crate::{
    explore::{
        ViewMode,
        relations::{related, states_of},
        topics::on_topic,
    },
    link::{Page, RecordPage, View},
    report::{RecordId, RecordType, RelationBasis},
};

/// The records of such a page, those of a topic in the order of its page, others type by type; `None` for all other
/// pages.
pub fn of_page(view: &View) -> Option<Vec<RecordId>> {
    let page = view.page;
    Some(match page.about()? {
        // An instrument is exported with the statements on it.
        RecordPage::Instrument(_) | RecordPage::Measure(_) => every(&|record| Page::of_record(record) == page),
        RecordPage::State(id) => every(&|record| states_of(record).contains(&id)),
        RecordPage::Paragraph(number) => {
            every(&|record| record.paragraphs().iter().any(|locator| locator.paragraph == number.get()))
        }
        RecordPage::Topic(id) => on_topic(id),
        RecordPage::Recommendation(id) => {
            let stated_only = view.selection.shows(ViewMode::Stated);
            let shown = related(id).into_iter().filter(|it| !stated_only || it.basis == RelationBasis::Stated);
            std::iter::once(RecordId::Recommendation(id)).chain(shown.map(|it| it.record)).collect()
        }
    })
}

/// The records wanted, type by type. One loop for all: each chain of iterators over records costs the page half a
/// kilobyte.
#[inline(never)]
fn every(wanted: &dyn Fn(RecordId) -> bool) -> Vec<RecordId> {
    let mut found = Vec::new();
    for record in RecordType::ALL {
        for id in RecordId::every(*record) {
            if wanted(id) {
                found.push(id);
            }
        }
    }
    found
}
