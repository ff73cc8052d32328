//! The closed vocabularies as fields of records: how they are read from the dataset, and what files say about them.

use super::packed::{Packed, Unpacker};
use super::value::{Field, Holds, Kind, Value};
use super::{
    Addressee, Attribution, Basis, Family, FigureSubject, InitiativeHeading, MeasureKind, Mode, NoteKind, RecordType,
    Region, RelationBasis, SourceKind, Status, Theme,
};

/// Makes fields of vocabularies.
macro_rules! codes {
    ($($name:ident),+ $(,)?) => { $(
        impl Packed for $name {
            fn read(from: &mut Unpacker) -> Self {
                from.code(Self::ALL, const { Self::ALL[0] })
            }
        }

        impl Field for $name {
            fn value(&self) -> Value {
                Value::Text(self.slug())
            }

            fn holds() -> Holds {
                Holds::all(Kind::OneOf(Self::ALL.iter().map(|value| value.slug()).collect()))
            }
        }
    )+ };
}

codes! {
    Addressee, Attribution, Basis, Family, FigureSubject, InitiativeHeading, RelationBasis, MeasureKind, Mode, NoteKind,
    RecordType, Region, SourceKind, Status, Theme,
}
