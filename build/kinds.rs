//! What all records have in common: their files, their ids, their fields, and how their tables are packed.

use serde::de::DeserializeOwned;

use super::error::{At, DataError, Fault};
use super::fields::Field;
use super::locator::Locator;
use super::pack::Packed;
use super::tables::Dataset;

/// The content of a data file.
pub(crate) trait Shape: DeserializeOwned {
    /// The file in `data/` that contains the facts.
    const FILE: &'static str;
    /// The file in `data/` that contains the words for them, in English.
    const WORDS_FILE: &'static str;
    /// The word for one of its records in messages, which is also the key of their ids.
    const KEY: &'static str;
}

/// A record, or a record within one.
pub(crate) trait Record {
    /// The fields by their keys, in the order in which they are packed.
    fn fields(&self) -> Vec<(&'static str, &dyn Field)>;

    /// The keys of the fields that are written in a language, in the files of words.
    fn words() -> Vec<&'static str>
    where
        Self: Sized,
    {
        Vec::new()
    }

    /// The record's id, if it has one.
    fn id(&self) -> Option<&str> {
        None
    }

    /// The paragraph that the record comes from, where its type has exactly one.
    fn paragraph(&self) -> Option<Locator> {
        self.fields().into_iter().find_map(|(_, field)| field.paragraph())
    }

    /// The paragraphs that the record comes from.
    fn paragraphs(&self) -> Vec<Locator> {
        self.fields().into_iter().flat_map(|(_, field)| field.paragraphs()).copied().collect()
    }

    /// Adds the record to the streams.
    fn pack(&self, dataset: &Dataset, to: &mut Packed) -> Result<(), Fault> {
        self.fields().into_iter().try_for_each(|(_, field)| field.pack(dataset, to))
    }

    /// Adds a table to the streams.
    fn pack_table(records: &[Self], dataset: &Dataset, to: &mut Packed) -> Result<(), DataError>
    where
        Self: Shape,
    {
        to.number(records.len());
        records.iter().try_for_each(|record| record.pack(dataset, to).map_err(|fault| At::of(record).error(fault)))
    }
}

/// A record of a table.
pub(crate) trait Stored: Shape + Record {
    /// How messages name one such record.
    const ONE: &'static str;

    /// The table of such records in the dataset.
    fn table(dataset: &Dataset) -> &[Self];
}

/// The ids of a table, in order.
pub(crate) fn ids<T: Record>(records: &[T]) -> Vec<&str> {
    records.iter().filter_map(Record::id).collect()
}
