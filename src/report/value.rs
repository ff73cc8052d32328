//! Fields of records as values, for those who write records out without knowing each type.

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
    /// Text made from a value: a date, a paragraph.
    Made(String),
    /// A number written as a plain decimal, exactly as exact as the report.
    Decimal(&'static str),
    /// A list of values.
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

    /// The paragraphs that it names as its source.
    fn paragraphs(&self) -> &[Locator]
    where
        Self: Sized,
    {
        &[]
    }
}

/// A record whose fields have types that files can name.
pub trait Typed: Record {
    /// What each field holds, in the order of [`Record::fields`].
    fn types() -> Vec<(&'static str, Holds)>;
}

/// The fields of a record: one function for all types, told the names and the values.
#[inline(never)]
pub(super) fn fields(names: &'static [&'static str], values: &[&dyn Field]) -> Fields {
    names.iter().zip(values).map(|(name, value)| (*name, value.value())).collect()
}

/// What is in a field or in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any text; also slugs, symbols and lists joined with semicolons.
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

/// What the type of a field says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holds {
    /// What it holds.
    pub kind: Kind,
    /// Whether every record states it.
    pub required: bool,
    /// The type of the one record whose slug it is.
    pub points_to: Option<RecordType>,
}

impl Holds {
    /// Something that every record states.
    #[must_use]
    pub const fn all(kind: Kind) -> Self {
        Self { kind, required: true, points_to: None }
    }

    /// Something that a record may leave out.
    #[must_use]
    pub const fn some(kind: Kind) -> Self {
        Self { kind, required: false, points_to: None }
    }
}

/// What may be in a field.
pub trait Field {
    /// The value that is written of it.
    fn value(&self) -> Value;

    /// What such a field holds.
    #[must_use]
    fn holds() -> Holds
    where
        Self: Sized;

    /// The paragraphs in it.
    fn paragraphs(&self) -> &[Locator]
    where
        Self: Sized,
    {
        &[]
    }

    /// The paragraphs in a list of it.
    #[must_use]
    fn paragraphs_of(_: &[Self]) -> &[Locator]
    where
        Self: Sized,
    {
        &[]
    }
}

/// Makes types fields that hold one value of a kind.
macro_rules! plain {
    ($($type:ty: $kind:ident = |$it:ident| $value:expr;)+) => { $(
        impl Field for $type {
            fn value(&self) -> Value {
                let $it = self;
                $value
            }

            fn holds() -> Holds {
                Holds::all(Kind::$kind)
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

    fn holds() -> Holds {
        Holds::all(Kind::Paragraph)
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

    fn holds() -> Holds {
        Holds::some(T::holds().kind)
    }
}

impl<T: Field> Field for &'static [T] {
    fn value(&self) -> Value {
        Value::List(self.iter().map(Field::value).collect())
    }

    fn holds() -> Holds {
        Holds::some(if T::holds().kind == Kind::Paragraph { Kind::Paragraphs } else { Kind::Text })
    }

    fn paragraphs(&self) -> &[Locator] {
        T::paragraphs_of(self)
    }
}

impl<T: Field> Field for Vec<T> {
    fn value(&self) -> Value {
        Value::List(self.iter().map(Field::value).collect())
    }

    fn holds() -> Holds {
        Holds::some(Kind::Text)
    }
}
