//! Records of several types in one table: what a search over everything finds.

use crate::report::{Fields, Record, RecordId, Value};

use super::Published;

/// Any record, in the few columns that all have.
pub struct AnyRecord {
    kind: &'static str,
    record: &'static str,
    summary: String,
    paragraph: String,
}

impl AnyRecord {
    /// The rows of some records.
    #[must_use]
    pub fn of(records: &[RecordId]) -> Vec<Self> {
        records.iter().copied().map(Self::from).collect()
    }
}

impl From<RecordId> for AnyRecord {
    fn from(id: RecordId) -> Self {
        let paragraphs: Vec<_> = id.paragraphs().iter().map(ToString::to_string).collect();
        Self { kind: id.record_type().slug(), record: id.slug(), summary: summary(id), paragraph: paragraphs.join(";") }
    }
}

/// What tells the record in one cell: its summary or its name, and before it what these leave out.
fn summary(id: RecordId) -> String {
    let (lead, joint, words) = match id {
        RecordId::State(id) => ("", "", id.get().name),
        RecordId::Instrument(id) => (id.get().short_name, ": ", id.get().name),
        RecordId::Statement(id) => {
            let said = id.get();
            return [said.state.get().name, ", ", said.instrument.get().short_name, ": ", said.status.slug()].concat();
        }
        RecordId::Measure(id) => ("", "", id.get().summary),
        RecordId::Initiative(id) => ("", "", id.get().summary),
        RecordId::Development(id) => (id.get().body, ": ", id.get().summary),
        RecordId::Recommendation(id) => ("", "", id.get().summary),
        RecordId::Conclusion(id) => ("", "", id.get().summary),
        RecordId::Context(id) => ("", "", id.get().summary),
        RecordId::Figure(id) => {
            let figure = id.get();
            return [figure.value, " ", figure.unit, ": ", figure.what].concat();
        }
        RecordId::Reference(id) => ("", "", id.get().title),
        RecordId::Note(id) => (id.get().subject, ": ", id.get().summary),
    };
    [lead, joint, words].concat()
}

impl Record for AnyRecord {
    fn fields(&self) -> Fields {
        vec![
            ("type", Value::Text(self.kind)),
            ("record", Value::Text(self.record)),
            ("summary", Value::Made(self.summary.clone())),
            ("paragraph", Value::Made(self.paragraph.clone())),
        ]
    }
}

impl Published for AnyRecord {
    const NAME: &'static str = "records";
    const COLUMNS: &'static [&'static str] = &["type", "record", "summary", "paragraph"];
}
