//! States, instruments and what binds them; names, figures, references and the report's structure.

use super::places::Tables;
use crate::compiler::error::Fault;
use crate::compiler::pack::{Pack, Packed, Row};
use crate::compiler::shapes::{
    Entity, Figure, Instrument, Note, Place, Reference, Section, State, Statement, Topic, WithoutRecords,
    WorldwideCount,
};
use crate::compiler::statements::Placed;

pub(super) fn state(to: &mut Packed, record: &State) {
    let State { state, name, iso3, region, aliases } = record;
    to.all(&[state, name, iso3, region, aliases]);
}

pub(super) fn place(to: &mut Packed, record: &Place) {
    let Place { place, name } = record;
    to.all(&[place, name]);
}

pub(super) fn entity(to: &mut Packed, record: &Entity) {
    let Entity { entity, name, short_name } = record;
    to.all(&[entity, name, short_name]);
}

pub(super) fn topic(to: &mut Packed, record: &Topic) {
    let Topic { topic, name, definition } = record;
    to.all(&[topic, name, definition]);
}

pub(super) fn instrument(to: &mut Packed, record: &Instrument) {
    let Instrument { instrument, name, short_name, family, year, in_force, counts, lists_states, paragraphs, summary } =
        record;
    to.all(&[instrument, name, short_name, family, year, in_force, counts, lists_states, paragraphs, summary]);
}

impl Pack for WorldwideCount {
    fn pack(&self, to: &mut Packed) {
        let Self { year, count } = self;
        to.all(&[year, count]);
    }
}

/// The name of a statement is not packed: it follows from the rest.
pub(super) fn statement(to: &mut Packed, tables: Tables<'_>, placed: &Placed<'_>) -> Result<(), Fault> {
    let Placed { instrument, state, single } = placed;
    let Statement { instrument: _, status, date, basis, paragraph, states: _, notes } = single.entry;
    to.all(&[&Row(*instrument), &Row(*state), status, date, basis, paragraph, &tables.notes(notes)?]);
    Ok(())
}

pub(super) fn figure(to: &mut Packed, tables: Tables<'_>, record: &Figure) -> Result<(), Fault> {
    let Figure { figure, value, unit, what, subject, period, approximate, estimated, source, paragraph, notes } =
        record;
    let notes = tables.notes(notes)?;
    to.all(&[figure, value, unit, what, subject, period, approximate, estimated, source, paragraph, &notes]);
    Ok(())
}

pub(super) fn reference(to: &mut Packed, record: &Reference) {
    let Reference { reference, title, symbol, paragraphs, footnotes } = record;
    to.all(&[reference, title, symbol, paragraphs, footnotes]);
}

pub(super) fn note(to: &mut Packed, record: &Note) {
    let Note { note, kind, subject, summary, paragraphs } = record;
    to.all(&[note, kind, subject, summary, paragraphs]);
}

pub(super) fn section(to: &mut Packed, record: &Section) {
    let Section { section, title, first, last } = record;
    to.all(&[section, title, first, last]);
}

pub(super) fn without_records(to: &mut Packed, record: &WithoutRecords) {
    let WithoutRecords { paragraph, reason } = record;
    to.all(&[paragraph, reason]);
}
