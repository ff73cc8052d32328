//! The dataset as it travels: two streams that the data compiler writes (`build/pack.rs`), read once into records.
//!
//! The one holds every text, each ended by a line feed; the other all else in bytes: numbers, places in tables, lengths
//! of lists. A table of Rust statics would hold a pointer and a length for each text and slice, which compress badly:
//! 28 KB of download against 20. Reading cannot fail: where a stream ends early, texts are empty and numbers zero.

use super::{Locator, PartialDate};

/// What is left of the two streams.
#[derive(Debug)]
pub(super) struct Unpacker {
    texts: &'static str,
    codes: &'static [u8],
}

/// What can be read from the streams.
pub(super) trait Packed: Sized + 'static {
    /// Takes the next one off the streams.
    fn read(from: &mut Unpacker) -> Self;
}

impl Unpacker {
    pub(super) const fn new(texts: &'static str, codes: &'static [u8]) -> Self {
        Self { texts, codes }
    }

    /// The next text.
    #[inline(never)]
    pub(super) fn text(&mut self) -> &'static str {
        let (text, rest) = self.texts.split_once('\n').unwrap_or((self.texts, ""));
        self.texts = rest;
        text
    }

    /// The next number, in groups of seven bits, the highest first; all but the last byte of it have the top bit set.
    #[inline(never)]
    pub(super) fn number(&mut self) -> u16 {
        let mut number = 0;
        while let [byte, rest @ ..] = self.codes {
            self.codes = rest;
            number = number << 7 | u16::from(byte & 0x7f);
            if byte & 0x80 == 0 {
                break;
            }
        }
        number
    }

    /// The next list: its length, then its values.
    pub(super) fn list<T: Packed>(&mut self) -> Vec<T> {
        (0..self.number()).map(|_| T::read(self)).collect()
    }

    /// A value of a closed vocabulary, by its place; the first where there is no such place.
    #[inline(never)]
    pub(super) fn code<T: Copy>(&mut self, all: &'static [T], first: T) -> T {
        all.get(usize::from(self.number())).copied().unwrap_or(first)
    }
}

impl Packed for bool {
    fn read(from: &mut Unpacker) -> Self {
        from.number() != 0
    }
}

impl Packed for u8 {
    fn read(from: &mut Unpacker) -> Self {
        // The compiler wrote a byte.
        Self::try_from(from.number()).unwrap_or(Self::MAX)
    }
}

impl Packed for u16 {
    fn read(from: &mut Unpacker) -> Self {
        from.number()
    }
}

impl Packed for &'static str {
    fn read(from: &mut Unpacker) -> Self {
        from.text()
    }
}

impl Packed for PartialDate {
    #[inline(never)]
    fn read(from: &mut Unpacker) -> Self {
        Self { year: Packed::read(from), month: Packed::read(from), day: Packed::read(from) }
    }
}

impl Packed for Locator {
    #[inline(never)]
    fn read(from: &mut Unpacker) -> Self {
        let (paragraph, item) = (Packed::read(from), u8::read(from));
        Self { paragraph, item: (item != 0).then_some(char::from(item)) }
    }
}

impl<T: Packed> Packed for Option<T> {
    #[inline(never)]
    fn read(from: &mut Unpacker) -> Self {
        bool::read(from).then(|| T::read(from))
    }
}

impl<T: Packed> Packed for &'static [T] {
    #[inline(never)]
    fn read(from: &mut Unpacker) -> Self {
        from.list().leak()
    }
}
