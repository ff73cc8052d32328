//! The closed vocabularies, read from their slugs and written as their variants.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use serde::de::{Deserialize, Deserializer, Error};

use super::vocabulary::{
    Addressee, Attribution, Basis, Family, FigureSubject, InitiativeHeading, Link, MeasureKind, NoteKind, RecordType,
    Region, Status, Theme,
};

/// Gives vocabularies the ways in and out of the compiler.
macro_rules! codes {
    ($($name:ident),+ $(,)?) => { $(
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = String::deserialize(deserializer)?;
                Self::from_slug(&word).ok_or_else(|| {
                    let allowed: Vec<_> = Self::ALL.iter().map(|value| format!("{:?}", value.slug())).collect();
                    D::Error::custom(format_args!("{word:?} is not among the allowed {}", allowed.join(", ")))
                })
            }
        }

        impl ToTokens for $name {
            fn to_tokens(&self, tokens: &mut TokenStream) {
                let variant = format_ident!("{self:?}");
                tokens.extend(quote!($name::#variant));
            }
        }
    )+ };
}

codes! {
    Addressee, Attribution, Basis, Family, FigureSubject, InitiativeHeading, Link, MeasureKind, NoteKind, RecordType,
    Region, Status, Theme,
}
