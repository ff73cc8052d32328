//! One function for each page, which queries `explore` and composes `components` from the answer.
//!
//! `interactive` pages answer a selection and are drawn by the program in the browser. `prerendered` pages are static:
//! they have the same content for all readers and are drawn once, into the static files, from which the program takes
//! them instead of containing their code.

mod interactive;
#[cfg(feature = "static")]
mod prerendered;

use yew::prelude::*;

use crate::link::Page;

use super::{browser::Prerendered, page_context::PageContext};

/// A static page: drawn natively for its file.
#[cfg(feature = "static")]
macro_rules! in_file {
    ($context:expr, $path:expr, $module:ident::$draw:ident $(, $id:expr)?) => {
        html! { <div id={super::browser::PRERENDERED_ID}>{ prerendered::$module::$draw($context $(, $id)?) }</div> }
    };
}

/// In the browser a static page comes with its body. If its file is missing, there is no such page.
#[cfg(not(feature = "static"))]
macro_rules! in_file {
    ($context:expr, $path:expr, $module:ident::$draw:ident $(, $id:expr)?) => {{
        $(let _ = $id;)?
        interactive::not_found::page($context, $path)
    }};
}

/// The body of a page; `path` is the requested path, in case there is no such page.
pub fn page_body(context: &PageContext, path: &str, adopted: Option<&Prerendered>) -> Html {
    match adopted.filter(|_| context.view.page.is_static()) {
        Some(prerendered) => Html::VRef(prerendered.body.clone()),
        None => draw(context, path),
    }
}

/// Draws a page.
#[cfg_attr(
    not(feature = "static"),
    allow(clippy::match_same_arms, reason = "the program takes every page that is drawn natively from its file")
)]
fn draw(context: &PageContext, path: &str) -> Html {
    match context.view.page {
        Page::Instruments => interactive::instruments::page(context),
        Page::Matrix => interactive::matrix::page(context),
        Page::Measures => interactive::measures::page(context),
        Page::Coverage => interactive::coverage::page(context),
        Page::Compare => interactive::compare::page(context),
        Page::Search => interactive::search::page(context),
        Page::Sources => interactive::sources::page(context),
        Page::List => interactive::list::page(context),
        Page::States | Page::UnAction | Page::Developments | Page::Recommendations | Page::Context | Page::Figures => {
            interactive::listing::page(context)
        }
        Page::Overview => in_file!(context, path, overview::page),
        Page::Topics => in_file!(context, path, topic::list),
        Page::Paragraphs => in_file!(context, path, paragraph::list),
        Page::About => in_file!(context, path, about::page),
        Page::Instrument(id) => in_file!(context, path, instrument::page, id),
        Page::Measure(id) => in_file!(context, path, measure::page, id),
        Page::Recommendation(id) => in_file!(context, path, recommendation::page, id),
        Page::State(id) => in_file!(context, path, state::page, id),
        Page::Topic(id) => in_file!(context, path, topic::page, id),
        Page::Paragraph(number) => in_file!(context, path, paragraph::page, number),
        Page::NotFound => interactive::not_found::page(context, path),
    }
}
