//! The rows of actions: national measures, United Nations initiatives, global developments.

use super::{codes, sources};
use crate::report::{Development, Field, FieldType, Fields, Initiative, Measure, RecordType};

columns! {
    Measure as it by ["measure"] {
        measure,
        theme,
        topics,
        states,
        iso3: Vec<&'static str> = codes(it.states),
        kind,
        summary,
        paragraph,
        attribution,
        notes,
        sources: Vec<&'static str> = sources(RecordType::Measure, it.slug),
    }
}

columns! {
    Initiative as it by ["initiative"] {
        initiative,
        entities,
        countries,
        summary,
        paragraph,
        date,
        topics,
        sources: Vec<&'static str> = sources(RecordType::Initiative, it.slug),
    }
}

columns! {
    Development as it by ["development"] {
        development,
        body,
        symbol,
        date,
        summary,
        paragraph,
        topics,
        sources: Vec<&'static str> = sources(RecordType::Development, it.slug),
    }
}
