//! A picture of the page as a file of its own. Where everything lies in it is decided in `chart::file`.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, XmlSerializer};
use yew::MouseEvent;

use crate::{
    chart::file::{self, Sheet},
    publish::DATA_VERSION,
    report::{REPORT, SYMBOL},
    text::charts as words,
};

use super::{address::resolved, current_href, download, window};

const SVG: &str = "http://www.w3.org/2000/svg";

/// Answers the button that saves a picture; tells whether it was one.
#[must_use]
pub fn saved_picture(event: &MouseEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let button = target.and_then(|target| target.closest("[data-save]").ok()?);
    let Some(id) = button.and_then(|button| button.get_attribute("data-save")) else { return false };
    // What has no picture gives no file.
    if let Some(text) = window().and_then(|window| window.document()).and_then(|document| svg_file(&document, &id)) {
        download(&[file::STEM, &id, ".svg"].concat(), "image/svg+xml", &text);
    }
    true
}

/// The picture in the figure of this id, as a document of its own.
fn svg_file(document: &Document, id: &str) -> Option<String> {
    let figure = document.get_element_by_id(id)?;
    let part = |selector: &str| figure.query_selector(selector).ok().flatten();
    let text = |selector: &str| part(selector).and_then(|found| found.text_content()).unwrap_or_default();
    let drawing: Element = part("svg")?.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    let pixels = |name: &str| drawing.get_attribute(name).and_then(|value| value.parse().ok());
    let (width, height) = (pixels("width").unwrap_or(file::WIDTH), pixels("height")?);
    let (title, says) = (text("figcaption"), text(".chart__says"));
    let hash = REPORT.data_hash.get(..12).unwrap_or_default();
    let version = [SYMBOL, words::DATA_VERSION, DATA_VERSION, " ", hash].concat();
    let sheet = Sheet::of(&title, &[says.clone(), text(".chart__source"), version, current_href()], width, height);
    settle(&drawing, &sheet, width).ok()?;
    let whole = put_together(document, &sheet, &title, &says, &drawing).ok()?;
    let xml = XmlSerializer::new().ok()?.serialize_to_string(&whole).ok()?;
    Some(["<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", &xml].concat())
}

/// Gives the copy its place, and makes its links whole.
fn settle(drawing: &Element, sheet: &Sheet, width: u16) -> Result<(), JsValue> {
    let [margin, top, width] = [file::MARGIN, sheet.top, width].map(|number| number.to_string());
    for (name, value) in [("x", &margin), ("y", &top), ("width", &width)] {
        drawing.set_attribute(name, value)?;
    }
    for name in ["role", "aria-labelledby", "aria-describedby"] {
        drawing.remove_attribute(name)?;
    }
    let links = drawing.query_selector_all("a")?;
    for link in (0..links.length()).filter_map(|place| links.get(place)) {
        if let Ok(link) = link.dyn_into::<Element>()
            && let Some(url) = resolved(&link)
        {
            link.set_attribute("href", &url.href())?;
        }
    }
    Ok(())
}

/// Title, style, ground, letters and drawing under one root.
fn put_together(
    document: &Document,
    sheet: &Sheet,
    title: &str,
    says: &str,
    drawing: &Element,
) -> Result<Element, JsValue> {
    let [width, height, margin] = [sheet.width, sheet.height, file::MARGIN].map(|number| number.to_string());
    let root = document.create_element_ns(Some(SVG), "svg")?;
    let view = ["0 0 ", &width, " ", &height].concat();
    for (name, value) in [("width", &width), ("height", &height), ("viewBox", &view)] {
        root.set_attribute(name, value)?;
    }
    let add = |name: &str, text: &str, attributes: &[(&str, &str)]| {
        let element = document.create_element_ns(Some(SVG), name)?;
        for (name, value) in attributes {
            element.set_attribute(name, value)?;
        }
        element.set_text_content(Some(text));
        root.append_child(&element)
    };
    add("title", title, &[])?;
    add("desc", says, &[])?;
    add("style", file::STYLE, &[])?;
    add("rect", "", &[("class", "chart__paper"), ("width", &width), ("height", &height)])?;
    for line in &sheet.lines {
        add("text", &line.text, &[("class", line.class), ("x", &margin), ("y", &line.y.to_string())])?;
    }
    root.append_child(drawing)?;
    Ok(root)
}
