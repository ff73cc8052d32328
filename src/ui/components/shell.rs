//! The frame around every page: skip link, masthead, navigation, notice, footer.

use std::rc::Rc;

use yew::{html::onsubmit, prelude::*};

use crate::{
    link::Page,
    publish::DATA_VERSION,
    report::{OFFICIAL_URL, REPORT, SYMBOL},
    text::{grammar, pages, take_away as take_away_words, words::shell as words},
    ui::{
        browser,
        markup::{Element, el, fixed, maybe},
        opened_file::OpenedFile,
        page_context::PageContext,
    },
};

use super::{
    contents::contents, notice::notice, opened_file::opened_file, site_search::site_search, take_away::take_away,
    theme_switch::theme_switch,
};

/// The pages of the navigation; all others stand in the contents.
const NAVIGATION: [Page; 6] =
    [Page::Instruments, Page::Matrix, Page::Measures, Page::Coverage, Page::States, Page::Recommendations];

/// What the frame listens for on behalf of everything in it.
pub struct Listeners {
    /// A link was followed, or a button of a static page pressed.
    pub click: Callback<MouseEvent>,
    /// The search of the header was sent.
    pub submit: Callback<SubmitEvent>,
}

/// Header, main part and footer around the body of a page.
pub fn shell(context: &PageContext, opened: Option<&OpenedFile>, listeners: Listeners, body: Html) -> Html {
    let page = context.view.page;
    let (target, skip) =
        if page.has_results() { ("#results", words::SKIP_TO_RESULTS) } else { ("#content", words::SKIP) };
    let take_away = page.is_static().then(|| el("div", fixed![]).child(take_away(context)));
    let notices = el("div", fixed!["class" = "notices"])
        .child(notice(context))
        .child(opened.map(|opened| opened_file(context, opened)).unwrap_or_default());
    let main = el("main", fixed!["id" = "content", "tabindex" = "-1"])
        .with(printed(context))
        .with(notices)
        .with(el("div", fixed!["class" = "body"]).list(vec![keyed(page, body)]))
        .child(maybe(take_away));
    el("div", fixed!["class" = "page"])
        .on_click(listeners.click)
        .listen(Rc::new(onsubmit::Wrapper::new(listeners.submit)))
        .with(el("a", fixed!["class" = "skip-link"]).word_attr("href", target).text(skip))
        .with(masthead(context))
        .with(main)
        .with(embedded(context))
        .with(footer(context))
        .with(el("p", fixed!["class" = "drop-hint"]).text(take_away_words::DROP))
        .done()
}

/// At the top of a printout: which view, where it is found, when it was printed, from which data. Hidden on
/// screens, by the attribute too, for those that the style sheet does not reach.
fn printed(context: &PageContext) -> Element {
    let found = browser::today().map(|today| {
        let address = browser::absolute(&context.href(&context.view));
        el("p", fixed![])
            .with(el("a", fixed![]).attr("href", address.clone().into()).string(address))
            .with(el("br", fixed![]))
            .text(take_away_words::PRINTED)
            .string(grammar::date(today))
            .text(", ")
            .string(take_away_words::data_version())
    });
    el("div", fixed!["class" = "printed", "hidden" = ""])
        .with(el("p", fixed!["class" = "printed__view"]).string(take_away_words::view_title(&context.view)))
        .child(maybe(found))
}

/// In an embedded view, the way to the whole of it; hidden elsewhere.
fn embedded(context: &PageContext) -> Element {
    let view = (*context.view).clone().embedded(false);
    let link = el("a", fixed!["target" = "_blank", "rel" = "noopener"])
        .attr("href", context.href(&view))
        .text(words::EMBEDDED);
    el("p", fixed!["class" = "embedded"]).with(link)
}

/// The body under the key of its page: another page is drawn anew, another selection is not.
fn keyed(page: Page, body: Html) -> Html {
    use yew::virtual_dom::{Key, VList};
    VList::with_children(vec![body], Some(Key::from(page.path()))).into()
}

fn masthead(context: &PageContext) -> Element {
    let here = context.view.page.parent();
    let item = |page: Page| {
        let mut link = el("a", fixed![]).attr("href", context.page_href(page)).string(pages::name(page));
        if here == page {
            link = link.word_attr("aria-current", "page");
        }
        el("li", fixed![]).with(link).done()
    };
    let name = el("a", fixed!["class" = "masthead__name"])
        .attr("href", context.page_href(Page::Overview))
        .with(el("strong", fixed![]).text(SYMBOL))
        .text(" ")
        .with(el("span", fixed![]).text(words::TAGLINE));
    let all = el("a", fixed!["href" = "#contents"]).text(words::CONTENTS);
    let mut items: Vec<_> = NAVIGATION.into_iter().map(item).collect();
    items.push(el("li", fixed![]).with(all).done());
    // The page of the search has a box of its own.
    let search = (context.view.page != Page::Search).then(|| site_search(context));
    el("header", fixed!["class" = "masthead"]).with(name).child(maybe(search)).with(
        el("nav", fixed!["class" = "masthead__pages", "aria-label" = words::NAVIGATION])
            .with(el("ul", fixed![]).list(items)),
    )
}

fn footer(context: &PageContext) -> Element {
    let hash = REPORT.data_hash().get(..12).unwrap_or(REPORT.data_hash());
    let data = el("p", fixed![]).text(words::DATA).text(DATA_VERSION).text(" · ").with(el("code", fixed![]).text(hash));
    let source = el("p", fixed![])
        .text(words::SOURCE)
        .with(el("a", fixed!["href" = OFFICIAL_URL]).text(SYMBOL))
        .text(words::PERIOD);
    el("footer", fixed!["class" = "footer"])
        .child(contents(context))
        .with(el("noscript", fixed![]).with(el("p", fixed!["class" = "footer__no-script"]).text(words::NO_SCRIPT)))
        .with(source)
        .with(el("p", fixed![]).text(words::ABOUT))
        .with(el("div", fixed!["class" = "footer__end"]).with(data).child(theme_switch()))
}
