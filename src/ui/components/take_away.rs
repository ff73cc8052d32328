//! What a reader takes away: the link, and files of exactly what is shown.

use yew::prelude::*;

use crate::text::{labels, words::take_away as words};

use super::super::{
    browser,
    markup::{el, fixed},
};

/// A file that is made when it is asked for.
#[derive(Clone, PartialEq)]
pub struct Export {
    /// The kind of file, as the button names it: "CSV".
    pub label: &'static str,
    /// The file's name.
    pub file_name: AttrValue,
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
    let said = use_state(|| "");
    let copy = {
        let said = said.setter();
        Callback::from(move |_| {
            let said = said.clone();
            browser::copy_link(move |copied| said.set(if copied { words::COPIED } else { words::NOT_COPIED }));
        })
    };
    let file = |export: &Export| {
        el("button", fixed!["type" = "button"])
            .key(export.label)
            .flag("disabled", props.rows == 0)
            .on_click(save(export))
            .text(export.label)
            .text(" · ")
            .string(labels::ROWS.counted(props.rows))
            .done()
    };
    el("div", fixed!["class" = "take-away", "role" = "group", "aria-label" = words::GROUP])
        .with(el("button", fixed!["type" = "button"]).on_click(copy).text(words::COPY))
        .with(el("span", fixed!["class" = "take-away__files"]).list(props.exports.iter().map(file).collect()))
        .with(el("span", fixed!["class" = "take-away__said", "aria-live" = "polite"]).text(*said))
        .done()
}

fn save(export: &Export) -> Callback<MouseEvent> {
    let export = export.clone();
    Callback::from(move |_| browser::download(&export.file_name, export.media_type, &export.make.emit(())))
}
