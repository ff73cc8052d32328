//! The types of the fields of records: how each is packed, and which of its references are wrong.

use std::collections::HashSet;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error};

use super::date::PartialDate;
use super::error::Fault;
use super::kinds::{Record, Stored, ids};
use super::locator::Locator;
use super::pack::Packed;
use super::shapes::{Place, Relation, State, Work, WorldwideCount};
use super::tables::{Dataset, find};
use super::vocabulary::RecordType;
use super::words::{Slug, is_slug};

/// The value of a field.
pub(crate) trait Field {
    /// Adds the value to the streams.
    fn pack(&self, dataset: &Dataset, to: &mut Packed) -> Result<(), Fault>;

    /// What the value refers to, by type of record and slug; used to find duplicates in a list.
    fn names(&self) -> Option<(&'static str, &str)> {
        None
    }

    /// Every wrong reference in the value.
    fn faults(&self, _: &Dataset) -> Vec<Fault> {
        Vec::new()
    }

    /// Whether the value is written in a language, in the files of words.
    fn is_words() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// The paragraph, if the value is one.
    fn paragraph(&self) -> Option<Locator> {
        None
    }

    /// The paragraphs in the value.
    fn paragraphs(&self) -> &[Locator] {
        &[]
    }

    /// The paragraphs in a list of such values.
    fn paragraphs_of(_: &[Self]) -> &[Locator]
    where
        Self: Sized,
    {
        &[]
    }
}

/// The slug of a record of another table.
pub(crate) struct SlugOf<T> {
    slug: Slug,
    of: PhantomData<fn() -> T>,
}

impl<T> SlugOf<T> {
    /// The slug as the data file writes it.
    pub(crate) fn as_str(&self) -> &str {
        self.slug.as_str()
    }
}

impl<T> Clone for SlugOf<T> {
    fn clone(&self) -> Self {
        Self { slug: self.slug.clone(), of: PhantomData }
    }
}

impl<T> fmt::Debug for SlugOf<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.slug.fmt(f)
    }
}

impl<'de, T> Deserialize<'de> for SlugOf<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self { slug: Slug::deserialize(deserializer)?, of: PhantomData })
    }
}

impl<T: Stored> Field for SlugOf<T> {
    fn pack(&self, dataset: &Dataset, to: &mut Packed) -> Result<(), Fault> {
        to.number(find(self.as_str(), &ids(T::table(dataset)), T::ONE)?);
        Ok(())
    }

    fn names(&self) -> Option<(&'static str, &str)> {
        Some((T::KEY, self.as_str()))
    }

    fn faults(&self, dataset: &Dataset) -> Vec<Fault> {
        find(self.as_str(), &ids(T::table(dataset)), T::ONE).err().into_iter().collect()
    }
}

/// A country of an initiative: a reporting State or a place.
#[derive(Clone, Debug)]
pub(crate) struct Country(Slug);

impl Country {
    /// Its index in the list of the States followed by the other countries.
    fn find(&self, dataset: &Dataset) -> Result<usize, Fault> {
        let countries = [ids::<State>(&dataset.states), ids::<Place>(&dataset.places)].concat();
        find(self.0.as_str(), &countries, "a reporting State or a place")
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Slug::deserialize(deserializer).map(Self)
    }
}

impl Field for Country {
    fn pack(&self, dataset: &Dataset, to: &mut Packed) -> Result<(), Fault> {
        let place = self.find(dataset)?;
        let other = place.checked_sub(dataset.states.len());
        to.number(usize::from(other.is_some()));
        to.number(other.unwrap_or(place));
        Ok(())
    }

    fn names(&self) -> Option<(&'static str, &str)> {
        Some(("country", self.0.as_str()))
    }

    fn faults(&self, dataset: &Dataset) -> Vec<Fault> {
        self.find(dataset).err().into_iter().collect()
    }
}

/// A record of any type, written as `measure.40-3`.
#[derive(Clone, Debug)]
pub(crate) struct RecordId {
    pub(crate) record: RecordType,
    pub(crate) slug: String,
}

impl<'de> Deserialize<'de> for RecordId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let parts = text.split_once('.').filter(|(_, slug)| is_slug(slug));
        let named = parts.and_then(|(record, slug)| Some((RecordType::from_slug(record)?, slug.to_owned())));
        match named {
            Some((record, slug)) => Ok(Self { record, slug }),
            None => Err(D::Error::custom(format_args!("{text:?} names no record; write measure.40-3"))),
        }
    }
}

