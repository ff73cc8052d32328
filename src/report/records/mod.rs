//! The record types, one struct each, as stored in the report's tables.
//!
//! Every record names the paragraph it comes from. Summaries are the editors', in English; facts and names are the
//! report's. The fields of a record are declared once, in the submodules: the data compiler compiles the same files
//! with its own types and its own `record!` (`build/shapes.rs`), so data files, packing, unpacking and JSON use the
//! same names of fields, in the same order.

// The submodules import the types of their fields from here.
#[allow(clippy::wildcard_imports, reason = "the record types are not named twice")]
use crate::report::*;
use crate::report::{
    packed::{Packed, Unpacker},
    value::{FieldType, fields},
};

/// A text as printed: a name, a title.
type Text = &'static str;
/// Words for people, in a language.
type Words = &'static str;
/// A name in links and files.
type Slug = &'static str;
/// ISO 3166-1 alpha-3.
type Iso3 = &'static str;
/// A plain decimal as text, with the precision of the report: `46.1`.
type Decimal = &'static str;
/// A web address as the report prints it, with or without its scheme.
type Address = &'static str;
/// An ISO date, or a range of two separated by `/`.
type Period = &'static str;
/// An address in a depositary's register.
type StatusPage = &'static str;
/// A list of values.
type List<T> = &'static [T];

/// Declares a record type: the struct, how it is unpacked, and its fields by name. A field has the same name in files,
/// unless `as` gives another; a field with `= default` may be left out in data files. A field after `=>` is derived
/// from the others when a dataset is unpacked, and is absent from files.
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
            fn types() -> Vec<(&'static str, FieldType)> {
                vec![$((record!(@key $field $($key)?), <$type>::field_type()),)+]
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
