//! Notes on the source, beside the record that they concern.

use yew::prelude::*;

use crate::{report::NoteId, text::words::record as words};

/// One note.
#[derive(PartialEq, Properties)]
pub struct NoteBoxProps {
    /// Which one.
    pub note: NoteId,
}

/// A note, openly.
#[component]
pub fn NoteBox(props: &NoteBoxProps) -> Html {
    let note = props.note.get();
    html! {
        <aside class="note" aria-label={[words::NOTES, ": ", note.subject].concat()}>
            <p><strong>{ note.subject }</strong></p>
            <p>{ note.summary }</p>
        </aside>
    }
}

/// The notes of a record.
#[derive(PartialEq, Properties)]
pub struct NotesProps {
    /// None for most records.
    pub notes: &'static [NoteId],
}

/// Each note of a record.
#[component]
pub fn Notes(props: &NotesProps) -> Html {
    html! {
        <div class="notes">
            for note in props.notes {
                <NoteBox key={note.get().slug} note={*note} />
            }
        </div>
    }
}
