//! Figures in words: how exact they are, and for when they hold.

use crate::report::{Figure, PartialDate};

use super::grammar::{date, group};

/// How the report qualifies a number: "an estimated ", "about ", or nothing.
#[must_use]
pub const fn qualifier(figure: &Figure) -> &'static str {
    match (figure.estimated, figure.approximate) {
        (true, _) => "an estimated ",
        (false, true) => "about ",
        (false, false) => "",
    }
}

/// "about 50 per cent".
#[must_use]
pub fn amount(figure: &Figure) -> String {
    [qualifier(figure), &group(figure.value), " ", figure.unit].concat()
}

/// "as at 1 June 2017" for a day, on which a number was counted; else "period: 2016" or "period: July 2015 to June 2017".
#[must_use]
pub fn period(text: &str) -> String {
    let words: Vec<_> = text.split('/').filter_map(PartialDate::from_iso).map(date).collect();
    let is_day = PartialDate::from_iso(text).is_some_and(|date| date.day.is_some());
    [if is_day { "as at " } else { "period: " }, &words.join(" to ")].concat()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::{amount, period};
    use crate::report::FigureId;

    #[test]
    fn an_estimate_is_not_called_about() {
        let amount = |slug: &str| amount(FigureId::from_slug(slug).unwrap().get());
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
            assert_eq!(period(written), words);
        }
    }

    #[test]
    fn every_period_is_read_whole() {
        for figure in FigureId::all().map(FigureId::get) {
            let words = figure.period.map(period);
            assert!(words.is_none_or(|words| !words.ends_with([' ', '-'])), "{}", figure.slug);
        }
    }
}
