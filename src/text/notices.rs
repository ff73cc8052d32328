//! Sentences about the parts of a link that could not be read.

use crate::{
    explore::MOST_PICKED,
    link::{Dropped, Key, Reason},
};

use super::Language;

vocabulary! {
    /// The meaning of a query key that is not a facet.
    PlainKey {
        /// Words to search for.
        Search = "search",
        /// An instrument of the matrix.
        Instrument = "instrument",
        /// A record of the list.
        Record = "record",
        /// A setting that is on or off.
        Setting = "setting",
        /// The order of the records.
        Order = "order",
        /// The form in which the records are shown.
        Form = "form",
        /// A cell of the matrix.
        Cell = "cell",
    }
}

/// One dropped part as a sentence.
#[must_use]
pub fn dropped(language: Language, dropped: &Dropped) -> String {
    let part = &dropped.raw;
    match dropped.reason {
        Reason::UnknownKey => language.notice_unknown_key(part),
        Reason::KeyOfOtherPage => language.notice_key_of_other_page(part),
        Reason::UnknownValue(Key::Facet(facet)) => language.notice_unknown_facet_value(part, facet),
        Reason::UnknownValue(key) => language.notice_unknown_value(plain(key), part),
        Reason::EmptyValue => language.notice_empty_value(part),
        Reason::Repeated(Key::Facet(facet)) => language.notice_repeated_facet(part, facet),
        Reason::Repeated(key) => language.notice_repeated(plain(key), part),
        Reason::Contradiction(facet) => language.notice_contradiction(part, facet),
        Reason::Match(facet) => language.notice_match(part, facet),
        Reason::UnknownMatch => language.notice_unknown_value(PlainKey::Setting, part),
        Reason::Exclusion(facet) => language.notice_exclusion(part, facet),
        Reason::BrokenEncoding => language.notice_broken_encoding(part),
        Reason::TooLong => language.notice_too_long(part),
        Reason::FullList(left_out) => language.notice_full_list(left_out.saturating_sub(1), part, MOST_PICKED),
        Reason::LongSearch => language.notice_long_search(part),
        Reason::More => language.notice_more().into(),
    }
}

const fn plain(key: Key) -> PlainKey {
    match key {
        Key::Text => PlainKey::Search,
        Key::Bound | Key::Silent => PlainKey::Instrument,
        Key::Differs | Key::Facet(_) => PlainKey::Setting,
        Key::Record => PlainKey::Record,
        Key::Sort => PlainKey::Order,
        Key::View => PlainKey::Form,
        Key::Cell => PlainKey::Cell,
    }
}
