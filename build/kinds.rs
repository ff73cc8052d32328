//! What records have in common: where each is written, how it is known, what is in it, and how its table is packed.

use serde::de::DeserializeOwned;

use super::error::{At, DataError, Fault};
use super::fields::Field;
use super::locator::Locator;
use super::pack::Packed;
use super::tables::Dataset;

/// What a data file holds.
pub(crate) trait Shape: DeserializeOwned {
    /// The file in `data/` that holds the facts.
    const FILE: &'static str;
    /// The file in `data/` that holds the words for them, in English.
    const WORDS_FILE: &'static str;
    /// The word for one record of it in messages, which is also the key of its id.
    const KEY: &'static str;
}

/// A record, or a record within one.
pub(crate) trait Record {
    /// Its fields by their keys, in the order in which they are packed.
    fn fields(&self) -> Vec<(&'static str, &dyn Field)>;

    /// The keys of the fields that are written in a language, apart from the facts.
    fn words() -> Vec<&'static str>
    where
        Self: Sized,
    {
        Vec::new()
    }

    /// Its id, if it has one.
    fn id(&self) -> Option<&str> {
        None
    }

    /// The one paragraph it comes from, where its type has just one.
    fn paragraph(&self) -> Option<Locator> {
        self.fields().into_iter().find_map(|(_, field)| field.paragraph())
    }

    /// The paragraphs it comes from.
    fn paragraphs(&self) -> Vec<Locator> {
        self.fields().into_iter().flat_map(|(_, field)| field.paragraphs()).copied().collect()
    }

    /// Adds it to the streams.
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
    /// One of them, in words.
    const ONE: &'static str;

    /// The table of the dataset that holds such records.
    fn table(dataset: &Dataset) -> &[Self];
}

/// The ids of a table, in order.
pub(crate) fn ids<T: Record>(records: &[T]) -> Vec<&str> {
    records.iter().filter_map(Record::id).collect()
}
