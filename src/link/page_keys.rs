//! What can be asked of a page by its link: query keys, forms, orders.

use crate::explore::{FacetKey, Sort, SortKey, ViewMode};

use super::Page;

/// A query key that a page may understand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// Words to search for.
    Text,
    /// A facet, with its exclusion and its way to match.
    Facet(FacetKey),
    /// Bound by all of these instruments.
    Bound,
    /// Nothing stated on these instruments.
    Silent,
    /// Only instruments on which the States differ.
    Differs,
    /// Another order.
    Sort,
    /// Another form.
    View,
}

impl Key {
    /// The key of this name, without a suffix.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        match slug {
            "q" => Some(Self::Text),
            "bound" => Some(Self::Bound),
            "silent" => Some(Self::Silent),
            "differs" => Some(Self::Differs),
            "sort" => Some(Self::Sort),
            "view" => Some(Self::View),
            _ => FacetKey::from_slug(slug).map(Self::Facet),
        }
    }

    /// The key's name in links.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Text => "q",
            Self::Facet(key) => key.slug(),
            Self::Bound => "bound",
            Self::Silent => "silent",
            Self::Differs => "differs",
            Self::Sort => "sort",
            Self::View => "view",
        }
    }
}

impl Page {
    /// The query keys that mean something on this page, in the order in which a link carries them.
    #[must_use]
    pub const fn keys(self) -> &'static [Key] {
        match self {
            Self::Instruments => &[
                Key::Text,
                Key::Facet(FacetKey::State),
                Key::Facet(FacetKey::Region),
                Key::Facet(FacetKey::Instrument),
                Key::Facet(FacetKey::Status),
                Key::Sort,
                Key::View,
            ],
            Self::Matrix => &[
                Key::Text,
                Key::Facet(FacetKey::State),
                Key::Facet(FacetKey::Region),
                Key::Facet(FacetKey::Instrument),
                Key::Facet(FacetKey::Status),
                Key::Bound,
                Key::Silent,
                Key::Differs,
                Key::Sort,
                Key::View,
            ],
            Self::Measures => &[
                Key::Text,
                Key::Facet(FacetKey::Theme),
                Key::Facet(FacetKey::State),
                Key::Facet(FacetKey::Region),
                Key::Facet(FacetKey::Topic),
                Key::Facet(FacetKey::Kind),
                Key::Sort,
                Key::View,
            ],
            Self::Coverage => &[
                Key::Text,
                Key::Facet(FacetKey::Theme),
                Key::Facet(FacetKey::State),
                Key::Facet(FacetKey::Region),
                Key::Facet(FacetKey::Topic),
                Key::Facet(FacetKey::Kind),
                Key::View,
            ],
            Self::States => &[Key::Text, Key::Facet(FacetKey::Region), Key::View],
            Self::Compare => &[Key::Facet(FacetKey::State), Key::View],
            Self::UnAction => {
                &[Key::Text, Key::Facet(FacetKey::State), Key::Facet(FacetKey::Entity), Key::Sort, Key::View]
            }
            Self::Developments => &[Key::Text, Key::Facet(FacetKey::State), Key::Sort, Key::View],
            Self::Recommendations | Self::Context => &[Key::Text, Key::Facet(FacetKey::Topic), Key::Sort, Key::View],
            Self::Figures => &[Key::Text, Key::Sort, Key::View],
            Self::Search => &[Key::Text, Key::View],
            Self::NotFound => &[],
            _ => &[Key::View],
        }
    }

    /// The forms in which the page can be shown, beside its own.
    #[must_use]
    pub const fn views(self) -> &'static [ViewMode] {
        match self {
            Self::Measures => &[ViewMode::Table, ViewMode::Embed],
            Self::Recommendations | Self::Recommendation(_) => &[ViewMode::Stated, ViewMode::Embed],
            _ => &[ViewMode::Embed],
        }
    }

    /// Whether the page can be narrowed down.
    #[must_use]
    pub const fn has_results(self) -> bool {
        !self.is_still() && !matches!(self, Self::NotFound)
    }

    /// The columns by which this page can be sorted.
    #[must_use]
    pub const fn sorts(self) -> &'static [SortKey] {
        match self {
            Self::Instruments => {
                &[SortKey::Name, SortKey::Count2015, SortKey::Count2017, SortKey::Change, SortKey::StatesNamed]
            }
            Self::Matrix => &[SortKey::State],
            Self::Measures => &[SortKey::Paragraph, SortKey::State],
            Self::Developments => &[SortKey::Paragraph, SortKey::Date],
            Self::UnAction | Self::Recommendations | Self::Context | Self::Figures => &[SortKey::Paragraph],
            _ => &[],
        }
    }

    /// The order that needs no word in the link.
    #[must_use]
    pub const fn default_sort(self) -> Option<SortKey> {
        match self {
            Self::Matrix => Some(SortKey::State),
            Self::Measures
            | Self::UnAction
            | Self::Developments
            | Self::Recommendations
            | Self::Context
            | Self::Figures => Some(SortKey::Paragraph),
            _ => None,
        }
    }

    /// Whether an order is the page's own.
    #[must_use]
    pub fn is_default(self, sort: Sort) -> bool {
        !sort.descending && self.default_sort() == Some(sort.key)
    }

    /// Whether values of a facet can be excluded: which States are compared is said by naming them.
    #[must_use]
    pub const fn can_exclude(self, key: FacetKey) -> bool {
        !matches!((self, key), (Self::Compare, FacetKey::State))
    }

    /// Whether one record of the page may have several values of a facet, so that "all of these" is a question. A statement
    /// is on one State alone, and so is a row of the matrix.
    #[must_use]
    pub const fn can_match_all(self, key: FacetKey) -> bool {
        match self {
            Self::Measures | Self::UnAction | Self::Developments | Self::Recommendations | Self::Context => {
                key.is_many()
            }
            _ => false,
        }
    }
}
