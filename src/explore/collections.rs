//! The tables of the report as collections: the facet values of each record, and the texts that a search looks through.
//!
//! The collection itself is next door and knows no record type; orders that only one type has stand in
//! its own module (`measures`, `statements`).

use std::sync::OnceLock;

use crate::report::{
    Conclusion, ContextPoint, Country, Development, Figure, Initiative, Instrument, Locator, Measure, Note,
    Recommendation, RecordId, RecordType, Reference, Source, SourceKind, State, StateId, Statement, TopicId, Work,
    main_section_of,
};

use super::{Collection, FacetKey, Searchable, collection::FacetValues, facet_key::ordinal, sources::years};

/// The collection of all records of a type.
pub fn collection(record: RecordType) -> &'static Collection {
    static COLLECTIONS: [OnceLock<Collection>; RecordType::ALL.len()] =
        [const { OnceLock::new() }; RecordType::ALL.len()];
    let records = || Collection::new(&RecordId::every(record).map(searchable).collect::<Vec<_>>());
    COLLECTIONS[record.index()].get_or_init(records)
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
        of_states(self.states)
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
        Vec::new()
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
        Vec::new()
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
    values.extend(paragraphs.iter().map(|at| (FacetKey::Section, ordinal(main_section_of(*at).index()))));
    values.dedup();
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
        let year_of = |work: &Work| {
            let year = work.date?.year.to_string();
            years().iter().position(|known| *known == year)
        };
        values.extend(self.works_cited().iter().filter_map(year_of).map(|year| (FacetKey::Year, ordinal(year))));
        let number = self.slug.parse().ok().and_then(|number: usize| number.checked_sub(1));
        values.extend(number.map(|place| (FacetKey::Source, ordinal(place))));
        values
    }

    fn texts(&self) -> Vec<&'static str> {
        let mut texts: Vec<_> = self.summary.into_iter().chain(self.scope).collect();
        for work in self.works_cited() {
            texts.extend(work.authors.iter().chain(work.editors));
            let others = [work.title, work.described, work.container, work.genre, work.symbol, work.publisher];
            texts.extend(others.into_iter().flatten().chain(work.place));
        }
        texts.extend(self.documents.iter().map(|id| id.get().title));
        texts
    }
}
