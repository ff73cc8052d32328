//! What the program takes from static files instead of drawing it: bodies of static pages, and static parts of
//! interactive pages.

use std::cell::RefCell;

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Document, Element, HtmlElement, Node, XmlHttpRequest, XmlHttpRequestResponseType};
use yew::{Html, create_portal};

use super::{
    foreign_changes::{redo_foreign_changes, undo_foreign_changes},
    query, window,
};

/// A page that was drawn when the site was built.
#[derive(Clone, Debug, PartialEq)]
pub struct Prerendered {
    /// The element that is inserted into the page unchanged.
    pub body: Node,
    /// The place in it that the program fills, if it has one.
    place: Option<Element>,
}

/// A part that the program draws into the place of a static page; without such a page, it is drawn but not shown. All
/// pages share one element around it, which is moved from place to place and kept as long as the program runs, because
/// Yew never removes its listeners from the host element of a portal.
pub fn portal(prerendered: Option<&Prerendered>, part: Html) -> Html {
    let Some(around) = AROUND.with(Clone::clone) else { return Html::default() };
    match prerendered.and_then(|prerendered| prerendered.place.as_ref()) {
        None => around.remove(),
        Some(place) if place.contains(Some(&around)) => {}
        Some(place) => drop(place.append_child(&around)),
    }
    create_portal(part, around)
}

thread_local! {
    /// The element around the part in the place of a body.
    static AROUND: Option<Element> = window().and_then(|window| window.document()?.create_element("div").ok());
    /// The slot for which a static part has been requested, and the address of its page.
    static WAITING: RefCell<Option<(HtmlElement, String)>> = const { RefCell::new(None) };
}

/// The id, in a static file, of the body of a static page or of the static part of an interactive one.
pub const PRERENDERED_ID: &str = "still";

/// The place in a body that the program fills. Its static content was drawn without the program and is not interactive.
const PLACE: &str = "[data-place]";

/// The body of a static page.
pub fn prerendered_of(document: &Document) -> Option<Prerendered> {
    let body = document.get_element_by_id(PRERENDERED_ID)?;
    let place = body.query_selector(PLACE).ok().flatten();
    if let Some(place) = &place {
        place.set_text_content(None);
    }
    Some(Prerendered { body: body.into(), place })
}

/// Fetches a static page from its file. The browser parses it, so that our code never turns text into markup.
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
    // Frees itself once it has been called; a listener leaked with `forget` would stay forever.
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

/// The build that a page belongs to. A site may be replaced while a tab is open; bodies of another build are not shown.
fn build_of(document: &Document) -> Option<String> {
    document.get_element_by_id("app")?.get_attribute("data-build")
}

fn own_build() -> Option<String> {
    query("#app")?.get_attribute("data-build")
}

/// Fills the slot for a static part, if the page has one and it is empty, with the part that was in the document at the
/// start or with that of the page's static file. Yew does not know about the children of the slot.
pub fn fill_slot(here: Option<&Prerendered>) {
    let Some(slot) = query("[data-part]:empty") else { return };
    let Some(href) = slot.get_attribute("data-part") else { return };
    if let Some(prerendered) = here {
        put(&slot, prerendered);
        return;
    }
    // A page that is redrawn while its part is loading has already requested it.
    let asked = Some((slot, href.clone()));
    if WAITING.with_borrow(|waiting| *waiting == asked) {
        return;
    }
    WAITING.replace(asked.clone());
    // Without the file, the page only lacks a chart; its records are there.
    fetch_prerendered(&href, move |prerendered| {
        if WAITING.with_borrow(|waiting| *waiting == asked) {
            WAITING.take();
        }
        // Yew may have reused the element for the slot of another page in the meantime.
        if let (Some((slot, href)), Some(prerendered)) = (asked, prerendered)
            && slot.get_attribute("data-part").is_some_and(|wanted| wanted == href)
            && !slot.has_child_nodes()
        {
            put(&slot, &prerendered);
        }
    });
}

fn put(slot: &HtmlElement, prerendered: &Prerendered) {
    if undo_foreign_changes() {
        let _ = slot.append_child(&prerendered.body);
        redo_foreign_changes();
    }
}
