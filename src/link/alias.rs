//! Names that links once used, or that people type by hand, and what they mean now.
//!
//! A link that once worked must keep working: entries may be added here but never removed.

use crate::{explore::FacetKey, report::StateId};

use super::Page;

/// Old paths, each with the current one, without slashes at the ends.
const PATHS: &[(&str, &str)] = &[("ratifications", "instruments")];

/// The pages that list records which are also facet values, each with its facet; such records have the same old names
/// in paths and in queries.
const LISTS: [(Page, FacetKey); 2] = [(Page::States, FacetKey::State), (Page::Instruments, FacetKey::Instrument)];

/// Old query keys, each with the current one.
const KEYS: &[(&str, &str)] = &[("search", "q"), ("country", "state"), ("treaty", "instrument")];

/// Old facet values, each with the current one. More names of States are in the data.
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

/// The current path for an old one.
#[must_use]
pub fn path(old: &str) -> Option<&'static str> {
    PATHS.iter().find(|(known, _)| *known == old).map(|(_, now)| *now)
}

/// The current query key for an old one.
#[must_use]
pub fn key(old: &str) -> Option<&'static str> {
    KEYS.iter().find(|(known, _)| *known == old).map(|(_, now)| *now)
}

/// The current facet value for an old one, or for another name of a State.
#[must_use]
pub fn value(facet: FacetKey, old: &str) -> Option<&'static str> {
    let known = VALUES.iter().find(|(key, known, _)| *key == facet && *known == old).map(|(_, _, now)| *now);
    known.or_else(|| if facet == FacetKey::State { state(old) } else { None })
}

/// The current name of a record for an old one, below the page that lists such records.
#[must_use]
pub fn record(list: Page, old: &str) -> Option<&'static str> {
    let (_, facet) = LISTS.into_iter().find(|(page, _)| *page == list)?;
    value(facet, old)
}

/// The State that has this name among its alternative names.
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
