//! Notes on the source, beside the record that they concern.

use yew::prelude::*;

use crate::{report::NoteId, text::words::record as words};

/// A note, openly.
pub fn note_box(id: NoteId) -> Html {
    let note = id.get();
    html! {
        <aside key={note.slug} class="note" aria-label={[words::NOTES, ": ", note.subject].concat()}>
            <p><strong>{ note.subject }</strong></p>
            <p>{ note.summary }</p>
        </aside>
    }
}

/// Each note of a record of a still page.
#[cfg(feature = "static")]
pub fn notes(ids: &[NoteId]) -> Html {
    html! {
        <div class="notes">
            for id in ids {
                { note_box(*id) }
            }
        </div>
    }
}
