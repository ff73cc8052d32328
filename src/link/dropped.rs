//! What of a link was left out of its view, and why.

use crate::explore::FacetKey;

use super::Key;

/// A part of a link that was left out of the view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// The part as it stood, shortened.
    pub raw: String,
    /// Why it was left out.
    pub reason: Reason,
}

/// Why a part of a link was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No page knows this key.
    UnknownKey,
    /// The key means nothing on this page.
    KeyOfOtherPage,
    /// The key has no such value.
    UnknownValue(Key),
    /// The key stands without a value.
    EmptyValue,
    /// The same value, or a second one where only one is possible.
    Repeated(Key),
    /// Asked for and excluded at once.
    Contradiction(FacetKey),
    /// Asks for all of the values where there are fewer than two, or where no record can have several.
    Match(FacetKey),
    /// Asks for another way to match several values than all of them.
    UnknownMatch,
    /// Excludes a value of what is only ever named.
    Exclusion(FacetKey),
    /// A percent sign without a character behind it, or bytes that are no text.
    BrokenEncoding,
    /// Longer than a link can be.
    TooLong,
    /// More records than a list can hold: how many are left out; the first of them is named.
    FullList(usize),
    /// A search longer than one can be, of which only the start is searched for.
    LongSearch,
    /// Many more parts that could not be read.
    More,
}
