//! Lists of numbers in one flat array: the values of each record, the records of each word, the letters of all words.
//!
//! Any number of lists takes two allocations, and neighbouring lists are adjacent, so that a range of lists is one
//! slice of memory. The meaning of the numbers belongs to `posting_lists`, `facets` and `text`.
//!
//! The functions that add a single item are always inlined: optimised for size, each item would be a function call, and
//! building the facets would take half as long again.

use std::ops::Range;

/// A sequence of lists. The last one may still be growing.
#[derive(Clone, Debug)]
pub(crate) struct FlatLists<T> {
    /// Where each list begins, and at the end where the last one ends; never empty. More items than `u32` can count do
    /// not fit into any browser's memory.
    bounds: Vec<u32>,
    items: Vec<T>,
}

impl<T> Default for FlatLists<T> {
    fn default() -> Self {
        Self { bounds: vec![0], items: Vec::new() }
    }
}

impl<T: Copy + Into<u32>> FlatLists<T> {
    /// The number of lists.
    pub(crate) const fn len(&self) -> usize {
        self.bounds.len().saturating_sub(1)
    }

    /// The number of items in all lists together.
    pub(crate) const fn items(&self) -> usize {
        self.items.len()
    }

    /// Adds an item to the list that is growing.
    #[allow(clippy::inline_always, reason = "see the module")]
    #[inline(always)]
    pub(crate) fn push(&mut self, item: T) {
        self.items.push(item);
    }

    /// Adds several items to the list that is growing.
    pub(crate) fn extend(&mut self, items: &[T]) {
        self.items.extend_from_slice(items);
    }

    /// Ends the list that is growing, which may be empty.
    pub(crate) fn end(&mut self) {
        self.bounds.push(number(self.items.len()));
    }

    /// A list by its index; empty if there is none.
    pub(crate) fn get(&self, index: usize) -> &[T] {
        self.run(index..index + 1)
    }

    /// Neighbouring lists as one slice; empty if any of them does not exist.
    pub(crate) fn run(&self, places: Range<usize>) -> &[T] {
        match (self.bounds.get(places.start), self.bounds.get(places.end)) {
            (Some(&start), Some(&end)) => self.items.get(start as usize..end as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// The same lists with each item renamed. Items after the end of the last list are left out.
    pub(crate) fn renamed(mut self, name: impl Fn(T) -> T) -> Self {
        self.items.truncate(self.bounds.last().map_or(0, |&end| end as usize));
        self.items.iter_mut().for_each(|item| *item = name(*item));
        self.fitted()
    }

    /// The same lists in no more memory than they need: a vector that grew by doubling may have twice that.
    pub(crate) fn fitted(mut self) -> Self {
        self.items.shrink_to_fit();
        self
    }
}

impl FlatLists<u32> {
    /// Lists of these lengths, to be filled by [`Self::put`] in any order of the lists.
    pub(crate) fn with_lengths(lengths: impl Iterator<Item = usize>) -> Self {
        let mut total = 0;
        // Each bound first is the start of its list; filling the list moves it on to the end.
        let start = |length| {
            total += length;
            number(total - length)
        };
        let bounds = [0].into_iter().chain(lengths.map(start)).collect();
        Self { bounds, items: vec![0; total] }
    }

    /// The same lists without the items of some, which remain as empty lists.
    pub(crate) fn emptied(mut self, is_emptied: impl Fn(usize) -> bool) -> Self {
        let (mut start, mut kept) = (0, 0);
        for list in 0..self.len() {
            let end = self.bounds[list + 1] as usize;
            if !is_emptied(list) {
                self.items.copy_within(start..end, kept);
                kept += end - start;
            }
            self.bounds[list + 1] = number(kept);
            start = end;
        }
        self.items.truncate(kept);
        self.fitted()
    }

    /// Puts the next item into a list of [`Self::with_lengths`], never more than its length.
    #[allow(clippy::inline_always, reason = "see the module")]
    #[inline(always)]
    pub(crate) fn put(&mut self, list: usize, item: u32) {
        let end = &mut self.bounds[list + 1];
        self.items[*end as usize] = item;
        *end += 1;
    }
}

/// An index in the form that is stored.
pub(crate) fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[test]
    fn lists_are_kept_apart_and_neighbours_together() {
        let mut lists: FlatLists<u8> = FlatLists::default();
        lists.extend(b"ab");
        lists.end();
        lists.end();
        lists.push(b'c');
        lists.end();
        lists.push(b'x');
        assert_eq!(lists.len(), 3);
        assert_eq!([lists.get(0), lists.get(1), lists.get(2)], [&b"ab"[..], b"", b"c"]);
        assert_eq!((lists.run(0..3), lists.run(1..1)), (&b"abc"[..], &b""[..]));
        assert_eq!((lists.get(3), lists.run(2..4)), (&b""[..], &b""[..]), "what there is not holds nothing");
    }

    #[test]
    fn renaming_drops_items_outside_any_list() {
        let mut lists: FlatLists<u32> = FlatLists::default();
        lists.push(1);
        lists.end();
        lists.push(2);
        let renamed = lists.renamed(|item| item + 10);
        assert_eq!(renamed.items, [11]);
    }

    #[test]
    fn emptied_lists_keep_their_places() {
        let mut lists = FlatLists::with_lengths([2, 0, 3, 1].into_iter());
        for (list, item) in [(2, 5), (0, 1), (2, 6), (3, 8), (0, 2), (2, 7)] {
            lists.put(list, item);
        }
        let left = |emptied: &[usize]| {
            let lists = lists.clone().emptied(|list| emptied.contains(&list));
            (lists.items.clone(), (0..4).map(|list| lists.get(list).to_vec()).collect::<Vec<_>>())
        };
        assert_eq!(left(&[]), (vec![1, 2, 5, 6, 7, 8], vec![vec![1, 2], vec![], vec![5, 6, 7], vec![8]]));
        assert_eq!(left(&[0]), (vec![5, 6, 7, 8], vec![vec![], vec![], vec![5, 6, 7], vec![8]]));
        assert_eq!(left(&[1, 2]), (vec![1, 2, 8], vec![vec![1, 2], vec![], vec![], vec![8]]));
        assert_eq!(left(&[0, 1, 2, 3]), (vec![], vec![vec![]; 4]));
    }

    #[test]
    fn known_lengths_are_filled_in_any_order() {
        let mut lists = FlatLists::with_lengths([1, 0, 2].into_iter());
        lists.put(2, 7);
        lists.put(0, 5);
        lists.put(2, 8);
        assert_eq!([lists.get(0), lists.get(1), lists.get(2)], [&[5][..], &[], &[7, 8]]);
    }
}
