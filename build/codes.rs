//! The closed vocabularies: read from slugs, packed as indices.

use serde::de::{Deserialize, Deserializer, Error};

use super::error::Fault;
use super::fields::Field;
use super::pack::Packed;
use super::tables::Dataset;
use super::vocabulary::codes_of_fields;

/// Implements reading and packing for vocabularies.
macro_rules! codes {
    ($($name:ident),+) => { $(
        impl<'de> Deserialize<'de> for super::vocabulary::$name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = String::deserialize(deserializer)?;
                Self::from_slug(&word).ok_or_else(|| {
                    let allowed: Vec<_> = Self::ALL.iter().map(|value| format!("{:?}", value.slug())).collect();
                    D::Error::custom(format_args!("{word:?} is not among the allowed {}", allowed.join(", ")))
                })
            }
        }

        impl Field for super::vocabulary::$name {
            fn pack(&self, _: &Dataset, to: &mut Packed) -> Result<(), Fault> {
                to.number(self.index());
                Ok(())
            }
        }
    )+ };
}

codes_of_fields!(codes);
