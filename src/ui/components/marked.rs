//! Text with the words that were searched for marked.

use yew::prelude::*;

use crate::explore::text::{TextQuery, marks};

use super::super::context::use_explorer;

/// The text.
#[derive(PartialEq, Properties)]
pub struct MarkedProps {
    /// The text to show.
    pub text: &'static str,
}

/// The text, hits in `<mark>`.
#[component]
pub fn Marked(props: &MarkedProps) -> Html {
    let explorer = use_explorer();
    let query = TextQuery::parse(&explorer.view.selection.text);
    if query.is_empty() {
        return html! { { props.text } };
    }
    let mut parts = Vec::new();
    let mut end = 0;
    for range in marks(props.text, &query) {
        let (Some(before), Some(hit)) = (props.text.get(end..range.start), props.text.get(range.clone())) else {
            continue;
        };
        parts.push(html! { { before } });
        parts.push(html! { <mark>{ hit }</mark> });
        end = range.end;
    }
    parts.push(html! { { props.text.get(end..).unwrap_or_default() } });
    parts.into_iter().collect()
}
