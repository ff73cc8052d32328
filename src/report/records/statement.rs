//! Statements: the only record type that is stored differently in data files, with one entry for all States about which
//! the report says the same.

use super::{
    Basis, Field, FieldType, Fields, InstrumentId, List, Locator, NoteId, Packed, PartialDate, Record, Slug, StateId,
    Status, Typed, Unpacker, fields,
};

record! {
    /// What the report says about one State and one instrument (paras. 31–35).
    pub struct Statement {
        /// The instrument that it is about.
        pub instrument: InstrumentId,
        /// The State that it is about.
        pub state: StateId,
        /// The status, according to the verb in the report.
        pub status: Status,
        /// The date on which the instrument takes effect for the State, if that is after the report.
        pub date: Option<PartialDate>,
        /// Whether the State is named, or covered together with all others.
        pub basis: Basis,
        /// Where the report says it.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: List<NoteId>,
        =>
        /// Derived from the State, the instrument and the status: `jamaica--ilo-c189--ratified`.
        pub slug: Slug,
    }
}
