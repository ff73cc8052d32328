//! Builds an index of facets, record by record.

use super::{FacetIndex, Keys};
use crate::{flat_lists::FlatLists, posting_lists::PostingLists};

/// Collects records and their values, record by record.
///
/// The values of all facets are numbered consecutively, as keys: first those of the first facet, and so on.
#[derive(Clone, Debug)]
pub struct FacetIndexBuilder {
    facets: Vec<Keys>,
    by_record: FlatLists<u16>,
    /// For each key, how many records have it, and the last of them.
    seen: Vec<(usize, usize)>,
}

impl FacetIndexBuilder {
    /// Starts an index over facets with these numbers of values. At most 65,535 values in all are kept.
    #[must_use]
    pub fn new(values: impl IntoIterator<Item = usize>) -> Self {
        let mut end = 0_u16;
        let keys = |values| {
            let start = end;
            end = start.saturating_add(u16::try_from(values).unwrap_or(u16::MAX));
            Keys { start, end }
        };
        let facets = values.into_iter().map(keys).collect();
        Self { facets, by_record: FlatLists::default(), seen: vec![(0, usize::MAX); end.into()] }
    }

    /// Adds the next record; `of` gives its values in each facet.
    ///
    /// A value that the facet does not have is left out, and a value that is given twice counts once.
    pub fn record<V: IntoIterator<Item = u16>>(&mut self, mut of: impl FnMut(usize) -> V) {
        let record = self.by_record.len();
        for (facet, keys) in self.facets.iter().enumerate() {
            for value in of(facet) {
                let key = keys.start.saturating_add(value);
                if key < keys.end
                    && let Some((count, last)) = self.seen.get_mut(usize::from(key))
                    && *last != record
                {
                    *count += 1;
                    *last = record;
                    self.by_record.push(key);
                }
            }
        }
        self.by_record.end();
    }

    /// The finished index.
    #[must_use]
    pub fn build(self) -> FacetIndex {
        let by_record = self.by_record.fitted();
        let counts = self.seen.into_iter().map(|(count, _)| count).collect();
        let postings = PostingLists::of_counted(&by_record, counts);
        FacetIndex { facets: self.facets, by_record, postings }
    }
}
