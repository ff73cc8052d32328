//! An address without a page: what was asked for, and ways on.

use yew::prelude::*;

use crate::{
    link::Page,
    text::{grammar, pages, words::pages as words},
};

use super::super::super::explorer::Explorer;

const WAYS: [Page; 5] = [Page::Overview, Page::Instruments, Page::Matrix, Page::Measures, Page::About];

/// The page.
pub fn page(explorer: &Explorer, path: &str) -> Html {
    let first = path.split('/').find(|part| !part.is_empty()).unwrap_or_default().to_owned();
    let near = Page::from_path(&first);
    html! {
        <div class="prose">
            <header class="page-head"><h1 tabindex="-1">{ pages::heading(Page::NotFound) }</h1></header>
            if !first.is_empty() {
                <p>{ words::NOT_FOUND_PATH }<code>{ shorten(path) }</code></p>
            }
            if near != Page::NotFound && near != Page::Overview {
                <p>{ words::NOT_FOUND_NEAR }<a href={explorer.page_href(near)}>{ grammar::quoted(&pages::heading(near)) }</a></p>
            }
            <p>{ words::NOT_FOUND_WAYS }</p>
            <ul>
                for page in WAYS {
                    <li key={pages::name(page)}><a href={explorer.page_href(page)}>{ pages::name(page) }</a></li>
                }
            </ul>
        </div>
    }
}

fn shorten(path: &str) -> String {
    path.chars().take(80).collect()
}
