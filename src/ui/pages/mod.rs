//! One function for each page: it asks `explore` its question and composes `components` around the answer.
//!
//! `live` pages can be narrowed down and are drawn by the program in the browser. `still` pages say the same to everyone:
//! they are drawn once, into the static files, and the program adopts them from there instead of carrying their code.

mod live;
#[cfg(feature = "static")]
mod still;

use yew::prelude::*;

use crate::{link::Page, report::RecordType};

use super::{explorer::Explorer, location::Still};

/// The body of a page; the path is what was asked for, in case there is no such page.
pub fn page_body(explorer: &Explorer, path: &str, adopted: Option<&Still>) -> Html {
    match (explorer.view.page.is_static(), adopted) {
        (false, _) => live_page(explorer, path),
        (true, Some(still)) => Html::VRef(still.body.clone()),
        (true, None) => draw_still(explorer, path),
    }
}

/// A page that the program draws; for a static one whose file is missing, the page of unknown addresses.
fn live_page(explorer: &Explorer, path: &str) -> Html {
    match explorer.view.page {
        Page::Instruments => live::instruments::page(explorer),
        Page::Matrix => live::matrix::page(explorer),
        Page::Measures => live::measures::page(explorer),
        Page::Coverage => live::coverage::page(explorer),
        Page::Compare => live::compare::page(explorer),
        Page::Search => live::search::page(explorer),
        Page::States => live::listing::page(explorer, RecordType::State),
        Page::UnAction => live::listing::page(explorer, RecordType::Initiative),
        Page::Developments => live::listing::page(explorer, RecordType::Development),
        Page::Recommendations => live::listing::page(explorer, RecordType::Recommendation),
        Page::Context => live::listing::page(explorer, RecordType::Context),
        Page::Figures => live::listing::page(explorer, RecordType::Figure),
        Page::Overview
        | Page::Instrument(_)
        | Page::Measure(_)
        | Page::State(_)
        | Page::Recommendation(_)
        | Page::Paragraphs
        | Page::Paragraph(_)
        | Page::About
        | Page::NotFound => live::not_found::page(explorer, path),
    }
}

#[cfg(feature = "static")]
fn draw_still(explorer: &Explorer, _: &str) -> Html {
    html! { <div id={super::browser::STILL}>{ still::page(explorer, explorer.view.page) }</div> }
}

/// In the browser a still page comes with its body, or its file is missing.
#[cfg(not(feature = "static"))]
fn draw_still(explorer: &Explorer, path: &str) -> Html {
    live_page(explorer, path)
}
