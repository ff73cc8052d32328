//! The filters in force, each to be taken back alone.

use yew::prelude::*;

use crate::{
    link::Action,
    text::{labels, words::filter as words},
};

use super::super::{explorer::Explorer, hooks::pending_focus::PendingFocus};

/// The chips; an empty list where nothing is filtered.
pub fn chips(explorer: &Explorer, focus: &PendingFocus) -> Html {
    let selection = &explorer.view.selection;
    let filters = selection.filters();
    let act = |place: usize, action: Action| {
        let (dispatch, focus) = (explorer.dispatch.clone(), focus.clone());
        Callback::from(move |_: MouseEvent| {
            focus.ask(place);
            dispatch.emit(action.clone());
        })
    };
    html! {
        <div class="chips" ref={focus.list.clone()}>
            if !filters.is_empty() {
                <ul aria-label={words::CHIPS}>
                    for (place, filter) in filters.iter().enumerate() {
                        <li key={labels::filter(*filter, selection)}>
                            <button type="button" class="chip" onclick={act(place, Action::Remove(*filter))}>
                                <span class="visually-hidden">{ words::REMOVE }</span>
                                { labels::filter(*filter, selection) }
                                <span class="chip__cross" aria-hidden="true">{ "×" }</span>
                            </button>
                        </li>
                    }
                </ul>
                <button type="button" class="quiet-button" onclick={act(0, Action::Clear)}>{ words::CLEAR }</button>
            }
        </div>
    }
}
