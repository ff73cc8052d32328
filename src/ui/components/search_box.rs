//! The search box of a page: holds a draft and commits it when the typing pauses.

use gloo::timers::callback::Timeout;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{link::Action, text::words::filter as words};

use super::super::explorer::Explorer;

/// How long the typing pauses before the draft becomes the search, in milliseconds.
const PAUSE: u32 = 200;

/// The view around the box.
#[derive(PartialEq, Properties)]
pub struct SearchBoxProps {
    /// Its search is the committed one.
    pub explorer: Explorer,
}

/// The box.
#[component]
pub fn SearchBox(props: &SearchBoxProps) -> Html {
    let explorer = &props.explorer;
    let committed = AttrValue::from(explorer.view.selection.text.clone());
    let draft = use_state(|| None::<AttrValue>);
    let timer = use_mut_ref(|| None::<Timeout>);
    {
        // A search that came from elsewhere (Back, a chip, a link) replaces the draft.
        let (draft, timer) = (draft.clone(), timer.clone());
        use_effect_with(committed.clone(), move |committed| {
            if timer.borrow().is_none() && draft.as_ref().is_some_and(|draft| draft.trim() != committed.as_str()) {
                draft.set(None);
            }
        });
    }
    let oninput = {
        let (draft, timer, dispatch) = (draft.clone(), timer.clone(), explorer.dispatch.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            draft.set(Some(text.clone().into()));
            let (dispatch, running) = (dispatch.clone(), timer.clone());
            timer.replace(Some(Timeout::new(PAUSE, move || {
                running.replace(None);
                dispatch.emit(Action::Search(text));
            })));
        })
    };
    let onsubmit = {
        let (draft, timer, dispatch) = (draft.clone(), timer, explorer.dispatch.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            timer.replace(None);
            if let Some(text) = draft.as_ref() {
                dispatch.emit(Action::Search(text.to_string()));
            }
        })
    };
    html! {
        <form class="search-box" role="search" {onsubmit}>
            <label for="search">{ words::SEARCH }</label>
            <input
                id="search"
                type="search"
                autocomplete="off"
                spellcheck="false"
                maxlength="200"
                aria-describedby="search-hint"
                value={(*draft).clone().unwrap_or(committed)}
                {oninput}
            />
            <p id="search-hint" class="hint">{ words::SEARCH_HINT }</p>
        </form>
    }
}
