//! The record types, one struct each, as they stand in the report's tables.
//!
//! Every record carries the paragraph it comes from. Texts are ours, in English; facts and names are the report's. The
//! order of the fields is the order in which the data compiler packs them (`build/emit`) and in which JSON writes them.

/// Declares a record type: the struct, the way it is unpacked, and its fields by name. A field is named in files as it is
/// here, unless it says `as`. What stands after `=>` is derived from the rest: [`super::unpack`] fills it in, files go without.
macro_rules! record {
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$field_meta:meta])* pub $field:ident $(as $key:literal)?: $type:ty,)+
        $(=> $(#[$derived_meta:meta])* pub $derived:ident: $derived_type:ty,)?
    }) => {
        $(#[$meta])*
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
            #[inline(never)]
            fn fields(&self) -> Fields {
                vec![$((record!(@key $field $($key)?), self.$field.value()),)+]
            }
        }
    };
}

mod actions;
mod guidance;
mod parties;
mod sources;

pub use actions::{Country, Development, Initiative, Measure};
pub use guidance::{Conclusion, ContextPoint, Recommendation, Relation};
pub use parties::{Entity, Instrument, Place, State, Statement, Topic, WorldwideCount};
pub use sources::{Figure, Note, Reference, Section, WithoutRecords};
