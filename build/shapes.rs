//! The records as they are in the data files. Their fields are declared in `src/report/records/`, files of the program
//! that are compiled here again, with types that check their values when they are read.
//!
//! The type of a field determines its valid values; rules between records are in `validate`. This module contains the
//! types of fields, and the one shape that differs from its record: an entry of statements.

use std::fmt;

use serde::Deserialize;
use serde::de::value::SeqAccessDeserializer;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};

use super::date::PartialDate;
use super::error::{DataError, Fault};
use super::fields::{Country, Field, RecordId};
use super::kinds::Record;
use super::locator::Locator;
use super::pack::Packed;
use super::statements::sorted;
use super::tables::Dataset;
use super::vocabulary::{
    Addressee, Attribution, Basis, Family, FigureSubject, InitiativeHeading, MeasureKind, Mode, NoteKind, RecordType,
    Region, RelationBasis, SourceKind, Status, Theme,
};
use super::words::{Address, Decimal, Iso3, Period, Slug, StatusPage, Text, Words};

/// A list of values, which data files write in brackets.
type List<T> = Vec<T>;

/// Declares the references to records of each table.
macro_rules! references {
    ($(
        #[doc = $doc:literal] $slug:literal, $table:ident, $Record:ident, $Id:ident, $one:literal
        $(, $Type:ident, $linked:literal)?;
    )+) => { $(
        #[doc = $doc]
        #[allow(dead_code, reason = "not every table is referred to")]
        pub(crate) type $Id = super::fields::SlugOf<$Record>;
    )+ };
}

record_types!(references);

/// Declares a record type: the struct, how it is read, and its fields by their keys.
macro_rules! record {
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
    (@id slug $record:expr) => { return Some($record.slug.as_str()) };
    (@id $field:ident $record:expr) => {};
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$field_meta:meta])* pub $field:ident $(as $key:literal)?: $type:ty $(= $default:ident)?,)+
    }) => {
        $(#[$meta])*
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name {
            $($(#[$field_meta])* $(#[serde(rename = $key)])? $(#[serde($default)])? pub(crate) $field: $type,)+
        }

        impl Record for $name {
            fn fields(&self) -> Vec<(&'static str, &dyn Field)> {
                vec![$((record!(@key $field $($key)?), &self.$field as &dyn Field),)+]
            }

            fn words() -> Vec<&'static str> {
                let fields = [$((record!(@key $field $($key)?), <$type>::is_words()),)+];
                fields.into_iter().filter_map(|(key, is_words)| is_words.then_some(key)).collect()
            }

            #[allow(unreachable_code, reason = "where there is an id, it is the answer")]
            fn id(&self) -> Option<&str> {
                $(record!(@id $field self);)+
                None
            }
        }
    };
}

#[path = "../src/report/records/actions.rs"]
mod actions;
#[path = "../src/report/records/guidance.rs"]
mod guidance;
#[path = "../src/report/records/parties.rs"]
mod parties;
#[path = "../src/report/records/sources.rs"]
mod sources;

pub(crate) use actions::*;
pub(crate) use guidance::*;
pub(crate) use parties::*;
pub(crate) use sources::*;

/// Statements on one instrument, one for each State of the entry.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Statement {
    pub(crate) instrument: InstrumentId,
    pub(crate) status: Status,
    pub(crate) date: Option<PartialDate>,
    pub(crate) basis: Basis,
    pub(crate) paragraph: Locator,
    pub(crate) states: StatesOf,
    #[serde(default)]
    pub(crate) notes: Vec<NoteId>,
}

impl Record for Statement {
    fn fields(&self) -> Vec<(&'static str, &dyn Field)> {
        let Self { instrument, status, date, basis, paragraph, states, notes } = self;
        vec![
            ("instrument", instrument),
            ("states", states),
            ("status", status),
            ("date", date),
            ("basis", basis),
            ("paragraph", paragraph),
            ("notes", notes),
        ]
    }

    /// Packs one statement for each State, sorted by instrument, State and status. Their slugs are not packed: they
    /// follow from the rest.
    fn pack_table(_: &[Self], dataset: &Dataset, to: &mut Packed) -> Result<(), DataError> {
        let placed = sorted(dataset)?;
        to.number(placed.len());
        for said in placed {
            to.number(said.instrument);
            to.number(said.state);
            let Self { instrument: _, states: _, status, date, basis, paragraph, notes } = said.single.entry;
            let rest: [&dyn Field; 5] = [status, date, basis, paragraph, notes];
            let packed = rest.into_iter().try_for_each(|field| field.pack(dataset, to));
            packed.map_err(|fault| said.single.at().error(fault))?;
        }
        Ok(())
    }
}

/// The States of an entry: listed, or all of them.
#[derive(Debug)]
pub(crate) enum StatesOf {
    /// `"all"`.
    All,
    /// A list of slugs.
    Listed(Vec<StateId>),
}

impl Field for StatesOf {
    fn pack(&self, dataset: &Dataset, to: &mut Packed) -> Result<(), Fault> {
        match self {
            Self::All => Ok(()),
            Self::Listed(states) => states.pack(dataset, to),
        }
    }

    fn faults(&self, dataset: &Dataset) -> Vec<Fault> {
        match self {
            Self::All => Vec::new(),
            Self::Listed(states) => states.faults(dataset),
        }
    }
}

impl<'de> Deserialize<'de> for StatesOf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// Distinguishes the word from the list, so that an error names the wrong slug, not "no variant matches".
        struct WordOrList;

        impl<'de> Visitor<'de> for WordOrList {
            type Value = StatesOf;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("\"all\" or a list of States")
            }

            fn visit_str<E: Error>(self, word: &str) -> Result<StatesOf, E> {
                if word == "all" {
                    Ok(StatesOf::All)
                } else {
                    Err(E::custom(format_args!("{word:?} is neither \"all\" nor a list of States")))
                }
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<StatesOf, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(list)).map(StatesOf::Listed)
            }
        }

        deserializer.deserialize_any(WordOrList)
    }
}
