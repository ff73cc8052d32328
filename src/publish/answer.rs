//! The records behind a view, and their files.
//!
//! Both the page and its files take their records from here, so that the two cannot differ, and so that a file exported
//! earlier can be checked against the view that its link names.

use crate::{
    explore::{
        Cell, Comparison, Coverage, FacetKey, Matrix, Selection, Sort, SortKey, ViewMode,
        facet_key::ordinal,
        listing::listing,
        measures::{measures, sorted_measures},
        picked::grouped,
        search_all,
        sort::rank_of,
        sources,
        statements::{instrument_rows, statements},
    },
    link::{Content, View},
    report::{REPORT, RecordId, RecordType},
};

use super::{
    Envelope,
    any_record::{self, Say},
    csv, json,
    page_records::of_page,
    rows,
};

/// Records of a view that belong in one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Their type; `None` for records of several types.
    pub record: Option<RecordType>,
    /// The records, in the order shown.
    pub records: Vec<RecordId>,
    /// How many such records exist.
    pub total: usize,
}

impl Answer {
    /// The records behind a view, one answer per table; empty for a page that lists no records.
    #[must_use]
    pub fn all(view: &View) -> Vec<Self> {
        let selection = &view.selection;
        if let Some(records) = of_page(view) {
            return vec![Self::together(records)];
        }
        let of_files = |records: &dyn Fn(RecordType) -> Vec<RecordId>| {
            view.page.spec().files.into_iter().map(|record| Self::of_type(record, records(record))).collect()
        };
        match view.page.spec().content {
            Content::Records => of_files(&|record| listed(record, selection)),
            Content::Ratifications => of_files(&|_| instruments_of(selection)),
            Content::Matrix => of_files(&|_| statements_of(&Matrix::of(selection))),
            Content::Coverage => of_files(&|_| measures_of(selection)),
            Content::Comparison => {
                let Ok(comparison) = Comparison::of(selection) else { return Vec::new() };
                let mut statements = Vec::new();
                for line in &comparison.instruments {
                    line.cells.iter().for_each(|cell| add_statements(cell, &mut statements));
                }
                vec![
                    Self::of_type(RecordType::Statement, statements),
                    Self::of_type(RecordType::Measure, measures_shown(selection)),
                ]
            }
            Content::Cited => {
                let (mut found, _) = sources::ask(selection);
                let documents = found.split_off(found.partition_point(|id| id.record_type() == RecordType::Source));
                vec![Self::of_type(RecordType::Source, found), Self::of_type(RecordType::Reference, documents)]
            }
            Content::Found => vec![Self::found(&selection.text)],
            Content::Picked => {
                let mut records = selection.records.clone();
                if selection.shows(ViewMode::Grouped) {
                    records.clear();
                    for group in grouped(&selection.records) {
                        records.extend(group.found);
                    }
                }
                vec![Self { record: None, records, total: search_all::total() }]
            }
        }
    }

    /// The same records in the order of the report.
    #[must_use]
    pub fn as_in_report(&self) -> Self {
        let order = Sort::ascending(SortKey::Paragraph).order(self.records.iter().map(|id| Some(rank_of(id.index()))));
        let records = order.into_iter().filter_map(|place| self.records.get(place).copied()).collect();
        Self { records, ..*self }
    }

    fn of_type(record: RecordType, records: Vec<RecordId>) -> Self {
        Self { record: Some(record), records, total: REPORT.count(record) }
    }

    /// The records of a page: in the table of their type if they all have the same type, otherwise in that of all
    /// types.
    fn together(records: Vec<RecordId>) -> Self {
        let mut types = records.iter().map(|id| id.record_type());
        let first = types.next();
        match first.filter(|first| types.all(|other| other == *first)) {
            Some(record) => Self::of_type(record, records),
            None => Self { record: None, records, total: search_all::total() },
        }
    }

    /// The records that a search over everything finds.
    fn found(text: &str) -> Self {
        let records = search_all::search(text).into_iter().flat_map(|group| group.found).collect();
        Self { record: None, records, total: search_all::total() }
    }

    /// Whether these are its records, in any order.
    #[must_use]
    pub fn holds(&self, records: &[RecordId]) -> bool {
        self.records.len() == records.len() && records.iter().all(|record| self.records.contains(record))
    }

    /// The name of the files, without the extension.
    #[must_use]
    pub fn stem(&self) -> &'static str {
        self.record.map_or(any_record::NAME, super::file_stem)
    }

    /// The records as CSV; those of several types as somebody else says them.
    #[must_use]
    pub fn csv(&self, say: Say<'_>) -> String {
        let ids = self.records.iter().copied();
        match self.record {
            Some(record) => csv(rows::columns(record), &mut ids.map(|id| rows::row(id).cells())),
            None => csv(any_record::COLUMNS, &mut ids.map(|id| any_record::fields(id, say))),
        }
    }

    /// The records as JSON, in an envelope with the link of their view and the sentence that describes it.
    #[must_use]
    pub fn json(&self, link: &str, sentence: &str, say: Say<'_>) -> String {
        let envelope = Envelope::of(link, sentence, self.records.len(), self.total);
        let object = |id| if self.record.is_some() { rows::row(id).object() } else { any_record::fields(id, say) };
        json(&envelope, self.stem(), &mut self.records.iter().copied().map(object))
    }
}

/// The records of a type as they are listed; measures have an order of their own.
fn listed(record: RecordType, selection: &Selection) -> Vec<RecordId> {
    if record == RecordType::Measure { measures_shown(selection) } else { listing(record, selection).records }
}

/// The rows of the ratification table.
fn instruments_of(selection: &Selection) -> Vec<RecordId> {
    let rows = instrument_rows(&statements().ask(selection), selection);
    rows.into_iter().map(|row| RecordId::Instrument(row.id)).collect()
}

/// The measures that a selection leaves, in order.
fn measures_shown(selection: &Selection) -> Vec<RecordId> {
    sorted_measures(&measures().ask(selection), selection).into_iter().map(RecordId::Measure).collect()
}

/// The statements behind the cells shown, row by row.
fn statements_of(matrix: &Matrix) -> Vec<RecordId> {
    let mut found = Vec::new();
    for state in &matrix.states {
        for instrument in &matrix.instruments {
            add_statements(&Cell::of(*state, *instrument), &mut found);
        }
    }
    found
}

#[inline(never)]
fn add_statements(cell: &Cell, found: &mut Vec<RecordId>) {
    for id in &cell.statements {
        found.push(RecordId::Statement(*id));
    }
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

#[cfg(test)]
mod tests;
