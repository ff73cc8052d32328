//! When nothing fits: which filter to take away, and what would follow.

use yew::prelude::*;

use crate::{
    explore::Filter,
    link::Action,
    text::{grammar::Noun, labels, words::filter as words},
};

use super::super::context::use_explorer;

/// The help.
#[derive(PartialEq, Properties)]
pub struct NothingFoundProps {
    /// Every filter in force, with how many records there are without it.
    pub relief: Vec<(Filter, usize)>,
    /// What is counted.
    pub noun: Noun,
}

/// Offers to take one filter away, with the exact count that follows.
#[component]
pub fn NothingFound(props: &NothingFoundProps) -> Html {
    let explorer = use_explorer();
    let selection = &explorer.view.selection;
    html! {
        <div class="nothing-found">
            <h3>{ words::NOTHING }</h3>
            <p>{ words::NOTHING_MEANS }</p>
            <p>{ words::RELIEF }</p>
            <ul>
                for (filter, count) in &props.relief {
                    <li key={labels::filter(*filter, selection)}>
                        <a href={explorer.action_href(Action::Remove(*filter))}>
                            { words::WITHOUT }{ quoted_filter(*filter, selection) }
                        </a>
                        { ": " }{ props.noun.counted(*count) }
                    </li>
                }
            </ul>
        </div>
    }
}

fn quoted_filter(filter: Filter, selection: &crate::explore::Selection) -> String {
    crate::text::grammar::quoted(&labels::filter(filter, selection))
}
