//! Nested records, and values derived from the fields of a record.

use crate::report::{
    Field, FieldType, Instrument, Kind, Record, Relation, Source, Value, Work, WorldwideCount, YEARS_COUNTED,
};

/// Implements `Field` for records that are nested in others.
macro_rules! parts {
    ($($name:ident),+) => { $(
        impl Field for $name {
            fn value(&self) -> Value {
                Value::Object(self.fields())
            }

            fn field_type() -> FieldType {
                FieldType::all(Kind::Text)
            }
        }
    )+ };
}

parts!(Relation, WorldwideCount, Work);

impl Instrument {
    /// The worldwide totals of the two years counted, where the report gives them.
    #[must_use]
    pub fn totals(&self) -> [Option<u16>; 2] {
        YEARS_COUNTED.map(|year| self.counts.iter().find(|count| count.year == year).map(|count| count.count))
    }

    /// How far the worldwide total moved from the first of these years to the last.
    #[must_use]
    pub fn change(&self) -> Option<i32> {
        let [first, last] = self.totals();
        Some(i32::from(last?) - i32::from(first?))
    }
}

impl Source {
    /// The works that the footnote cites: its own, or those of the footnote that it repeats.
    #[must_use]
    pub fn works_cited(&self) -> &'static [Work] {
        self.ibid.map_or(self.works, |other| other.get().works)
    }
}