impl Field for RecordId {
    fn pack(&self, dataset: &Dataset, to: &mut Packed) -> Result<(), Fault> {
        to.number(self.record.index());
        to.number(dataset.find(self.record, &self.slug)?);
        Ok(())
    }

    fn names(&self) -> Option<(&'static str, &str)> {
        Some((self.record.slug(), &self.slug))
    }

    fn faults(&self, dataset: &Dataset) -> Vec<Fault> {
        dataset.find(self.record, &self.slug).err().into_iter().collect()
    }
}

/// Implements `Field` for records that are parts of others.
macro_rules! parts {
    ($($name:ident),+) => { $(
        impl Field for $name {
            fn pack(&self, dataset: &Dataset, to: &mut Packed) -> Result<(), Fault> {
                Record::pack(self, dataset, to)
            }
        }
    )+ };
}

parts!(WorldwideCount, Work);

impl Field for Relation {
    fn pack(&self, dataset: &Dataset, to: &mut Packed) -> Result<(), Fault> {
        Record::pack(self, dataset, to)
    }

    fn names(&self) -> Option<(&'static str, &str)> {
        Some((self.record.slug(), self.id.as_str()))
    }

    fn faults(&self, dataset: &Dataset) -> Vec<Fault> {
        let found = if self.record.is_linked() {
            dataset.find(self.record, self.id.as_str()).map(|_| ())
        } else {
            Err(Fault::NotRelatable { record: self.record.slug() })
        };
        found.err().into_iter().collect()
    }
}

/// Implements `Field` for types that are packed as a number.
macro_rules! numbers {
    ($($type:ty),+) => { $(
        impl Field for $type {
            fn pack(&self, _: &Dataset, to: &mut Packed) -> Result<(), Fault> {
                to.number(usize::from(*self));
                Ok(())
            }
        }
    )+ };
}

numbers!(bool, u8, u16);

impl Field for PartialDate {
    fn pack(&self, dataset: &Dataset, to: &mut Packed) -> Result<(), Fault> {
        let Self { year, month, day } = self;
        year.pack(dataset, to)?;
        month.pack(dataset, to)?;
        day.pack(dataset, to)
    }
}

impl Field for Locator {
    fn pack(&self, dataset: &Dataset, to: &mut Packed) -> Result<(), Fault> {
        let Self { paragraph, item } = self;
        // Sub-items are single letters; zero means none.
        paragraph.pack(dataset, to)?;
        item.and_then(|item| u8::try_from(item).ok()).unwrap_or(0).pack(dataset, to)
    }

    fn paragraph(&self) -> Option<Locator> {
        Some(*self)
    }

    fn paragraphs(&self) -> &[Locator] {
        std::slice::from_ref(self)
    }

    fn paragraphs_of(list: &[Self]) -> &[Locator] {
        list
    }
}

impl<T: Field> Field for Option<T> {
    fn pack(&self, dataset: &Dataset, to: &mut Packed) -> Result<(), Fault> {
        self.is_some().pack(dataset, to)?;
        self.iter().try_for_each(|value| value.pack(dataset, to))
    }

    fn is_words() -> bool {
        T::is_words()
    }

    fn faults(&self, dataset: &Dataset) -> Vec<Fault> {
        self.iter().flat_map(|value| value.faults(dataset)).collect()
    }
}

impl<T: Field> Field for Vec<T> {
    fn pack(&self, dataset: &Dataset, to: &mut Packed) -> Result<(), Fault> {
        to.number(self.len());
        self.iter().try_for_each(|value| value.pack(dataset, to))
    }

    fn faults(&self, dataset: &Dataset) -> Vec<Fault> {
        let mut seen = HashSet::new();
        let mut faults = Vec::new();
        for value in self {
            match value.names() {
                Some((kind, slug)) if !seen.insert((kind, slug)) => {
                    faults.push(Fault::Repeated { slug: slug.to_owned() });
                }
                Some(_) | None => faults.extend(value.faults(dataset)),
            }
        }
        faults
    }

    fn is_words() -> bool {
        T::is_words()
    }

    fn paragraphs(&self) -> &[Locator] {
        T::paragraphs_of(self)
    }
}
