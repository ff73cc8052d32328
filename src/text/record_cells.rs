//! What a record has in a table for people, column by column.

use crate::{
    explore::{FacetKey, SortKey},
    report::{Figure, FigureSubject, RecordId, TopicId},
};

use super::{
    Language, figures,
    quote::{Quote, states},
};

/// A cell under the head of its column.
type Named = (&'static str, String);

/// The columns of a record of its type, or those that records of all types have.
#[must_use]
pub fn cells(language: Language, id: RecordId, several: bool) -> Vec<Named> {
    if several {
        return vec![
            (language.sheet_type(), language.record_type(id.record_type()).into()),
            (language.sheet_summary(), Quote::of(language, id).noted(language)),
        ];
    }
    let facet = |key: FacetKey| language.facet_name(key);
    // A number alone, 40-3, is a day in March to a spreadsheet.
    let number = || (language.sheet_record(), language.sheet_number(id.record_type(), id.slug()));
    let summary = |words: &'static str| (language.sheet_summary(), words.to_owned());
    let topics = |ids: &[TopicId]| (facet(FacetKey::Topic), row(ids.iter().map(|id| id.get().name)));
    match id {
        RecordId::State(id) => vec![
            (facet(FacetKey::State), id.get().name.into()),
            (facet(FacetKey::Region), language.region(id.get().region).into()),
        ],
        RecordId::Instrument(_)
        | RecordId::Statement(_)
        | RecordId::Reference(_)
        | RecordId::Note(_)
        | RecordId::Source(_) => {
            vec![(language.sheet_summary(), Quote::of(language, id).noted(language))]
        }
        RecordId::Measure(id) => vec![
            number(),
            (facet(FacetKey::State), states(language, id.get().states)),
            (facet(FacetKey::Theme), language.theme(id.get().theme).into()),
            (facet(FacetKey::Kind), language.kind(id.get().kind).into()),
            summary(id.get().summary),
            topics(id.get().topics),
        ],
        RecordId::Initiative(id) => vec![
            number(),
            (facet(FacetKey::Entity), row(id.get().entities.iter().map(|id| id.get().short_name))),
            (language.sheet_countries(), row(id.get().countries.iter().map(|country| country.name()))),
            (language.sheet_heading(), language.initiative_heading(id.get().heading).into()),
            summary(id.get().summary),
        ],
        RecordId::Development(id) => vec![
            number(),
            (language.sheet_body(), id.get().body.into()),
            (language.column(SortKey::Date), id.get().date.map(|date| language.date(date)).unwrap_or_default()),
            (language.sheet_document(), id.get().symbol.unwrap_or_default().into()),
            (facet(FacetKey::State), row(id.get().states.iter().map(|id| id.get().name))),
            summary(id.get().summary),
        ],
        RecordId::Recommendation(id) => vec![
            number(),
            (language.sheet_addressee(), language.addressee(id.get().addressee).into()),
            summary(id.get().summary),
            topics(id.get().topics),
        ],
        RecordId::Conclusion(id) => vec![number(), summary(id.get().summary), topics(id.get().topics)],
        RecordId::Context(id) => vec![number(), summary(id.get().summary), topics(id.get().topics)],
        RecordId::Figure(id) => [vec![number()], figure(language, id.get())].concat(),
    }
}

/// Several values in a cell.
fn row(names: impl Iterator<Item = &'static str>) -> String {
    names.collect::<Vec<_>>().join("; ")
}

fn figure(language: Language, figure: &Figure) -> Vec<Named> {
    let what = if figure.subject == FigureSubject::Everyone {
        language.sheet_said(figure.what, language.record_everyone())
    } else {
        figure.what.into()
    };
    vec![
        (language.sheet_amount(), figures::amount(language, figure)),
        (language.sheet_value(), figure.value.into()),
        (language.sheet_unit(), figure.unit.into()),
        (language.sheet_summary(), what),
        (language.sheet_period(), figure.period.map(|period| figures::period(language, period)).unwrap_or_default()),
        (language.sheet_named(), figure.source.unwrap_or_default().into()),
    ]
}
