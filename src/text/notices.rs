//! What the page says of the parts of a link that it could not read.

use crate::link::{Dropped, Key, Reason};

use super::{grammar::quoted, labels};

/// The lead of the notice.
pub const LEAD: &str = "Part of this link was not applied.";
/// The link to the same view without those parts.
pub const CLEAN_LINK: &str = "Open the link without these parts";

/// One dropped part as a sentence.
#[must_use]
pub fn dropped(dropped: &Dropped) -> String {
    let raw = quoted(&dropped.raw);
    let tail = match dropped.reason {
        Reason::UnknownKey => " is not a filter of this explorer.".into(),
        Reason::KeyOfOtherPage => " has no meaning on this page.".into(),
        Reason::UnknownValue(key) => [": there is no such ", key_name(key), " here."].concat(),
        Reason::EmptyValue => " has no value.".into(),
        Reason::Repeated(key) => [": the ", key_name(key), " was given before."].concat(),
        Reason::Contradiction(key) => {
            [": this ", key_name(Key::Facet(key)), " is asked for and excluded at once."].concat()
        }
        Reason::Match(key) => {
            [": “all of these” needs two or more values of ", labels::facet(key), " and records that can have several."]
                .concat()
        }
        Reason::Exclusion(key) => [": a ", key_name(Key::Facet(key)), " cannot be excluded on this page."].concat(),
        Reason::BrokenEncoding => " is damaged: its percent signs or characters cannot be decoded.".into(),
        Reason::TooLong => " and what follows is longer than a link can be.".into(),
        Reason::LongSearch => " is longer than a search can be. Only its first 200 characters are searched for.".into(),
        Reason::More => return "More parts after these could not be read either.".into(),
    };
    [raw, tail].concat()
}

fn key_name(key: Key) -> &'static str {
    match key {
        Key::Facet(facet) => labels::facet(facet),
        Key::Text => "search",
        Key::Bound | Key::Silent => "instrument with a list of States",
        Key::Differs => "setting",
        Key::Sort => "order",
        Key::View => "form",
    }
}
