//! The small parts of records as Rust: options, slices, ids.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use crate::compiler::error::Fault;
use crate::compiler::shapes::Relation;
use crate::compiler::tables::{Dataset, Table};
use crate::compiler::words::Slug;

/// `Some` of a value, or `None`.
pub(crate) fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

/// A static slice.
pub(crate) fn slice(values: &[impl ToTokens]) -> TokenStream {
    quote!(&[#(#values),*])
}

/// An id of the given type.
pub(crate) fn id(kind: &TokenStream, place: usize) -> TokenStream {
    let place = Literal::usize_unsuffixed(place);
    quote!(#kind::at(#place))
}

/// Turns slugs into ids.
#[derive(Clone, Copy)]
pub(crate) struct Tables<'a>(pub(crate) &'a Dataset);

impl Tables<'_> {
    pub(crate) fn states(self, slugs: &[Slug]) -> Result<TokenStream, Fault> {
        self.ids(Table::State, &quote!(StateId), slugs)
    }

    pub(crate) fn entities(self, slugs: &[Slug]) -> Result<TokenStream, Fault> {
        self.ids(Table::Entity, &quote!(EntityId), slugs)
    }

    pub(crate) fn topics(self, slugs: &[Slug]) -> Result<TokenStream, Fault> {
        self.ids(Table::Topic, &quote!(TopicId), slugs)
    }

    pub(crate) fn figures(self, slugs: &[Slug]) -> Result<TokenStream, Fault> {
        self.ids(Table::Figure, &quote!(FigureId), slugs)
    }

    pub(crate) fn notes(self, slugs: &[Slug]) -> Result<TokenStream, Fault> {
        self.ids(Table::Note, &quote!(NoteId), slugs)
    }

    /// Reporting States and other countries, each with the id of its own table.
    pub(crate) fn countries(self, slugs: &[Slug]) -> Result<TokenStream, Fault> {
        let states = self.0.states.len();
        let country = |slug: &Slug| {
            let place = self.0.find(Table::Country, slug.as_str())?;
            Ok(match place.checked_sub(states) {
                None => {
                    let id = id(&quote!(StateId), place);
                    quote!(Country::State(#id))
                }
                Some(place) => {
                    let id = id(&quote!(PlaceId), place);
                    quote!(Country::Place(#id))
                }
            })
        };
        Ok(slice(&slugs.iter().map(country).collect::<Result<Vec<_>, Fault>>()?))
    }

    fn ids(self, table: Table, kind: &TokenStream, slugs: &[Slug]) -> Result<TokenStream, Fault> {
        let one = |slug: &Slug| Ok(id(kind, self.0.find(table, slug.as_str())?));
        Ok(slice(&slugs.iter().map(one).collect::<Result<Vec<_>, Fault>>()?))
    }
}

impl ToTokens for Relation {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { record, id, link } = self;
        tokens.extend(quote!(Relation { record: #record, id: #id, link: #link }));
    }
}
