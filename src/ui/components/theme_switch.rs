//! The switch between light, dark and the system's colour scheme.

use yew::prelude::*;

use crate::{
    text::{Language, Message},
    ui::{
        browser,
        markup::el,
        stateful::{LocalState, StateHandle, stateful},
    },
};

const THEMES: [(Option<&str>, Message); 3] = [
    (None, Language::shell_theme_system),
    (Some("light"), Language::shell_theme_light),
    (Some("dark"), Language::shell_theme_dark),
];

/// The switch in the footer.
pub fn theme_switch(language: Language) -> Html {
    stateful(
        "theme",
        move |handle| draw(language, handle),
        |handle, first| {
            let stored = if first { browser::chosen_theme() } else { None };
            if let Some(theme) =
                THEMES.iter().find_map(|(theme, _)| theme.filter(|theme| stored.as_deref() == Some(*theme)))
            {
                handle.set(LocalState::Word(theme));
            }
        },
    )
}

fn draw(language: Language, handle: &StateHandle) -> Html {
    let option = |(theme, label): (Option<&'static str>, Message)| {
        let label = label(language);
        let local = theme.map_or(LocalState::Nothing, LocalState::Word);
        let chosen = handle.local == local;
        let handle = handle.clone();
        let choose = Callback::from(move |_| {
            browser::choose_theme(theme);
            handle.set(local.clone());
        });
        let input = el("input type='radio' name='theme'").checked(chosen).on_change(choose);
        el("label").key(label).with(input).text(label).done()
    };
    el("fieldset class='theme-switch'")
        .with(el("legend").text(language.shell_theme()))
        .with(el("div class='theme-switch__options'").list(THEMES.into_iter().map(option).collect()))
        .done()
}
