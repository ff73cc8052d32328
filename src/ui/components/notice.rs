//! Says which parts of a link could not be read.

use yew::prelude::*;

use crate::text::{notices, words::shell as words};

use super::super::explorer::Explorer;

/// The notice; nothing where the whole link was read.
pub fn notice(explorer: &Explorer) -> Html {
    if explorer.dropped.is_empty() {
        return Html::default();
    }
    html! {
        <section class="notice" aria-label={words::NOTICE}>
            <p>{ notices::LEAD }</p>
            <ul>
                for (place, dropped) in explorer.dropped.iter().enumerate() {
                    <li key={place}>{ notices::dropped(dropped) }</li>
                }
            </ul>
            <p><a href={explorer.href(&explorer.view)}>{ notices::CLEAN_LINK }</a></p>
        </section>
    }
}
