//! What a record has in a table for people, column by column.

use crate::{
    explore::{FacetKey, SortKey},
    report::{Development, Figure, FigureSubject, Initiative, Measure, RecordId, State, TopicId},
};

use super::{
    Language, figures,
    quote::{Quote, states},
};

/// Takes a cell, after the head of its column. One function for all columns of all types: lists of cells would cost the
/// page kilobytes.
pub type Put<'taker> = &'taker mut dyn FnMut(&str, &str);

/// Gives the cells of a record of its type, or those that records of all types have.
pub fn cells(language: Language, id: RecordId, several: bool, put: Put<'_>) {
    if several {
        put(language.sheet_type(), language.record_type(id.record_type()));
        return quote(language, id, put);
    }
    match id {
        RecordId::State(id) => state(language, id.get(), put),
        RecordId::Instrument(_) | RecordId::Statement(_) | RecordId::Reference(_) | RecordId::Note(_) => {
            quote(language, id, put);
        }
        RecordId::Measure(of) => {
            number(language, id, put);
            measure(language, of.get(), put);
        }
        RecordId::Initiative(of) => {
            number(language, id, put);
            initiative(language, of.get(), put);
        }
        RecordId::Development(of) => {
            number(language, id, put);
            development(language, of.get(), put);
        }
        RecordId::Recommendation(of) => {
            number(language, id, put);
            put(language.sheet_addressee(), language.addressee(of.get().addressee));
            filed(language, of.get().summary, of.get().topics, put);
        }
        RecordId::Conclusion(of) => {
            number(language, id, put);
            filed(language, of.get().summary, of.get().topics, put);
        }
        RecordId::Context(of) => {
            number(language, id, put);
            filed(language, of.get().summary, of.get().topics, put);
        }
        RecordId::Figure(of) => {
            number(language, id, put);
            figure(language, of.get(), put);
        }
    }
}

/// A number alone, 40-3, is a day in March to a spreadsheet.
fn number(language: Language, id: RecordId, put: Put<'_>) {
    put(language.sheet_record(), &language.sheet_number(id.record_type(), id.slug()));
}

/// The whole record in one cell.
fn quote(language: Language, id: RecordId, put: Put<'_>) {
    put(language.sheet_summary(), &Quote::of(language, id).noted(language));
}

/// What it says, and the topics that the editors gave it.
fn filed(language: Language, summary: &str, topics: &[TopicId], put: Put<'_>) {
    put(language.sheet_summary(), summary);
    put(language.facet_name(FacetKey::Topic), &row(&mut topics.iter().map(|id| id.get().name)));
}

/// Several values in a cell.
fn row(names: &mut dyn Iterator<Item = &'static str>) -> String {
    let mut text = String::new();
    for name in names {
        if !text.is_empty() {
            text.push_str("; ");
        }
        text.push_str(name);
    }
    text
}

fn state(language: Language, state: &State, put: Put<'_>) {
    put(language.facet_name(FacetKey::State), state.name);
    put(language.facet_name(FacetKey::Region), language.region(state.region));
}

fn measure(language: Language, measure: &Measure, put: Put<'_>) {
    put(language.facet_name(FacetKey::State), &states(language, measure.states));
    put(language.facet_name(FacetKey::Theme), language.theme(measure.theme));
    put(language.facet_name(FacetKey::Kind), language.kind(measure.kind));
    filed(language, measure.summary, measure.topics, put);
}

fn initiative(language: Language, done: &Initiative, put: Put<'_>) {
    put(language.facet_name(FacetKey::Entity), &row(&mut done.entities.iter().map(|id| id.get().short_name)));
    put(language.sheet_countries(), &row(&mut done.countries.iter().map(|country| country.name())));
    put(language.sheet_heading(), language.initiative_heading(done.heading));
    put(language.sheet_summary(), done.summary);
}

fn development(language: Language, development: &Development, put: Put<'_>) {
    put(language.sheet_body(), development.body);
    put(language.column(SortKey::Date), &development.date.map(|date| language.date(date)).unwrap_or_default());
    put(language.sheet_document(), development.symbol.unwrap_or_default());
    put(language.facet_name(FacetKey::State), &row(&mut development.states.iter().map(|id| id.get().name)));
    put(language.sheet_summary(), development.summary);
}

fn figure(language: Language, figure: &Figure, put: Put<'_>) {
    put(language.sheet_amount(), &figures::amount(language, figure));
    put(language.sheet_value(), figure.value);
    put(language.sheet_unit(), figure.unit);
    if figure.subject == FigureSubject::Everyone {
        put(language.sheet_summary(), &language.sheet_said(figure.what, language.record_everyone()));
    } else {
        put(language.sheet_summary(), figure.what);
    }
    put(language.sheet_period(), &figure.period.map(|period| figures::period(language, period)).unwrap_or_default());
    put(language.sheet_named(), figure.source.unwrap_or_default());
}
