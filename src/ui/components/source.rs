//! Where a record comes from.

use yew::prelude::*;

use crate::{
    report::{Locator, OFFICIAL_URL},
    text::grammar,
};

/// "para. 33", linked to the official document.
pub fn source(paragraphs: &[Locator]) -> Html {
    html! {
        <a class="source" href={OFFICIAL_URL}>{ grammar::paragraphs(paragraphs) }</a>
    }
}
