//! What a page says when the program does not: hidden until a script unhides it, because a page whose program is not
//! there must bring the words itself. Which notice when is decided in `static/scripts/`, by `boot/` and `early.js`.

use html_escape::encode_text;

use crate::text::site as words;

/// All notices. They stand outside of what the program draws over.
#[must_use]
pub fn notices() -> String {
    // A plain link: it works where no script does.
    let again = format!("<p><a href=\"\">{}</a></p>", encode_text(words::AGAIN));
    let choice = format!("<p>{} {}</p>", button("update", words::UPDATE_NOW), button("later", words::UPDATE_LATER));
    let all = [
        notice("slow", words::SLOW, ""),
        notice("plain", words::PLAIN, &again),
        notice("fault", words::FAULT, &again),
        notice("crash", words::CRASH, &again),
        notice("update", words::UPDATE, &choice),
    ];
    format!("<div class=\"site-notices\" aria-live=\"polite\">{}</div>", all.concat())
}

fn notice(name: &str, text: &str, offer: &str) -> String {
    let (label, text) = (words::NOTICE, encode_text(text));
    format!(
        "<section class=\"site-notice\" id=\"notice-{name}\" aria-label=\"{label}\" hidden><p>{text}</p>{offer}\
         </section>"
    )
}

fn button(name: &str, text: &str) -> String {
    format!("<button type=\"button\" id=\"button-{name}\">{}</button>", encode_text(text))
}
