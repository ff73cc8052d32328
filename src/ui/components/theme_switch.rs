//! Light, dark, or as the system has it.

use yew::prelude::*;

use crate::text::words::shell as words;

use super::super::{
    browser,
    markup::{el, fixed},
};

const THEMES: [(Option<&str>, &str); 3] =
    [(None, words::THEME_SYSTEM), (Some("light"), words::THEME_LIGHT), (Some("dark"), words::THEME_DARK)];

/// The switch in the footer.
#[component]
pub fn ThemeSwitch() -> Html {
    let chosen = use_state(|| None::<&'static str>);
    {
        let chosen = chosen.setter();
        use_effect_with((), move |()| {
            let stored = browser::chosen_theme();
            chosen
                .set(THEMES.into_iter().find_map(|(theme, _)| theme.filter(|theme| stored.as_deref() == Some(*theme))));
        });
    }
    let option = |(theme, label): (Option<&'static str>, &'static str)| {
        let setter = chosen.setter();
        let choose = Callback::from(move |_| {
            browser::choose_theme(theme);
            setter.set(theme);
        });
        let input = el("input", fixed!["type" = "radio", "name" = "theme"]).checked(*chosen == theme).on_change(choose);
        el("label", fixed![]).key(label).with(input).text(label).done()
    };
    el("fieldset", fixed!["class" = "theme-switch"])
        .with(el("legend", fixed![]).text(words::THEME))
        .with(el("div", fixed!["class" = "theme-switch__options"]).list(THEMES.into_iter().map(option).collect()))
        .done()
}
