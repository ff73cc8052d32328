//! The browser: history, focus, scroll, clipboard, files, stored settings. The only user of `web_sys` and `gloo`.
//!
//! Every call may be refused (private windows, policies, throttling); a refusal is passed over or answered with `false`, and
//! the page goes on.

use gloo::{events::EventListener, timers::callback::Timeout};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlAnchorElement, HtmlElement, Window, XmlHttpRequest, XmlHttpRequestResponseType};
use yew::{MouseEvent, NodeRef};

use crate::link::Page;

use super::hooks::location::Still;

/// The id of the body of a still page.
pub const STILL: &str = "still";

/// Where the reader was on a page: how far down, and what had focus.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// Pixels from the top.
    scroll: f64,
    /// A selector for the focused element.
    focus: Option<String>,
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn query(selector: &str) -> Option<HtmlElement> {
    window()?.document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// Mounts the explorer over the static page.
#[cfg(feature = "web")]
pub fn mount() {
    let Some(host) = query("#app") else { return };
    let root = site_root();
    let (path, query) = location(&root);
    let focus = here().focus;
    let still = Page::from_path(&path).is_still().then(|| window()?.document()).flatten();
    let still = still.and_then(|document| still_of(&document));
    let props = super::app::AppProps { root: root.into(), path: path.into(), query: query.into(), still };
    yew::Renderer::<super::app::App>::with_root_and_props(host.clone().into(), props).render();
    Timeout::new(0, move || {
        // From here on the page answers; whoever drives it from outside can wait for this.
        let _ = host.set_attribute("data-ready", "true");
        if let Some(selector) = focus {
            focus_quietly(&selector);
        }
    })
    .forget();
}

/// The root of the site as an absolute path, from the relative one that the static page carries.
#[cfg(feature = "web")]
fn site_root() -> String {
    let told = query("#app").and_then(|host| host.get_attribute("data-root"));
    let resolve = || {
        let here = window()?.location().href().ok()?;
        Some(web_sys::Url::new_with_base(&told?, &here).ok()?.pathname())
    };
    resolve().unwrap_or_else(|| "/".into())
}

/// The path below the root and the query of the current address.
#[must_use]
pub fn location(root: &str) -> (String, String) {
    let Some(location) = window().map(|window| window.location()) else { return (String::new(), String::new()) };
    let path = location.pathname().unwrap_or_default();
    let query = location.search().unwrap_or_default();
    (below(&path, root), query.trim_start_matches('?').to_owned())
}

fn below(path: &str, root: &str) -> String {
    path.strip_prefix(root).unwrap_or(path.trim_start_matches('/')).to_owned()
}

/// The path and query of a link that the app itself should follow; none for other sites, files, fragments and modified
/// clicks.
#[must_use]
pub fn followed_link(event: &MouseEvent, root: &str) -> Option<(String, String)> {
    if event.default_prevented() || event.button() != 0 {
        return None;
    }
    if event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let anchor: HtmlAnchorElement = target.closest("a[href]").ok()??.dyn_into().ok()?;
    let own = anchor.origin() == window()?.location().origin().ok()?;
    let plain = anchor.hash().is_empty() && anchor.target().is_empty() && !anchor.has_attribute("download");
    let path = anchor.pathname();
    if !own || !plain || !path.starts_with(root) {
        return None;
    }
    let path = below(&path, root);
    let known = Page::from_path(&path) != Page::NotFound;
    known.then(|| (path, anchor.search().trim_start_matches('?').to_owned()))
}

/// The body and title of a still page.
fn still_of(document: &Document) -> Option<Still> {
    Some(Still { body: document.get_element_by_id(STILL)?.into(), title: document.title().into() })
}

/// Fetches a still page from its static file. The browser parses it, so that no text becomes markup by our hand.
pub fn fetch_still(href: &str, done: impl FnOnce(Option<Still>) + 'static) {
    let busy = query("#app");
    let Ok(request) = XmlHttpRequest::new() else { return done(None) };
    request.set_response_type(XmlHttpRequestResponseType::Document);
    let sent = request.open("GET", href).and_then(|()| request.send());
    if sent.is_err() {
        return done(None);
    }
    if let Some(host) = &busy {
        let _ = host.set_attribute("aria-busy", "true");
    }
    let answer = request.clone();
    EventListener::once(&request, "loadend", move |_| {
        if let Some(host) = busy {
            let _ = host.remove_attribute("aria-busy");
        }
        let found = answer.status().is_ok_and(|status| status == 200);
        done(found.then(|| still_of(&answer.response_xml().ok()??)).flatten());
    })
    .forget();
}

/// Leaves it to the browser to open an address.
pub fn open(href: &str) {
    if let Some(window) = window() {
        let _ = window.location().assign(href);
    }
}

/// A new entry in the history; the current one remembers where the reader was.
pub fn push(href: &str) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    store(&here());
    if history.push_state_with_url(&JsValue::NULL, "", Some(href)).is_err() {
        replace(href);
    }
}

