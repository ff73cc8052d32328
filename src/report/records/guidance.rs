//! What the report makes of it: recommendations and related records, conclusions, context.

#[allow(clippy::wildcard_imports, reason = "the program and the data compiler bring types of their own")]
use super::*;

record! {
    /// The relation of a recommendation to a record.
    pub struct Relation {
        /// The type of the other record.
        pub record: RecordType,
        /// Its slug; the data compiler has checked that it exists.
        pub id: Slug,
        /// Whether the report relates them or we do.
        pub basis as "link": RelationBasis,
    }
}

record! {
    /// What the report recommends (paras. 64–65).
    pub struct Recommendation {
        /// `64-f`.
        pub slug as "recommendation": Slug,
        /// Whom it addresses.
        pub addressee: Addressee,
        /// The topics that the editors gave it.
        pub topics: List<TopicId>,
        /// What is recommended, in the editors' words.
        pub summary: Words,
        /// Records that are related to it.
        pub related: List<Relation>,
        /// Where the report says it.
        pub paragraph: Locator,
        /// The report's own words for how it recommends: one, or one for each sentence of the summary.
        pub mode: List<Mode>,
    }
}

record! {
    /// What the report concludes (paras. 59–63).
    pub struct Conclusion {
        /// Paragraph and order.
        pub slug as "conclusion": Slug,
        /// The topics that the editors gave it.
        pub topics: List<TopicId>,
        /// What is concluded, in the editors' words.
        pub summary: Words,
        /// Where the report says it.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: List<NoteId> = default,
    }
}

record! {
    /// A point of the report's context (paras. 2–20).
    pub struct ContextPoint {
        /// Paragraph and order.
        pub slug as "context": Slug,
        /// The topics that the editors gave it.
        pub topics: List<TopicId>,
        /// What is said, in the editors' words.
        pub summary: Words,
        /// Figures in it.
        pub figures: List<FigureId>,
        /// Where the report says it.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: List<NoteId> = default,
    }
}
