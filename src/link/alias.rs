//! Names that links once used, or that people use by hand, and what they mean now.
//!
//! A link that worked once works for ever: an entry may be added here and is never removed.

use crate::explore::FacetKey;

/// Paths without slashes at the ends.
const PATHS: &[(&str, &str)] = &[
    ("ratifications", "instruments"),
    ("instruments/c097", "instruments/ilo-c097"),
    ("instruments/c111", "instruments/ilo-c111"),
    ("instruments/c143", "instruments/ilo-c143"),
    ("instruments/c181", "instruments/ilo-c181"),
    ("instruments/c189", "instruments/ilo-c189"),
];

/// Query keys of earlier links, each with the one of today.
const KEYS: &[(&str, &str)] = &[("search", "q"), ("country", "state"), ("treaty", "instrument")];

/// Values of facets.
const VALUES: &[(FacetKey, &str, &str)] = &[
    (FacetKey::State, "turkiye", "turkey"),
    (FacetKey::State, "russia", "russian-federation"),
    (FacetKey::Theme, "data", "data-and-research"),
];

/// What an old path means now.
#[must_use]
pub fn path(old: &str) -> Option<&'static str> {
    PATHS.iter().find(|(known, _)| *known == old).map(|(_, now)| *now)
}

/// What an old query key means now.
#[must_use]
pub fn key(old: &str) -> Option<&'static str> {
    KEYS.iter().find(|(known, _)| *known == old).map(|(_, now)| *now)
}

/// What an old facet value means now.
#[must_use]
pub fn value(facet: FacetKey, old: &str) -> Option<&'static str> {
    VALUES.iter().find(|(key, known, _)| *key == facet && *known == old).map(|(_, _, now)| *now)
}

#[cfg(test)]
mod tests {
    use super::{KEYS, PATHS, VALUES};
    use crate::link::{Key, Page};

    #[test]
    fn every_alias_leads_to_something_that_exists() {
        for (old, now) in PATHS {
            assert_ne!(Page::from_path(now), Page::NotFound, "{now}");
            assert_eq!(Page::from_path(old), Page::from_path(now));
        }
        for (old, now) in KEYS {
            assert!(Key::from_slug(now).is_some(), "{now}");
            assert!(Key::from_slug(old).is_none(), "{old} is a key of today");
        }
        for (facet, old, now) in VALUES {
            assert!(facet.ordinal(now).is_some(), "{now}");
            assert!(facet.ordinal(old).is_none(), "{old} is a value of today");
        }
    }
}
