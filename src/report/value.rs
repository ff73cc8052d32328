//! Fields of records as values, for those who write records out without knowing each type.

use super::{Locator, PartialDate};

/// The value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// The report states nothing.
    Absent,
    /// Yes or no.
    Flag(bool),
    /// A count or a year.
    Number(u16),
    /// Text of the dataset: words, slugs, symbols.
    Text(&'static str),
    /// Text made from a value: a date, a paragraph.
    Made(String),
    /// A number written as a plain decimal, exactly as exact as the report.
    Decimal(&'static str),
    /// Several values.
    List(Vec<Value>),
    /// A record within a record.
    Object(Fields),
}

/// Values by the names of their fields, in order.
pub type Fields = Vec<(&'static str, Value)>;

/// A record whose fields can be gone through.
pub trait Record {
    /// Every field, in the order in which it is declared.
    fn fields(&self) -> Fields;
}

/// What may stand in a field.
pub(super) trait Field {
    /// Its value.
    fn value(&self) -> Value;
}

impl Field for bool {
    fn value(&self) -> Value {
        Value::Flag(*self)
    }
}

impl Field for u8 {
    fn value(&self) -> Value {
        Value::Number(u16::from(*self))
    }
}

impl Field for u16 {
    fn value(&self) -> Value {
        Value::Number(*self)
    }
}

impl Field for &'static str {
    fn value(&self) -> Value {
        Value::Text(self)
    }
}

impl Field for PartialDate {
    fn value(&self) -> Value {
        Value::Made(self.to_string())
    }
}

impl Field for Locator {
    fn value(&self) -> Value {
        Value::Made(self.to_string())
    }
}

impl<T: Field> Field for Option<T> {
    fn value(&self) -> Value {
        self.as_ref().map_or(Value::Absent, Field::value)
    }
}

impl<T: Field> Field for &'static [T] {
    fn value(&self) -> Value {
        Value::List(self.iter().map(Field::value).collect())
    }
}
