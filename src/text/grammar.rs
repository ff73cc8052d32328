//! Lists, numbers, dates and sources, as the language writes them. Their punctuation and words are messages in
//! `grammar.ftl`.

use crate::report::{Locator, PartialDate};

use super::Language;

vocabulary! {
    /// A month of a date.
    Month {
        /// 1.
        January = "january",
        /// 2.
        February = "february",
        /// 3.
        March = "march",
        /// 4.
        April = "april",
        /// 5.
        May = "may",
        /// 6.
        June = "june",
        /// 7.
        July = "july",
        /// 8.
        August = "august",
        /// 9.
        September = "september",
        /// 10.
        October = "october",
        /// 11.
        November = "november",
        /// 12.
        December = "december",
    }
}

impl Language {
    /// "A, B or C".
    #[must_use]
    pub fn any_of<S: AsRef<str>>(self, items: &[S]) -> String {
        self.list(items, self.list_or())
    }

    /// "A, B and C".
    #[must_use]
    pub fn all_of<S: AsRef<str>>(self, items: &[S]) -> String {
        self.list(items, self.list_and())
    }

    /// "A, B, C": a list without a conjunction.
    #[must_use]
    pub fn row_of<S: AsRef<str>>(self, items: &[S]) -> String {
        self.list(items, self.list_next())
    }

    fn list<S: AsRef<str>>(self, items: &[S], last: &str) -> String {
        let mut text = String::new();
        for (place, item) in items.iter().enumerate() {
            if place > 0 {
                text.push_str(if place + 1 == items.len() { last } else { self.list_next() });
            }
            text.push_str(item.as_ref());
        }
        text
    }

    /// A whole number in groups of three: "11,500,000".
    #[must_use]
    pub fn number(self, value: usize) -> String {
        self.group(&value.to_string())
    }

    /// A plain decimal, with its whole part in groups of three.
    #[must_use]
    pub fn group(self, digits: &str) -> String {
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mut text = String::new();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place) % 3 == 0 {
                text.push_str(self.number_group());
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push_str(self.number_decimal());
            text.push_str(fraction);
        }
        text
    }

    /// A change with its sign: "+3", "0", "−2".
    #[must_use]
    pub fn signed(self, change: i32) -> String {
        let by = usize::try_from(change.unsigned_abs()).unwrap_or(usize::MAX);
        match change {
            0 => self.number(by),
            1.. => self.number_rise(by),
            _ => self.number_fall(by),
        }
    }

    /// "para. 64 (f)".
    #[must_use]
    pub fn paragraph(self, locator: Locator) -> String {
        self.source_one(&self.bare_paragraph(locator))
    }

    /// "paras. 31 and 35"; nothing where no place is named.
    #[must_use]
    pub fn paragraphs(self, locators: &[Locator]) -> String {
        match locators {
            [] => String::new(),
            [one] => self.paragraph(*one),
            several => {
                let bare: Vec<_> = several.iter().map(|locator| self.bare_paragraph(*locator)).collect();
                self.source_several(&self.all_of(&bare))
            }
        }
    }

    /// "64 (f)".
    #[must_use]
    pub fn bare_paragraph(self, locator: Locator) -> String {
        let paragraph = usize::from(locator.paragraph);
        match locator.item {
            None => self.number(paragraph),
            Some(item) => self.source_item(paragraph, item.encode_utf8(&mut [0; 4])),
        }
    }

    /// "11 October 2017", "June 2017", "2016".
    #[must_use]
    pub fn date(self, date: PartialDate) -> String {
        let year = date.year.to_string();
        let month = date.month.and_then(|month| Month::ALL.get(usize::from(month).checked_sub(1)?));
        match (month, date.day) {
            (Some(month), Some(day)) => self.date_of_day(usize::from(day), *month, &year),
            (Some(month), None) => self.date_of_month(*month, &year),
            (None, _) => year,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        report::{Locator, PartialDate},
        text::Language,
    };

    const ENGLISH: Language = Language::English;

    #[test]
    fn lists_read_as_english() {
        assert_eq!(ENGLISH.any_of::<&str>(&[]), "");
        assert_eq!(ENGLISH.any_of(&["Jordan"]), "Jordan");
        assert_eq!(ENGLISH.any_of(&["Jordan", "Nepal"]), "Jordan or Nepal");
        assert_eq!(ENGLISH.all_of(&["Jordan", "Nepal", "Togo"]), "Jordan, Nepal and Togo");
        assert_eq!(ENGLISH.row_of(&["Jordan", "Nepal", "Togo"]), "Jordan, Nepal, Togo");
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(ENGLISH.group("7872"), "7,872");
        assert_eq!(ENGLISH.group("601000000000"), "601,000,000,000");
        assert_eq!(ENGLISH.group("46.1"), "46.1");
        assert_eq!(ENGLISH.signed(3), "+3");
        assert_eq!(ENGLISH.signed(0), "0");
        assert_eq!(ENGLISH.signed(-2), "−2");
    }

    #[test]
    fn sources_name_their_item() {
        assert_eq!(ENGLISH.paragraph(Locator::paragraph(33)), "para. 33");
        assert_eq!(ENGLISH.paragraph(Locator::item(64, 'f')), "para. 64 (f)");
        assert_eq!(ENGLISH.paragraphs(&[]), "");
        assert_eq!(ENGLISH.paragraphs(&[Locator::paragraph(31), Locator::item(64, 'f')]), "paras. 31 and 64 (f)");
    }

    #[test]
    fn dates_are_as_exact_as_given() {
        let day = PartialDate { year: 2017, month: Some(10), day: Some(11) };
        assert_eq!(ENGLISH.date(day), "11 October 2017");
        assert_eq!(ENGLISH.date(PartialDate { day: None, ..day }), "October 2017");
        assert_eq!(ENGLISH.date(PartialDate { day: None, month: None, ..day }), "2017");
    }
}
