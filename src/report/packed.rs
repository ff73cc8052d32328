//! The packed dataset: two streams that the data compiler writes (`build/pack.rs`), read once into records.
//!
//! One stream contains every text, each terminated by a line feed; the other contains everything else in bytes:
//! numbers, indexes into tables, lengths of lists. A table of Rust statics would contain a pointer and a length for
//! each text and slice, which compress badly: 28 KB of download instead of 20. Reading cannot fail: if a stream ends
//! early, texts are empty and numbers are zero.

use super::{Locator, PartialDate};

/// The rest of the two streams, not yet read.
#[derive(Debug)]
pub(super) struct Unpacker {
    texts: &'static str,
    codes: &'static [u8],
}

/// A type that can be read from the streams.
pub(super) trait Packed: Sized + 'static {
    /// Reads the next value from the streams.
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

    /// The next number, in groups of seven bits, the highest first; the top bit is set in all its bytes but the last.
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

    /// The next value of a closed vocabulary, stored as its index; the first value if the index is out of range.
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
        // The data compiler wrote a byte.
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
