//! The tables of the report as collections: the facet values of each record, and the texts that a search looks through.
//!
//! The collection itself is next door and knows no record type; orders that only one type has stand in
//! its own module (`measures`, `statements`).

use std::sync::OnceLock;

use crate::report::{
    Conclusion, ContextPoint, Country, Development, Figure, Initiative, Instrument, Locator, Measure, Note,
    Recommendation, RecordId, RecordType, Reference, Source, SourceKind, State, StateId, Statement, TopicId,
    YEARS_OF_WORKS, main_section_of,
};

use super::{Collection, FacetKey, Searchable, collection::FacetValues, facet_key::ordinal};

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

/// Finds what a record offers.
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

/// A State by its name and by the names that people use for it.
fn name_state(texts: &mut Vec<&'static str>, state: &State) {
    texts.push(state.name);
    texts.extend(state.aliases);
}

fn of_states(states: &[StateId]) -> FacetValues {
    states.iter().map(|id| (FacetKey::State, ordinal(id.index()))).collect()
}

fn of_topics(topics: &[TopicId]) -> FacetValues {
    topics.iter().map(|id| (FacetKey::Topic, ordinal(id.index()))).collect()
}

/// A summary and the names of its topics.
fn with_topics(summary: &'static str, topics: &[TopicId]) -> Vec<&'static str> {
    let mut texts = vec![summary];
    texts.extend(topics.iter().map(|id| id.get().name));
    texts
}

impl Searchable for State {
    fn values(&self) -> FacetValues {
        vec![(FacetKey::Region, ordinal(self.region.index()))]
    }

    fn texts(&self) -> Vec<&'static str> {
        let mut texts = vec![self.iso3];
        name_state(&mut texts, self);
        texts
    }
}

impl Searchable for Instrument {
    fn values(&self) -> FacetValues {
        Vec::new()
    }

    fn texts(&self) -> Vec<&'static str> {
        vec![self.name, self.short_name, self.summary]
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

    fn texts(&self) -> Vec<&'static str> {
        let instrument = self.instrument.get();
        let mut texts = vec![instrument.name, instrument.short_name];
        name_state(&mut texts, self.state.get());
        texts
    }
}

impl Searchable for Measure {
    fn values(&self) -> FacetValues {
        let mut values = [of_states(self.states), of_topics(self.topics)].concat();
        values.extend(self.states.iter().map(|id| (FacetKey::Region, ordinal(id.get().region.index()))));
        values.extend([(FacetKey::Theme, ordinal(self.theme.index())), (FacetKey::Kind, ordinal(self.kind.index()))]);
        values
    }

    fn texts(&self) -> Vec<&'static str> {
        let mut texts = with_topics(self.summary, self.topics);
        texts.extend(self.names);
        self.states.iter().for_each(|id| name_state(&mut texts, id.get()));
        texts
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

    fn texts(&self) -> Vec<&'static str> {
        let mut texts = vec![self.summary];
        texts.extend(self.names);
        texts.extend(self.entities.iter().flat_map(|id| [id.get().name, id.get().short_name]));
        for country in self.countries {
            match country {
                Country::State(id) => name_state(&mut texts, id.get()),
                Country::Place(id) => texts.push(id.get().name),
            }
        }
        texts
    }
}

impl Searchable for Development {
    fn values(&self) -> FacetValues {
        [of_states(self.states), of_topics(self.topics)].concat()
    }

    fn texts(&self) -> Vec<&'static str> {
        let mut texts = vec![self.body, self.summary];
        texts.extend(self.symbol);
        self.states.iter().for_each(|id| name_state(&mut texts, id.get()));
        texts
    }
}

impl Searchable for Recommendation {
    fn values(&self) -> FacetValues {
        of_topics(self.topics)
    }

    fn texts(&self) -> Vec<&'static str> {
        with_topics(self.summary, self.topics)
    }
}

impl Searchable for Conclusion {
    fn values(&self) -> FacetValues {
        of_topics(self.topics)
    }

    fn texts(&self) -> Vec<&'static str> {
        with_topics(self.summary, self.topics)
    }
}

impl Searchable for ContextPoint {
    fn values(&self) -> FacetValues {
        of_topics(self.topics)
    }

    fn texts(&self) -> Vec<&'static str> {
        with_topics(self.summary, self.topics)
    }
}

impl Searchable for Figure {
    fn values(&self) -> FacetValues {
        of_topics(self.topics)
    }

    fn texts(&self) -> Vec<&'static str> {
        let mut texts = vec![self.what, self.unit, self.value];
        texts.extend(self.source);
        texts
    }
}

/// The kind of what is cited, and the main sections that cite it.
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

    fn texts(&self) -> Vec<&'static str> {
        let mut texts = vec![self.title];
        texts.extend(self.symbol);
        texts
    }
}

impl Searchable for Note {
    fn values(&self) -> FacetValues {
        Vec::new()
    }

    fn texts(&self) -> Vec<&'static str> {
        vec![self.subject, self.summary]
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

    fn texts(&self) -> Vec<&'static str> {
        let mut texts = Vec::new();
        let mut add = |words: Option<&'static str>| texts.extend(words);
        add(self.summary);
        add(self.scope);
        for work in self.works_cited() {
            work.authors.iter().for_each(|name| add(Some(name)));
            work.editors.iter().for_each(|name| add(Some(name)));
            for words in [work.title, work.described, work.container, work.genre, work.symbol, work.publisher] {
                add(words);
            }
            add(work.place);
        }
        self.documents.iter().for_each(|id| add(Some(id.get().title)));
        texts
    }
}
