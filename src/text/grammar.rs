//! Lists, plural forms, numbers, dates and sources, as English writes them.

use crate::report::{Locator, PartialDate};

/// A noun in its two forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noun {
    /// One of it.
    pub one: &'static str,
    /// None or several of it.
    pub many: &'static str,
}

impl Noun {
    /// The form that goes with a number.
    #[must_use]
    pub const fn form(self, count: usize) -> &'static str {
        if count == 1 { self.one } else { self.many }
    }

    /// The number and its noun: "12 measures".
    #[must_use]
    pub fn counted(self, count: usize) -> String {
        [number(count).as_str(), self.form(count)].join(" ")
    }
}

/// "A, B or C".
#[must_use]
pub fn any_of<S: AsRef<str>>(items: &[S]) -> String {
    list(items, " or ")
}

/// "A, B and C".
#[must_use]
pub fn all_of<S: AsRef<str>>(items: &[S]) -> String {
    list(items, " and ")
}

fn list<S: AsRef<str>>(items: &[S], last: &str) -> String {
    let mut text = String::new();
    for (place, item) in items.iter().enumerate() {
        if place > 0 {
            text.push_str(if place + 1 == items.len() { last } else { ", " });
        }
        text.push_str(item.as_ref());
    }
    text
}

/// A whole number with thin groups of three: "11,500,000".
#[must_use]
pub fn number(value: usize) -> String {
    group(&value.to_string())
}

/// A plain decimal, its whole part in groups of three.
#[must_use]
pub fn group(digits: &str) -> String {
    let (whole, fraction) = digits.find('.').map_or((digits, ""), |dot| digits.split_at(dot));
    let mut text = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text.push_str(fraction);
    text
}

/// A change with its sign: "+3", "0", "−2".
#[must_use]
pub fn signed(change: i32) -> String {
    match change {
        0 => "0".into(),
        1.. => ["+", &change.to_string()].concat(),
        _ => ["−", &change.unsigned_abs().to_string()].concat(),
    }
}

/// "para. 64 (f)".
#[must_use]
pub fn paragraph(locator: Locator) -> String {
    ["para. ", &bare_paragraph(locator)].concat()
}

/// "paras. 31 and 35".
#[must_use]
pub fn paragraphs(locators: &[Locator]) -> String {
    match locators {
        [one] => paragraph(*one),
        _ => {
            ["paras. ", &all_of(&locators.iter().map(|locator| bare_paragraph(*locator)).collect::<Vec<_>>())].concat()
        }
    }
}

/// "64 (f)".
#[must_use]
pub fn bare_paragraph(locator: Locator) -> String {
    match locator.item {
        None => locator.paragraph.to_string(),
        Some(item) => [&locator.paragraph.to_string(), " (", item.encode_utf8(&mut [0; 4]), ")"].concat(),
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// "11 October 2017", "June 2017", "2016".
#[must_use]
pub fn date(date: PartialDate) -> String {
    let year = date.year.to_string();
    let month = date.month.and_then(|month| MONTHS.get(usize::from(month).checked_sub(1)?));
    match (month, date.day) {
        (Some(month), Some(day)) => [&day.to_string(), *month, &year].join(" "),
        (Some(month), None) => [month, year.as_str()].join(" "),
        (None, _) => year,
    }
}

/// Text in quotation marks.
#[must_use]
pub fn quoted(text: &str) -> String {
    ["“", text, "”"].concat()
}

#[cfg(test)]
mod tests {
    use super::{all_of, any_of, date, group, paragraph, paragraphs, signed};
    use crate::report::{Locator, PartialDate};

    #[test]
    fn lists_read_as_english() {
        assert_eq!(any_of::<&str>(&[]), "");
        assert_eq!(any_of(&["Jordan"]), "Jordan");
        assert_eq!(any_of(&["Jordan", "Nepal"]), "Jordan or Nepal");
        assert_eq!(all_of(&["Jordan", "Nepal", "Togo"]), "Jordan, Nepal and Togo");
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(group("7872"), "7,872");
        assert_eq!(group("601000000000"), "601,000,000,000");
        assert_eq!(group("46.1"), "46.1");
        assert_eq!(signed(3), "+3");
        assert_eq!(signed(0), "0");
        assert_eq!(signed(-2), "−2");
    }

    #[test]
    fn sources_name_their_item() {
        assert_eq!(paragraph(Locator::paragraph(33)), "para. 33");
        assert_eq!(paragraph(Locator::item(64, 'f')), "para. 64 (f)");
        assert_eq!(paragraphs(&[Locator::paragraph(31), Locator::item(64, 'f')]), "paras. 31 and 64 (f)");
    }

    #[test]
    fn dates_are_as_exact_as_given() {
        let day = PartialDate { year: 2017, month: Some(10), day: Some(11) };
        assert_eq!(date(day), "11 October 2017");
        assert_eq!(date(PartialDate { day: None, ..day }), "October 2017");
        assert_eq!(date(PartialDate { day: None, month: None, ..day }), "2017");
    }
}
