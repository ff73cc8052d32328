//! What a reader takes away: the link, and files of exactly what is shown.

use yew::prelude::*;

use crate::text::{labels, words::take_away as words};

use super::super::{
    browser,
    markup::{el, fixed},
    part::{Hold, Memory, part},
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

/// Copy link, and the files, each of so many records.
pub fn take_away(exports: Vec<Export>, rows: usize) -> Html {
    part("take-away", move |hold| draw(&exports, rows, hold), |_, _| ())
}

fn draw(exports: &[Export], rows: usize, hold: &Hold) -> Html {
    let set = hold.set.clone();
    let copy = Callback::from(move |_| {
        let set = set.clone();
        browser::copy_link(move |copied| {
            set.emit(Memory::Word(if copied { words::COPIED } else { words::NOT_COPIED }));
        });
    });
    let said = if let Memory::Word(said) = hold.memory { said } else { "" };
    let file = |export: &Export| {
        el("button", fixed!["type" = "button"])
            .key(export.label)
            .flag("disabled", rows == 0)
            .on_click(save(export))
            .text(export.label)
            .text(" · ")
            .string(labels::ROWS.counted(rows))
            .done()
    };
    el("div", fixed!["class" = "take-away", "role" = "group", "aria-label" = words::GROUP])
        .with(el("button", fixed!["type" = "button"]).on_click(copy).text(words::COPY))
        .with(el("span", fixed!["class" = "take-away__files"]).list(exports.iter().map(file).collect()))
        .with(el("span", fixed!["class" = "take-away__said", "aria-live" = "polite"]).text(said))
        .done()
}

fn save(export: &Export) -> Callback<MouseEvent> {
    let export = export.clone();
    Callback::from(move |_| browser::download(&export.file_name, export.media_type, &export.make.emit(())))
}
