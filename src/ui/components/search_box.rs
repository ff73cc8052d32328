//! The search box of a page: holds a draft and commits it when the typing pauses.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use web_sys::HtmlInputElement;
use yew::{
    html::{oninput, onsubmit},
    prelude::*,
};

use crate::{
    link::{Action, Page},
    text::words::{filter as words, search},
};

use super::super::{
    explorer::Explorer,
    markup::{el, fixed},
};

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
    let committed = AttrValue::from(props.explorer.view.selection.text.clone());
    let dispatch = &props.explorer.dispatch;
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
    let typed = {
        let (draft, timer, dispatch) = (draft.setter(), timer.clone(), dispatch.clone());
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
    let submitted = {
        let (draft, dispatch) = (draft.clone(), dispatch.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            timer.replace(None);
            if let Some(text) = draft.as_ref() {
                dispatch.emit(Action::Search(text.to_string()));
            }
        })
    };
    let label = if props.explorer.view.page == Page::Search { search::LABEL } else { words::SEARCH };
    draw(label, (*draft).clone().unwrap_or(committed), typed, submitted)
}

fn draw(label: &'static str, value: AttrValue, typed: Callback<InputEvent>, submitted: Callback<SubmitEvent>) -> Html {
    let input = el(
        "input",
        fixed![
            "id" = "search",
            "type" = "search",
            "autocomplete" = "off",
            "spellcheck" = "false",
            "maxlength" = "200",
            "aria-describedby" = "search-hint"
        ],
    );
    el("form", fixed!["class" = "search-box", "role" = "search"])
        .listen(Rc::new(onsubmit::Wrapper::new(submitted)))
        .with(el("label", fixed!["for" = "search"]).text(label))
        .with(input.value(value).listen(Rc::new(oninput::Wrapper::new(typed))))
        .with(el("p", fixed!["id" = "search-hint", "class" = "hint"]).text(words::SEARCH_HINT))
        .done()
}
