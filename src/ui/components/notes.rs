//! Notes on the source, next to the record that they concern.

use yew::prelude::*;

use crate::{
    report::{NoteId, StatementId},
    text::Language,
    ui::markup::el,
};

/// A note in full.
pub fn note_box(language: Language, id: NoteId) -> Html {
    let note = id.get();
    el("aside class='note'")
        .key(note.slug)
        .attr("aria-label", language.record_note(note.subject).into())
        .with(el("p").with(el("strong").text(note.subject)))
        .with(el("p").text(note.summary))
        .done()
}

/// The notes on several statements, without duplicates.
pub fn notes_on(ids: &[StatementId]) -> Vec<NoteId> {
    let mut found = Vec::new();
    for note in ids.iter().flat_map(|id| id.get().notes) {
        if !found.contains(note) {
            found.push(*note);
        }
    }
    found
}

/// Several notes, one below the other.
pub fn notes(language: Language, ids: &[NoteId]) -> Html {
    el("div class='notes'").list(ids.iter().map(|id| note_box(language, *id)).collect()).done()
}
