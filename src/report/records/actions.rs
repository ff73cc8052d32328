//! What was done: national measures, United Nations initiatives, global developments.

#[allow(clippy::wildcard_imports, reason = "the program and the data compiler bring types of their own")]
use super::*;

record! {
    /// What a State reported doing (paras. 36–53).
    pub struct Measure {
        /// Paragraph and order: `40-3`.
        pub slug as "measure": Slug,
        /// The report's sub-heading.
        pub theme: Theme,
        /// The topics that the editors gave it.
        pub topics: List<TopicId>,
        /// The States credited; none for a statement about a group.
        pub states: List<StateId>,
        /// How it is tied to its States.
        pub attribution: Attribution,
        /// How far it has got.
        pub kind: MeasureKind,
        /// What the State reported, in the editors' words.
        pub summary: Words,
        /// Exact names of laws, bodies, campaigns and programmes in it.
        pub names: List<Words> = default,
        /// Figures in it.
        pub figures: List<FigureId>,
        /// Where the report says it.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: List<NoteId> = default,
    }
}

record! {
    /// What the United Nations system did (paras. 54–58).
    pub struct Initiative {
        /// Paragraph and order.
        pub slug as "initiative": Slug,
        /// The report's sub-heading.
        pub heading: InitiativeHeading,
        /// Who did it.
        pub entities: List<EntityId>,
        /// Where, or about whom: not States that report.
        pub countries: List<Country>,
        /// What was done, in the editors' words.
        pub summary: Words,
        /// Exact names in it.
        pub names: List<Words> = default,
        /// Figures in it.
        pub figures: List<FigureId>,
        /// Where the report says it.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: List<NoteId> = default,
        /// The date that its summary gives, as exact as the report is.
        pub date: Option<PartialDate>,
        /// The topics that the editors gave it.
        pub topics: List<TopicId> = default,
    }
}

record! {
    /// A norm, resolution or meeting (paras. 21–28 and 35).
    pub struct Development {
        /// Paragraph and order.
        pub slug as "development": Slug,
        /// The body that acted.
        pub body: Words,
        /// The document's symbol.
        pub symbol: Option<Words>,
        /// When, as exact as the report is.
        pub date: Option<PartialDate>,
        /// Reporting States that the report names in it.
        pub states: List<StateId>,
        /// What happened, in the editors' words.
        pub summary: Words,
        /// Where the report says it.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: List<NoteId> = default,
        /// The topics that the editors gave it.
        pub topics: List<TopicId> = default,
    }
}
