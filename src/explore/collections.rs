//! The tables of the report as collections: the facet values of each record, and the texts that a search looks through.
//!
//! The collection itself is in `collection` and knows no record type; orders that only one type has are in its own
//! module (`measures`, `statements`).

use std::sync::OnceLock;

use crate::report::{
    Conclusion, ContextPoint, Country, Development, EntityId, Figure, Initiative, Instrument, Locator, Measure, Note,
    NoteId, Recommendation, RecordId, RecordType, Reference, Source, SourceKind, State, StateId, Statement, TopicId,
    YEARS_OF_WORKS, main_section_of,
};

use super::{
    Collection, FacetKey, Searchable,
    collection::{FacetValues, TextRole, Texts},
    facet_key::ordinal,
};

/// The collection of all records of a type.
pub fn collection(record: RecordType) -> &'static Collection {
    static COLLECTIONS: [OnceLock<Collection>; RecordType::ALL.len()] =
        [const { OnceLock::new() }; RecordType::ALL.len()];
    COLLECTIONS[record.index()].get_or_init(|| built(&[record]))
}

/// The collection of the records of some types, one after the other.
pub(super) fn built(types: &[RecordType]) -> Collection {
    let mut records = Vec::new();
    for record in types {
        for id in RecordId::every(*record) {
            records.push(searchable(id));
        }
    }
    Collection::new(&records)
}

/// Defines the lookup of what a record offers.
macro_rules! searchable {
    ($(
        #[doc = $doc:literal] $slug:literal, $table:ident, $Record:ident, $Id:ident, $one:literal
        $(, $Type:ident, $linked:literal)?;
    )+) => {
        /// What a record offers to be filtered and searched by.
        pub(super) fn searchable(id: RecordId) -> &'static dyn Searchable {
            match id { $($(RecordId::$Type(id) => id.get(),)?)+ }
        }
    };
}

record_types!(searchable);

/// States by their names in the report: the lexicon knows the others.
fn of_names(states: &[StateId]) -> impl Iterator<Item = (TextRole, &'static str)> {
    states.iter().map(|id| (TextRole::Filed, id.get().name))
}

fn of_states(states: &[StateId]) -> FacetValues {
    states.iter().map(|id| (FacetKey::State, ordinal(id.index()))).collect()
}

fn of_topics(topics: &[TopicId]) -> FacetValues {
    topics.iter().map(|id| (FacetKey::Topic, ordinal(id.index()))).collect()
}

/// A summary and the names of its topics.
fn with_topics(summary: &'static str, topics: &[TopicId]) -> Texts {
    let mut texts = vec![(TextRole::Words, summary)];
    texts.extend(topics.iter().map(|id| (TextRole::Topic, id.get().name)));
    texts
}

impl Searchable for State {
    fn values(&self) -> FacetValues {
        vec![(FacetKey::Region, ordinal(self.region.index()))]
    }

    fn texts(&self) -> Texts {
        let mut texts = vec![(TextRole::OtherName, self.iso3), (TextRole::Name, self.name)];
        texts.extend(self.aliases.iter().map(|alias| (TextRole::OtherName, *alias)));
        texts
    }
}

impl Searchable for Instrument {
    fn values(&self) -> FacetValues {
        Vec::new()
    }

    fn texts(&self) -> Texts {
        vec![(TextRole::OtherName, self.name), (TextRole::Name, self.short_name), (TextRole::Words, self.summary)]
    }
}

impl Searchable for Statement {
    fn values(&self) -> FacetValues {
        vec![
            (FacetKey::State, ordinal(self.state.index())),
            (FacetKey::Region, ordinal(self.state.get().region.index())),
            (FacetKey::Instrument, ordinal(self.instrument.index())),
            (FacetKey::Status, ordinal(self.status.index())),
        ]
    }

    fn texts(&self) -> Texts {
        let instrument = self.instrument.get();
        let names = [instrument.short_name, self.state.get().name].map(|name| (TextRole::Name, name));
        [vec![(TextRole::OtherName, instrument.name)], names.to_vec()].concat()
    }

    fn notes(&self) -> &'static [NoteId] {
        self.notes
    }
}

impl Searchable for Measure {
    fn values(&self) -> FacetValues {
        let mut values = [of_states(self.states), of_topics(self.topics)].concat();
        values.extend(self.states.iter().map(|id| (FacetKey::Region, ordinal(id.get().region.index()))));
        values.extend([(FacetKey::Theme, ordinal(self.theme.index())), (FacetKey::Kind, ordinal(self.kind.index()))]);
        values
    }

    fn texts(&self) -> Texts {
        let mut texts = with_topics(self.summary, self.topics);
        texts.extend(self.names.iter().map(|name| (TextRole::OtherName, *name)));
        texts.extend(of_names(self.states));
        texts
    }

    fn notes(&self) -> &'static [NoteId] {
        self.notes
    }
}

