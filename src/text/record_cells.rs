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
    // A number alone, 40-3, is a day in March to a spreadsheet.
    put(language.sheet_record(), &language.sheet_number(id.record_type(), id.slug()));
    numbered(language, id, put);
}

/// What a record with a number has beside it.
fn numbered(language: Language, id: RecordId, put: Put<'_>) {
    let row = |names: &mut dyn Iterator<Item = &'static str>| row(language, names);
    let (summary, topics): (&str, &[TopicId]) = match id {
        RecordId::Measure(id) => {
            put(language.facet_name(FacetKey::State), &states(language, id.get().states));
            put(language.facet_name(FacetKey::Theme), language.theme(id.get().theme));
            put(language.facet_name(FacetKey::Kind), language.kind(id.get().kind));
            (id.get().summary, id.get().topics)
        }
        RecordId::Initiative(id) => {
            let entities = &row(&mut id.get().entities.iter().map(|id| id.get().short_name));
            put(language.facet_name(FacetKey::Entity), entities);
            put(language.sheet_countries(), &row(&mut id.get().countries.iter().map(|country| country.name())));
            put(language.sheet_heading(), language.initiative_heading(id.get().heading));
            (id.get().summary, id.get().topics)
        }
        RecordId::Development(id) => {
            put(language.sheet_body(), id.get().body);
            put(language.column(SortKey::Date), &id.get().date.map(|date| language.date(date)).unwrap_or_default());
            put(language.sheet_document(), id.get().symbol.unwrap_or_default());
            put(language.facet_name(FacetKey::State), &row(&mut id.get().states.iter().map(|id| id.get().name)));
            (id.get().summary, id.get().topics)
        }
        RecordId::Recommendation(id) => {
            put(language.sheet_addressee(), language.addressee(id.get().addressee));
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
    put(language.facet_name(FacetKey::Topic), &row(&mut topics.iter().map(|id| id.get().name)));
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
