//! Settings of a build from environment variables: where the site will be served and how it may be used. An invalid
//! value stops the build, because ignoring it would produce a site other than the one intended.

use super::{Compressed, Offline, SiteError, policy};

/// Where the site will be served and how it may be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The public address with a trailing slash, if it is known.
    pub site_url: Option<String>,
    /// The path of the site on its host, for the only page that may be shown at any depth, the one for unknown
    /// addresses.
    pub root: String,
    /// Who may show the site in a frame, in the syntax of a content security policy.
    pub ancestors: String,
    /// Whether the site may be kept for offline use.
    pub offline: Offline,
    /// Whether compressed files are written next to the others.
    pub compressed: Compressed,
}

impl Settings {
    /// Reads the settings from variables; an empty variable counts as not set.
    ///
    /// # Errors
    /// If a value is invalid.
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Self, SiteError> {
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        let site_url = set("SITE_URL").map(site_url).transpose()?;
        let root = set("SITE_ROOT").map(site_root).transpose()?;
        let root = root.or_else(|| site_url.as_deref().and_then(path_of)).unwrap_or_else(|| "/".into());
        let ancestors = set("FRAME_ANCESTORS").map(ancestors).transpose()?;
        let switch = |name| set(name).map(|value| switch(name, value)).transpose();
        let (offline, compressed) = (switch("OFFLINE")?, switch("COMPRESS")?);
        Ok(Self {
            site_url,
            root,
            ancestors: ancestors.unwrap_or_else(|| policy::ANCESTORS.into()),
            offline: if offline == Some(false) { Offline::Off } else { Offline::Kept },
            compressed: if compressed == Some(false) { Compressed::Off } else { Compressed::Beside },
        })
    }
}

fn refused(name: &'static str, value: String, wanted: &'static str) -> SiteError {
    SiteError::Setting { name, value, wanted }
}

fn site_url(value: String) -> Result<String, SiteError> {
    let wanted = "it must be a whole address, such as https://example.org/ or https://example.org/explorer/";
    let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
    let (host, path) = rest.map_or(("", ""), |rest| rest.split_at(rest.find('/').unwrap_or(rest.len())));
    let is_host = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte));
    if host.is_empty() || !is_host || !(path.is_empty() || is_path(path)) {
        return Err(refused("SITE_URL", value, wanted));
    }
    Ok(with_slash(value))
}

fn site_root(value: String) -> Result<String, SiteError> {
    if is_path(&value) {
        Ok(with_slash(value))
    } else {
        Err(refused("SITE_ROOT", value, "it must be a path that begins with a slash, such as / or /a/b/"))
    }
}

/// Whether a text is a valid path of an address: it begins with one slash and has no empty parts, dot segments or
/// characters that must be encoded.
fn is_path(path: &str) -> bool {
    let inner = path.strip_prefix('/').map(|path| path.strip_suffix('/').unwrap_or(path));
    let is_part = |part: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%!$&'()*+,;=:@".contains(&byte);
        !matches!(part, "" | "." | "..") && part.bytes().all(plain)
    };
    path == "/" || inner.is_some_and(|inner| inner.split('/').all(is_part))
}

fn ancestors(value: String) -> Result<String, SiteError> {
    // The value becomes part of a header, in which `;` and `,` are separators.
    if value.chars().all(|sign| matches!(sign, ' '..='~') && !matches!(sign, ';' | ',')) {
        Ok(value)
    } else {
        Err(refused("FRAME_ANCESTORS", value, "it must be sources that frame-ancestors accepts, separated by spaces"))
    }
}

fn switch(name: &'static str, value: String) -> Result<bool, SiteError> {
    match value.to_ascii_lowercase().as_str() {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err(refused(name, value, "it must be on or off")),
    }
}

fn with_slash(address: String) -> String {
    if address.ends_with('/') { address } else { address + "/" }
}

/// The path of an address: `/explorer/` for `https://example.org/explorer/`.
fn path_of(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    rest.find('/').and_then(|start| Some(rest.get(start..)?.to_owned()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn read(name: &str, value: &str) -> Result<Settings, SiteError> {
        Settings::read(|asked| (asked == name).then(|| value.to_owned()))
    }

    #[test]
    fn without_settings_the_site_lies_anywhere() {
        let settings = Settings::read(|_| Some(String::new())).unwrap();
        assert_eq!(settings, Settings::read(|_| None).unwrap());
        assert_eq!((settings.site_url, settings.root.as_str(), settings.offline), (None, "/", Offline::Kept));
        assert_eq!(settings.ancestors, policy::ANCESTORS);
    }

    #[test]
    fn known_values_are_taken_however_they_are_written() {
        #[track_caller]
        fn case(name: &str, value: &str, taken: impl Fn(Settings) -> bool) {
            assert!(taken(read(name, value).unwrap()), "{name}={value}");
        }
        for value in ["off", "OFF", "Off"] {
            case("OFFLINE", value, |settings| settings.offline == Offline::Off);
        }
        for value in ["on", "ON"] {
            case("OFFLINE", value, |settings| settings.offline == Offline::Kept);
            case("COMPRESS", value, |settings| settings.compressed == Compressed::Beside);
        }
        case("COMPRESS", "off", |settings| settings.compressed == Compressed::Off && settings.offline == Offline::Kept);
        for value in ["/a/b", "/a/b/"] {
            case("SITE_ROOT", value, |settings| settings.root == "/a/b/");
        }
        case("SITE_ROOT", "/", |settings| settings.root == "/");
        for value in ["https://example.org", "https://example.org/"] {
            case("SITE_URL", value, |settings| {
                settings.site_url.unwrap() == "https://example.org/" && settings.root == "/"
            });
        }
        case("SITE_URL", "http://127.0.0.1:8080/a%20b/c", |settings| settings.root == "/a%20b/c/");
        case("FRAME_ANCESTORS", "'self' https://a.example", |settings| {
            settings.ancestors == "'self' https://a.example"
        });
    }

    #[track_caller]
    fn refused(name: &str, value: &str) {
        let error = read(name, value).unwrap_err().to_string();
        assert!(error.starts_with(&format!("{name} is {value:?}; it must be ")), "{error}");
    }

    #[test]
    fn other_values_are_refused_by_a_sentence() {
        for value in ["no", "0", "false", "offf", " off", "yes"] {
            refused("OFFLINE", value);
            refused("COMPRESS", value);
        }
        for value in [
            "a/b",
            "a/b/",
            "//",
            "//evil.example/",
            "/a//b/",
            "/../",
            "/a/./",
            "/a b/",
            "/\\a/",
            "/a/?q",
            "/a/#b",
            "/\"><a/",
        ] {
            refused("SITE_ROOT", value);
        }
        for value in [
            "example.org",
            "//example.org/",
            "ftp://example.org/",
            "https://",
            "https:///a/",
            "https://user@example.org/",
            "https://example.org/?q=1",
            "https://example.org/#a",
            "https://example.org//a/",
            "https://exa mple.org/",
            "https://example.org/\"><a/",
            "javascript:alert(1)",
        ] {
            refused("SITE_URL", value);
        }
        for value in ["'self'; script-src *", "'self', x", "'self'\nX-Evil: yes", "é"] {
            refused("FRAME_ANCESTORS", value);
        }
    }
}
