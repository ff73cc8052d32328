//! Records of guidance: recommendations and their relations, conclusions, context points.

#[allow(clippy::wildcard_imports, reason = "the program and the data compiler bring types of their own")]
use super::*;

record! {
    /// The relation of a recommendation to a record.
    pub struct Relation {
        /// The type of the other record.
        pub record: RecordType,
        /// The slug of the other record; the data compiler has checked that it exists.
        pub id: Slug,
        /// Whether the report or the editors relate them.
        pub basis as "link": RelationBasis,
    }
}

record! {
    /// What the report recommends (paras. 64–65).
    pub struct Recommendation {
        /// The item of the paragraph: `64-f`.
        pub slug as "recommendation": Slug,
        /// The addressee of the recommendation.
        pub addressee: Addressee,
        /// The topics under which the editors filed it.
        pub topics: List<TopicId>,
        /// What is recommended, in the editors' words.
        pub summary: Words,
        /// The records that are related to it.
        pub related: List<Relation>,
        /// Where the report says it.
        pub paragraph: Locator,
        /// The words with which the report recommends it: one mode, or one for each sentence of the summary.
        pub mode: List<Mode>,
    }
}

record! {
    /// What the report concludes (paras. 59–63).
    pub struct Conclusion {
        /// Paragraph and order.
        pub slug as "conclusion": Slug,
        /// The topics under which the editors filed it.
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
        /// The topics under which the editors filed it.
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
