//! Texts that the reader saves as files.

use std::cell::RefCell;

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlAnchorElement;

use super::window;

thread_local! {
    /// The address of the last file, which the browser keeps in memory as long as the address is valid.
    static SAVED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// A text as a file-like object of the browser.
pub fn blob(media_type: &str, text: &str) -> Result<web_sys::Blob, JsValue> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(media_type);
    web_sys::Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)
}

/// Saves a text as a file.
pub fn download(name: &str, media_type: &str, text: &str) {
    let save = || -> Result<(), JsValue> {
        let url = web_sys::Url::create_object_url_with_blob(&blob(media_type, text)?)?;
        let document = window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
        let anchor: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
        anchor.set_href(&url);
        anchor.set_download(name);
        anchor.click();
        // The browser may still be reading this file; the previous one has been read.
        match SAVED.replace(Some(url)) {
            Some(before) => web_sys::Url::revoke_object_url(&before),
            None => Ok(()),
        }
    };
    // Without blobs, no file can be saved; the same data are under `api/v1/`.
    let _ = save();
}
