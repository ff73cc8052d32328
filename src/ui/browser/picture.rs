//! A chart of the page as a standalone file, whose layout is defined in `chart::file`.

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

/// Saves a chart if its button was pressed. Returns whether it was such a button.
#[must_use]
pub fn saved_picture(language: Language, event: &MouseEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let button = target.and_then(|target| target.closest("[data-save]").ok()?);
    let Some(id) = button.and_then(|button| button.get_attribute("data-save")) else { return false };
    // A figure without a drawing produces no file.
    if let Some(text) = svg_file(language, &id) {
        download(&[file::STEM, &id, ".svg"].concat(), "image/svg+xml", &text);
    }
    true
}

/// The chart in the figure with this id, as a standalone document.
fn svg_file(language: Language, id: &str) -> Option<String> {
    let document = window()?.document()?;
    let figure = document.get_element_by_id(id)?;
    let part = |selector: &str| figure.query_selector(selector).ok().flatten();
    let text = |selector: &str| part(selector).and_then(|found| found.text_content()).unwrap_or_default();
    let drawing: Element = part("svg")?.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    // A file has its own style.
    drawing.remove_attribute("display").ok()?;
    // As on the page: the glyphs of some fonts extend beyond their box, and a nested SVG would clip them at its edge.
    drawing.set_attribute("overflow", "visible").ok()?;
    // Links do not work in a standalone file.
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
    // The serializer knows which characters must be escaped.
    Some(sheet.document(&drawn, |text| xml.serialize_to_string(&document.create_text_node(text)).unwrap_or_default()))
}
