//! Files that the reader opens: dropped on the page, or chosen with a file button anywhere on it.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::JSON;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DragEvent, Event, File, HtmlInputElement};
use yew::Callback;

use crate::publish::restore::{LARGEST, NotRestored};

use super::window;

/// The attribute of the document while a file is dragged over it.
const HELD: &str = "data-drop";

/// Calls back with the text of each file that is dropped or chosen; if there are several at once, only with the first.
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

/// The file chosen with a file button. The button is reset, so that the same file can be chosen again.
fn chosen(event: &Event) -> Option<File> {
    let button: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = button.files()?.get(0);
    button.set_value("");
    file
}

/// The file that is dropped. Only drags of files are handled; those of text and links are left to the browser.
fn dropped(drag: &DragEvent) -> Option<File> {
    let transfer = drag.data_transfer()?;
    if !transfer.types().includes(&"Files".into(), 0) {
        return None;
    }
    drag.prevent_default();
    let stage = drag.type_();
    // Moving from one element to the next does not count as leaving.
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

/// A JSON value as the browser writes it: without white space, and with only the necessary escapes.
pub fn normal_json(text: &str) -> Option<String> {
    JSON::stringify(&JSON::parse(text).ok()?).ok()?.as_string()
}
