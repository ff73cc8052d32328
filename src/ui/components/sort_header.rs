//! A column header that sorts.

use yew::prelude::*;

use crate::{explore::SortKey, link::Action, text::labels};

use super::super::explorer::Explorer;

/// A `<th>` with a button; `aria-sort` on the sorted column alone.
pub fn sort_header(explorer: &Explorer, column: SortKey, numeric: bool) -> Html {
    let sort = explorer.view.selection.sort;
    let by_default = sort.is_none() && explorer.view.page.default_sort() == Some(column);
    let order = match sort.filter(|sort| sort.key == column) {
        Some(sort) if sort.descending => Some("descending"),
        Some(_) => Some("ascending"),
        None if by_default => Some("ascending"),
        None => None,
    };
    let press = {
        let dispatch = explorer.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Action::SortBy(column)))
    };
    let arrow = match order {
        Some("descending") => "↓",
        Some(_) => "↑",
        None => "↕",
    };
    html! {
        <th scope="col" class={numeric.then_some("numeric")} aria-sort={order}>
            <button id={["sort-", column.slug()].concat()} type="button" class="sort-button" onclick={press}>
                { labels::sort(column) }
                <span class="sort-button__arrow" aria-hidden="true">{ arrow }</span>
            </button>
        </th>
    }
}
