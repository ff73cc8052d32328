//! States, instruments and what binds them; names, figures, references and the report's structure.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{Tables, id, option, slice};
use crate::compiler::error::Fault;
use crate::compiler::shapes::{
    Entity, Figure, Instrument, Note, Place, Reference, Section, State, Statement, Topic, WithoutRecords,
    WorldwideCount,
};
use crate::compiler::statements::Placed;

pub(super) fn state(record: &State) -> TokenStream {
    let State { state, name, iso3, region, aliases } = record;
    let aliases = slice(aliases);
    quote!(State { slug: #state, name: #name, iso3: #iso3, region: #region, aliases: #aliases })
}

pub(super) fn place(record: &Place) -> TokenStream {
    let Place { place, name } = record;
    quote!(Place { slug: #place, name: #name })
}

pub(super) fn entity(record: &Entity) -> TokenStream {
    let Entity { entity, name, short_name } = record;
    quote!(Entity { slug: #entity, name: #name, short_name: #short_name })
}

pub(super) fn topic(record: &Topic) -> TokenStream {
    let Topic { topic, name, definition } = record;
    quote!(Topic { slug: #topic, name: #name, definition: #definition })
}

pub(super) fn instrument(record: &Instrument) -> TokenStream {
    let Instrument { instrument, name, short_name, family, year, in_force, counts, lists_states, paragraphs, summary } =
        record;
    let (year, in_force) = (option(year.as_ref()), option(in_force.as_ref()));
    let counts =
        counts.iter().map(|WorldwideCount { year, count }| quote!(WorldwideCount { year: #year, count: #count }));
    let paragraphs = slice(paragraphs);
    quote!(Instrument {
        slug: #instrument,
        name: #name,
        short_name: #short_name,
        family: #family,
        year: #year,
        in_force: #in_force,
        counts: &[#(#counts),*],
        lists_states: #lists_states,
        paragraphs: #paragraphs,
        summary: #summary,
    })
}

pub(super) fn statement(tables: Tables<'_>, placed: &Placed<'_>) -> Result<TokenStream, Fault> {
    let Placed { instrument, state, single } = placed;
    let Statement { instrument: _, status, date, basis, paragraph, states: _, notes } = single.entry;
    let slug = single.slug();
    let (instrument, state) = (id(&quote!(InstrumentId), *instrument), id(&quote!(StateId), *state));
    let (date, notes) = (option(date.as_ref()), tables.notes(notes)?);
    Ok(quote!(Statement {
        slug: #slug,
        instrument: #instrument,
        state: #state,
        status: #status,
        date: #date,
        basis: #basis,
        paragraph: #paragraph,
        notes: #notes,
    }))
}

pub(super) fn figure(tables: Tables<'_>, record: &Figure) -> Result<TokenStream, Fault> {
    let Figure { figure, value, unit, what, subject, period, approximate, source, paragraph, notes } = record;
    let (period, source, notes) = (option(period.as_ref()), option(source.as_ref()), tables.notes(notes)?);
    Ok(quote!(Figure {
        slug: #figure,
        value: #value,
        unit: #unit,
        what: #what,
        subject: #subject,
        period: #period,
        approximate: #approximate,
        source: #source,
        paragraph: #paragraph,
        notes: #notes,
    }))
}

pub(super) fn reference(record: &Reference) -> TokenStream {
    let Reference { reference, title, symbol, paragraphs, footnotes } = record;
    let (symbol, paragraphs, footnotes) = (option(symbol.as_ref()), slice(paragraphs), slice(footnotes));
    quote!(Reference {
        slug: #reference,
        title: #title,
        symbol: #symbol,
        paragraphs: #paragraphs,
        footnotes: #footnotes,
    })
}

pub(super) fn note(record: &Note) -> TokenStream {
    let Note { note, kind, subject, summary, paragraphs } = record;
    let paragraphs = slice(paragraphs);
    quote!(Note { slug: #note, kind: #kind, subject: #subject, summary: #summary, paragraphs: #paragraphs })
}

pub(super) fn section(record: &Section) -> TokenStream {
    let Section { section, title, first, last } = record;
    quote!(Section { slug: #section, title: #title, first: #first, last: #last })
}

pub(super) fn without_records(record: &WithoutRecords) -> TokenStream {
    let WithoutRecords { paragraph, reason } = record;
    quote!(WithoutRecords { paragraph: #paragraph, reason: #reason })
}
