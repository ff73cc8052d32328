//! Text with the words that were searched for marked.

use yew::prelude::*;

use crate::explore::text::{TextQuery, marks};

use super::super::explorer::Explorer;

/// The text, hits in `<mark>`.
pub fn marked(explorer: &Explorer, text: &'static str) -> Html {
    let query = TextQuery::parse(&explorer.view.selection.text);
    if query.is_empty() {
        return text.into();
    }
    let mut parts = Vec::new();
    let mut end = 0;
    for range in marks(text, &query) {
        let (Some(before), Some(hit)) = (text.get(end..range.start), text.get(range.clone())) else {
            continue;
        };
        parts.push(html! { { before } });
        parts.push(html! { <mark>{ hit }</mark> });
        end = range.end;
    }
    parts.push(html! { { text.get(end..).unwrap_or_default() } });
    parts.into_iter().collect()
}
