//! Dates as data files write them: `2016`, `2017-06`, `2017-10-11`.

use serde::de::{Deserialize, Deserializer, Error};

use super::date::PartialDate;

/// Parses a date; `None` if the text is not a date of the calendar.
pub(crate) fn parse(text: &str) -> Option<PartialDate> {
    let date = PartialDate::from_iso(text)?;
    // Formatting the date must give the same text: no one-digit month, no sign, nothing after it.
    (is_of_calendar(date) && date.to_string() == text).then_some(date)
}

fn is_of_calendar(date: PartialDate) -> bool {
    let leap = date.year.is_multiple_of(4) && (!date.year.is_multiple_of(100) || date.year.is_multiple_of(400));
    let days = match date.month {
        None => return true,
        Some(1 | 3 | 5 | 7 | 8 | 10 | 12) => 31,
        Some(4 | 6 | 9 | 11) => 30,
        Some(2) if leap => 29,
        Some(2) => 28,
        Some(_) => return false,
    };
    date.day.is_none_or(|day| (1..=days).contains(&day))
}

/// Whether a text is a date, or two dates in order with `/` between them.
pub(crate) fn is_period(text: &str) -> bool {
    match text.split_once('/') {
        None => parse(text).is_some(),
        Some((from, to)) => parse(from).zip(parse(to)).is_some_and(|(from, to)| from < to),
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        parse(&text)
            .ok_or_else(|| D::Error::custom(format_args!("{text:?} is not a date; write 2016, 2017-06 or 2017-10-11")))
    }
}
