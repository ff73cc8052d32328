//! What States and the United Nations did, and what the report recommends, concludes and sets out.

use super::places::Tables;
use crate::compiler::error::Fault;
use crate::compiler::pack::{Pack, Packed};
use crate::compiler::shapes::{Conclusion, ContextPoint, Development, Initiative, Measure, Recommendation, Relation};

pub(super) fn measure(to: &mut Packed, tables: Tables<'_>, record: &Measure) -> Result<(), Fault> {
    let Measure { measure, theme, topics, states, attribution, kind, summary, names, figures, paragraph, notes } =
        record;
    let (topics, states) = (tables.topics(topics)?, tables.states(states)?);
    let (figures, notes) = (tables.figures(figures)?, tables.notes(notes)?);
    to.all(&[measure, theme, &topics, &states, attribution, kind, summary, names, &figures, paragraph, &notes]);
    Ok(())
}

pub(super) fn initiative(to: &mut Packed, tables: Tables<'_>, record: &Initiative) -> Result<(), Fault> {
    let Initiative { initiative, heading, entities, countries, summary, names, figures, paragraph, notes } = record;
    let (entities, countries) = (tables.entities(entities)?, tables.countries(countries)?);
    let (figures, notes) = (tables.figures(figures)?, tables.notes(notes)?);
    to.all(&[initiative, heading, &entities, &countries, summary, names, &figures, paragraph, &notes]);
    Ok(())
}

pub(super) fn development(to: &mut Packed, tables: Tables<'_>, record: &Development) -> Result<(), Fault> {
    let Development { development, body, symbol, date, states, summary, paragraph, notes } = record;
    let (states, notes) = (tables.states(states)?, tables.notes(notes)?);
    to.all(&[development, body, symbol, date, &states, summary, paragraph, &notes]);
    Ok(())
}

pub(super) fn recommendation(to: &mut Packed, tables: Tables<'_>, record: &Recommendation) -> Result<(), Fault> {
    let Recommendation { recommendation, addressee, topics, summary, related, paragraph } = record;
    to.all(&[recommendation, addressee, &tables.topics(topics)?, summary, related, paragraph]);
    Ok(())
}

impl Pack for Relation {
    fn pack(&self, to: &mut Packed) {
        let Self { record, id, link } = self;
        to.all(&[record, id, link]);
    }
}

pub(super) fn conclusion(to: &mut Packed, tables: Tables<'_>, record: &Conclusion) -> Result<(), Fault> {
    let Conclusion { conclusion, topics, summary, paragraph, notes } = record;
    to.all(&[conclusion, &tables.topics(topics)?, summary, paragraph, &tables.notes(notes)?]);
    Ok(())
}

pub(super) fn context(to: &mut Packed, tables: Tables<'_>, record: &ContextPoint) -> Result<(), Fault> {
    let ContextPoint { context, topics, summary, figures, paragraph, notes } = record;
    let (topics, figures, notes) = (tables.topics(topics)?, tables.figures(figures)?, tables.notes(notes)?);
    to.all(&[context, &topics, summary, &figures, paragraph, &notes]);
    Ok(())
}
