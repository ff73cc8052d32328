//! The frame around every page: skip link, masthead, navigation, notice, footer.

use yew::prelude::*;

use crate::{
    link::Page,
    publish::DATA_VERSION,
    report::{OFFICIAL_URL, REPORT, SYMBOL},
    text::{pages, words::shell as words},
};

use super::{
    super::{
        explorer::Explorer,
        markup::{Element, el, fixed, maybe},
    },
    notice::notice,
    take_away::TakeAway,
    theme_switch::ThemeSwitch,
};

/// The pages of the navigation.
const NAVIGATION: [Page; 5] = [Page::Overview, Page::Instruments, Page::Matrix, Page::Measures, Page::About];

/// The frame.
pub fn shell(explorer: &Explorer, follow: &Callback<MouseEvent>, body: Html) -> Html {
    let page = explorer.view.page;
    let (target, skip) =
        if page.keys().is_empty() { ("#content", words::SKIP) } else { ("#results", words::SKIP_TO_RESULTS) };
    let is_record = matches!(page, Page::Instrument(_) | Page::Measure(_));
    let take_away = is_record.then(|| el("div", fixed![]).child(html! { <TakeAway /> }));
    let main = el("main", fixed!["id" = "content", "tabindex" = "-1"])
        .with(el("div", fixed!["class" = "notices"]).child(notice(explorer)))
        .with(el("div", fixed!["class" = "body"]).list(vec![keyed(page, body)]))
        .child(maybe(take_away));
    el("div", fixed!["class" = "page"])
        .on_click(follow.clone())
        .with(el("a", fixed!["class" = "skip-link"]).word_attr("href", target).text(skip))
        .with(masthead(explorer))
        .with(main)
        .with(footer())
        .done()
}

/// The body under the key of its page: another page is drawn anew, another selection is not.
fn keyed(page: Page, body: Html) -> Html {
    use yew::virtual_dom::{Key, VList};
    VList::with_children(vec![body], Some(Key::from(page.path()))).into()
}

fn masthead(explorer: &Explorer) -> Element {
    let here = explorer.view.page.parent();
    let item = |page: Page| {
        let mut link = el("a", fixed![]).attr("href", explorer.page_href(page)).string(pages::name(page));
        if here == page {
            link = link.word_attr("aria-current", "page");
        }
        el("li", fixed![]).with(link).done()
    };
    let name = el("a", fixed!["class" = "masthead__name"])
        .attr("href", explorer.page_href(Page::Overview))
        .with(el("strong", fixed![]).text(SYMBOL))
        .text(" ")
        .with(el("span", fixed![]).text(words::TAGLINE));
    el("header", fixed!["class" = "masthead"]).with(name).with(
        el("nav", fixed!["class" = "masthead__pages", "aria-label" = words::NAVIGATION])
            .with(el("ul", fixed![]).list(NAVIGATION.into_iter().map(item).collect())),
    )
}

fn footer() -> Element {
    let hash = REPORT.data_hash.get(..12).unwrap_or(REPORT.data_hash);
    let data = el("p", fixed![]).text(words::DATA).text(DATA_VERSION).text(" · ").with(el("code", fixed![]).text(hash));
    let source = el("p", fixed![])
        .text(words::SOURCE)
        .with(el("a", fixed!["href" = OFFICIAL_URL]).text(SYMBOL))
        .text(words::PERIOD);
    el("footer", fixed!["class" = "footer"])
        .with(el("noscript", fixed![]).with(el("p", fixed!["class" = "footer__no-script"]).text(words::NO_SCRIPT)))
        .with(source)
        .with(el("p", fixed![]).text(words::ABOUT))
        .with(el("div", fixed!["class" = "footer__end"]).with(data).child(html! { <ThemeSwitch /> }))
}
