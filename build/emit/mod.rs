//! Checked records as the Rust source of `REPORT`.
//!
//! References are looked up once more, as places in their tables. A failure here would mean that `validate` missed
//! something; it is an error like any other.

mod facts;
mod narrative;
pub(crate) mod tokens;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::error::{At, DataError, Fault};
use super::kinds::Identified;
use super::statements::{Placed, sorted};
use super::tables::Dataset;
use tokens::Tables;

/// The Rust source of `REPORT`.
pub(crate) fn report(dataset: &Dataset, hash: &str) -> Result<String, DataError> {
    let fields = [
        quote!(data_hash: #hash),
        field("states", &plain(&dataset.states, facts::state)),
        field("places", &plain(&dataset.places, facts::place)),
        field("entities", &plain(&dataset.entities, facts::entity)),
        field("topics", &plain(&dataset.topics, facts::topic)),
        field("instruments", &plain(&dataset.instruments, facts::instrument)),
        field("statements", &statements(dataset)?),
        field("measures", &linked(dataset, &dataset.measures, narrative::measure)?),
        field("initiatives", &linked(dataset, &dataset.initiatives, narrative::initiative)?),
        field("developments", &linked(dataset, &dataset.developments, narrative::development)?),
        field("recommendations", &linked(dataset, &dataset.recommendations, narrative::recommendation)?),
        field("conclusions", &linked(dataset, &dataset.conclusions, narrative::conclusion)?),
        field("context", &linked(dataset, &dataset.context, narrative::context)?),
        field("figures", &linked(dataset, &dataset.figures, facts::figure)?),
        field("references", &plain(&dataset.references, facts::reference)),
        field("notes", &plain(&dataset.notes, facts::note)),
        field("sections", &plain(&dataset.paragraphs.sections, facts::section)),
        field("without_records", &plain(&dataset.paragraphs.without_records, facts::without_records)),
    ];
    let source = quote! {
        /// The dataset.
        pub static REPORT: Report = Report { #(#fields),* };
    };
    Ok(source.to_string())
}

/// One table of the report.
fn field(name: &str, records: &[TokenStream]) -> TokenStream {
    let name = format_ident!("{name}");
    quote!(#name: &[#(#records),*])
}

/// Records that refer to none.
fn plain<T>(records: &[T], emit: impl Fn(&T) -> TokenStream) -> Vec<TokenStream> {
    records.iter().map(emit).collect()
}

/// Records that refer to others.
fn linked<T: Identified>(
    dataset: &Dataset,
    records: &[T],
    emit: impl Fn(Tables<'_>, &T) -> Result<TokenStream, Fault>,
) -> Result<Vec<TokenStream>, DataError> {
    records.iter().map(|record| emit(Tables(dataset), record).map_err(|fault| At::of(record).error(fault))).collect()
}

/// Statements, by instrument, State and status.
fn statements(dataset: &Dataset) -> Result<Vec<TokenStream>, DataError> {
    let emit = |placed: &Placed<'_>| {
        facts::statement(Tables(dataset), placed).map_err(|fault| placed.single.at().error(fault))
    };
    sorted(dataset)?.iter().map(emit).collect()
}
