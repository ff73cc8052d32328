//! Files that the reader hands over: dropped on the page, or chosen with a file button anywhere on it.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::JSON;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DragEvent, Event, File, HtmlInputElement};
use yew::Callback;

use crate::publish::restore::{LARGEST, NotRestored};

use super::window;

/// The attribute of the document while a file is held over it.
const HELD: &str = "data-drop";

/// Calls back with the text of each file that is dropped or chosen; of several at once, with the first.
pub fn on_file(opened: &Callback<Result<String, NotRestored>>) -> Vec<EventListener> {
    let Some(document) = window().and_then(|window| window.document()) else { return Vec::new() };
    let listen = |event| {
        let opened = opened.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&document, event, options, move |event| handle(event, &opened))
    };
    ["dragover", "dragleave", "drop", "change"].into_iter().map(listen).collect()
}

fn handle(event: &Event, opened: &Callback<Result<String, NotRestored>>) {
    let file = event.dyn_ref::<DragEvent>().map_or_else(|| chosen(event), dropped);
    if let Some(file) = file {
        read(&file, opened.clone());
    }
}

/// What a file button was given. Taken from it, so that the same file can be chosen once more.
fn chosen(event: &Event) -> Option<File> {
    let button: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = button.files()?.get(0);
    button.set_value("");
    file
}

/// What is dropped. Only files are caught: text and links are dragged as the browser likes.
fn dropped(drag: &DragEvent) -> Option<File> {
    let transfer = drag.data_transfer()?;
    if !transfer.types().includes(&"Files".into(), 0) {
        return None;
    }
    drag.prevent_default();
    let stage = drag.type_();
    // Going from one element to the next is no leaving.
    let held = stage == "dragover" || stage == "dragleave" && drag.related_target().is_some();
    if let Some(html) = window().and_then(|window| window.document()?.document_element()) {
        let _ = if held { html.set_attribute(HELD, "") } else { html.remove_attribute(HELD) };
    }
    (stage == "drop").then(|| transfer.files()?.get(0)).flatten()
}

fn read(file: &File, opened: Callback<Result<String, NotRestored>>) {
    if file.size() > f64::from(LARGEST) {
        return opened.emit(Err(NotRestored::TooLarge));
    }
    let text = file.text();
    spawn_local(async move {
        let text = JsFuture::from(text).await.ok().and_then(|text| text.as_string());
        opened.emit(text.ok_or(NotRestored::Unreadable));
    });
}

/// A value of JSON as the browser writes it: without white space, with no escapes but those that must be.
pub fn normal_json(text: &str) -> Option<String> {
    JSON::stringify(&JSON::parse(text).ok()?).ok()?.as_string()
}
