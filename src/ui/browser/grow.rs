//! Nodes of what never changes once it is there.

use web_sys::{Document, Node};
use yew::Html;

use super::window;

const HTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";

/// The node that an element describes, listeners and components left out; none without a browser. Yew shows it as it is and
/// need not compare what is in it.
pub fn grow(html: &Html) -> Option<Node> {
    if !cfg!(target_family = "wasm") {
        return None;
    }
    let document = window()?.document()?;
    let bed = document.create_document_fragment();
    plant(&document, &bed, HTML, html)?;
    bed.first_child()
}

fn plant(document: &Document, parent: &Node, space: &str, html: &Html) -> Option<()> {
    match html {
        Html::VText(text) => parent.append_child(&document.create_text_node(&text.text)).ok().map(drop),
        Html::VList(list) => list.iter().try_for_each(|child| plant(document, parent, space, child)),
        Html::VTag(tag) => {
            let space = if tag.tag() == "svg" { SVG } else { space };
            let element = document.create_element_ns(Some(space), tag.tag()).ok()?;
            for (name, value) in tag.attributes.iter() {
                element.set_attribute(name, value).ok()?;
            }
            tag.children().map_or(Some(()), |children| plant(document, &element, space, children))?;
            parent.append_child(&element).ok().map(drop)
        }
        _ => Some(()),
    }
}
