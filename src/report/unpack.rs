//! The dataset read from the streams that the data compiler writes, in the order in which it writes them.

use super::packed::{Packed, Unpacker};
use super::{
    Addressee, Attribution, Basis, Family, FigureSubject, InitiativeHeading, Instrument, MeasureKind, NoteKind,
    RecordType, Region, RelationBasis, Report, State, Statement, Status, Theme,
};

impl Report {
    /// Reads a dataset. Streams that the data compiler did not write give a dataset without sense, and no error.
    #[must_use]
    pub fn unpack(texts: &'static str, codes: &'static [u8]) -> Self {
        let from = &mut Unpacker::new(texts, codes);
        let data_hash = Packed::read(from);
        let (states, topics) = (Packed::read(from), Packed::read(from));
        let instruments = Packed::read(from);
        Self {
            data_hash,
            states,
            topics,
            instruments,
            measures: Packed::read(from),
            places: Packed::read(from),
            entities: Packed::read(from),
            statements: statements(from, states, instruments),
            initiatives: Packed::read(from),
            developments: Packed::read(from),
            recommendations: Packed::read(from),
            conclusions: Packed::read(from),
            context: Packed::read(from),
            figures: Packed::read(from),
            references: Packed::read(from),
            notes: Packed::read(from),
            sections: Packed::read(from),
            without_records: Packed::read(from),
        }
    }
}

/// Statements, with the names that follow from the rest of them.
fn statements(from: &mut Unpacker, states: &[State], instruments: &[Instrument]) -> &'static [Statement] {
    let mut statements: Vec<Statement> = from.list();
    for said in &mut statements {
        let state = states.get(said.state.index()).map_or("", |state| state.slug);
        let instrument = instruments.get(said.instrument.index()).map_or("", |instrument| instrument.slug);
        said.slug = [state, instrument, said.status.slug()].join("--").leak();
    }
    statements.leak()
}

/// Reads the closed vocabularies.
macro_rules! packed_codes {
    ($($name:ident),+ $(,)?) => { $(
        impl Packed for $name {
            fn read(from: &mut Unpacker) -> Self {
                from.code(Self::ALL, const { Self::ALL[0] })
            }
        }

        impl super::value::Field for $name {
            fn value(&self) -> super::Value {
                super::Value::Text(self.slug())
            }
        }
    )+ };
}

packed_codes! {
    Addressee, Attribution, Basis, Family, FigureSubject, InitiativeHeading, RelationBasis, MeasureKind, NoteKind, RecordType,
    Region, Status, Theme,
}
