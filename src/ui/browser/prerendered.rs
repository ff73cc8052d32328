//! Pages that are not drawn by the program, and the parts of interactive pages that are not: they come from the static files.

use std::cell::RefCell;

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Document, HtmlElement, XmlHttpRequest, XmlHttpRequestResponseType};

use crate::ui::location::Prerendered;

use super::{
    hands::{give_back, take_back},
    query,
};

thread_local! {
    /// The place for which a static part is on the way, and the part's address.
    static WAITING: RefCell<Option<(HtmlElement, String)>> = const { RefCell::new(None) };
}

/// The id of the body of a static page, and of the static part of an interactive one.
pub const PRERENDERED_ID: &str = "still";

/// The body of a static page.
pub fn prerendered_of(document: &Document) -> Option<Prerendered> {
    Some(Prerendered { body: document.get_element_by_id(PRERENDERED_ID)?.into() })
}

/// Fetches a static page from its static file. The browser parses it, so that no text becomes markup by our hand.
pub fn fetch_prerendered(href: &str, done: impl FnOnce(Option<Prerendered>) + 'static) {
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
    // Frees itself once it has been called; a listener that is forgotten would stay for good.
    let ended = Closure::once_into_js(move || {
        if let Some(host) = busy {
            let _ = host.remove_attribute("aria-busy");
        }
        let found = answer.status().is_ok_and(|status| status == 200);
        let document = found.then(|| answer.response_xml().ok()?).flatten();
        done(
            document
                .filter(|document| build_of(document) == own_build())
                .and_then(|document| prerendered_of(&document)),
        );
    });
    request.set_onloadend(Some(ended.unchecked_ref()));
}

/// The build that a page belongs to. A site may be replaced while a tab is open: a body of another build is not shown
/// within this one.
fn build_of(document: &Document) -> Option<String> {
    document.get_element_by_id("app")?.get_attribute("data-build")
}

fn own_build() -> Option<String> {
    query("#app")?.get_attribute("data-build")
}

/// Puts the static part of an interactive page into its place, if it has one and nothing is there: the part that was in the document
/// at the start, or that of the page's static file. The place has no children that Yew would know of.
pub fn fill_slot(here: Option<&Prerendered>) {
    let Some(place) = query("[data-part]:empty") else { return };
    let Some(href) = place.get_attribute("data-part") else { return };
    if let Some(prerendered) = here {
        put(&place, prerendered);
        return;
    }
    // A page that is drawn again while its part is on the way has asked for it.
    let asked = Some((place, href.clone()));
    if WAITING.with_borrow(|waiting| *waiting == asked) {
        return;
    }
    WAITING.replace(asked.clone());
    // Without the file the page lacks a picture; its records are there.
    fetch_prerendered(&href, move |prerendered| {
        if WAITING.with_borrow(|waiting| *waiting == asked) {
            WAITING.take();
        }
        // Yew may use the place for another page meanwhile.
        if let (Some((place, href)), Some(prerendered)) = (asked, prerendered)
            && place.get_attribute("data-part").is_some_and(|wanted| wanted == href)
            && !place.has_child_nodes()
        {
            put(&place, &prerendered);
        }
    });
}

fn put(place: &HtmlElement, prerendered: &Prerendered) {
    if take_back() {
        let _ = place.append_child(&prerendered.body);
        give_back();
    }
}
