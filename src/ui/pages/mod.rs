//! One function for each page. A page asks `explore` its question and composes `components` around the answer.

mod about;
mod instrument;
mod instruments;
mod matrix;
mod measure;
mod measures;
mod not_found;
mod overview;

use yew::prelude::*;

use crate::link::Page;

use super::explorer::Explorer;

/// The body of a page; the path is what was asked for, in case there is no such page.
pub fn page_body(explorer: &Explorer, path: &str) -> Html {
    match explorer.view.page {
        Page::Overview => overview::page(explorer),
        Page::Instruments => instruments::page(explorer),
        Page::Instrument(id) => instrument::page(explorer, id),
        Page::Matrix => html! { <matrix::MatrixPage explorer={explorer.clone()} /> },
        Page::Measures => measures::page(explorer),
        Page::Measure(id) => measure::page(explorer, id),
        Page::About => about::page(explorer),
        Page::NotFound => not_found::page(explorer, path),
    }
}
