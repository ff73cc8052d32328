//! The dataset as it travels: one stream of texts, one of numbers. `src/report/packed.rs` reads both in the same order.

use super::date::PartialDate;
use super::locator::Locator;

/// The two streams.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Packed {
    /// Every text, each ended by a line feed, which none of them holds.
    pub(crate) texts: String,
    /// Numbers in groups of seven bits, the highest first; all but the last byte of each have the top bit set.
    pub(crate) codes: Vec<u8>,
}

/// What can be packed.
pub(crate) trait Pack {
    /// Adds it to the streams.
    fn pack(&self, to: &mut Packed);
}

/// A record, by its place in its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Row(pub(crate) usize);

/// A reporting State or another country, by its place in its own table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Country {
    State(Row),
    Other(Row),
}

impl Packed {
    /// Adds values one after the other.
    pub(crate) fn all(&mut self, values: &[&dyn Pack]) {
        for value in values {
            value.pack(self);
        }
    }

    /// Adds the length of a list.
    pub(crate) fn length(&mut self, length: usize) {
        self.number(length);
    }

    fn number(&mut self, number: usize) {
        let groups = (number.max(1).ilog2() / 7) as usize;
        for group in (0..=groups).rev() {
            let [bits, ..] = (number >> (7 * group) & 0x7f).to_le_bytes();
            self.codes.push(if group == 0 { bits } else { bits | 0x80 });
        }
    }
}

impl Pack for str {
    fn pack(&self, to: &mut Packed) {
        to.texts.extend([self, "\n"]);
    }
}

impl Pack for &str {
    fn pack(&self, to: &mut Packed) {
        (**self).pack(to);
    }
}

impl Pack for bool {
    fn pack(&self, to: &mut Packed) {
        to.number(usize::from(*self));
    }
}

impl Pack for u8 {
    fn pack(&self, to: &mut Packed) {
        to.number(usize::from(*self));
    }
}

impl Pack for u16 {
    fn pack(&self, to: &mut Packed) {
        to.number(usize::from(*self));
    }
}

impl Pack for Row {
    fn pack(&self, to: &mut Packed) {
        to.number(self.0);
    }
}

impl Pack for Country {
    fn pack(&self, to: &mut Packed) {
        match self {
            Self::State(place) => to.all(&[&false, place]),
            Self::Other(place) => to.all(&[&true, place]),
        }
    }
}

impl Pack for PartialDate {
    fn pack(&self, to: &mut Packed) {
        let Self { year, month, day } = self;
        to.all(&[year, month, day]);
    }
}

impl Pack for Locator {
    fn pack(&self, to: &mut Packed) {
        let Self { paragraph, item } = self;
        // Items are plain letters; nought stands for none.
        to.all(&[paragraph, &item.and_then(|item| u8::try_from(item).ok()).unwrap_or(0)]);
    }
}

impl<T: Pack> Pack for Option<T> {
    fn pack(&self, to: &mut Packed) {
        self.is_some().pack(to);
        if let Some(value) = self {
            value.pack(to);
        }
    }
}

impl<T: Pack> Pack for Vec<T> {
    fn pack(&self, to: &mut Packed) {
        to.length(self.len());
        for value in self {
            value.pack(to);
        }
    }
}
