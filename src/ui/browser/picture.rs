//! A picture of the page as a file of its own. Where everything lies in it is decided in `chart::file`.

use wasm_bindgen::JsCast;
use web_sys::{Element, XmlSerializer};
use yew::MouseEvent;

use crate::{
    chart::file::{self, PictureFile},
    publish::{DATA_VERSION, short_hash},
    report::REPORT,
    text::Language,
};

use super::{current_href, download, window};

/// Answers the button that saves a picture; tells whether it was one.
#[must_use]
pub fn saved_picture(language: Language, event: &MouseEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let button = target.and_then(|target| target.closest("[data-save]").ok()?);
    let Some(id) = button.and_then(|button| button.get_attribute("data-save")) else { return false };
    // What has no picture gives no file.
    if let Some(text) = svg_file(language, &id) {
        download(&[file::STEM, &id, ".svg"].concat(), "image/svg+xml", &text);
    }
    true
}

/// The picture in the figure of this id, as a document of its own.
fn svg_file(language: Language, id: &str) -> Option<String> {
    let document = window()?.document()?;
    let figure = document.get_element_by_id(id)?;
    let part = |selector: &str| figure.query_selector(selector).ok().flatten();
    let text = |selector: &str| part(selector).and_then(|found| found.text_content()).unwrap_or_default();
    let drawing: Element = part("svg")?.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    // A file brings its ink with it.
    drawing.remove_attribute("display").ok()?;
    // As on the page: letters of some fonts reach beyond their place, and inside a picture the edge cuts them off.
    drawing.set_attribute("overflow", "visible").ok()?;
    // In a file of its own there is nowhere to go from.
    while let Some(link) = drawing.query_selector("[href]").ok()? {
        link.remove_attribute("href").ok()?;
    }
    let pixels = |name: &str| drawing.get_attribute(name).and_then(|value| value.parse().ok());
    let (width, height) = (pixels("width").unwrap_or(file::WIDTH), pixels("height")?);
    let version = language.charts_data_version(DATA_VERSION, short_hash(REPORT.data_hash()));
    let notes = [text(".chart__says"), text(".chart__source"), version, current_href()];
    let sheet = PictureFile::of(&text("figcaption"), &notes, width, height);
    let xml = XmlSerializer::new().ok()?;
    let drawn = xml.serialize_to_string(&drawing).ok()?;
    // The serializer knows which characters a text must not hold.
    Some(sheet.document(&drawn, |text| xml.serialize_to_string(&document.create_text_node(text)).unwrap_or_default()))
}
