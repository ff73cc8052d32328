//! The frame around every page: skip link, masthead, navigation, notice, footer.

use yew::prelude::*;

use crate::{
    link::Page,
    report::{OFFICIAL_URL, REPORT, SYMBOL},
    text::{pages, words::shell as words},
};

use super::{super::explorer::Explorer, notice::notice, take_away::TakeAway, theme_switch::ThemeSwitch};

/// The pages of the navigation.
const NAVIGATION: [Page; 5] = [Page::Overview, Page::Instruments, Page::Matrix, Page::Measures, Page::About];

/// The frame.
pub fn shell(explorer: &Explorer, follow: &Callback<MouseEvent>, body: Html) -> Html {
    let page = explorer.view.page;
    let has_results = !page.keys().is_empty();
    let (target, skip) = if has_results { ("#results", words::SKIP_TO_RESULTS) } else { ("#content", words::SKIP) };
    html! {
        <div class="page" onclick={follow}>
            <a class="skip-link" href={target}>{ skip }</a>
            { masthead(explorer) }
            <main id="content" tabindex="-1">
                <div class="notices">{ notice(explorer) }</div>
                <div key={page.path()} class="body">{ body }</div>
                if matches!(page, Page::Instrument(_) | Page::Measure(_)) {
                    <TakeAway key={page.path()} />
                }
            </main>
            { footer() }
        </div>
    }
}

fn masthead(explorer: &Explorer) -> Html {
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

fn footer() -> Html {
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