/// Another address for the current entry.
pub fn replace(href: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        // A browser that throttles this leaves an older address in the bar; the view itself is right.
        let _ = history.replace_state_with_url(&pack(&here()), "", Some(href));
    }
}

/// Calls back when the reader goes back or forward, with where they were.
pub fn on_return(callback: impl Fn(Place) + 'static) -> Option<EventListener> {
    let window = window()?;
    if let Ok(history) = window.history() {
        // A browser without this setting scrolls by itself, too early at worst.
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
    Some(EventListener::new(&window, "popstate", move |event| {
        let state = event.dyn_ref::<web_sys::PopStateEvent>().map(web_sys::PopStateEvent::state);
        callback(state.map(|state| unpack(&state)).unwrap_or_default());
    }))
}

/// Keeps the current entry's scroll position up to date, well below the rate at which browsers throttle the history.
pub fn remember_scroll() -> Option<EventListener> {
    let window = window()?;
    let pending = std::cell::RefCell::new(None::<Timeout>);
    Some(EventListener::new(&window, "scroll", move |_| {
        pending.replace(Some(Timeout::new(400, || store(&here()))));
    }))
}

fn here() -> Place {
    let Some(window) = window() else { return Place::default() };
    let active = window.document().and_then(|document| document.active_element());
    Place { scroll: window.scroll_y().unwrap_or(0.0), focus: active.and_then(|element| selector_of(&element)) }
}

/// A selector by which an element is found again: its id, or its link.
fn selector_of(element: &Element) -> Option<String> {
    let id = element.id();
    if !id.is_empty() {
        return Some(["[id=\"", &id, "\"]"].concat());
    }
    let href = element.get_attribute("href").filter(|href| !href.contains(['"', '\\']))?;
    Some(["main a[href=\"", &href, "\"]"].concat())
}

fn store(place: &Place) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state(&pack(place), "");
    }
}

fn pack(place: &Place) -> JsValue {
    Array::of2(&place.scroll.into(), &place.focus.as_deref().unwrap_or_default().into()).into()
}

fn unpack(state: &JsValue) -> Place {
    let Some(parts) = state.dyn_ref::<Array>() else { return Place::default() };
    let focus = parts.get(1).as_string().filter(|focus| !focus.is_empty());
    Place { scroll: parts.get(0).as_f64().unwrap_or(0.0), focus }
}

/// After a reload, back to where the reader was.
pub fn restore_start() {
    let state = window().and_then(|window| window.history().ok()?.state().ok());
    if let (Some(state), Some(window)) = (state, window())
        && !state.is_null()
    {
        window.scroll_to_with_x_and_y(0.0, unpack(&state).scroll);
    }
}

/// Back to where the reader was.
pub fn restore(place: &Place) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, place.scroll);
    }
    match &place.focus {
        Some(selector) => focus_quietly(selector),
        None => focus_quietly("h1"),
    }
}

fn focus_quietly(selector: &str) {
    if let Some(element) = query(selector) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// To the top of a new page, with focus on its heading.
pub fn focus_heading() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    focus_quietly("h1");
}

/// Focus to the button at a place in a list, or the last, or the element with the id given.
pub fn focus_button(list: &NodeRef, place: usize, after: &str) {
    let buttons = list.cast::<Element>().and_then(|list| list.query_selector_all("button").ok());
    let wanted = buttons.and_then(|buttons| {
        let end = buttons.length().checked_sub(1)?;
        buttons.get(u32::try_from(place).map_or(end, |place| place.min(end)))
    });
    let fallback = || window()?.document()?.get_element_by_id(after)?.dyn_into::<HtmlElement>().ok();
    if let Some(element) = wanted.and_then(|node| node.dyn_into::<HtmlElement>().ok()).or_else(fallback) {
        let _ = element.focus();
    }
}

/// The title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// The full current address.
#[must_use]
pub fn current_href() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// Copies the current address; tells whether the browser allowed it.
pub fn copy_link(done: impl FnOnce(bool) + 'static) {
    let Some(window) = window() else { return done(false) };
    let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into()).unwrap_or(JsValue::UNDEFINED);
    if clipboard.is_undefined() {
        return done(false);
    }
    let copied = window.navigator().clipboard().write_text(&current_href());
    wasm_bindgen_futures::spawn_local(async move {
        done(wasm_bindgen_futures::JsFuture::from(copied).await.is_ok());
    });
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
        Timeout::new(10_000, move || {
            let _ = web_sys::Url::revoke_object_url(&url);
        })
        .forget();
        Ok(())
    };
    // Without blobs there is no file to hand over; the same data stand under `api/v1/`.
    let _ = save();
}

/// Opens a modal dialog.
pub fn show_dialog(dialog: &NodeRef) {
    if let Some(dialog) = dialog.cast::<web_sys::HtmlDialogElement>()
        && !dialog.open()
    {
        let _ = dialog.show_modal();
    }
}

/// Closes it; the browser hands focus back to what opened it.
pub fn close_dialog(dialog: &NodeRef) {
    if let Some(dialog) = dialog.cast::<web_sys::HtmlDialogElement>() {
        dialog.close();
    }
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
