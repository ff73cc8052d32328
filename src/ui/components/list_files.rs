//! The exports of a list: an HTML file, a copy, a printout, and citations of each record.

use yew::prelude::*;

use crate::{
    link::View,
    publish::{Answer, Citation, Format, briefing::Briefing},
    report::symbol_slug,
    text::{Language, Message, briefing, citation, clip::Copied},
    ui::{
        browser,
        markup::{Element, el},
        page_context::PageContext,
    },
};

use super::copy::copy_button;

/// The name of the files, without the extension.
const STEM: &str = concat!(symbol_slug!(), "-list");

/// A file of the list: the words of its button, its extension and media type, and the function that writes it.
type File = (Message, &'static str, &'static str, fn(&PageContext) -> String);

const FILES: [File; 3] = [
    (Language::list_save, ".html", "text/html", |context| made(context).file()),
    (Language::take_away_bibtex, Format::Bibtex.ending(), Format::Bibtex.media_type(), |context| {
        cited(context, Citation::bibtex, "\n")
    }),
    (Language::take_away_ris, Format::Ris.ending(), Format::Ris.media_type(), |context| {
        cited(context, Citation::ris, "")
    }),
];

/// The buttons for all these exports.
pub fn list_files(context: &PageContext) -> Element {
    let language = context.language;
    let idle = context.view.selection.records.is_empty();
    let button = |words: &'static str, press: Callback<MouseEvent>| {
        el("button type='button'").key(words).flag("disabled", idle).on_click(press).text(words).done()
    };
    let file = |(words, ending, media_type, write): File| {
        let context = context.clone();
        let save = move |_| browser::download(&[STEM, ending].concat(), media_type, &write(&context));
        button(words(language), Callback::from(save))
    };
    let mut buttons: Vec<_> = FILES.into_iter().map(file).collect();
    buttons.insert(1, copy_button(&Copied::List, language.list_copy()).key("copy").flag("disabled", idle).done());
    buttons.insert(2, button(language.list_print(), Callback::from(|_| browser::print())));
    el("div class='take-away__buttons list-files' role='group'")
        .word_attr("aria-label", language.list_take())
        .list(buttons)
}

/// The list as a briefing.
fn made(context: &PageContext) -> Briefing {
    let address = |view: &View| browser::absolute(&context.href(view));
    briefing::briefing(context.language, &context.view, &address, browser::today())
}

/// A citation of the report for each record, in the order shown.
fn cited(context: &PageContext, write: fn(&Citation) -> String, joint: &str) -> String {
    let today = browser::today();
    let mut all = Vec::new();
    for answer in Answer::all(&context.view) {
        for id in answer.records {
            all.push(write(&citation::record(context.language, id, today)));
        }
    }
    all.join(joint)
}
