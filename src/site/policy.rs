//! What pages may do: the content security policy, as a tag in each page and as a header, and the other headers of
//! `_headers`.
//!
//! `docs/HOSTING.md` explains each line and which hosts can send it; `hosting/nginx.conf` is the equivalent for nginx,
//! and a test checks that the two agree.

use super::digest::policy_source;

/// Who may show the site in a frame, unless the build sets something else: every site, because `view=embed` is made for
/// that, but no page that was loaded without HTTPS.
pub const ANCESTORS: &str = "'self' https:";

/// Features of the browser that no page uses.
const UNUSED: [&str; 14] = [
    "accelerometer",
    "browsing-topics",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "screen-wake-lock",
    "usb",
    "xr-spatial-tracking",
];

/// The content security policy for the tag in a page: only the site's own files, the inline script by its hash, and no
/// evaluation of text as code.
#[must_use]
pub fn content(early: &str) -> String {
    let hash = policy_source(early);
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {hash}; style-src 'self'; img-src 'self'; \
         connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; \
         require-trusted-types-for 'script'; trusted-types explorer"
    )
}

/// The content security policy as a header, the only form that can restrict who may show a page in a frame.
#[must_use]
pub fn content_header(early: &str, ancestors: &str) -> String {
    format!("{}; frame-ancestors {ancestors}", content(early))
}

/// `Permissions-Policy`.
#[must_use]
pub fn permissions() -> String {
    UNUSED.map(|feature| format!("{feature}=()")).join(", ")
}

/// The file `_headers`, which some hosts read. No header is set by two rules, because hosts would join their values.
#[must_use]
pub fn headers_file(early: &str, ancestors: &str) -> String {
    let csp = content_header(early, ancestors);
    let permissions = permissions();
    format!(
        "/*\n  Content-Security-Policy: {csp}\n  Cross-Origin-Opener-Policy: same-origin\n  \
         Permissions-Policy: {permissions}\n  Referrer-Policy: no-referrer\n  \
         Strict-Transport-Security: max-age=31536000\n  X-Content-Type-Options: nosniff\n\n\
         /assets/*\n  Access-Control-Allow-Origin: *\n  Cache-Control: public, max-age=31536000, immutable\n  \
         Cross-Origin-Resource-Policy: same-origin\n\n\
         /api/*\n  Access-Control-Allow-Origin: *\n  Cross-Origin-Resource-Policy: cross-origin\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_header_is_set_by_two_rules_that_meet() {
        let text = headers_file("", ANCESTORS);
        let rules: Vec<Vec<&str>> = text
            .split("\n\n")
            .map(|rule| rule.lines().skip(1).filter_map(|line| Some(line.split_once(": ")?.0.trim())).collect())
            .collect();
        let [all, rest @ ..] = rules.as_slice() else { unreachable!("split gives one part at least") };
        assert_eq!((all.len(), rest.len()), (6, 2));
        assert!(rest.iter().flatten().all(|header| !all.contains(header)), "{rules:?}");
    }

    #[test]
    fn the_page_and_the_header_say_the_same_but_for_frames() {
        assert_eq!(content_header("x", "'none'"), format!("{}; frame-ancestors 'none'", content("x")));
        assert!(!content("x").contains("unsafe-inline") && !content("x").contains("'unsafe-eval'"));
    }
}
