//! Light, dark, or as the system has it.

use yew::prelude::*;

use crate::text::words::shell as words;

use super::super::browser;

const THEMES: [(Option<&str>, &str); 3] =
    [(None, words::THEME_SYSTEM), (Some("light"), words::THEME_LIGHT), (Some("dark"), words::THEME_DARK)];

/// The switch in the footer.
#[component]
pub fn ThemeSwitch() -> Html {
    let chosen = use_state(|| None::<String>);
    {
        let chosen = chosen.setter();
        use_effect_with((), move |()| chosen.set(browser::chosen_theme()));
    }
    html! {
        <fieldset class="theme-switch">
            <legend>{ words::THEME }</legend>
            for (theme, label) in THEMES {
                <label key={label}>
                    <input
                        type="radio"
                        name="theme"
                        checked={chosen.as_deref() == theme}
                        onchange={choose(&chosen, theme)}
                    />
                    { label }
                </label>
            }
        </fieldset>
    }
}

fn choose(chosen: &UseStateHandle<Option<String>>, theme: Option<&'static str>) -> Callback<Event> {
    let chosen = chosen.setter();
    Callback::from(move |_| {
        browser::choose_theme(theme);
        chosen.set(theme.map(str::to_owned));
    })
}
