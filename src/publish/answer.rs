//! The records behind a view, and their files.
//!
//! What a page shows and what its files hold come from here, so that the two cannot differ, and a file that was taken away
//! can be held against the view that its link names.

use crate::{
    explore::{
        Coverage, FacetKey, Matrix, Selection,
        facet_key::ordinal,
        listing::listing,
        measures::{measures, sorted_measures},
        statements::{instrument_rows, statements},
    },
    link::{Page, View},
    report::{REPORT, RecordId, RecordType, StatementId},
};

use super::{Envelope, Published, csv, json};

/// Calls a function with the table of a type of record.
macro_rules! each_type {
    ($record:expr, $call:ident, $with:expr) => {
        match $record {
            RecordType::State => $call($with, REPORT.states),
            RecordType::Instrument => $call($with, REPORT.instruments),
            RecordType::Statement => $call($with, REPORT.statements),
            RecordType::Measure => $call($with, REPORT.measures),
            RecordType::Initiative => $call($with, REPORT.initiatives),
            RecordType::Development => $call($with, REPORT.developments),
            RecordType::Recommendation => $call($with, REPORT.recommendations),
            RecordType::Conclusion => $call($with, REPORT.conclusions),
            RecordType::Context => $call($with, REPORT.context),
            RecordType::Figure => $call($with, REPORT.figures),
            RecordType::Reference => $call($with, REPORT.references),
            RecordType::Note => $call($with, REPORT.notes),
        }
    };
}
/// The records of one type that a view shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Their type.
    pub record: RecordType,
    /// The records, in the order shown.
    pub records: Vec<RecordId>,
    /// How many records of the type there are.
    pub total: usize,
}

impl Answer {
    /// The records behind a view; none for a page that does not list records of one type.
    #[must_use]
    pub fn of(view: &View) -> Option<Self> {
        let record = record_of(view.page)?;
        Some(Self { record, records: records(view.page, record, &view.selection), total: REPORT.count(record) })
    }

    /// The name of the files without their ending.
    #[must_use]
    pub const fn stem(&self) -> &'static str {
        super::file_stem(self.record)
    }

    /// The records as CSV.
    #[must_use]
    pub fn csv(&self) -> String {
        fn of<R: Published>(answer: &Answer, table: &'static [R]) -> String {
            csv(answer.pick(table))
        }
        each_type!(self.record, of, self)
    }

    /// The records as JSON, in an envelope with the link and the sentence of their view.
    #[must_use]
    pub fn json(&self, link: &str, sentence: &str) -> String {
        fn of<R: Published>((answer, envelope): (&Answer, &Envelope<'_>), table: &'static [R]) -> String {
            json(envelope, answer.pick(table))
        }
        let envelope = Envelope::of(link, sentence, self.records.len(), self.total);
        each_type!(self.record, of, (self, &envelope))
    }

    fn pick<R>(&self, table: &'static [R]) -> impl Iterator<Item = &'static R> {
        self.records.iter().filter_map(|id| table.get(id.index()))
    }
}

/// The type of record that the files of a page hold.
const fn record_of(page: Page) -> Option<RecordType> {
    match page {
        Page::Instruments => Some(RecordType::Instrument),
        Page::Matrix => Some(RecordType::Statement),
        Page::Measures | Page::Coverage | Page::Compare => Some(RecordType::Measure),
        Page::States => Some(RecordType::State),
        Page::UnAction => Some(RecordType::Initiative),
        Page::Developments => Some(RecordType::Development),
        Page::Recommendations => Some(RecordType::Recommendation),
        Page::Context => Some(RecordType::Context),
        Page::Figures => Some(RecordType::Figure),
        _ => None,
    }
}

fn records(page: Page, record: RecordType, selection: &Selection) -> Vec<RecordId> {
    match page {
        Page::Instruments => {
            let rows = instrument_rows(&statements().ask(selection), selection);
            rows.into_iter().map(|row| RecordId::Instrument(row.id)).collect()
        }
        Page::Matrix => statements_of(&Matrix::of(selection)),
        Page::Coverage => measures_of(selection),
        Page::Measures | Page::Compare => {
            sorted_measures(&measures().ask(selection), selection).into_iter().map(RecordId::Measure).collect()
        }
        _ => listing(record, selection).records,
    }
}

/// The statements behind the cells shown.
fn statements_of(matrix: &Matrix) -> Vec<RecordId> {
    let shown =
        |id: &StatementId| matrix.states.contains(&id.get().state) && matrix.instruments.contains(&id.get().instrument);
    StatementId::all().filter(shown).map(RecordId::Statement).collect()
}

/// The measures that are credited to the States shown.
fn measures_of(selection: &Selection) -> Vec<RecordId> {
    let mut asked = selection.clone();
    let rows = Coverage::of(selection).rows;
    *asked.choice_mut(FacetKey::Region) = crate::explore::Choice::default();
    let states = asked.choice_mut(FacetKey::State);
    states.any = rows.iter().map(|row| ordinal(row.state.index())).collect();
    (states.not, states.all) = (Vec::new(), false);
    if rows.is_empty() { Vec::new() } else { listing(RecordType::Measure, &asked).records }
}
