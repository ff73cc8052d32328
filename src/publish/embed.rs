//! A view as a frame in somebody else's page.

/// The element that shows an address, its title for who cannot see the frame.
#[must_use]
pub fn iframe(address: &str, title: &str) -> String {
    let [address, title] = [address, title].map(attribute);
    [
        "<iframe src=\"",
        &address,
        "\" title=\"",
        &title,
        "\" width=\"100%\" height=\"640\" loading=\"lazy\" style=\"border:0\"></iframe>",
    ]
    .concat()
}

/// A text as it stands in HTML, between quotation marks or not.
pub(crate) fn attribute(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '"' => safe.push_str("&quot;"),
            '<' => safe.push_str("&lt;"),
            _ => safe.push(sign),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::iframe;

    #[test]
    fn addresses_and_titles_stay_inside_of_their_quotation_marks() {
        assert_eq!(
            iframe("https://example.org/?a=1&view=embed", "On \"law\" & <b>order</b>"),
            "<iframe src=\"https://example.org/?a=1&amp;view=embed\" \
             title=\"On &quot;law&quot; &amp; &lt;b>order&lt;/b>\" \
             width=\"100%\" height=\"640\" loading=\"lazy\" style=\"border:0\"></iframe>"
        );
    }
}
