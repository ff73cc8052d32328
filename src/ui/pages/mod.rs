//! One function for each page: it asks `explore` its question and composes `components` around the answer.
//!
//! `live` pages can be narrowed down and are drawn by the program in the browser. `still` pages say the same to everyone:
//! they are drawn once, into the static files, and the program adopts them from there instead of carrying their code.

mod live;
#[cfg(feature = "static")]
mod still;

use yew::prelude::*;

#[cfg(feature = "static")]
use crate::text::citation;
use crate::{link::Page, report::RecordType};

use super::{explorer::Explorer, location::Still};

/// The body of a page; the path is what was asked for, in case there is no such page.
pub fn page_body(explorer: &Explorer, path: &str, adopted: Option<&Still>) -> Html {
    match (explorer.view.page, adopted) {
        (page, _) if !page.is_still() => live_page(explorer, path),
        (_, Some(still)) => Html::VRef(still.body.clone()),
        (_, None) => draw_still(explorer, path),
    }
}

/// A page that the program draws.
fn live_page(explorer: &Explorer, path: &str) -> Html {
    match explorer.view.page {
        Page::Measures => live::measures::page(explorer),
        // The browser opens these from their files, which start the whole program.
        _ if cfg!(feature = "small") => Html::default(),
        Page::Instruments => live::instruments::page(explorer),
        Page::Matrix => live::matrix::page(explorer),
        Page::Coverage => live::coverage::page(explorer),
        Page::Compare => live::compare::page(explorer),
        Page::Search => live::search::page(explorer),
        Page::States => live::listing::page(explorer, RecordType::State),
        Page::UnAction => live::listing::page(explorer, RecordType::Initiative),
        Page::Developments => live::listing::page(explorer, RecordType::Development),
        Page::Recommendations => live::listing::page(explorer, RecordType::Recommendation),
        Page::Context => live::listing::page(explorer, RecordType::Context),
        Page::Figures => live::listing::page(explorer, RecordType::Figure),
        _ => live::not_found::page(explorer, path),
    }
}

#[cfg(feature = "static")]
fn draw_still(explorer: &Explorer, _: &str) -> Html {
    let page = explorer.view.page;
    let paragraphs = Some(citation::page_paragraphs(page)).filter(|named| !named.is_empty());
    html! { <div id={super::browser::STILL} data-paragraphs={paragraphs}>{ still::page(explorer, page) }</div> }
}

/// In the browser a still page comes with its body, or its file is missing.
#[cfg(not(feature = "static"))]
fn draw_still(explorer: &Explorer, path: &str) -> Html {
    live_page(explorer, path)
}
