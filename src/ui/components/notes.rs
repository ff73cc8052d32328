//! Notes on the source, beside the record that they concern.

use yew::prelude::*;

use crate::{report::NoteId, text::words::record as words};

use super::super::markup::{el, fixed};

/// A note, openly.
pub fn note_box(id: NoteId) -> Html {
    let note = id.get();
    el("aside", fixed!["class" = "note"])
        .key(note.slug)
        .attr("aria-label", [words::NOTES, ": ", note.subject].concat().into())
        .with(el("p", fixed![]).with(el("strong", fixed![]).text(note.subject)))
        .with(el("p", fixed![]).text(note.summary))
        .done()
}

/// Several notes.
pub fn notes(ids: &[NoteId]) -> Html {
    el("div", fixed!["class" = "notes"]).list(ids.iter().copied().map(note_box).collect()).done()
}
