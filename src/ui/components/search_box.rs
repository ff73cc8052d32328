//! The search box of a page, which holds a draft and commits it when typing pauses.

use std::rc::Rc;

use yew::{
    html::{oninput, onsubmit},
    prelude::*,
};

use crate::{
    link::{
        Action, Page,
        action::{longest_text, search_text},
    },
    text::Language,
    ui::{
        browser,
        markup::{el, maybe},
        page_context::PageContext,
        stateful::{LocalState, Redraw, StateHandle, stateful_with},
    },
};

/// The pause in typing after which the draft becomes the search, in milliseconds.
const PAUSE: u32 = 200;

/// The longest search, as an attribute of its field.
pub const LONGEST: &str = concat!(longest_text!());

/// A search box whose draft is its local state.
pub fn search_box(context: &PageContext) -> Html {
    let committed = AttrValue::from(context.view.selection.text.clone());
    let dispatch = context.dispatch.clone();
    let language = context.language;
    // Of everything at once, it looks as the box of the header does elsewhere.
    let of_all = context.view.page == Page::Search;
    let (label, go) =
        if of_all { (language.search_label(), Some(language.search_go())) } else { (language.filter_search(), None) };
    let draw = move |handle: &StateHandle| {
        let typing = handle.scratch.timer.borrow().is_some();
        let value = match &handle.local {
            // A search from elsewhere (Back, a chip, a link) replaces the draft.
            LocalState::Draft(draft) if typing || search_text(draft) == committed.as_str() => draft,
            _ => &committed,
        };
        form(language, (label, go), value.clone(), typed(handle, &dispatch), submitted(handle, &dispatch))
    };
    // One box per page, so that what is being typed on one page is not searched for on the next.
    stateful_with(Redraw::default(), context.view.page.path().into(), draw)
}

fn typed(handle: &StateHandle, dispatch: &Callback<Action>) -> Callback<InputEvent> {
    let (handle, dispatch) = (handle.clone(), dispatch.clone());
    Callback::from(move |event: InputEvent| {
        let text = browser::typed_text(&event);
        let (dispatch, search) = (dispatch.clone(), text.clone());
        handle.after(PAUSE, move |_| dispatch.emit(Action::Search(search)));
        handle.set(LocalState::Draft(text.into()));
    })
}

fn submitted(handle: &StateHandle, dispatch: &Callback<Action>) -> Callback<SubmitEvent> {
    let (handle, dispatch) = (handle.clone(), dispatch.clone());
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        handle.scratch.timer.replace(None);
        if let Some(text) = browser::submitted_search(&event, "#search") {
            dispatch.emit(Action::Search(text));
        }
    })
}

fn form(
    language: Language,
    (label, go): (&'static str, Option<&'static str>),
    value: AttrValue,
    typed: Callback<InputEvent>,
    submitted: Callback<SubmitEvent>,
) -> Html {
    let input =
        el("input id='search' type='search' autocomplete='off' spellcheck='false' aria-describedby='search-hint'")
            .word_attr("maxlength", LONGEST);
    el("form class='search-box' role='search'")
        .word_attr("aria-label", label)
        .listen(Rc::new(onsubmit::Wrapper::new(submitted)))
        .with(el("label for='search'").text(label))
        .with(input.value(value).listen(Rc::new(oninput::Wrapper::new(typed))))
        .child(maybe(go.map(|go| el("button type='submit'").text(go))))
        .with(el("p id='search-hint' class='hint'").text(language.filter_search_hint()))
        .done()
}
