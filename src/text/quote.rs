//! A record as a quotation: who, what, and the necessary context.

use crate::{
    explore::Cell,
    report::{Development, Figure, FigureSubject, Locator, MeasureKind, RecordId, Source, StateId, Statement, Work},
};

use super::{Language, figures, sources};

/// The quotation of a record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quote {
    /// Who or what it is about; may be empty.
    pub who: String,
    /// What is said, without a final full stop.
    pub what: String,
    /// The necessary context: that a measure is in progress, the period of a figure.
    pub notes: Vec<String>,
}

impl Quote {
    /// A quotation without notes.
    #[must_use]
    pub fn new(who: impl Into<String>, what: &str) -> Self {
        Self { who: who.into(), what: what.trim_end_matches('.').into(), notes: Vec::new() }
    }

    /// The quotation of a record.
    #[must_use]
    pub fn of(language: Language, id: RecordId) -> Self {
        match id {
            RecordId::State(id) => Self::new("", id.get().name),
            RecordId::Instrument(id) => Self::new(id.get().short_name, id.get().summary),
            RecordId::Statement(id) => statement(language, id.get()),
            RecordId::Measure(id) => {
                let mut quote = Self::new(states(language, id.get().states), id.get().summary);
                if id.get().kind != MeasureKind::Measure {
                    quote.notes.push(language.quote_kind(id.get().kind).into());
                }
                quote
            }
            RecordId::Initiative(id) => {
                let entities: Vec<_> = id.get().entities.iter().map(|entity| entity.get().short_name).collect();
                let who =
                    if entities.is_empty() { language.record_no_entity().into() } else { language.all_of(&entities) };
                let mut quote = Self::new(who, id.get().summary);
                if let Some(date) = id.get().date {
                    quote.notes.push(figures::when(language, date));
                }
                quote
            }
            RecordId::Development(id) => development(language, id.get()),
            RecordId::Recommendation(id) => {
                let mut quote = Self::new(language.addressee(id.get().addressee), id.get().summary);
                for mode in id.get().mode {
                    quote.notes.push(language.mode(*mode).into());
                }
                quote
            }
            RecordId::Conclusion(id) => Self::new(language.record_conclusion(), id.get().summary),
            RecordId::Context(id) => Self::new("", id.get().summary),
            RecordId::Figure(id) => figure(language, id.get()),
            RecordId::Reference(id) => Self::new(id.get().symbol.unwrap_or_default(), id.get().title),
            RecordId::Note(id) => Self::new(id.get().subject, id.get().summary),
            RecordId::Source(id) => Self::new(language.source_footnote(id.slug()), &cited(language, id.get())),
        }
    }

    /// "Jordan and Nepal: Opened shelters", without the notes.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        if self.who.is_empty() { self.what.clone() } else { language.quote_said(&self.who, &self.what) }
    }

    /// The quotation with its notes: "Jordan: Drafts a law (in progress)."
    #[must_use]
    pub fn noted(&self, language: Language) -> String {
        let said = self.said(language);
        if self.notes.is_empty() { said } else { language.quote_noted(&said, &self.notes.join(language.quote_next())) }
    }

    /// The same with its source: "Jordan: Drafts a law (in progress; A/72/215, para. 40)."
    #[must_use]
    pub fn sourced(mut self, language: Language, source: String) -> String {
        self.notes.push(source);
        self.noted(language)
    }
}

/// "A/72/215, para. 40": the style of the United Nations for a place in a document.
#[must_use]
pub fn place(language: Language, paragraphs: &[Locator]) -> String {
    language.quote_place(!paragraphs.is_empty(), &language.paragraphs(paragraphs))
}

/// "Jordan and Nepal", or the words for a measure that names no State.
#[must_use]
pub fn states(language: Language, states: &[StateId]) -> String {
    let names: Vec<_> = states.iter().map(|id| id.get().name).collect();
    if names.is_empty() { language.no_state().into() } else { language.all_of(&names) }
}

/// A status, with the date of an entry into force.
#[must_use]
pub fn status(language: Language, said: &Statement) -> String {
    said.date
        .map_or_else(|| language.status(said.status).into(), |date| language.status_in_force_from(&language.date(date)))
}

/// What the report says about a State and an instrument: "Ratified", both statements if there are two, or the words for
/// silence.
#[must_use]
pub fn statuses(language: Language, cell: &Cell) -> String {
    let said: Vec<_> = cell.statements.iter().map(|id| status(language, id.get())).collect();
    if said.is_empty() { language.record_not_stated().into() } else { said.join(language.quote_next()) }
}

/// What a footnote cites, and what else it says.
fn cited(language: Language, source: &Source) -> String {
    let work = |work: &Work| sources::short(language, work, work.title.or(work.described).unwrap_or_default());
    let works = source.works.iter().map(work).chain(source.summary.map(str::to_owned));
    works.collect::<Vec<_>>().join(language.quote_next())
}

fn statement(language: Language, said: &Statement) -> Quote {
    let who = language.record_evidence(said.state.get().name, said.instrument.get().short_name);
    Quote::new(who, &status(language, said))
}

fn development(language: Language, development: &Development) -> Quote {
    let mut quote = Quote::new(development.body, development.summary);
    quote.notes.extend(development.date.map(|date| language.date(date)));
    quote.notes.extend(development.symbol.map(str::to_owned));
    quote
}

/// The quotation of a figure, with what it measures, its period and the source that the report names.
fn figure(language: Language, figure: &Figure) -> Quote {
    let mut quote = Quote::new(figures::amount(language, figure), figure.what);
    if figure.subject == FigureSubject::Everyone {
        quote.notes.push(language.record_everyone().into());
    }
    quote.notes.extend(figure.period.map(|period| figures::period(language, period)));
    quote.notes.extend(figure.source.map(|source| language.record_figure_source(source)));
    quote
}
