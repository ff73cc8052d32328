//! Records of actions: national measures, United Nations initiatives, global developments.

#[allow(clippy::wildcard_imports, reason = "the program and the data compiler bring types of their own")]
use super::*;

record! {
    /// What a State reported doing (paras. 36–53).
    pub struct Measure {
        /// Paragraph and order: `40-3`.
        pub slug as "measure": Slug,
        /// The report's sub-heading.
        pub theme: Theme,
        /// The topics under which the editors filed it.
        pub topics: List<TopicId>,
        /// The States credited; empty for a statement about a group.
        pub states: List<StateId>,
        /// How the sentence identifies its States.
        pub attribution: Attribution,
        /// Its stage, or whether it is a view or a need.
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
        /// The entities that carried it out.
        pub entities: List<EntityId>,
        /// The countries where it took place or that it concerns; not as reporting States.
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
        /// The date given in its summary, as exact as in the report.
        pub date: Option<PartialDate>,
        /// The topics under which the editors filed it.
        pub topics: List<TopicId> = default,
    }
}

record! {
    /// A norm, resolution or meeting (paras. 21–28 and 35).
    pub struct Development {
        /// Paragraph and order.
        pub slug as "development": Slug,
        /// The body that took the action.
        pub body: Words,
        /// The document's symbol.
        pub symbol: Option<Words>,
        /// The date, as exact as in the report.
        pub date: Option<PartialDate>,
        /// Reporting States that the report names in it.
        pub states: List<StateId>,
        /// What happened, in the editors' words.
        pub summary: Words,
        /// Where the report says it.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: List<NoteId> = default,
        /// The topics under which the editors filed it.
        pub topics: List<TopicId> = default,
    }
}
