//! The types of text in fields. Each is checked when it is read, so the values in a shape are valid.

use serde::de::{Deserialize, Deserializer, Error};

use super::dates::is_period;
use super::decimal::is_decimal;
use super::error::Fault;
use super::fields::Field;
use super::locator::Locator;
use super::pack::Packed;
use super::tables::Dataset;
use super::this_report::{LAST_ITEM, LAST_PARAGRAPH, PARAGRAPH_WITH_ITEMS, register_of};
use super::vocabulary::Family;

/// Declares types for texts that pass a test.
macro_rules! checked {
    (@words Words) => { true };
    (@words $name:ident) => { false };
    ($($(#[$meta:meta])* $name:ident: $test:expr, $problem:literal;)+) => { $(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub(crate) struct $name(String);

        impl $name {
            /// The text as the data file writes it.
            pub(crate) fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                let test: fn(&str) -> bool = $test;
                if test(&text) {
                    Ok(Self(text))
                } else {
                    Err(D::Error::custom(format_args!("{text:?} {}", format_args!($problem))))
                }
            }
        }

        impl Field for $name {
            fn pack(&self, _: &Dataset, to: &mut Packed) -> Result<(), Fault> {
                to.text(self.as_str());
                Ok(())
            }

            fn is_words() -> bool {
                checked!(@words $name)
            }
        }
    )+ };
}

checked! {
    /// A name used in links.
    Slug: is_slug, "is not a slug; write lower case, digits and single hyphens";
    /// A text as it is printed: a name, a title.
    Text: is_text, "is not a text; write at least a word on one line and no space around it";
    /// Words for people, in a language.
    Words: |text| is_text(text) && text.chars().count() <= LONGEST, "is not a text; write at least a word and at most \
        {LONGEST} characters on one line, and no space around them";
    /// ISO 3166-1 alpha-3.
    Iso3: |text| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase()), "is not three capital letters";
    /// A plain decimal.
    Decimal: is_decimal, "is not a plain decimal; write 601000000000 or 46.1";
    /// A web address.
    Address: is_address, "is not a web address; write it as printed, with a host such as www.un.org and no space";
    /// A date or a span between two dates.
    Period: is_period, "is not a period; write 2017, 2017-06, 2017-10-11 or two of them in order with / between";
    /// An address in the register of a depositary.
    StatusPage: is_status_page, "is not an address at a depositary; write https:// and one of its pages";
}

/// Words for people that have more characters are no summary.
const LONGEST: usize = 420;

/// Packed texts are terminated by a line feed, so none may contain one.
fn is_text(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.contains(char::is_control)
}

pub(crate) fn is_slug(text: &str) -> bool {
    text.split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// An HTTPS address on the site of a depositary, without characters that would have to be escaped.
fn is_status_page(text: &str) -> bool {
    let page = text.strip_prefix("https://").and_then(|rest| rest.split_once('/'));
    let is_register = |host: &str| Family::ALL.iter().any(|family| register_of(*family) == host);
    let plain = |sign: char| sign.is_ascii_alphanumeric() || "/?&=:._-".contains(sign);
    page.is_some_and(|(host, page)| is_register(host) && !page.is_empty() && page.chars().all(plain))
}

/// Whether a text is an address as it is printed: an optional scheme, a host of two or more labels, and a path.
fn is_address(text: &str) -> bool {
    let bare = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or(text);
    let (host, path) = bare.split_once('/').unwrap_or((bare, ""));
    let is_name =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    host.contains('.')
        && host.split('.').all(is_name)
        && path.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'\\'))
}

/// Parses a paragraph or sub-item of the report: `33`, or `64(f)`.
fn parse_locator(text: &str) -> Option<Locator> {
    let locator = match text.strip_suffix(')').and_then(|text| text.split_once('(')) {
        None => Locator::paragraph(text.parse().ok()?),
        Some((paragraph, item)) => Locator::item(paragraph.parse().ok()?, item.parse().ok()?),
    };
    let item_fits =
        locator.item.is_none_or(|item| locator.paragraph == PARAGRAPH_WITH_ITEMS && ('a'..=LAST_ITEM).contains(&item));
    let fits = (1..=LAST_PARAGRAPH).contains(&locator.paragraph) && item_fits;
    (fits && locator.to_string() == text).then_some(locator)
}

impl<'de> Deserialize<'de> for Locator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        parse_locator(&text).ok_or_else(|| {
            D::Error::custom(format_args!(
                "{text:?} is not a paragraph; write 1 to {LAST_PARAGRAPH}, or {PARAGRAPH_WITH_ITEMS}(a) to \
                 {PARAGRAPH_WITH_ITEMS}({LAST_ITEM}) for a sub-item"
            ))
        })
    }
}
