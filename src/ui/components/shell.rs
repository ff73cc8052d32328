//! The frame around every page: skip link, masthead, navigation, notice, footer.

use yew::prelude::*;

use crate::{
    link::Page,
    report::{OFFICIAL_URL, REPORT, SYMBOL},
    text::{pages, words::shell as words},
};

use super::{super::context::use_explorer, notice::Notice, theme_switch::ThemeSwitch};

/// The pages of the navigation.
const NAVIGATION: [Page; 5] = [Page::Overview, Page::Instruments, Page::Matrix, Page::Measures, Page::About];

/// What the frame holds.
#[derive(PartialEq, Properties)]
pub struct ShellProps {
    /// Sees every click, to follow the site's own links without loading a page.
    pub follow: Callback<MouseEvent>,
    /// The page.
    pub children: Html,
}

/// The frame.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let explorer = use_explorer();
    let has_results = !explorer.view.page.keys().is_empty();
    let (target, skip) = if has_results { ("#results", words::SKIP_TO_RESULTS) } else { ("#content", words::SKIP) };
    html! {
        <div class="page" onclick={&props.follow}>
            <a class="skip-link" href={target}>{ skip }</a>
            <Masthead />
            <main id="content" tabindex="-1">
                <Notice />
                { props.children.clone() }
            </main>
            <Footer />
        </div>
    }
}

#[component]
fn Masthead() -> Html {
    let explorer = use_explorer();
    let here = explorer.view.page.parent();
    html! {
        <header class="masthead">
            <a class="masthead__name" href={explorer.page_href(Page::Overview)}>
                <strong>{ SYMBOL }</strong>{ " " }<span>{ words::TAGLINE }</span>
            </a>
            <nav class="masthead__pages" aria-label={words::NAVIGATION}>
                <ul>
                    for page in NAVIGATION {
                        <li key={pages::name(page)}>
                            <a href={explorer.page_href(page)} aria-current={current(here, page)}>
                                { pages::name(page) }
                            </a>
                        </li>
                    }
                </ul>
            </nav>
        </header>
    }
}

fn current(here: Page, page: Page) -> Option<&'static str> {
    (here == page).then_some("page")
}

#[component]
fn Footer() -> Html {
    html! {
        <footer class="footer">
            <noscript><p class="footer__no-script">{ words::NO_SCRIPT }</p></noscript>
            <p>
                { words::SOURCE }<a href={OFFICIAL_URL}>{ SYMBOL }</a>{ words::PERIOD }
            </p>
            <p>{ words::ABOUT }</p>
            <div class="footer__end">
                <p>
                    { words::DATA }{ crate::publish::DATA_VERSION }{ " · " }
                    <code>{ REPORT.data_hash.get(..12).unwrap_or(REPORT.data_hash) }</code>
                </p>
                <ThemeSwitch />
            </div>
        </footer>
    }
}
