//! The search box of a page: holds a draft and commits it when the typing pauses.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::{
    html::{oninput, onsubmit},
    prelude::*,
};

use crate::{
    link::{Action, Page, action::search_text},
    text::{Language, words::search},
};

use super::super::{
    browser,
    explorer::Explorer,
    markup::{el, fixed},
    part::{Hold, Memory, Pace, paced_part},
};

/// How long the typing pauses before the draft becomes the search, in milliseconds.
const PAUSE: u32 = 200;

/// The box.
pub fn search_box(explorer: &Explorer) -> Html {
    let committed = AttrValue::from(explorer.view.selection.text.clone());
    let dispatch = explorer.dispatch.clone();
    let language = explorer.language;
    let label = if explorer.view.page == Page::Search { search::LABEL } else { language.filter_search() };
    let draw = move |hold: &Hold| {
        let typing = hold.desk.timer.borrow().is_some();
        let value = match &hold.memory {
            // A search that came from elsewhere (Back, a chip, a link) replaces the draft.
            Memory::Draft(draft) if typing || search_text(draft) == committed.as_str() => draft,
            _ => &committed,
        };
        form(language, label, value.clone(), typed(hold, &dispatch), submitted(hold, &dispatch))
    };
    // One for each page: what is being typed on one is not searched for on the next.
    paced_part(Pace::default(), explorer.view.page.path().into(), draw)
}

fn typed(hold: &Hold, dispatch: &Callback<Action>) -> Callback<InputEvent> {
    let (hold, dispatch) = (hold.clone(), dispatch.clone());
    Callback::from(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        let (dispatch, search) = (dispatch.clone(), text.clone());
        hold.after(PAUSE, move |_| dispatch.emit(Action::Search(search)));
        hold.set(Memory::Draft(text.into()));
    })
}

fn submitted(hold: &Hold, dispatch: &Callback<Action>) -> Callback<SubmitEvent> {
    let (hold, dispatch) = (hold.clone(), dispatch.clone());
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        hold.desk.timer.replace(None);
        if let Some(text) = browser::submitted_search(&event, "#search") {
            dispatch.emit(Action::Search(text));
        }
    })
}

fn form(
    language: Language,
    label: &'static str,
    value: AttrValue,
    typed: Callback<InputEvent>,
    submitted: Callback<SubmitEvent>,
) -> Html {
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
        .word_attr("aria-label", label)
        .listen(Rc::new(onsubmit::Wrapper::new(submitted)))
        .with(el("label", fixed!["for" = "search"]).text(label))
        .with(input.value(value).listen(Rc::new(oninput::Wrapper::new(typed))))
        .with(el("p", fixed!["id" = "search-hint", "class" = "hint"]).text(language.filter_search_hint()))
        .done()
}
