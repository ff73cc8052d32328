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
    match (explorer.view.page, adopted) {
        (Page::Instruments, _) => live::instruments::page(explorer),
        (Page::Matrix, _) => live::matrix::page(explorer),
        (Page::Measures, _) => live::measures::page(explorer),
        (Page::Coverage, _) => live::coverage::page(explorer),
        (Page::Compare, _) => live::compare::page(explorer),
        (Page::Search, _) => live::search::page(explorer),
        (Page::States, _) => live::listing::page(explorer, RecordType::State),
        (Page::UnAction, _) => live::listing::page(explorer, RecordType::Initiative),
        (Page::Developments, _) => live::listing::page(explorer, RecordType::Development),
        (Page::Recommendations, _) => live::listing::page(explorer, RecordType::Recommendation),
        (Page::Context, _) => live::listing::page(explorer, RecordType::Context),
        (Page::Figures, _) => live::listing::page(explorer, RecordType::Figure),
        (Page::NotFound, _) => live::not_found::page(explorer, path),
        (_, Some(still)) => Html::VRef(still.body.clone()),
        (page, None) => draw_still(explorer, page),
    }
}

#[cfg(feature = "static")]
fn draw_still(explorer: &Explorer, page: Page) -> Html {
    html! { <div id={super::browser::STILL}>{ still::page(explorer, page) }</div> }
}

/// In the browser a still page always comes with its body.
#[cfg(not(feature = "static"))]
fn draw_still(_: &Explorer, _: Page) -> Html {
    Html::default()
}
