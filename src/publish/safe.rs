//! Texts made safe for where they are put: within one line, within HTML, within a line of RIS.

/// A sign of a text that stays in one line: some programs end lines at signs that others do not know.
pub(super) fn in_one_line(sign: char) -> char {
    if sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}') { ' ' } else { sign }
}

/// A text of which no sign is markup in HTML, also within an attribute.
pub(crate) fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape(&mut html, text);
    html
}

/// Writes such a text.
pub(super) fn escape(html: &mut String, text: &str) {
    for sign in text.chars().map(in_one_line) {
        match sign {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            _ => html.push(sign),
        }
    }
}

/// Writes a line of RIS, which is a field. Dates have slashes there.
pub(super) fn ris_line(text: &mut String, tag: &str, value: &str) {
    text.extend([tag, "  - "]);
    let is_date = tag == "DA" || tag == "Y2";
    text.extend(value.chars().map(|sign| if is_date && sign == '-' { '/' } else { in_one_line(sign) }));
    text.push_str("\r\n");
}
