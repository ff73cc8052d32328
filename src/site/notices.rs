//! The notices that a page shows when the program cannot. They are part of the page, because the program may be
//! missing, and hidden until a script in `static/scripts/` (`boot/` or `early.js`) shows them.

use html_escape::encode_text;

use crate::link::Page;

use super::LANGUAGE;

/// The first notice of an interactive page for readers without scripts: it says that the selection in a link is not
/// applied.
#[must_use]
pub fn without_script(page: Page) -> String {
    if page.is_static() {
        return String::new();
    }
    let text = encode_text(LANGUAGE.site_no_script());
    format!("<noscript><p class=\"site-notice\">{text}</p></noscript>\n")
}

/// All notices. They are outside of the element that the program redraws.
#[must_use]
pub fn notices() -> String {
    // A plain link, which works without scripts.
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
