//! The frame around every page: skip link, masthead, navigation, notice, footer.

use std::rc::Rc;

use yew::{html::onsubmit, prelude::*};

use crate::{
    link::Page,
    publish::{DATA_VERSION, short_hash},
    report::{OFFICIAL_URL, REPORT, SYMBOL},
    text::{pages, take_away as take_away_words},
    ui::{
        browser::{self, Prerendered},
        markup::{Element, SLOTS, el, maybe, sentence},
        opened_file::OpenedFile,
        own_list::OwnList,
        page_context::PageContext,
    },
};

use super::{
    contents::contents, copy::copied, notice::notice, opened_file::opened_file, site_search::site_search,
    take_away::take_away, theme_switch::theme_switch,
};

/// The pages of the navigation; all others are in the contents.
const NAVIGATION: [Page; 8] = [
    Page::Instruments,
    Page::Matrix,
    Page::Measures,
    Page::Coverage,
    Page::States,
    Page::Compare,
    Page::Recommendations,
    Page::Topics,
];

/// The listeners of the frame, for everything in it.
pub struct Listeners {
    /// Called when a link is followed or a button of a static page is pressed.
    pub click: Callback<MouseEvent>,
    /// Called when the search of the header is submitted.
    pub submit: Callback<SubmitEvent>,
}

/// Header, main part and footer around the body of a page.
pub fn shell(
    context: &PageContext,
    opened: Option<&OpenedFile>,
    listeners: Listeners,
    (body, prerendered): (Html, Option<&Prerendered>),
) -> Html {
    let page = context.view.page;
    let language = context.language;
    let (target, skip) = if page.has_results() {
        ("#results", language.shell_skip_to_results())
    } else {
        ("#content", language.shell_skip())
    };
    let notices = el("div class='notices'")
        .child(notice(context))
        .child(opened.map(|opened| opened_file(context, opened)).unwrap_or_default());
    let main = el("main id='content' tabindex='-1'")
        .with(printed(context))
        .with(notices)
        .with(el("div class='body'").list(vec![keyed(page, body), copied(context)]))
        .list(taken_away(context, prerendered));
    el("div class='page'")
        .on_click(listeners.click)
        .listen(Rc::new(onsubmit::Wrapper::new(listeners.submit)))
        .with(el("a class='skip-link'").word_attr("href", target).text(skip))
        .with(masthead(context))
        .with(main)
        .with(embedded(context))
        .with(footer(context))
        .with(el("p class='drop-hint'").text(context.language.take_away_drop()))
        .done()
}

/// The exports of a static page: at its end or, on a page about one record, in the place near the top of its body.
fn taken_away(context: &PageContext, prerendered: Option<&Prerendered>) -> Vec<Html> {
    let page = context.view.page;
    let near_top = prerendered.filter(|_| page.is_record());
    let end = page.is_static() && !page.is_record();
    vec![
        maybe(end.then(|| el("div").child(take_away(context)))),
        browser::portal(near_top, near_top.map(|_| take_away(context)).unwrap_or_default()),
    ]
}

/// At the top of a printout: which view, unless its heading says the same, where it is found, when it was printed, from
/// which data. Hidden on screens, by the attribute too, for those that the style sheet does not reach.
fn printed(context: &PageContext) -> Element {
    let found = browser::today().map(|today| {
        let address = browser::absolute(&context.href(&context.view));
        el("p").with(el("a").attr("href", address.clone().into()).string(address)).with(el("br")).string(
            context
                .language
                .take_away_printed(&context.language.date(today), &take_away_words::data_version(context.language)),
        )
    });
    let title = take_away_words::view_title(context.language, &context.view);
    let title = (title != pages::heading(context.language, context.view.page))
        .then(|| el("p class='printed__view'").string(title));
    el("div class='printed' hidden=''").child(maybe(title)).child(maybe(found))
}

/// The link from an embedded view to the full page; hidden elsewhere.
fn embedded(context: &PageContext) -> Element {
    let view = (*context.view).clone().embedded(false);
    let link = el("a target='_blank' rel='noopener'")
        .attr("href", context.href(&view))
        .text(context.language.shell_embedded());
    el("p class='embedded'").with(link)
}

/// The body with the key of its page, so that another page replaces it and another selection does not.
fn keyed(page: Page, body: Html) -> Html {
    use yew::virtual_dom::{Key, VList};
    VList::with_children(vec![body], Some(Key::from(page.path()))).into()
}

fn masthead(context: &PageContext) -> Element {
    let here = context.view.page.parent();
    let item = |page: Page| {
        let mut link = el("a").attr("href", context.page_href(page)).string(pages::name(context.language, page));
        if here == page {
            link = link.word_attr("aria-current", "page");
        }
        el("li").with(link).done()
    };
    let name = el("a class='masthead__name'")
        .attr("href", context.page_href(Page::Overview))
        .with(el("strong").text(SYMBOL))
        .text(" ")
        .with(el("span").text(context.language.shell_tagline()));
    let mut all = el("a href='#contents'").text(context.language.shell_contents());
    if here.spec().group.is_some() && !NAVIGATION.contains(&here) && here != Page::List {
        all = all.word_attr("aria-current", "true");
    }
    let mut items: Vec<_> = NAVIGATION.into_iter().map(item).collect();
    items.push(el("li").with(all).done());
    items.push(el("li class='masthead__list'").with(own_list(context)).done());
    // The search page has its own search box.
    let search = (context.view.page != Page::Search).then(|| site_search(context));
    el("header class='masthead'").with(name).child(maybe(search)).with(
        el("nav class='masthead__pages'")
            .word_attr("aria-label", context.language.shell_navigation())
            .with(el("ul").list(items)),
    )
}

/// The link to the list that the reader keeps. Changes in its number of records are announced.
fn own_list(context: &PageContext) -> Element {
    let records = &context.own.records;
    let count = el("span aria-live='polite'").string(context.language.number(records.len()));
    let link = el("a")
        .attr("href", context.href(&OwnList::shown(records.clone())))
        .text(context.language.list_count())
        .text(" ")
        .with(count);
    if context.view.page == Page::List { link.word_attr("aria-current", "page") } else { link }
}

fn footer(context: &PageContext) -> Element {
    let language = context.language;
    let hash = el("code").text(short_hash(REPORT.data_hash())).done();
    let data = el("p").child(sentence(&language.shell_data(DATA_VERSION, SLOTS[0]), &[hash]));
    let report = el("a").word_attr("href", OFFICIAL_URL).text(SYMBOL).done();
    let source = el("p").child(sentence(&language.shell_source(SLOTS[0]), &[report]));
    el("footer class='footer'")
        .child(contents(context))
        .with(el("noscript").with(el("p class='footer__no-script'").text(language.shell_no_script())))
        .with(source)
        .with(el("p").text(language.shell_about()))
        .with(el("div class='footer__end'").with(data).child(theme_switch(language)))
}
