//! What a page says when the program does not: hidden until a script unhides it, because a page whose program is not
//! there must bring the words itself. Which notice when is decided in `static/scripts/`, by `boot/` and `early.js`.

use html_escape::encode_text;

use crate::link::Page;

use super::LANGUAGE;

/// What a page without scripts says first, if it has one that the selection of a link would be applied by.
#[must_use]
pub fn without_script(page: Page) -> String {
    if page.is_static() {
        return String::new();
    }
    let text = encode_text(LANGUAGE.site_no_script());
    format!("<noscript><p class=\"site-notice\">{text}</p></noscript>\n")
}

/// All notices. They are outside of what the program draws over.
#[must_use]
pub fn notices() -> String {
    // A plain link: it works where no script does.
    let again = format!("<p><a href=\"\">{}</a></p>", encode_text(LANGUAGE.site_again()));
    let choice = format!(
        "<p>{} {}</p>",
        button("update", LANGUAGE.site_update_now()),
        button("later", LANGUAGE.site_update_later())
    );
    let all = [
        notice("slow", LANGUAGE.site_slow(), &again),
        notice("waiting", LANGUAGE.site_waiting(), ""),
        notice("fault", LANGUAGE.site_fault(), &again),
        notice("plain", LANGUAGE.site_plain(), &again),
        notice("crash", LANGUAGE.site_crash(), &again),
        notice("update", LANGUAGE.site_update(), &choice),
    ];
    format!("<div class=\"site-notices\" aria-live=\"polite\">{}</div>", all.concat())
}

fn notice(name: &str, text: &str, offer: &str) -> String {
    let (label, text) = (LANGUAGE.site_notice(), encode_text(text));
    format!(
        "<section class=\"site-notice\" id=\"notice-{name}\" aria-label=\"{label}\" hidden><p>{text}</p>{offer}\
         </section>"
    )
}

fn button(name: &str, text: &str) -> String {
    format!("<button type=\"button\" id=\"button-{name}\">{}</button>", encode_text(text))
}
