//! The parts of a link that were left out of its view, and why.

use crate::explore::FacetKey;

use super::Key;

/// A part of a link that was left out of the view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// The part as it was written, shortened.
    pub raw: String,
    /// Why it was left out.
    pub reason: Reason,
}

/// Why a part of a link was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No page knows this key.
    UnknownKey,
    /// The key has no meaning on this page.
    KeyOfOtherPage,
    /// The key has no such value.
    UnknownValue(Key),
    /// The key has no value.
    EmptyValue,
    /// The same value again, or a second one for a key that takes only one.
    Repeated(Key),
    /// The same value is chosen and excluded.
    Contradiction(FacetKey),
    /// Asks for "all of" fewer than two values, or for "all of" the values of a facet in which no record can have
    /// several.
    Match(FacetKey),
    /// The suffix for matching has a value other than "all".
    UnknownMatch,
    /// Excludes a value on a page where values can only be chosen.
    Exclusion(FacetKey),
    /// A percent sign without two hexadecimal digits after it, or bytes that are not UTF-8.
    BrokenEncoding,
    /// Beyond the maximum length of a link.
    TooLong,
    /// More records than a list can hold; contains how many are left out, the first of which is named.
    FullList(usize),
    /// A search beyond the maximum length, only the start of which is searched for.
    LongSearch,
    /// Further parts that could not be read.
    More,
}
