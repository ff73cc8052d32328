//! What lies outside of the page: title, clipboard, files, dialogs, the colour scheme.

use std::cell::RefCell;

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlAnchorElement, HtmlDialogElement};

use crate::{explore::ViewMode, report::PartialDate};

use super::{query, window};

/// The title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Copies a text; tells whether the browser allowed it.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let Some(window) = window() else { return done(false) };
    let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into()).unwrap_or(JsValue::UNDEFINED);
    if clipboard.is_undefined() {
        return done(false);
    }
    let copied = window.navigator().clipboard().write_text(text);
    wasm_bindgen_futures::spawn_local(async move {
        done(wasm_bindgen_futures::JsFuture::from(copied).await.is_ok());
    });
}

thread_local! {
    /// The address of the last file, which the browser keeps in memory for as long as this is valid.
    static SAVED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Hands a text to the reader as a file.
pub fn download(name: &str, media_type: &str, text: &str) {
    let save = || -> Result<(), JsValue> {
        let options = web_sys::BlobPropertyBag::new();
        options.set_type(media_type);
        let blob = web_sys::Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
        let url = web_sys::Url::create_object_url_with_blob(&blob)?;
        let document = window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
        let anchor: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
        anchor.set_href(&url);
        anchor.set_download(name);
        anchor.click();
        // The browser may still be reading it; the one before has been read.
        match SAVED.replace(Some(url)) {
            Some(before) => web_sys::Url::revoke_object_url(&before),
            None => Ok(()),
        }
    };
    // Without blobs there is no file to hand over; the same data stand under `api/v1/`.
    let _ = save();
}

/// The reader's date; none where a page is drawn without a browser.
#[must_use]
pub fn today() -> Option<PartialDate> {
    cfg!(target_family = "wasm").then(js_sys::Date::new_0).and_then(|now| {
        let part = |part: u32| u8::try_from(part).ok();
        let year = u16::try_from(now.get_full_year()).ok()?;
        Some(PartialDate { year, month: part(now.get_month() + 1), day: part(now.get_date()) })
    })
}

/// Opens the modal dialog with this id.
pub fn show_dialog(id: &str) {
    if let Some(dialog) = dialog(id).filter(|dialog| !dialog.open()) {
        let _ = dialog.show_modal();
    }
}

/// Whether it is open.
#[must_use]
pub fn shows_dialog(id: &str) -> bool {
    dialog(id).is_some_and(|dialog| dialog.open())
}

/// Closes it; the browser hands focus back to what opened it.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

/// Tells the style sheet in which forms the page is shown; a static page has no other way to know.
pub fn show_views(views: &[ViewMode]) {
    let slugs: Vec<_> = views.iter().map(|mode| mode.slug()).collect();
    if let Some(html) = window().and_then(|window| window.document()?.document_element()) {
        let _ = html.set_attribute("data-view", &slugs.join(" "));
    }
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    query(&["#", id].concat())?.dyn_into().ok()
}

const THEME: &str = "theme";

/// The colour scheme that the reader chose; none to follow the system.
#[must_use]
pub fn chosen_theme() -> Option<String> {
    window()?.document()?.document_element()?.get_attribute("data-theme")
}

/// Sets the colour scheme and keeps it where the browser allows.
pub fn choose_theme(theme: Option<&str>) {
    let Some(window) = window() else { return };
    let storage = window.local_storage().ok().flatten();
    if let Some(html) = window.document().and_then(|document| document.document_element()) {
        // Storage may be denied; the choice then lasts as long as the tab.
        let _ = if let Some(theme) = theme {
            storage.map(|storage| storage.set_item(THEME, theme));
            html.set_attribute("data-theme", theme)
        } else {
            storage.map(|storage| storage.remove_item(THEME));
            html.remove_attribute("data-theme")
        };
    }
}
