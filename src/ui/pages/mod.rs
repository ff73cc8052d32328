//! One function for each page: it asks `explore` its question and composes `components` around the answer.
//!
//! `interactive` pages answer a selection and are drawn by the program in the browser. `prerendered` pages are static:
//! they say the same to everyone and are drawn once, into the static files, from where the program takes them instead
//! of carrying their code.

mod interactive;
#[cfg(feature = "static")]
mod prerendered;

use yew::prelude::*;

use crate::{link::Page, report::RecordType};

use super::{browser::Prerendered, page_context::PageContext};

/// The body of a page; the path is what was asked for, in case there is no such page.
pub fn page_body(context: &PageContext, path: &str, adopted: Option<&Prerendered>) -> Html {
    match (context.view.page.is_static(), adopted) {
        (false, _) => interactive_page(context, path),
        (true, Some(prerendered)) => Html::VRef(prerendered.body.clone()),
        (true, None) => draw_prerendered(context, path),
    }
}

/// A page that the program draws; for a static one whose file is missing, the page of unknown addresses.
fn interactive_page(context: &PageContext, path: &str) -> Html {
    match context.view.page {
        Page::Instruments => interactive::instruments::page(context),
        Page::Matrix => interactive::matrix::page(context),
        Page::Measures => interactive::measures::page(context),
        Page::Coverage => interactive::coverage::page(context),
        Page::Compare => interactive::compare::page(context),
        Page::Search => interactive::search::page(context),
        Page::Sources => interactive::sources::page(context),
        Page::List => interactive::list::page(context),
        Page::States => interactive::listing::page(context, RecordType::State),
        Page::UnAction => interactive::listing::page(context, RecordType::Initiative),
        Page::Developments => interactive::listing::page(context, RecordType::Development),
        Page::Recommendations => interactive::listing::page(context, RecordType::Recommendation),
        Page::Context => interactive::listing::page(context, RecordType::Context),
        Page::Figures => interactive::listing::page(context, RecordType::Figure),
        Page::Overview
        | Page::Instrument(_)
        | Page::Measure(_)
        | Page::State(_)
        | Page::Recommendation(_)
        | Page::Topics
        | Page::Topic(_)
        | Page::Paragraphs
        | Page::Paragraph(_)
        | Page::About
        | Page::NotFound => interactive::not_found::page(context, path),
    }
}

#[cfg(feature = "static")]
fn draw_prerendered(context: &PageContext, _: &str) -> Html {
    html! { <div id={super::browser::PRERENDERED_ID}>{ prerendered::page(context, context.view.page) }</div> }
}

/// In the browser a static page comes with its body, or its file is missing.
#[cfg(not(feature = "static"))]
fn draw_prerendered(context: &PageContext, path: &str) -> Html {
    interactive_page(context, path)
}
