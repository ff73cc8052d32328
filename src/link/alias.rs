//! Names that links once used, or that people use by hand, and what they mean now.
//!
//! A link that worked once works for ever: an entry may be added here and is never removed.

use crate::{explore::FacetKey, report::StateId};

use super::Page;

/// Paths without slashes at the ends.
const PATHS: &[(&str, &str)] = &[("ratifications", "instruments")];

/// The pages that list what a facet has as values: a record has the same names in a path as in a query.
const LISTS: [(Page, FacetKey); 2] = [(Page::States, FacetKey::State), (Page::Instruments, FacetKey::Instrument)];

/// Query keys of earlier links, each with the one of today.
const KEYS: &[(&str, &str)] = &[("search", "q"), ("country", "state"), ("treaty", "instrument")];

/// Values of facets. States have more names in the data.
const VALUES: &[(FacetKey, &str, &str)] = &[
    (FacetKey::Theme, "data", "data-and-research"),
    (FacetKey::Instrument, "c97", "ilo-c097"),
    (FacetKey::Instrument, "ilo-c97", "ilo-c097"),
    (FacetKey::Instrument, "c097", "ilo-c097"),
    (FacetKey::Instrument, "c111", "ilo-c111"),
    (FacetKey::Instrument, "c143", "ilo-c143"),
    (FacetKey::Instrument, "c181", "ilo-c181"),
    (FacetKey::Instrument, "c189", "ilo-c189"),
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

/// What an old facet value, or another name of a State, means now.
#[must_use]
pub fn value(facet: FacetKey, old: &str) -> Option<&'static str> {
    let known = VALUES.iter().find(|(key, known, _)| *key == facet && *known == old).map(|(_, _, now)| *now);
    known.or_else(|| if facet == FacetKey::State { state(old) } else { None })
}

/// What the last part of a path means now, below the page that lists such records.
#[must_use]
pub fn record(list: Page, old: &str) -> Option<&'static str> {
    let (_, facet) = LISTS.into_iter().find(|(page, _)| *page == list)?;
    value(facet, old)
}

/// The State with this name among those by which it can be searched for.
fn state(old: &str) -> Option<&'static str> {
    // As `damage::slug` writes names, but without a text of its own for each.
    let in_links = |c: char| if c == ' ' { '-' } else { c.to_ascii_lowercase() };
    let is_called = |id: &StateId| id.get().aliases.iter().any(|alias| alias.chars().map(in_links).eq(old.chars()));
    StateId::all().find(is_called).map(|id| id.get().slug)
}

#[cfg(test)]
mod tests {
    use super::{KEYS, PATHS, VALUES, state};
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
        for name in ["turkiye", "türkiye", "russia", "filipino", "costa-rican"] {
            assert!(state(name).is_some(), "{name}");
        }
    }
}
