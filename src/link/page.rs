//! The pages, their paths, and which query keys and sorts each understands.

use crate::{
    explore::{FacetKey, Sort, SortKey},
    report::{InstrumentId, MeasureId},
};

use super::alias;

/// A page of the explorer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// What is in here and ways in.
    Overview,
    /// The ratification table.
    Instruments,
    /// One instrument.
    Instrument(InstrumentId),
    /// State × instrument.
    Matrix,
    /// National measures.
    Measures,
    /// One measure.
    Measure(MeasureId),
    /// Method, statuses, notes on the source.
    About,
    /// No page has this path.
    NotFound,
}

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
    /// Every page that exists, for the static pages and the tests; without [`Page::NotFound`].
    #[must_use]
    pub fn all() -> Vec<Self> {
        let mut pages = vec![Self::Overview, Self::Instruments];
        pages.extend(InstrumentId::all().map(Self::Instrument));
        pages.extend([Self::Matrix, Self::Measures]);
        pages.extend(MeasureId::all().map(Self::Measure));
        pages.push(Self::About);
        pages
    }

    /// The path below the root, without a leading slash and with a trailing one; empty for the overview.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Overview | Self::NotFound => String::new(),
            Self::Instruments => "instruments/".into(),
            Self::Instrument(id) => format!("instruments/{}/", id.get().slug),
            Self::Matrix => "matrix/".into(),
            Self::Measures => "measures/".into(),
            Self::Measure(id) => format!("measures/{}/", id.get().slug),
            Self::About => "about/".into(),
        }
    }

    /// The page at a path below the root. Slashes at the ends, `index.html` and letter case do not matter.
    #[must_use]
    pub fn from_path(path: &str) -> Self {
        let path = path.trim_matches('/').trim_end_matches("index.html").trim_end_matches('/').to_ascii_lowercase();
        let path = alias::path(&path).unwrap_or(&path);
        match path.split_once('/') {
            None => match path {
                "" => Self::Overview,
                "instruments" => Self::Instruments,
                "matrix" => Self::Matrix,
                "measures" => Self::Measures,
                "about" => Self::About,
                _ => Self::NotFound,
            },
            Some(("instruments", slug)) => InstrumentId::from_slug(slug).map_or(Self::NotFound, Self::Instrument),
            Some(("measures", slug)) => MeasureId::from_slug(slug).map_or(Self::NotFound, Self::Measure),
            Some(_) => Self::NotFound,
        }
    }

    /// The page that lists what this page shows one of.
    #[must_use]
    pub const fn parent(self) -> Self {
        match self {
            Self::Instrument(_) => Self::Instruments,
            Self::Measure(_) => Self::Measures,
            Self::Overview | Self::Instruments | Self::Matrix | Self::Measures | Self::About | Self::NotFound => self,
        }
    }

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
            Self::Overview | Self::Instrument(_) | Self::Measure(_) | Self::About | Self::NotFound => &[],
        }
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
            _ => &[],
        }
    }

    /// The order that needs no word in the link.
    #[must_use]
    pub const fn default_sort(self) -> Option<SortKey> {
        match self {
            Self::Matrix => Some(SortKey::State),
            Self::Measures => Some(SortKey::Paragraph),
            _ => None,
        }
    }

    /// Whether an order is the page's own.
    #[must_use]
    pub fn is_default(self, sort: Sort) -> bool {
        !sort.descending && self.default_sort() == Some(sort.key)
    }

    /// Whether one record of the page may have several values of a facet, so that "all of these" is a question. A statement
    /// is on one State alone, and so is a row of the matrix.
    #[must_use]
    pub const fn can_match_all(self, key: FacetKey) -> bool {
        matches!(self, Self::Measures) && key.is_many()
    }

    /// Whether the page says the same to everyone, so that its static file is all there is to show.
    #[must_use]
    pub const fn is_still(self) -> bool {
        matches!(self, Self::Overview | Self::Instrument(_) | Self::Measure(_) | Self::About)
    }

    /// How many folders deep the page lies.
    #[must_use]
    pub fn depth(self) -> usize {
        self.path().matches('/').count()
    }
}
