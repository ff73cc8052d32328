//! Breaches of the rules that `data/README.md` lays down for dates, addresses and wordings.

use std::fmt;

use super::error::Fault;
use super::locator::Locator;

/// A rule that a record breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Breach {
    /// The mode of a recommendation is not one that its paragraph uses.
    WrongMode { paragraph: Locator, expected: Vec<&'static str> },
    /// The summary of an initiative does not give the year of its date.
    DateUnsaid { year: u16 },
    /// The status page of an instrument is not on the site of its depositary.
    OtherRegister { host: &'static str },
    /// A date that must be a day is only a month or a year.
    NoDay,
    /// A section of the report continues after another has begun.
    PartResumed { part: String },
}

impl From<Breach> for Fault {
    fn from(breach: Breach) -> Self {
        Self::Breach(breach)
    }
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongMode { paragraph, expected } => {
                write!(f, "does not fit paragraph {paragraph}; expected {expected:?}")
            }
            Self::DateUnsaid { year } => write!(f, "the summary does not give the year {year}"),
            Self::OtherRegister { host } => write!(f, "instruments of this family have their status page at {host:?}"),
            Self::NoDay => write!(f, "the date names no day; write 2017-10-11"),
            Self::PartResumed { part } => write!(f, "{part:?} goes on after another section of the report has begun"),
        }
    }
}
