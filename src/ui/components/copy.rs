//! The "Copy" buttons next to a record, a table or an answer. The buttons name what they copy in an attribute and have
//! no listeners: one listener on the document handles them all, so that those of static pages work as well.

use std::rc::Rc;

use yew::{html::onclose, prelude::*};

use crate::{
    link::{View, decode, encode},
    report::RecordId,
    text::{Language, clip::Copied},
    ui::{
        browser,
        markup::{Element, el, fragment, maybe},
        page_context::PageContext,
        stateful::{LocalState, StateHandle, stateful},
    },
};

/// How long the message that something was copied is shown, in milliseconds.
const SAID_FOR: u32 = 6_000;

/// The id of the dialog that shows what could not be copied.
const BY_HAND: &str = "by-hand";

/// Its start tag.
const START: &str = "dialog id='by-hand' class='evidence' aria-modal='true' aria-labelledby='by-hand-heading'";

/// A button that copies something.
pub fn copy_button(copied: &Copied, words: &'static str) -> Element {
    el("button type='button' class='copy'").attr("data-copy", copied.name().into()).text(words)
}

/// The button next to a record; its accessible name says which record.
pub fn copy_record(language: Language, id: RecordId) -> Element {
    copy_button(&Copied::Record(id), language.copy())
        .attr("aria-label", language.copy_record(id.record_type(), id.slug()).into())
}

/// The button next to an answer in words.
pub fn copy_answer(language: Language, words: &str) -> Element {
    copy_button(&Copied::Answer(words.to_owned()), language.copy()).word_attr("aria-label", language.copy_answer())
}

/// Says that something was copied, or shows it to be copied by hand; handles all buttons of the page.
pub fn copied(context: &PageContext) -> Html {
    let (language, root) = (context.language, context.root.clone());
    let drawn = move |handle: &StateHandle, first: bool| {
        if first {
            listen(language, root.clone(), handle);
        }
        if matches!(handle.local, LocalState::Shown(_)) {
            browser::show_dialog(BY_HAND);
        }
    };
    stateful("copied", move |handle| draw(language, handle), drawn)
}

fn draw(language: Language, handle: &StateHandle) -> Html {
    let said = if let LocalState::Word(said) = handle.local { said } else { "" };
    let by_hand = if let LocalState::Shown(text) = &handle.local { Some(dialog(language, text, handle)) } else { None };
    fragment(vec![el("p class='copied' aria-live='polite'").text(said).done(), maybe(by_hand)])
}

fn dialog(language: Language, text: &AttrValue, handle: &StateHandle) -> Element {
    let field = el("textarea readonly='' rows='8'").word_attr("aria-label", language.copy_text());
    el(START)
        .listen(Rc::new(onclose::Wrapper::new(handle.on(LocalState::Nothing))))
        .with(el("h2 id='by-hand-heading'").text(language.copy_by_hand()))
        .with(field.value(text.clone()))
        .with(el("form method='dialog' class='evidence__end'").with(el("button").text(language.record_close())))
}

/// Listens as long as the page is open, because the frame around the pages, to which this belongs, is never removed.
fn listen(language: Language, root: AttrValue, handle: &StateHandle) {
    let told = handle.clone();
    let pressed = move |name: &str| {
        let (path, query) = browser::location(&root);
        let address = |view: &View| browser::absolute(&encode(view).below(&root));
        let clip = Copied::named(name).clip(language, &decode(&path, &query).view, &address);
        let (told, text) = (told.clone(), AttrValue::from(clip.plain.clone()));
        browser::copy(&clip.plain, &clip.html, move |done| {
            if done {
                told.set(LocalState::Word(language.copy_done()));
                told.after(SAID_FOR, |told| told.set(LocalState::Nothing));
            } else {
                told.set(LocalState::Shown(text));
            }
        });
    };
    handle.scratch.listener.replace(browser::on_pressed("data-copy", pressed));
}
