//! A country that an initiative concerns: a reporting State or another country.

use crate::report::{
    Field, FieldType, Kind, PlaceId, StateId, Value,
    packed::{Packed, Unpacker},
};

/// A country that an initiative concerns: a reporting State or another country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Country {
    /// One of the 25 reporting States.
    State(StateId),
    /// A country that is not one of them.
    Place(PlaceId),
}

impl Packed for Country {
    fn read(from: &mut Unpacker) -> Self {
        if bool::read(from) { Self::Place(Packed::read(from)) } else { Self::State(Packed::read(from)) }
    }
}

impl Field for Country {
    fn value(&self) -> Value {
        Value::Text(self.slug())
    }

    fn field_type() -> FieldType {
        FieldType::all(Kind::Text)
    }
}

impl Country {
    /// The name of the country in links and files.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::State(id) => id.get().slug,
            Self::Place(id) => id.get().slug,
        }
    }

    /// Its name as in the report.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::State(id) => id.get().name,
            Self::Place(id) => id.get().name,
        }
    }
}
