//! Resolves the links of a rendered page.

/// The target of a link within the site, from the site's root.
#[derive(Debug, PartialEq, Eq)]
pub struct Target {
    /// The path of a page, with its final slash, or of a file.
    pub path: String,
    pub query: String,
    pub fragment: String,
}

/// Whether a link leads to another site.
pub fn is_external(href: &str) -> bool {
    ["https:", "http:", "mailto:"].iter().any(|scheme| href.starts_with(scheme))
}

/// The target of a link on a page with this path; `None` if it goes above the root or starts at the root of the host.
pub fn resolve(page: &str, href: &str) -> Option<Target> {
    let (rest, fragment) = href.split_once('#').unwrap_or((href, ""));
    let (relative, query) = rest.split_once('?').unwrap_or((rest, ""));
    if relative.starts_with('/') {
        return None;
    }
    let mut folders: Vec<&str> = page.split_terminator('/').collect();
    let mut segments = relative.split('/').peekable();
    let mut file = "";
    while let Some(segment) = segments.next() {
        match segment {
            ".." => drop(folders.pop()?),
            "." => {}
            last if segments.peek().is_none() => file = last,
            folder => folders.push(folder),
        }
    }
    folders.push(file);
    Some(Target { path: folders.join("/"), query: query.to_owned(), fragment: fragment.to_owned() })
}

#[track_caller]
fn case(page: &str, href: &str, expected: Option<(&str, &str, &str)>) {
    let target = expected.map(|(path, query, fragment)| Target {
        path: path.to_owned(),
        query: query.to_owned(),
        fragment: fragment.to_owned(),
    });
    assert_eq!(resolve(page, href), target);
}

#[test]
fn links_are_resolved_as_in_a_browser() {
    case("measures/40-3/", "../../matrix/?q=a#x", Some(("matrix/", "q=a", "x")));
    case("measures/40-3/", "#content", Some(("measures/40-3/", "", "content")));
    case("measures/40-3/", "../../", Some(("", "", "")));
    case("measures/40-3/", "../..", Some(("", "", "")));
    case("", "./", Some(("", "", "")));
    case("", "./api/v1/measures.csv", Some(("api/v1/measures.csv", "", "")));
    case("about/", "../../", None);
    case("about/", "/matrix/", None);
    assert!(is_external("https://undocs.org/A/72/215") && !is_external("matrix/"));
}
