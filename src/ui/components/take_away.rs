//! What a reader takes away: the link, and files of exactly what is shown.

use yew::prelude::*;

use crate::text::{labels, words::take_away as words};

use super::super::browser;

/// A file that is made when it is asked for.
#[derive(Clone, PartialEq)]
pub struct Export {
    /// The kind of file, as the button names it: "CSV".
    pub label: &'static str,
    /// The file's name.
    pub file_name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// Makes the text.
    pub make: Callback<(), String>,
}

/// The buttons.
#[derive(PartialEq, Properties)]
pub struct TakeAwayProps {
    /// The files on offer.
    #[prop_or_default]
    pub exports: Vec<Export>,
    /// How many records each file holds.
    #[prop_or_default]
    pub rows: usize,
}

/// Copy link, and the files.
#[component]
pub fn TakeAway(props: &TakeAwayProps) -> Html {
    let said = use_state(|| None::<&'static str>);
    let copy = {
        let said = said.setter();
        Callback::from(move |_: MouseEvent| {
            let said = said.clone();
            browser::copy_link(move |copied| said.set(Some(if copied { words::COPIED } else { words::NOT_COPIED })));
        })
    };
    html! {
        <div class="take-away" role="group" aria-label={words::GROUP}>
            <button type="button" onclick={copy}>{ words::COPY }</button>
            for export in &props.exports {
                <button
                    key={export.label}
                    type="button"
                    disabled={props.rows == 0}
                    onclick={save(export)}
                >
                    { export.label }{ " · " }{ labels::ROWS.counted(props.rows) }
                </button>
            }
            <span class="take-away__said" aria-live="polite">{ (*said).unwrap_or_default() }</span>
        </div>
    }
}

fn save(export: &Export) -> Callback<MouseEvent> {
    let export = export.clone();
    Callback::from(move |_| browser::download(&export.file_name, export.media_type, &export.make.emit(())))
}
