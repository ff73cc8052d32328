//! Statements: the one record that data files write in another shape, an entry for all States of which one thing is
//! said.

use super::{
    Basis, Field, Fields, Holds, InstrumentId, List, Locator, NoteId, Packed, PartialDate, Record, Slug, StateId,
    Status, Typed, Unpacker, fields,
};

record! {
    /// What the report says about one State and one instrument (paras. 31–35).
    pub struct Statement {
        /// The instrument of which it speaks.
        pub instrument: InstrumentId,
        /// The State of which it speaks.
        pub state: StateId,
        /// The status in the report's verb.
        pub status: Status,
        /// When it takes effect, for a later entry into force.
        pub date: Option<PartialDate>,
        /// Named, or covered with all others.
        pub basis: Basis,
        /// Where the report says it.
        pub paragraph: Locator,
        /// Notes on a contradiction or oddity.
        pub notes: List<NoteId>,
        =>
        /// Made of the State, the instrument and the status: `jamaica--ilo-c189--ratified`.
        pub slug: Slug,
    }
}
