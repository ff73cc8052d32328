//! One function for each page: it asks `explore` its question and composes `components` around the answer.
//!
//! `interactive` pages can be narrowed down and are drawn by the program in the browser. `prerendered` pages say the same to everyone:
//! they are drawn once, into the static files, and the program adopts them from there instead of carrying their code.

mod interactive;
#[cfg(feature = "static")]
mod prerendered;

use yew::prelude::*;

use crate::{link::Page, report::RecordType};

use super::{explorer::Explorer, location::Prerendered};

/// The body of a page; the path is what was asked for, in case there is no such page.
pub fn page_body(explorer: &Explorer, path: &str, adopted: Option<&Prerendered>) -> Html {
    match (explorer.view.page.is_static(), adopted) {
        (false, _) => interactive_page(explorer, path),
        (true, Some(prerendered)) => Html::VRef(prerendered.body.clone()),
        (true, None) => draw_prerendered(explorer, path),
    }
}

/// A page that the program draws; for a static one whose file is missing, the page of unknown addresses.
fn interactive_page(explorer: &Explorer, path: &str) -> Html {
    match explorer.view.page {
        Page::Instruments => interactive::instruments::page(explorer),
        Page::Matrix => interactive::matrix::page(explorer),
        Page::Measures => interactive::measures::page(explorer),
        Page::Coverage => interactive::coverage::page(explorer),
        Page::Compare => interactive::compare::page(explorer),
        Page::Search => interactive::search::page(explorer),
        Page::States => interactive::listing::page(explorer, RecordType::State),
        Page::UnAction => interactive::listing::page(explorer, RecordType::Initiative),
        Page::Developments => interactive::listing::page(explorer, RecordType::Development),
        Page::Recommendations => interactive::listing::page(explorer, RecordType::Recommendation),
        Page::Context => interactive::listing::page(explorer, RecordType::Context),
        Page::Figures => interactive::listing::page(explorer, RecordType::Figure),
        Page::Overview
        | Page::Instrument(_)
        | Page::Measure(_)
        | Page::State(_)
        | Page::Recommendation(_)
        | Page::Paragraphs
        | Page::Paragraph(_)
        | Page::About
        | Page::NotFound => interactive::not_found::page(explorer, path),
    }
}

#[cfg(feature = "static")]
fn draw_prerendered(explorer: &Explorer, _: &str) -> Html {
    html! { <div id={super::browser::PRERENDERED_ID}>{ prerendered::page(explorer, explorer.view.page) }</div> }
}

/// In the browser a static page comes with its body, or its file is missing.
#[cfg(not(feature = "static"))]
fn draw_prerendered(explorer: &Explorer, path: &str) -> Html {
    interactive_page(explorer, path)
}
