//! One component for each page. A page asks `explore` its question and composes `components` around the answer.

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

/// The body of a page; the path is what was asked for, in case there is no such page.
pub fn page_body(page: Page, path: &AttrValue) -> Html {
    match page {
        Page::Overview => html! { <overview::Overview /> },
        Page::Instruments => html! { <instruments::Instruments /> },
        Page::Instrument(id) => html! { <instrument::InstrumentPage key={id.get().slug} {id} /> },
        Page::Matrix => html! { <matrix::MatrixPage /> },
        Page::Measures => html! { <measures::Measures /> },
        Page::Measure(id) => html! { <measure::MeasurePage key={id.get().slug} {id} /> },
        Page::About => html! { <about::About /> },
        Page::NotFound => html! { <not_found::NotFound path={path.clone()} /> },
    }
}
