//! Where a record comes from.

use yew::prelude::*;

use crate::{
    report::{Locator, OFFICIAL_URL},
    text::grammar,
};

/// The paragraphs.
#[derive(PartialEq, Properties)]
pub struct SourceProps {
    /// One or several.
    pub paragraphs: Vec<Locator>,
}

/// "para. 33", linked to the official document.
#[component]
pub fn Source(props: &SourceProps) -> Html {
    html! {
        <a class="source" href={OFFICIAL_URL}>{ grammar::paragraphs(&props.paragraphs) }</a>
    }
}
