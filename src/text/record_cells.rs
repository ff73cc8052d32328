//! What a record has in a table for people, column by column.

use crate::{
    explore::{FacetKey, SortKey},
    report::{Figure, FigureSubject, RecordId, TopicId},
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
        put(language.sheet_summary(), &Quote::of(language, id).noted(language));
        return;
    }
    let facet = |key: FacetKey| language.facet_name(key);
    // A number alone, 40-3, is a day in March to a spreadsheet.
    let number = |put: Put<'_>| put(language.sheet_record(), &language.sheet_number(id.record_type(), id.slug()));
    let summary = |put: Put<'_>, words: &str| put(language.sheet_summary(), words);
    let topics =
        |put: Put<'_>, ids: &[TopicId]| put(facet(FacetKey::Topic), &row(&mut ids.iter().map(|id| id.get().name)));
    match id {
        RecordId::State(id) => {
            put(facet(FacetKey::State), id.get().name);
            put(facet(FacetKey::Region), language.region(id.get().region));
        }
        RecordId::Instrument(_) | RecordId::Statement(_) | RecordId::Reference(_) | RecordId::Note(_) => {
            summary(put, &Quote::of(language, id).noted(language));
        }
        RecordId::Measure(id) => {
            number(put);
            put(facet(FacetKey::State), &states(language, id.get().states));
            put(facet(FacetKey::Theme), language.theme(id.get().theme));
            put(facet(FacetKey::Kind), language.kind(id.get().kind));
            summary(put, id.get().summary);
            topics(put, id.get().topics);
        }
        RecordId::Initiative(id) => {
            number(put);
            put(facet(FacetKey::Entity), &row(&mut id.get().entities.iter().map(|id| id.get().short_name)));
            put(language.sheet_countries(), &row(&mut id.get().countries.iter().map(|country| country.name())));
            put(language.sheet_heading(), language.initiative_heading(id.get().heading));
            summary(put, id.get().summary);
        }
        RecordId::Development(id) => {
            number(put);
            put(language.sheet_body(), id.get().body);
            put(language.column(SortKey::Date), &id.get().date.map(|date| language.date(date)).unwrap_or_default());
            put(language.sheet_document(), id.get().symbol.unwrap_or_default());
            put(facet(FacetKey::State), &row(&mut id.get().states.iter().map(|id| id.get().name)));
            summary(put, id.get().summary);
        }
        RecordId::Recommendation(id) => {
            number(put);
            put(language.sheet_addressee(), language.addressee(id.get().addressee));
            summary(put, id.get().summary);
            topics(put, id.get().topics);
        }
        RecordId::Conclusion(id) => {
            number(put);
            summary(put, id.get().summary);
            topics(put, id.get().topics);
        }
        RecordId::Context(id) => {
            number(put);
            summary(put, id.get().summary);
            topics(put, id.get().topics);
        }
        RecordId::Figure(id) => {
            number(put);
            figure(language, id.get(), put);
        }
    }
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
