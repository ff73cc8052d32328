//! A view as a frame in another site.

use super::safe::escaped;

/// The `iframe` element for an address, with a title for readers who cannot see the frame.
#[must_use]
pub fn iframe(address: &str, title: &str) -> String {
    let [address, title] = [address, title].map(escaped);
    [
        "<iframe src=\"",
        &address,
        "\" title=\"",
        &title,
        "\" width=\"100%\" height=\"640\" loading=\"lazy\" style=\"border:0\"></iframe>",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::iframe;

    #[test]
    fn addresses_and_titles_stay_inside_of_their_quotation_marks() {
        assert_eq!(
            iframe("https://example.org/?a=1&view=embed", "On \"law\" & <b>order</b>"),
            "<iframe src=\"https://example.org/?a=1&amp;view=embed\" \
             title=\"On &quot;law&quot; &amp; &lt;b&gt;order&lt;/b&gt;\" \
             width=\"100%\" height=\"640\" loading=\"lazy\" style=\"border:0\"></iframe>"
        );
    }
}
