//! Text in which the words of the search are marked.

use faceted_search::marks;
use yew::prelude::*;

use crate::{
    explore::lexicon::query,
    ui::{
        markup::{el, fragment, text},
        page_context::PageContext,
    },
};

/// The text, with matches in `<mark>`.
pub fn marked(context: &PageContext, words: &'static str) -> Html {
    let query = query(&context.view.selection.text);
    if query.is_empty() {
        return text(words);
    }
    let mut parts = Vec::new();
    let mut end = 0;
    for range in marks(words, &query) {
        let (Some(before), Some(hit)) = (words.get(end..range.start), words.get(range.clone())) else { continue };
        parts.push(text(before));
        parts.push(el("mark").text(hit).done());
        end = range.end;
    }
    parts.push(text(words.get(end..).unwrap_or_default()));
    fragment(parts)
}
