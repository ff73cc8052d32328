//! The closed vocabularies as fields of records: how they are read from the dataset, and how files describe them.

use super::codes_of_fields;
use super::packed::{Packed, Unpacker};
use super::value::{Field, FieldType, Kind, Value};

/// Implements the field traits for vocabularies.
macro_rules! codes {
    ($($name:ident),+) => { $(
        impl Packed for super::$name {
            fn read(from: &mut Unpacker) -> Self {
                from.code(Self::ALL, const { Self::ALL[0] })
            }
        }

        impl Field for super::$name {
            fn value(&self) -> Value {
                Value::Text(self.slug())
            }

            fn field_type() -> FieldType {
                FieldType::all(Kind::OneOf(Self::ALL.iter().map(|value| value.slug()).collect()))
            }
        }
    )+ };
}

codes_of_fields!(codes);
