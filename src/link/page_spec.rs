//! The properties of a page, one value per page. Links, filters, files, navigation and the writer of the site read
//! them, so a new page is declared only once, in `page`.

use crate::{
    explore::{FacetKey, SortKey, ViewMode},
    report::RecordType,
};

use super::Key;

/// The properties of a page, except its words and how it is drawn.
#[derive(Debug)]
pub struct PageSpec {
    /// The folder in its path; empty for the overview. A page about one record adds the slug of the record.
    pub folder: &'static str,
    /// When the page is drawn.
    pub drawn: Drawn,
    /// The heading in the contents of the site that lists the page.
    pub group: Option<Group>,
    /// The query keys of its link in addition to facets, order and form.
    pub asks: &'static [Key],
    /// The facets, in the order in which they are shown.
    pub facets: &'static [Facet],
    /// Whether "all of these values" is a meaningful choice, because one record of the page may have several values of
    /// a facet. A statement is about only one State, and so is a row of the matrix.
    pub matches_all: bool,
    /// Whether values can be excluded. They cannot on the page that compares States, because States are compared by
    /// choosing them.
    pub excludes: bool,
    /// The columns by which the page can be sorted.
    pub sorts: &'static [SortKey],
    /// The default order, which links omit.
    pub default_sort: Option<SortKey>,
    /// The forms in which the page can be shown, in addition to its default form.
    pub views: &'static [ViewMode],
    /// The type of record that its files contain; `None` if it has no files, or files of several types.
    pub files: Option<RecordType>,
    /// What it puts together.
    pub content: Content,
    /// The picture over its records, the same whatever is selected.
    pub picture: Option<Picture>,
}

/// What a page puts together, from which follows what it counts, what its search looks through and what its tables
/// hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// The records of the type of its files, one by one; nothing of the kind where it has no files.
    Records,
    /// Instruments with their totals and the States behind them.
    Ratifications,
    /// States and instruments.
    Matrix,
    /// States and themes.
    Coverage,
    /// A few States beside each other.
    Comparison,
    /// Footnotes and documents.
    Cited,
    /// Records of all types that a search finds.
    Found,
    /// Records of all types that a reader picked.
    Picked,
}

/// A picture that follows no selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// The dated developments on a line.
    Dates,
    /// Women's share of migrants by region.
    MigrantShares,
}

/// When a page is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawn {
    /// When the site is written: it has the same content for all readers, so its file is complete.
    Static,
    /// In the browser, from the selection; its file shows it without a selection.
    Interactive,
}

/// A heading in the contents of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Pages by State.
    ByState,
    /// Pages by subject.
    BySubject,
    /// The text of the report.
    TheText,
}

/// A facet of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facet {
    /// The key of the facet.
    pub key: FacetKey,
    /// Whether the facet is open at first.
    pub open: bool,
}

impl Facet {
    /// A facet that is open at first.
    pub(super) const fn open(key: FacetKey) -> Self {
        Self { key, open: true }
    }

    /// A facet that the reader must open.
    pub(super) const fn folded(key: FacetKey) -> Self {
        Self { key, open: false }
    }
}

impl PageSpec {
    /// The base of a static page: its link has no options except being embedded.
    pub(super) const fn of_static(folder: &'static str) -> Self {
        Self {
            folder,
            drawn: Drawn::Static,
            group: None,
            asks: &[],
            facets: &[],
            matches_all: false,
            excludes: true,
            sorts: &[],
            default_sort: None,
            views: &[ViewMode::Embed],
            files: None,
            content: Content::Records,
            picture: None,
        }
    }

    /// The base of an interactive page: it can be searched, and adds its own facets and options.
    pub(super) const fn of_interactive(folder: &'static str, group: Group) -> Self {
        Self { drawn: Drawn::Interactive, group: Some(group), asks: &[Key::Text], ..Self::of_static(folder) }
    }

    /// The base of an interactive page that lists records of a type in the report's order.
    pub(super) const fn of_list(folder: &'static str, group: Group, record: RecordType) -> Self {
        Self {
            matches_all: true,
            sorts: &[SortKey::Paragraph],
            default_sort: Some(SortKey::Paragraph),
            files: Some(record),
            ..Self::of_interactive(folder, group)
        }
    }

    /// Whether this page understands a query key.
    #[must_use]
    pub fn understands(&self, key: Key) -> bool {
        match key {
            Key::Text | Key::Bound | Key::Silent | Key::Differs | Key::Record | Key::Cell => self.asks.contains(&key),
            // A facet may be used in a link without being shown.
            Key::Facet(facet) => self.asks.contains(&key) || self.facets.iter().any(|known| known.key == facet),
            Key::Sort => !self.sorts.is_empty(),
            Key::View => !self.views.is_empty(),
        }
    }
}
