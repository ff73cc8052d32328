//! References between records: each leads somewhere, and no list names anything twice.

use std::collections::HashSet;

use crate::compiler::error::{At, DataError, Fault};
use crate::compiler::shapes::{Recommendation, Statement, StatesOf};
use crate::compiler::tables::{Dataset, Table, related};
use crate::compiler::words::Slug;

pub(super) fn check(dataset: &Dataset, errors: &mut Vec<DataError>) {
    let mut checker = Checker { dataset, errors };
    for (index, entry) in dataset.statements.iter().enumerate() {
        checker.statement(&At::entry::<Statement>(index), entry);
    }
    for record in &dataset.measures {
        let at = At::of(record);
        checker.list(&at, "topics", Table::Topic, &record.topics);
        checker.list(&at, "states", Table::State, &record.states);
        checker.list(&at, "figures", Table::Figure, &record.figures);
        checker.list(&at, "notes", Table::Note, &record.notes);
    }
    for record in &dataset.initiatives {
        let at = At::of(record);
        checker.list(&at, "entities", Table::Entity, &record.entities);
        checker.list(&at, "countries", Table::Country, &record.countries);
        checker.list(&at, "figures", Table::Figure, &record.figures);
        checker.list(&at, "notes", Table::Note, &record.notes);
    }
    for record in &dataset.developments {
        let at = At::of(record);
        checker.list(&at, "states", Table::State, &record.states);
        checker.list(&at, "notes", Table::Note, &record.notes);
    }
    for record in &dataset.recommendations {
        checker.list(&At::of(record), "topics", Table::Topic, &record.topics);
        checker.relations(record);
    }
    for record in &dataset.conclusions {
        let at = At::of(record);
        checker.list(&at, "topics", Table::Topic, &record.topics);
        checker.list(&at, "notes", Table::Note, &record.notes);
    }
    for record in &dataset.context {
        let at = At::of(record);
        checker.list(&at, "topics", Table::Topic, &record.topics);
        checker.list(&at, "figures", Table::Figure, &record.figures);
        checker.list(&at, "notes", Table::Note, &record.notes);
    }
    for record in &dataset.figures {
        checker.list(&At::of(record), "notes", Table::Note, &record.notes);
    }
}

/// Looks references up and keeps those that fail.
struct Checker<'a> {
    dataset: &'a Dataset,
    errors: &'a mut Vec<DataError>,
}

impl Checker<'_> {
    fn one(&mut self, at: &At, field: &str, table: Table, slug: &Slug) {
        let found = self.dataset.find(table, slug.as_str());
        self.errors.extend(found.err().map(|fault| at.field(field).error(fault)));
    }

    fn list(&mut self, at: &At, field: &str, table: Table, slugs: &[Slug]) {
        let mut seen = HashSet::new();
        for slug in slugs {
            if seen.insert(slug.as_str()) {
                self.one(at, field, table, slug);
            } else {
                self.errors.push(at.field(field).error(Fault::Repeated { slug: slug.as_str().to_owned() }));
            }
        }
    }

    fn statement(&mut self, at: &At, entry: &Statement) {
        self.one(at, "instrument", Table::Instrument, &entry.instrument);
        if let StatesOf::Listed(states) = &entry.states {
            self.list(at, "states", Table::State, states);
        }
        self.list(at, "notes", Table::Note, &entry.notes);
    }

    fn relations(&mut self, record: &Recommendation) {
        let at = At::of(record);
        let mut seen = HashSet::new();
        for relation in &record.related {
            let slug = relation.id.as_str().to_owned();
            if !seen.insert((relation.record, relation.id.as_str())) {
                self.errors.push(at.field("related").error(Fault::Repeated { slug }));
                continue;
            }
            if let Some(table) = related(relation.record) {
                self.one(&at, "related", table, &relation.id);
            } else {
                let fault = Fault::NotRelatable { record: relation.record.slug() };
                self.errors.push(at.field("related").error(fault));
            }
        }
    }
}
