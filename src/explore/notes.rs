//! Notes on contradictions and oddities in the source: which of them concern a record.

use crate::report::{NoteId, RecordId};

use super::collections::searchable;

/// The notes that concern a record.
#[must_use]
pub fn notes_of(record: RecordId) -> &'static [NoteId] {
    searchable(record).notes()
}

#[cfg(test)]
mod tests {
    use super::notes_of;
    use crate::report::{RecordId, RecordType, Value};

    /// Every record whose fields name notes has them.
    #[test]
    fn notes_are_those_of_the_fields() {
        let mut with_notes = 0;
        for id in RecordType::ALL.iter().flat_map(|record| RecordId::every(*record)) {
            let notes = id.fields().into_iter().find(|(name, _)| *name == "notes");
            let named = if let Some((_, Value::List(slugs))) = notes { slugs } else { Vec::new() };
            let found: Vec<_> = notes_of(id).iter().map(|note| Value::Text(note.get().slug)).collect();
            assert_eq!(found, named, "{}", id.name());
            with_notes += usize::from(!found.is_empty());
        }
        assert!(with_notes > 20, "{with_notes}");
    }
}
