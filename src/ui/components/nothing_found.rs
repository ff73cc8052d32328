//! When nothing fits: which filter to take away, and what would follow.

use yew::prelude::*;

use crate::{
    explore::Filter,
    link::Action,
    text::{grammar::Noun, labels, words::filter as words},
};

use super::super::explorer::Explorer;

/// Offers to take one filter away, with the exact count that follows.
pub fn nothing_found(explorer: &Explorer, relief: &[(Filter, usize)], noun: Noun) -> Html {
    let selection = &explorer.view.selection;
    html! {
        <div class="nothing-found">
            <h3>{ words::NOTHING }</h3>
            <p>{ words::NOTHING_MEANS }</p>
            <p>{ words::RELIEF }</p>
            <ul>
                for (filter, count) in relief {
                    <li key={labels::filter(*filter, selection)}>
                        <a href={explorer.action_href(Action::Remove(*filter))}>
                            { words::WITHOUT }{ quoted_filter(*filter, selection) }
                        </a>
                        { ": " }{ noun.counted(*count) }
                    </li>
                }
            </ul>
        </div>
    }
}

fn quoted_filter(filter: Filter, selection: &crate::explore::Selection) -> String {
    crate::text::grammar::quoted(&labels::filter(filter, selection))
}
