//! The record types, one struct each, as they stand in the report's tables.
//!
//! Every record carries the paragraph it comes from. Texts are ours, in English; facts and names are the report's. The
//! fields of a record are declared once, in the files next door: the data compiler compiles the same files with types
//! and a `record!` of its own (`build/shapes.rs`), so data files, packing, unpacking and JSON name fields alike and in
//! one order.

// Not all types are fields of a record; those that are come to the files next door through here.
#[allow(clippy::wildcard_imports, reason = "the record types are not named twice")]
use crate::report::*;
use crate::report::{
    packed::{Packed, Unpacker},
    value::{Holds, fields},
};

/// A text as it is printed: a name, a title.
type Text = &'static str;
/// Words for people, in a language.
type Words = &'static str;
/// A name in links and files.
type Slug = &'static str;
/// ISO 3166-1 alpha-3.
type Iso3 = &'static str;
/// A plain decimal in text, exactly as exact as the report: `46.1`.
type Decimal = &'static str;
/// A web address as the report prints it, with or without its scheme.
type Address = &'static str;
/// An ISO date, or a span of two with `/`.
type Period = &'static str;
/// An address in the register of a depositary.
type StatusPage = &'static str;
/// A list of values.
type List<T> = &'static [T];

/// Declares a record type: the struct, the way it is unpacked, and its fields by name. A field is named in files as it
/// is here, unless it says `as`; one that is `= default` may be left out in data files. What is after `=>` is
/// derived from the rest when a dataset is unpacked, and files go without.
macro_rules! record {
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$field_meta:meta])* pub $field:ident $(as $key:literal)?: $type:ty $(= $default:ident)?,)+
        $(=> $(#[$derived_meta:meta])* pub $derived:ident: $derived_type:ty,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)+
            $($(#[$derived_meta])* pub $derived: $derived_type,)?
        }

        impl Packed for $name {
            fn read(from: &mut Unpacker) -> Self {
                Self { $($field: Packed::read(from),)+ $($derived: Default::default(),)? }
            }
        }

        impl Record for $name {
            fn fields(&self) -> Fields {
                fields(&[$(record!(@key $field $($key)?),)+], &[$(&self.$field as &dyn Field,)+])
            }

            fn paragraphs(&self) -> &[Locator] {
                let found: &[Locator] = &[];
                $(let found = if found.is_empty() { self.$field.paragraphs() } else { found };)+
                found
            }
        }

        impl Typed for $name {
            fn types() -> Vec<(&'static str, Holds)> {
                vec![$((record!(@key $field $($key)?), <$type>::holds()),)+]
            }
        }
    };
}

mod actions;
mod country;
mod guidance;
mod parties;
mod parts;
mod sources;
mod statement;

pub use actions::*;
pub use country::*;
pub use guidance::*;
pub use parties::*;
pub use sources::*;
pub use statement::*;
