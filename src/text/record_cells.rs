//! The cells of a record in a table for people.

use crate::{
    explore::{FacetKey, SortKey},
    report::{Development, Figure, FigureSubject, Initiative, RecordId, TopicId},
};

use super::{
    Language, figures,
    quote::{Quote, states},
};

/// Receives the header of a column and a cell. It is one callback for all columns of all types, because lists of cells
/// would add kilobytes to the page.
pub type Put<'taker> = &'taker mut dyn FnMut(&str, &str);

/// Passes on the cells of a record: those of its type or, with `several`, those that all types share.
pub fn cells(language: Language, id: RecordId, several: bool, put: Put<'_>) {
    if several {
        put(language.sheet_type(), language.record_type(id.record_type()));
        put(language.sheet_summary(), &Quote::of(language, id).noted(language));
        return;
    }
    match id {
        RecordId::State(id) => {
            put(language.facet_name(FacetKey::State), id.get().name);
            put(language.facet_name(FacetKey::Region), language.region(id.get().region));
            return;
        }
        RecordId::Instrument(_)
        | RecordId::Statement(_)
        | RecordId::Reference(_)
        | RecordId::Note(_)
        | RecordId::Source(_) => {
            put(language.sheet_summary(), &Quote::of(language, id).noted(language));
            return;
        }
        RecordId::Measure(_)
        | RecordId::Initiative(_)
        | RecordId::Development(_)
        | RecordId::Recommendation(_)
        | RecordId::Conclusion(_)
        | RecordId::Context(_)
        | RecordId::Figure(_) => {}
    }
    // A spreadsheet would read a bare number such as 40-3 as a date.
    put(language.sheet_record(), &language.sheet_number(id.record_type(), id.slug()));
    numbered(language, id, put);
}

/// The other cells of a record with a number.
fn numbered(language: Language, id: RecordId, put: Put<'_>) {
    let (summary, topics): (&str, &[TopicId]) = match id {
        RecordId::Measure(id) => {
            put(language.facet_name(FacetKey::State), &states(language, id.get().states));
            put(language.facet_name(FacetKey::Theme), language.theme(id.get().theme));
            put(language.facet_name(FacetKey::Kind), language.kind(id.get().kind));
            (id.get().summary, id.get().topics)
        }
        RecordId::Initiative(id) => {
            initiative(language, id.get(), put);
            (id.get().summary, id.get().topics)
        }
        RecordId::Development(id) => {
            development(language, id.get(), put);
            (id.get().summary, id.get().topics)
        }
        RecordId::Recommendation(id) => {
            put(language.sheet_addressee(), language.addressee(id.get().addressee));
            put(language.sheet_mode(), &row(language, &mut id.get().mode.iter().map(|mode| language.mode(*mode))));
            (id.get().summary, id.get().topics)
        }
        RecordId::Conclusion(id) => (id.get().summary, id.get().topics),
        RecordId::Context(id) => (id.get().summary, id.get().topics),
        RecordId::Figure(id) => {
            figure(language, id.get(), put);
            return;
        }
        RecordId::State(_)
        | RecordId::Instrument(_)
        | RecordId::Statement(_)
        | RecordId::Reference(_)
        | RecordId::Note(_)
        | RecordId::Source(_) => return,
    };
    put(language.sheet_summary(), summary);
    put(language.facet_name(FacetKey::Topic), &row(language, &mut topics.iter().map(|id| id.get().name)));
}

fn initiative(language: Language, done: &Initiative, put: Put<'_>) {
    let entities = &row(language, &mut done.entities.iter().map(|id| id.get().short_name));
    put(language.facet_name(FacetKey::Entity), entities);
    put(language.sheet_countries(), &row(language, &mut done.countries.iter().map(|country| country.name())));
    put(language.sheet_heading(), language.initiative_heading(done.heading));
    put(language.column(SortKey::Date), &done.date.map(|date| language.date(date)).unwrap_or_default());
}

fn development(language: Language, development: &Development, put: Put<'_>) {
    put(language.sheet_body(), development.body);
    put(language.column(SortKey::Date), &development.date.map(|date| language.date(date)).unwrap_or_default());
    put(language.sheet_document(), development.symbol.unwrap_or_default());
    let states = &row(language, &mut development.states.iter().map(|id| id.get().name));
    put(language.facet_name(FacetKey::State), states);
}

/// Several values in a cell.
fn row(language: Language, names: &mut dyn Iterator<Item = &'static str>) -> String {
    let mut text = String::new();
    for name in names {
        if !text.is_empty() {
            text.push_str(language.quote_next());
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
