//! What States and the United Nations did, and what the report recommends, concludes and sets out.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{Tables, option, slice};
use crate::compiler::error::Fault;
use crate::compiler::shapes::{Conclusion, ContextPoint, Development, Initiative, Measure, Recommendation};

pub(super) fn measure(tables: Tables<'_>, record: &Measure) -> Result<TokenStream, Fault> {
    let Measure { measure, theme, topics, states, attribution, kind, summary, names, figures, paragraph, notes } =
        record;
    let (topics, states) = (tables.topics(topics)?, tables.states(states)?);
    let (names, figures, notes) = (slice(names), tables.figures(figures)?, tables.notes(notes)?);
    Ok(quote!(Measure {
        slug: #measure,
        theme: #theme,
        topics: #topics,
        states: #states,
        attribution: #attribution,
        kind: #kind,
        summary: #summary,
        names: #names,
        figures: #figures,
        paragraph: #paragraph,
        notes: #notes,
    }))
}

pub(super) fn initiative(tables: Tables<'_>, record: &Initiative) -> Result<TokenStream, Fault> {
    let Initiative { initiative, heading, entities, countries, summary, names, figures, paragraph, notes } = record;
    let (entities, countries) = (tables.entities(entities)?, tables.countries(countries)?);
    let (names, figures, notes) = (slice(names), tables.figures(figures)?, tables.notes(notes)?);
    Ok(quote!(Initiative {
        slug: #initiative,
        heading: #heading,
        entities: #entities,
        countries: #countries,
        summary: #summary,
        names: #names,
        figures: #figures,
        paragraph: #paragraph,
        notes: #notes,
    }))
}

pub(super) fn development(tables: Tables<'_>, record: &Development) -> Result<TokenStream, Fault> {
    let Development { development, body, symbol, date, states, summary, paragraph, notes } = record;
    let (symbol, date) = (option(symbol.as_ref()), option(date.as_ref()));
    let (states, notes) = (tables.states(states)?, tables.notes(notes)?);
    Ok(quote!(Development {
        slug: #development,
        body: #body,
        symbol: #symbol,
        date: #date,
        states: #states,
        summary: #summary,
        paragraph: #paragraph,
        notes: #notes,
    }))
}

pub(super) fn recommendation(tables: Tables<'_>, record: &Recommendation) -> Result<TokenStream, Fault> {
    let Recommendation { recommendation, addressee, topics, summary, related, paragraph } = record;
    let (topics, related) = (tables.topics(topics)?, slice(related));
    Ok(quote!(Recommendation {
        slug: #recommendation,
        addressee: #addressee,
        topics: #topics,
        summary: #summary,
        related: #related,
        paragraph: #paragraph,
    }))
}

pub(super) fn conclusion(tables: Tables<'_>, record: &Conclusion) -> Result<TokenStream, Fault> {
    let Conclusion { conclusion, topics, summary, paragraph, notes } = record;
    let (topics, notes) = (tables.topics(topics)?, tables.notes(notes)?);
    Ok(quote!(Conclusion {
        slug: #conclusion,
        topics: #topics,
        summary: #summary,
        paragraph: #paragraph,
        notes: #notes,
    }))
}

pub(super) fn context(tables: Tables<'_>, record: &ContextPoint) -> Result<TokenStream, Fault> {
    let ContextPoint { context, topics, summary, figures, paragraph, notes } = record;
    let (topics, figures, notes) = (tables.topics(topics)?, tables.figures(figures)?, tables.notes(notes)?);
    Ok(quote!(ContextPoint {
        slug: #context,
        topics: #topics,
        summary: #summary,
        figures: #figures,
        paragraph: #paragraph,
        notes: #notes,
    }))
}
