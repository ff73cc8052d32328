//! The rows of States, instruments and the statements on both.

use crate::report::{Field, FieldType, Fields, Instrument, NoteId, State, Statement};

columns! {
    State as it by ["state"] {
        state,
        name,
        iso3,
        region,
    }
}

columns! {
    Instrument as it by ["instrument"] {
        instrument,
        name,
        short_name,
        family,
        year,
        count_2015: Option<u16> = it.totals()[0],
        count_2017: Option<u16> = it.totals()[1],
        change: Option<i32> = it.change(),
        lists_states,
        paragraphs,
        status_page,
        taken,
    }
}

columns! {
    Statement as it by ["instrument", "state", "status"] {
        instrument,
        state,
        iso3: &'static str = it.state.get().iso3,
        status,
        date,
        basis,
        paragraph,
        note: &'static [NoteId] = it.notes,
    }
}
