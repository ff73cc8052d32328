//! The list of all tables of the dataset, in the order in which data files are hashed, packed and published.
//!
//! The data compiler and the program both compile this file, as they do `vocabulary`. A table is read from
//! `data/<table>.json` and published under its name; the fields of its records are declared in `report/records/`.

/// Calls a macro with the tables. Each has: the slug of its record type in links and files, which is also the key of
/// the id; the name of the table; the type of the record; the type of the id; what the data compiler calls one record;
/// and, for types that are published and searchable, the `RecordType` and whether recommendations may link to it.
macro_rules! record_types {
    ($with:ident) => {
        $with! {
        /// A reporting State.
        "state", states, State, StateId, "a reporting State", State, false;
        /// A country that the report names but that did not report.
        "place", places, Place, PlaceId, "a place";
        /// A United Nations or related entity.
        "entity", entities, Entity, EntityId, "an entity";
        /// An editorial topic.
        "topic", topics, Topic, TopicId, "a topic";
        /// A treaty, convention or protocol.
        "instrument", instruments, Instrument, InstrumentId, "an instrument", Instrument, true;
        /// What the report says about one State and one instrument.
        "statement", statements, Statement, StatementId, "a statement", Statement, false;
        /// A national measure.
        "measure", measures, Measure, MeasureId, "a measure", Measure, true;
        /// A United Nations initiative.
        "initiative", initiatives, Initiative, InitiativeId, "an initiative", Initiative, true;
        /// A norm, resolution or meeting.
        "development", developments, Development, DevelopmentId, "a development", Development, true;
        /// What the report asks of States or of the United Nations system.
        "recommendation", recommendations, Recommendation, RecommendationId, "a recommendation", Recommendation, false;
        /// What the report concludes.
        "conclusion", conclusions, Conclusion, ConclusionId, "a conclusion", Conclusion, true;
        /// A context point.
        "context", context, ContextPoint, ContextId, "a context point", Context, true;
        /// A number that the report gives.
        "figure", figures, Figure, FigureId, "a figure", Figure, true;
        /// A document, resolution or target cited.
        "reference", references, Reference, ReferenceId, "a reference", Reference, false;
        /// A note on the source.
        "note", notes, Note, NoteId, "a note", Note, false;
        /// A heading of the report.
        "section", sections, Section, SectionId, "a section";
        /// A footnote, with the works that it cites.
        "source", sources, Source, SourceId, "a footnote", Source, false;
        }
    };
}
