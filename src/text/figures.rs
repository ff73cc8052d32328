//! Figures and dates in words, with their precision and period.

use crate::report::{Figure, PERIOD_LAST, PartialDate};

use super::Language;

/// "about 50 per cent".
#[must_use]
pub fn amount(language: Language, figure: &Figure) -> String {
    amount_around(language, figure, &language.group(figure.value))
}

/// The same with other text in place of the number.
#[must_use]
pub fn amount_around(language: Language, figure: &Figure, number: &str) -> String {
    language.figure_amount(number, figure.unit, figure.estimated, figure.approximate)
}

/// "11.5 million", "601 billion": a whole number that needs at most one digit after the point, else all its digits.
#[must_use]
pub fn rounded(language: Language, value: &str) -> String {
    let zeros = match value.len() {
        10.. => 9,
        7.. => 6,
        _ => 0,
    };
    let (whole, rest) = value.split_at_checked(value.len() - zeros).unwrap_or((value, ""));
    let tenths = rest.trim_end_matches('0');
    if zeros == 0 || tenths.len() > 1 {
        return language.group(value);
    }
    let number = language.group(&[whole, ".", tenths].concat());
    if zeros == 9 { language.figure_billions(&number) } else { language.figure_millions(&number) }
}

/// "as at 1 June 2017" for a day; otherwise "period: 2016" or "period: July 2015 to June 2017".
#[must_use]
pub fn period(language: Language, text: &str) -> String {
    let is_day = PartialDate::from_iso(text).is_some_and(|date| date.day.is_some());
    let (from, to) = text.split_once('/').map_or((text, None), |(from, to)| (from, Some(to)));
    let date = |text| PartialDate::from_iso(text).map_or_else(String::new, |date| language.date(date));
    match to {
        Some(to) => language.figure_period(&date(from), &date(to)),
        None if is_day => language.figure_day(&date(from)),
        None => language.figure_year(&date(from)),
    }
}

/// "date: 2016" for an initiative; "planned for March 2018" for a date after the report's period.
#[must_use]
pub fn when(language: Language, date: PartialDate) -> String {
    language.figure_when(&language.date(date), date > PERIOD_LAST)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::{amount, period, rounded, when};
    use crate::{
        report::{FigureId, PartialDate},
        text::Language,
    };

    #[test]
    fn an_estimate_is_not_called_about() {
        let amount = |slug: &str| amount(Language::English, FigureId::from_slug(slug).unwrap().get());
        assert_eq!(amount("15-2"), "an estimated 73.4 per cent");
        assert_eq!(amount("15-1"), "an estimated 11,500,000 people");
        assert_eq!(amount("6-1"), "about 244,000,000 people");
        assert_eq!(amount("6-7"), "46.1 per cent");
    }

    #[test]
    fn a_day_is_no_period() {
        for (written, words) in [
            ("2017-06-01", "as at 1 June 2017"),
            ("2016", "period: 2016"),
            ("2017-06", "period: June 2017"),
            ("2015-07/2017-06", "period: July 2015 to June 2017"),
            ("2015-07-01/2017-06-30", "period: 1 July 2015 to 30 June 2017"),
        ] {
            assert_eq!(period(Language::English, written), words);
        }
    }

    #[test]
    fn what_is_to_come_is_planned() {
        for (written, words) in [
            ("2015", "date: 2015"),
            ("2017-06", "date: June 2017"),
            ("2017-07", "planned for July 2017"),
            ("2018-03", "planned for March 2018"),
        ] {
            assert_eq!(when(Language::English, PartialDate::from_iso(written).unwrap()), words);
        }
    }

    #[test]
    fn every_period_is_read_whole() {
        for figure in FigureId::all().map(FigureId::get) {
            let words = figure.period.map(|written| period(Language::English, written));
            assert!(words.is_none_or(|words| !words.ends_with([' ', '-'])), "{}", figure.slug);
        }
    }

    #[test]
    fn large_numbers_are_short_and_exact() {
        for (value, expected) in [
            ("11500000", "11.5 million"),
            ("244000000", "244 million"),
            ("601000000000", "601 billion"),
            ("1250000", "1,250,000"),
            ("7872", "7,872"),
            ("1000000", "1 million"),
            ("46.1", "46.1"),
        ] {
            assert_eq!(rounded(Language::English, value), expected);
        }
    }
}
