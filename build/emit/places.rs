//! Slugs as places in their tables.

use crate::compiler::error::Fault;
use crate::compiler::pack::{Country, Row};
use crate::compiler::tables::{Dataset, Table};
use crate::compiler::words::Slug;

/// Turns slugs into places.
#[derive(Clone, Copy)]
pub(crate) struct Tables<'a>(pub(crate) &'a Dataset);

impl Tables<'_> {
    pub(crate) fn states(self, slugs: &[Slug]) -> Result<Vec<Row>, Fault> {
        self.places(Table::State, slugs)
    }

    pub(crate) fn entities(self, slugs: &[Slug]) -> Result<Vec<Row>, Fault> {
        self.places(Table::Entity, slugs)
    }

    pub(crate) fn topics(self, slugs: &[Slug]) -> Result<Vec<Row>, Fault> {
        self.places(Table::Topic, slugs)
    }

    pub(crate) fn figures(self, slugs: &[Slug]) -> Result<Vec<Row>, Fault> {
        self.places(Table::Figure, slugs)
    }

    pub(crate) fn notes(self, slugs: &[Slug]) -> Result<Vec<Row>, Fault> {
        self.places(Table::Note, slugs)
    }

    /// Reporting States and other countries, each with its place in its own table.
    pub(crate) fn countries(self, slugs: &[Slug]) -> Result<Vec<Country>, Fault> {
        let states = self.0.states.len();
        let country = |slug: &Slug| {
            let row = self.0.find(Table::Country, slug.as_str())?;
            Ok(match row.checked_sub(states) {
                None => Country::State(Row(row)),
                Some(row) => Country::Other(Row(row)),
            })
        };
        slugs.iter().map(country).collect()
    }

    fn places(self, table: Table, slugs: &[Slug]) -> Result<Vec<Row>, Fault> {
        slugs.iter().map(|slug| self.0.find(table, slug.as_str()).map(Row)).collect()
    }
}
