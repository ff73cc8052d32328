//! Pages that say the same to everyone: drawn natively into the static files, never compiled into the program.

mod about;
mod accessibility;
mod instrument;
mod measure;
mod overview;
mod paragraph;
mod parts;
mod recommendation;
mod state;
mod state_facts;
mod topic;

use yew::prelude::*;

use crate::{link::Page, ui::page_context::PageContext};

/// A static page; the interactive ones are drawn next door.
pub fn page(context: &PageContext, page: Page) -> Html {
    match page {
        Page::Overview => overview::page(context),
        Page::Instrument(id) => instrument::page(context, id),
        Page::Measure(id) => measure::page(context, id),
        Page::State(id) => state::page(context, id),
        Page::Recommendation(id) => recommendation::page(context, id),
        Page::Topics => topic::list(context),
        Page::Topic(id) => topic::page(context, id),
        Page::Paragraphs => paragraph::list(context),
        Page::Paragraph(number) => paragraph::page(context, number),
        Page::About => about::page(context),
        Page::Instruments
        | Page::Measures
        | Page::UnAction
        | Page::Developments
        | Page::Recommendations
        | Page::States
        | Page::Matrix
        | Page::Coverage
        | Page::Compare
        | Page::Context
        | Page::Figures
        | Page::Sources
        | Page::Search
        | Page::List
        | Page::NotFound => Html::default(),
    }
}
