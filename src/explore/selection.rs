//! The reader's filters, order and forms of view: the plain form of a query string.
//!
//! How a selection is written in a link belongs to `link`; how it is described in a sentence belongs to `text`.

use crate::report::{InstrumentId, RecordId, StateId};

use super::{Choice, FacetKey, Sort};

vocabulary! {
    /// A way to show the same records; several may apply at once.
    ViewMode {
        /// As a table instead of a list.
        Table = "table",
        /// Only links between records that the report itself makes, without editorial ones.
        Stated = "stated",
        /// Records grouped by type, under separate headings.
        Grouped = "grouped",
        /// Embedded in another page: without the header and footer of the site.
        Embed = "embed",
    }
}

/// Everything that narrows or arranges what a page shows. The default shows everything in the page's own order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Selection {
    /// The words searched for, as typed.
    pub text: String,
    /// One choice for each facet, at [`FacetKey::index`].
    pub facets: [Choice; FacetKey::ALL.len()],
    /// Matrix: States bound by all of these.
    pub bound: Vec<InstrumentId>,
    /// Matrix: States with nothing stated on any of these.
    pub silent: Vec<InstrumentId>,
    /// Matrix: only instruments on which the shown States differ.
    pub differs: bool,
    /// List: the records that were picked, in the order chosen by the reader, without duplicates.
    pub records: Vec<RecordId>,
    /// Matrix: the cell whose evidence is shown. It is not a filter.
    pub cell: Option<(StateId, InstrumentId)>,
    /// An order other than the page's own.
    pub sort: Option<Sort>,
    /// Forms other than the page's own, sorted.
    pub views: Vec<ViewMode>,
}

/// One filter of a selection, which can be removed on its own; shown as a chip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Filter {
    /// The words searched for.
    Text,
    /// A facet value that records must have.
    Include(FacetKey, u16),
    /// A facet value that records must not have.
    Exclude(FacetKey, u16),
    /// Bound by this instrument.
    Bound(InstrumentId),
    /// Nothing stated on this instrument.
    Silent(InstrumentId),
    /// Only instruments on which the States differ.
    Differs,
}

impl Selection {
    /// The choice made in a facet.
    #[must_use]
    pub fn choice(&self, key: FacetKey) -> &Choice {
        &self.facets[key.index()]
    }

    /// The choice made in a facet, mutable.
    pub fn choice_mut(&mut self, key: FacetKey) -> &mut Choice {
        &mut self.facets[key.index()]
    }

    /// Whether the records are shown in this form.
    #[must_use]
    pub fn shows(&self, mode: ViewMode) -> bool {
        self.views.contains(&mode)
    }

    /// Every active filter, in the order of the chips.
    #[must_use]
    pub fn filters(&self) -> Vec<Filter> {
        let mut filters = Vec::new();
        if !self.text.trim().is_empty() {
            filters.push(Filter::Text);
        }
        for &key in FacetKey::ALL {
            let choice = self.choice(key);
            filters.extend(choice.any.iter().map(|&ordinal| Filter::Include(key, ordinal)));
            filters.extend(choice.not.iter().map(|&ordinal| Filter::Exclude(key, ordinal)));
        }
        filters.extend(self.bound.iter().map(|&id| Filter::Bound(id)));
        filters.extend(self.silent.iter().map(|&id| Filter::Silent(id)));
        if self.differs {
            filters.push(Filter::Differs);
        }
        filters
    }

    /// The same selection without one of its filters.
    #[must_use]
    pub fn without(&self, filter: Filter) -> Self {
        let mut rest = self.clone();
        match filter {
            Filter::Text => rest.text.clear(),
            Filter::Include(key, ordinal) => {
                let choice = rest.choice_mut(key);
                choice.any.retain(|&value| value != ordinal);
                choice.all &= choice.any.len() > 1;
            }
            Filter::Exclude(key, ordinal) => rest.choice_mut(key).not.retain(|&value| value != ordinal),
            Filter::Bound(id) => rest.bound.retain(|&value| value != id),
            Filter::Silent(id) => rest.silent.retain(|&value| value != id),
            Filter::Differs => rest.differs = false,
        }
        rest
    }

    /// The same selection with one facet set to one value; the count next to that value is based on it.
    #[must_use]
    pub fn with_only(&self, key: FacetKey, value: u16) -> Self {
        let mut asked = self.clone();
        *asked.choice_mut(key) = Choice { any: vec![value], ..Choice::default() };
        asked
    }

    /// A selection that consists of one value in one facet.
    #[must_use]
    pub fn only(key: FacetKey, value: u16) -> Self {
        Self::default().with_only(key, value)
    }

    /// The same order and forms, without any filters.
    #[must_use]
    pub fn without_filters(&self) -> Self {
        Self { sort: self.sort, views: self.views.clone(), ..Self::default() }
    }
}
