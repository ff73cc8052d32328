//! The source of a record.

#[cfg(feature = "static")]
use yew::prelude::*;

#[cfg(feature = "static")]
use crate::report::{OFFICIAL_LANGUAGES, OFFICIAL_URL, SYMBOL, official_url_in};
use crate::{
    link::Page,
    report::Locator,
    ui::{
        markup::{Element, el},
        page_context::PageContext,
    },
};

#[cfg(feature = "static")]
/// "para. 33": links to everything recorded from each paragraph, and to the official document.
pub fn source(context: &PageContext, paragraphs: &[Locator]) -> Html {
    let link = |locator: &Locator| el("li").with(paragraph_link(context, *locator)).done();
    let official = el("a").word_attr("href", OFFICIAL_URL).text(SYMBOL);
    let mut items: Vec<_> = paragraphs.iter().map(link).collect();
    items.push(el("li").with(official).done());
    el("ul class='inline-list'").list(items).done()
}

#[cfg(feature = "static")]
/// Links to the official document by its symbol, and in each official language.
pub fn official_document() -> Html {
    let item = |link: Html| html! { <li>{ link }</li> };
    html! {
        <>
            <a href={OFFICIAL_URL}>{ SYMBOL }</a>
            <ul class="inline-list">{ for official_languages().map(item) }</ul>
        </>
    }
}

#[cfg(feature = "static")]
/// Links to the official document in each language, by the language's own name.
pub fn official_languages() -> impl Iterator<Item = Html> {
    OFFICIAL_LANGUAGES
        .into_iter()
        .map(|(code, name)| html! { <a href={official_url_in(code)} hreflang={code} lang={code}>{ name }</a> })
}

/// "para. 33", with a link to everything recorded from it.
pub fn paragraph_link(context: &PageContext, locator: Locator) -> Element {
    el("a class='source'")
        .attr("href", context.page_href(Page::of_locator(locator)))
        .string(context.language.paragraph(locator))
}