impl Searchable for Initiative {
    fn values(&self) -> FacetValues {
        let mut values: FacetValues = self.entities.iter().map(|id| (FacetKey::Entity, ordinal(id.index()))).collect();
        values.extend(self.countries.iter().filter_map(|country| match country {
            Country::State(id) => Some((FacetKey::State, ordinal(id.index()))),
            Country::Place(_) => None,
        }));
        values.extend(of_topics(self.topics));
        values
    }

    fn texts(&self) -> Texts {
        let mut texts = vec![(TextRole::Words, self.summary)];
        texts.extend(self.names.iter().map(|name| (TextRole::OtherName, *name)));
        let names = |id: &EntityId| [(TextRole::OtherName, id.get().name), (TextRole::Filed, id.get().short_name)];
        texts.extend(self.entities.iter().flat_map(names));
        texts.extend(self.countries.iter().map(|country| (TextRole::Filed, country.name())));
        texts
    }

    fn notes(&self) -> &'static [NoteId] {
        self.notes
    }
}

impl Searchable for Development {
    fn values(&self) -> FacetValues {
        [of_states(self.states), of_topics(self.topics)].concat()
    }

    fn texts(&self) -> Texts {
        let mut texts = vec![(TextRole::Name, self.body), (TextRole::Words, self.summary)];
        texts.extend(self.symbol.map(|symbol| (TextRole::Name, symbol)));
        texts.extend(of_names(self.states));
        texts
    }

    fn notes(&self) -> &'static [NoteId] {
        self.notes
    }
}

impl Searchable for Recommendation {
    fn values(&self) -> FacetValues {
        of_topics(self.topics)
    }

    fn texts(&self) -> Texts {
        with_topics(self.summary, self.topics)
    }
}

impl Searchable for Conclusion {
    fn values(&self) -> FacetValues {
        of_topics(self.topics)
    }

    fn texts(&self) -> Texts {
        with_topics(self.summary, self.topics)
    }

    fn notes(&self) -> &'static [NoteId] {
        self.notes
    }
}

impl Searchable for ContextPoint {
    fn values(&self) -> FacetValues {
        of_topics(self.topics)
    }

    fn texts(&self) -> Texts {
        with_topics(self.summary, self.topics)
    }

    fn notes(&self) -> &'static [NoteId] {
        self.notes
    }
}

impl Searchable for Figure {
    fn values(&self) -> FacetValues {
        of_topics(self.topics)
    }

    fn texts(&self) -> Texts {
        let mut texts = [self.what, self.unit, self.value].map(|text| (TextRole::Words, text)).to_vec();
        texts.extend(self.source.map(|source| (TextRole::Words, source)));
        texts
    }

    fn notes(&self) -> &'static [NoteId] {
        self.notes
    }
}

/// The kind of the source, and the main sections that cite it.
fn of_citation(kind: SourceKind, paragraphs: &[Locator]) -> FacetValues {
    let mut values = vec![(FacetKey::SourceKind, ordinal(kind.index()))];
    for at in paragraphs {
        let section = (FacetKey::Section, ordinal(main_section_of(*at).index()));
        if !values.contains(&section) {
            values.push(section);
        }
    }
    values
}

impl Searchable for Reference {
    fn values(&self) -> FacetValues {
        of_citation(self.kind, self.paragraphs)
    }

    fn texts(&self) -> Texts {
        let mut texts = vec![(TextRole::Name, self.title)];
        texts.extend(self.symbol.map(|symbol| (TextRole::Name, symbol)));
        texts
    }
}

impl Searchable for Note {
    fn values(&self) -> FacetValues {
        Vec::new()
    }

    fn texts(&self) -> Texts {
        vec![(TextRole::Name, self.subject), (TextRole::Words, self.summary)]
    }
}

impl Searchable for Source {
    fn values(&self) -> FacetValues {
        let mut values = of_citation(self.kind, self.paragraphs);
        for date in self.works_cited().iter().filter_map(|work| work.date) {
            let year = YEARS_OF_WORKS.iter().position(|known| known.parse() == Ok(date.year));
            values.extend(year.map(|year| (FacetKey::Year, ordinal(year))));
        }
        // Footnotes are numbered from 1.
        values.extend(self.slug.parse::<u16>().ok().map(|number| (FacetKey::Source, number.saturating_sub(1))));
        values
    }

    fn texts(&self) -> Texts {
        let mut texts = Vec::new();
        let mut add = |said: TextRole, words: Option<&'static str>| texts.extend(words.map(|words| (said, words)));
        add(TextRole::Words, self.summary);
        add(TextRole::Words, self.scope);
        for work in self.works_cited() {
            work.authors.iter().chain(work.editors).for_each(|name| add(TextRole::Name, Some(name)));
            for words in [work.title, work.described, work.container, work.symbol] {
                add(TextRole::Name, words);
            }
            for words in [work.genre, work.publisher, work.place] {
                add(TextRole::Words, words);
            }
        }
        self.documents.iter().for_each(|id| add(TextRole::Name, Some(id.get().title)));
        texts
    }
}
