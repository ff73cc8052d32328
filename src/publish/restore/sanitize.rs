//! Sanitizes what a file says about itself before it is trusted or shown: anybody can write anything into a file.

use faceted_search::is_invisible;

/// How many characters of what a file says about itself are shown.
pub(super) const LONGEST_SHOWN: usize = 80;

/// The part of such a text that is shown. Control and formatting characters are removed, because they could change how
/// our sentences read.
pub(super) fn shown(text: &str) -> String {
    let mut signs = text.chars().filter(|sign| !is_unsafe_to_show(*sign));
    let mut shown: String = signs.by_ref().take(LONGEST_SHOWN).collect();
    if signs.next().is_some() {
        shown.push('…');
    }
    shown
}

/// Whether a character is a control character, changes the direction of writing, ends a line or is invisible.
fn is_unsafe_to_show(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}') || is_invisible(sign)
}

/// The host of a link, with its port, and what follows it; `None` unless it is an HTTP address with a plain host.
pub(super) fn host_and_path(link: &str) -> Option<(&str, &str)> {
    let rest = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://"))?;
    let end = rest.bytes().position(|byte| byte == b'/')?;
    let (host, path) = rest.split_at_checked(end)?;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':' | b'[' | b']');
    (!host.is_empty() && host.bytes().all(plain)).then_some((host, path))
}

/// Whether a host is the host of an origin such as `https://example.org`.
pub(super) fn is_host_of(host: &str, origin: &str) -> bool {
    origin.strip_suffix(host).is_some_and(|scheme| scheme.ends_with("//"))
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_SHOWN, host_and_path, is_host_of, shown};

    #[test]
    fn what_is_shown_is_short_and_stands_still() {
        assert_eq!(shown("0.0.7"), "0.0.7");
        assert_eq!(shown("0.\u{202e}1.0\u{2066}\u{200b}\u{7}\u{85}\n\u{feff}"), "0.1.0");
        assert_eq!(shown(&"é".repeat(LONGEST_SHOWN)), "é".repeat(LONGEST_SHOWN));
        let cut = shown(&["a\u{202e}", &"é".repeat(4000)].concat());
        assert_eq!((cut.chars().count(), cut.ends_with("é…")), (LONGEST_SHOWN + 1, true));
    }

    #[test]
    fn only_links_of_the_web_to_a_plain_host() {
        #[track_caller]
        fn case(link: &str, parts: Option<(&str, &str)>) {
            assert_eq!(host_and_path(link), parts, "{link}");
        }
        case("https://example.org/a/measures/", Some(("example.org", "/a/measures/")));
        case("http://127.0.0.1:8080/", Some(("127.0.0.1:8080", "/")));
        case("http://[::1]:80/x?y#z", Some(("[::1]:80", "/x?y#z")));
        for link in [
            "",
            "/measures/",
            "//example.org/measures/",
            "https://",
            "https:///measures/",
            "https://example.org",
            "https://user@example.org/measures/",
            "https://example.org\\@evil.example/measures/",
            "https://exa\u{202e}mple.org/measures/",
            "HTTPS://example.org/measures/",
            "file:///measures/",
            "javascript:alert(1)//example.org/measures/",
            "javascript:https://example.org/measures/",
        ] {
            case(link, None);
        }
    }

    #[test]
    fn a_host_is_compared_whole() {
        assert!(is_host_of("example.org", "https://example.org"));
        assert!(is_host_of("127.0.0.1:80", "http://127.0.0.1:80"));
        for host in ["ample.org", "evil.example", "example.org:8080", "org"] {
            assert!(!is_host_of(host, "https://example.org"), "{host}");
        }
        assert!(!is_host_of("example.org", ""));
    }
}
