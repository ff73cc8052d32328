//! The list that a reader makes: names of its records, and the words of the buttons next to them.

use std::borrow::Cow;

use crate::{explore::MOST_PICKED, report::RecordId};

use super::Language;

vocabulary! {
    /// Whether a record is in the list that the reader keeps.
    Listed {
        /// It is not in the list and can be added.
        Out = "out",
        /// It is in the list and can be removed.
        In = "in",
        /// It is not in the list, and the list is full.
        Full = "full",
    }
}

impl Listed {
    /// Whether a record is in a list.
    #[must_use]
    pub fn of(records: &[RecordId], record: RecordId) -> Self {
        if records.contains(&record) {
            Self::In
        } else if records.len() < MOST_PICKED {
            Self::Out
        } else {
            Self::Full
        }
    }
}

/// A record of any type by its name: "Measure 40-3".
#[must_use]
pub fn name(language: Language, record: RecordId) -> String {
    language.record_name(record.record_type(), &bare_name(language, record))
}

/// Its name without the name of its type; the number of those that have one.
fn bare_name(language: Language, record: RecordId) -> Cow<'static, str> {
    if let RecordId::State(id) = record {
        return id.get().name.into();
    }
    if let RecordId::Instrument(id) = record {
        return id.get().short_name.into();
    }
    if let RecordId::Reference(id) = record {
        return id.get().symbol.unwrap_or(id.get().title).into();
    }
    if let RecordId::Note(id) = record {
        return id.get().subject.into();
    }
    if let RecordId::Statement(id) = record {
        let said = id.get();
        return language.record_evidence(said.state.get().name, said.instrument.get().short_name).into();
    }
    if let RecordId::Recommendation(id) = record {
        return language.bare_paragraph(id.get().paragraph).into();
    }
    record.slug().into()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Listed, name};
    use crate::{
        explore::MOST_PICKED,
        report::{RecordId, RecordType},
        text::Language,
    };

    #[test]
    fn records_have_names() {
        #[track_caller]
        fn case(record: &str, said: &str) {
            assert_eq!(name(Language::English, RecordId::named(record).unwrap()), said);
        }
        case("state.jordan", "Jordan");
        case("instrument.ilo-c189", "ILO C189");
        case("statement.jamaica--ilo-c189--enters-into-force", "Jamaica, ILO C189");
        case("measure.40-3", "Measure 40-3");
        case("recommendation.64-f", "Recommendation 64 (f)");
        case("figure.15-2", "Figure 15-2");
        case("reference.a-70-205", "A/70/205");
    }

    #[test]
    fn a_record_is_in_a_list_or_has_room_in_it_or_not() {
        let all: Vec<_> = RecordId::every(RecordType::Context).chain(RecordId::every(RecordType::Figure)).collect();
        let (most, last) = (all.get(..MOST_PICKED).unwrap(), *all.last().unwrap());
        assert_eq!(Listed::of(&[], last), Listed::Out);
        assert_eq!(Listed::of(&[last], last), Listed::In);
        assert_eq!(Listed::of(&most[1..], last), Listed::Out);
        assert_eq!(Listed::of(most, last), Listed::Full);
    }
}
