//! Copying texts to the clipboard, the buttons for it, and sharing links with other programs.

use gloo::events::EventListener;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ClipboardItem, Element, Window};

use super::{download::blob, window};

/// Calls back with the value of an attribute when a button with this attribute is pressed, anywhere in the document.
pub fn on_pressed(attribute: &'static str, pressed: impl Fn(&str) + 'static) -> Option<EventListener> {
    let document = window()?.document()?;
    Some(EventListener::new(&document, "click", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = target.and_then(|target| target.closest(&["[", attribute, "]"].concat()).ok()?);
        if let Some(value) = button.and_then(|button| button.get_attribute(attribute)) {
            pressed(&value);
        }
    }))
}

/// Whether the browser can share something with another program.
pub fn can_share() -> bool {
    window().is_some_and(|window| Reflect::has(&window.navigator(), &"share".into()).unwrap_or(false))
}

/// Shares a title and an address with another program. Cancelling is not an error.
pub fn share(title: &str, url: &str) {
    let Some(window) = window() else { return };
    let data = web_sys::ShareData::new();
    data.set_title(title);
    data.set_url(url);
    when_settled(window.navigator().share_with_data(&data), |_| ());
}

/// Copies a text in two formats, or only the plain one if there is no other or the browser accepts no other. Reports
/// whether it was allowed.
pub fn copy(plain: &str, html: &str, done: impl FnOnce(bool) + 'static) {
    let Some(window) = window() else { return done(false) };
    let clipboard = Reflect::get(&window.navigator(), &"clipboard".into()).unwrap_or(JsValue::UNDEFINED);
    if clipboard.is_undefined() {
        return done(false);
    }
    let clipboard = window.navigator().clipboard();
    let copied = match item(&window, plain, html) {
        Ok(item) => clipboard.write(&Array::of1(&item)),
        Err(_) => clipboard.write_text(plain),
    };
    when_settled(copied, done);
}

/// Both formats as one clipboard item; an error if there is only one format, or the browser does not support such
/// items.
fn item(window: &Window, plain: &str, html: &str) -> Result<JsValue, JsValue> {
    if html.is_empty() || !Reflect::has(window, &"ClipboardItem".into())? {
        return Err(JsValue::NULL);
    }
    let flavours = Object::new();
    for (media_type, text) in [("text/plain", plain), ("text/html", html)] {
        Reflect::set(&flavours, &media_type.into(), &blob(media_type, text)?.into())?;
    }
    Ok(ClipboardItem::new_with_record_from_str_to_blob_promise(&flavours)?.into())
}

/// Calls back when the promise is settled, with whether it was fulfilled.
fn when_settled(copied: js_sys::Promise, done: impl FnOnce(bool) + 'static) {
    wasm_bindgen_futures::spawn_local(async move {
        done(wasm_bindgen_futures::JsFuture::from(copied).await.is_ok());
    });
}
