//! Pages that say the same to everyone: drawn natively into the static files, never compiled into the program.

mod about;
mod instrument;
mod measure;
mod overview;
mod paragraph;
mod parts;
mod recommendation;
mod state;

use yew::prelude::*;

use crate::{link::Page, ui::explorer::Explorer};

/// A static page; the interactive ones are drawn next door.
pub fn page(explorer: &Explorer, page: Page) -> Html {
    match page {
        Page::Overview => overview::page(explorer),
        Page::Instrument(id) => instrument::page(explorer, id),
        Page::Measure(id) => measure::page(explorer, id),
        Page::State(id) => state::page(explorer, id),
        Page::Recommendation(id) => recommendation::page(explorer, id),
        Page::Paragraphs => paragraph::list(explorer),
        Page::Paragraph(number) => paragraph::page(explorer, number),
        Page::About => about::page(explorer),
        _ => Html::default(),
    }
}
