//! Where in the report a record comes from.

use std::fmt::{self, Write};

use super::this_report::LAST_PARAGRAPH;

/// A paragraph, 1 to 65, with an optional sub-item of para. 64.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locator {
    /// The paragraph's number.
    pub paragraph: u8,
    /// The letter of the sub-item.
    pub item: Option<char>,
}

impl Locator {
    /// A whole paragraph.
    #[must_use]
    pub const fn paragraph(paragraph: u8) -> Self {
        Self { paragraph, item: None }
    }

    /// A sub-item of a paragraph.
    #[must_use]
    pub const fn item(paragraph: u8, item: char) -> Self {
        Self { paragraph, item: Some(item) }
    }
}

/// As written in data files and exports: `33`, `64(f)`.
impl fmt::Display for Locator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.paragraph, f)?;
        if let Some(item) = self.item {
            f.write_char('(')?;
            f.write_char(item)?;
            f.write_char(')')?;
        }
        Ok(())
    }
}

/// The number of a paragraph that exists in the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ParagraphNumber(u8);

impl ParagraphNumber {
    /// The number of the last paragraph.
    pub const LAST: u8 = LAST_PARAGRAPH;

    /// The paragraph of this number, if it exists.
    #[must_use]
    pub fn new(number: u8) -> Option<Self> {
        (1..=Self::LAST).contains(&number).then_some(Self(number))
    }

    /// Parses the number of a paragraph, written without a sign or leading zeros.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        let plain = !slug.starts_with(['0', '+']);
        Self::new(slug.parse().ok().filter(|_| plain)?)
    }

    /// The number as written in links.
    #[must_use]
    pub fn slug(self) -> String {
        self.0.to_string()
    }

    /// The number in the report.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    /// Every paragraph, in order.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> + Clone {
        (1..=Self::LAST).map(Self)
    }
}
