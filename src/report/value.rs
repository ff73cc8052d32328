//! Fields of records as values, for code that writes records without knowing each type.

use super::{Locator, PartialDate, RecordType};

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
    /// Text derived from a value: a date, a paragraph.
    Made(String),
    /// A number written as a plain decimal, with the precision of the report.
    Decimal(&'static str),
    /// A list of values.
    List(Vec<Value>),
    /// A nested record.
    Object(Fields),
}

/// Values with the names of their fields, in order.
pub type Fields = Vec<(&'static str, Value)>;

/// A record whose fields can be enumerated.
pub trait Record {
    /// All fields, in the order in which they are declared.
    fn fields(&self) -> Fields;

    /// The paragraphs that it names as its source.
    fn paragraphs(&self) -> &[Locator]
    where
        Self: Sized,
    {
        &[]
    }
}

/// A record whose fields have types that a schema can describe.
pub trait Typed: Record {
    /// The type of each field, in the order of [`Record::fields`].
    fn types() -> Vec<(&'static str, FieldType)>;
}

/// The fields of a record, from their names and values; one function for all types.
#[inline(never)]
pub(super) fn fields(names: &'static [&'static str], values: &[&dyn Field]) -> Fields {
    names.iter().zip(values).map(|(name, value)| (*name, value.value())).collect()
}

/// The kind of value in a field or a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any text, including slugs, symbols and lists joined with semicolons.
    Text,
    /// One of these slugs.
    OneOf(Vec<&'static str>),
    /// A whole number.
    Integer,
    /// A decimal number.
    Number,
    /// `true` or `false`.
    Flag,
    /// A year, a month or a day in the form of ISO 8601.
    PartialDate,
    /// A paragraph: `33`, `64(f)`.
    Paragraph,
    /// Paragraphs joined with semicolons.
    Paragraphs,
}

/// The schema type of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldType {
    /// The kind of its values.
    pub kind: Kind,
    /// Whether every record has a value.
    pub required: bool,
    /// The type of the record whose slug it contains, if it refers to a single record.
    pub points_to: Option<RecordType>,
}

impl FieldType {
    /// A field that every record has.
    #[must_use]
    pub const fn all(kind: Kind) -> Self {
        Self { kind, required: true, points_to: None }
    }

    /// A field that a record may leave out.
    #[must_use]
    pub const fn some(kind: Kind) -> Self {
        Self { kind, required: false, points_to: None }
    }
}

/// A type that can be a field.
pub trait Field {
    /// The value to be written to files.
    fn value(&self) -> Value;

    /// The schema type of such a field.
    #[must_use]
    fn field_type() -> FieldType
    where
        Self: Sized;

    /// The paragraphs that the field contains.
    fn paragraphs(&self) -> &[Locator]
    where
        Self: Sized,
    {
        &[]
    }

    /// The paragraphs that a list of such fields contains.
    #[must_use]
    fn paragraphs_of(_: &[Self]) -> &[Locator]
    where
        Self: Sized,
    {
        &[]
    }
}

/// Implements `Field` for types with a single value of a kind.
macro_rules! plain {
    ($($type:ty: $kind:ident = |$it:ident| $value:expr;)+) => { $(
        impl Field for $type {
            fn value(&self) -> Value {
                let $it = self;
                $value
            }

            fn field_type() -> FieldType {
                FieldType::all(Kind::$kind)
            }
        }
    )+ };
}

plain! {
    bool: Flag = |flag| Value::Flag(*flag);
    u8: Integer = |number| Value::Number(u16::from(*number));
    u16: Integer = |number| Value::Number(*number);
    i32: Integer = |number| Value::Made(number.to_string());
    &'static str: Text = |text| Value::Text(text);
    String: Text = |text| Value::Made(text.clone());
    PartialDate: PartialDate = |date| Value::Made(date.to_string());
}

impl Field for Locator {
    fn value(&self) -> Value {
        Value::Made(self.to_string())
    }

    fn field_type() -> FieldType {
        FieldType::all(Kind::Paragraph)
    }

    fn paragraphs(&self) -> &[Locator] {
        std::slice::from_ref(self)
    }

    fn paragraphs_of(list: &[Self]) -> &[Locator] {
        list
    }
}

impl<T: Field> Field for Option<T> {
    fn value(&self) -> Value {
        self.as_ref().map_or(Value::Absent, Field::value)
    }

    fn field_type() -> FieldType {
        FieldType::some(T::field_type().kind)
    }
}

impl<T: Field> Field for &'static [T] {
    fn value(&self) -> Value {
        Value::List(self.iter().map(Field::value).collect())
    }

    fn field_type() -> FieldType {
        FieldType::some(if T::field_type().kind == Kind::Paragraph { Kind::Paragraphs } else { Kind::Text })
    }

    fn paragraphs(&self) -> &[Locator] {
        T::paragraphs_of(self)
    }
}

impl<T: Field> Field for Vec<T> {
    fn value(&self) -> Value {
        Value::List(self.iter().map(Field::value).collect())
    }

    fn field_type() -> FieldType {
        FieldType::some(Kind::Text)
    }
}
