//! A timeline of events, as exact as the report's dates: a day is a point, a month or a year a segment of the axis.

use crate::{
    report::{DevelopmentId, InstrumentId, PERIOD_FIRST, PERIOD_LAST, PartialDate, REPORT, StatementId},
    text::{Language, static_charts as words},
};

use super::{
    About, AxisPosition,
    tracks::{Band, Mark, Shape, Track, Tracks},
};

/// The first year of the axis.
const FIRST_YEAR: u16 = 2013;
/// The axis ends at the beginning of this year.
const END_YEAR: u16 = 2018;
/// The number of days in the year before each month, without the leap day.
const DAYS_BEFORE: [u16; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/// Something with a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A development that the report describes, on its date.
    Development(DevelopmentId),
    /// An instrument came into force.
    InForce(InstrumentId),
    /// An instrument takes effect for one State.
    InForceFor(StatementId),
}

impl Event {
    /// Its date, if the report gives one.
    #[must_use]
    pub fn date(self) -> Option<PartialDate> {
        match self {
            Self::Development(id) => id.get().date,
            Self::InForce(id) => id.get().in_force,
            Self::InForceFor(id) => id.get().date,
        }
    }

    /// What happened, in a few words.
    #[must_use]
    pub fn name(self, language: Language) -> String {
        match self {
            Self::Development(id) => words::event(language, id.get().slug).unwrap_or(id.get().body).to_owned(),
            Self::InForce(id) => words::in_force(language, id.get()),
            Self::InForceFor(id) => words::in_force_for(language, id.get()),
        }
    }

    /// The mark of an event on the axis: filled for developments, open for entries into force; round for a single day.
    fn mark(self, date: PartialDate) -> Mark {
        let (from, to) = stretch(date);
        let (from, to) = (position(from), position(to));
        match (self, date.day) {
            (Self::Development(_), Some(_)) => Mark::at(Shape::Dot, from.between(to)),
            (Self::Development(_), None) => Mark { shape: Shape::Bar, from, to },
            (Self::InForce(_) | Self::InForceFor(_), Some(_)) => Mark::at(Shape::Ring, from.between(to)),
            (Self::InForce(_) | Self::InForceFor(_), None) => Mark { shape: Shape::OpenBar, from, to },
        }
    }

    /// Distinguishes the event from the others.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Development(id) => id.get().slug,
            Self::InForce(id) => id.get().slug,
            Self::InForceFor(id) => id.get().slug,
        }
    }
}

/// Everything with a date: developments, and the dates that the report gives for instruments; earliest first.
#[must_use]
pub fn events() -> Vec<Event> {
    let all = DevelopmentId::all()
        .map(Event::Development)
        .chain(InstrumentId::all().map(Event::InForce))
        .chain(StatementId::all().map(Event::InForceFor));
    let mut dated: Vec<_> = all.filter_map(|event| Some((stretch(event.date()?), event))).collect();
    dated.sort_by_key(|&(stretch, _)| stretch);
    dated.into_iter().map(|(_, event)| event).collect()
}

/// The chart of all events, with the period that the report covers.
#[must_use]
pub fn timeline(language: Language) -> Tracks {
    let mut dated = 0;
    let mut rows = Vec::new();
    for event in events() {
        let Some(date) = event.date() else { continue };
        dated += usize::from(matches!(event, Event::Development(_)));
        rows.push(Track {
            slug: event.slug(),
            name: event.name(language),
            detail: None,
            value: language.date(date),
            marks: vec![event.mark(date)],
        });
    }
    let year = |year: u16| (position(days(year, 1, 1)), year.to_string());
    let (from, to) = (position(stretch(PERIOD_FIRST).0), position(stretch(PERIOD_LAST).1));
    Tracks {
        about: About {
            id: "dates",
            caption: language.charts_dates(),
            reading: language.charts_dates_reading(dated, REPORT.developments().len(), rows.len() - dated),
            source: language.charts_dates_source(),
        },
        key: vec![
            (Shape::Dot, language.charts_day()),
            (Shape::Bar, language.charts_span()),
            (Shape::Ring, language.charts_day_in_force()),
        ],
        band: Some(Band { from, to, name: language.charts_period() }),
        stacked: true,
        rows,
        ticks: (FIRST_YEAR..=END_YEAR).map(year).collect(),
        columns: vec![language.charts_event(), language.charts_date()],
    }
}

fn position(days_since: u32) -> AxisPosition {
    AxisPosition::of(days_since, days(END_YEAR, 1, 1))
}

/// The first day of a date and the day after its last, counted in days from the beginning of the axis.
fn stretch(date: PartialDate) -> (u32, u32) {
    let (month, day) = (date.month.unwrap_or(1), date.day.unwrap_or(1));
    let from = days(date.year, month, day);
    let to = match (date.month, date.day) {
        (_, Some(_)) => from + 1,
        (Some(month @ ..12), None) => days(date.year, month + 1, 1),
        _ => days(date.year + 1, 1, 1),
    };
    (from, to)
}

/// Days from the beginning of the axis to a day.
fn days(year: u16, month: u8, day: u8) -> u32 {
    let leap_days = |before: u16| u32::from(before.saturating_sub(1) / 4);
    let years = u32::from(year.saturating_sub(FIRST_YEAR)) * 365 + leap_days(year) - leap_days(FIRST_YEAR.min(year));
    let leap = u32::from(year.is_multiple_of(4) && month > 2);
    let month = DAYS_BEFORE.get(usize::from(month.saturating_sub(1))).copied().unwrap_or(0);
    years + u32::from(month) + leap + u32::from(day.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::{AxisPosition, END_YEAR, Event, FIRST_YEAR, days, events, stretch, timeline};
    use crate::{
        chart::tracks::{Shape, check},
        report::{DevelopmentId, InstrumentId, PartialDate, REPORT},
        text::Language,
    };

    const fn date(year: u16, month: Option<u8>, day: Option<u8>) -> PartialDate {
        PartialDate { year, month, day }
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        assert_eq!(days(2013, 1, 1), 0);
        assert_eq!(days(2014, 1, 1), 365);
        assert_eq!(days(2016, 2, 29), 3 * 365 + 59);
        assert_eq!(days(2016, 3, 1), 3 * 365 + 60);
        assert_eq!(days(2017, 1, 1), 4 * 365 + 1);
        assert_eq!(days(2018, 1, 1), 5 * 365 + 1);
    }

    #[test]
    fn a_date_is_as_long_as_it_is_inexact() {
        let length = |date| {
            let (from, to) = stretch(date);
            to - from
        };
        assert_eq!(length(date(2017, Some(10), Some(11))), 1);
        assert_eq!(length(date(2017, Some(6), None)), 30);
        assert_eq!(length(date(2016, Some(2), None)), 29);
        assert_eq!(length(date(2016, Some(12), None)), 31);
        assert_eq!(length(date(2016, None, None)), 366);
    }

    #[test]
    fn every_date_of_the_records_lies_on_the_axis_in_order() {
        let found = events();
        let dates: Vec<_> = found.iter().filter_map(|event| event.date()).collect();
        assert!(dates.iter().all(|date| (FIRST_YEAR..END_YEAR).contains(&date.year)), "{dates:?}");
        let texts: Vec<_> = dates.iter().map(|date| Language::English.date(*date)).collect();
        assert_eq!(texts, ["5 September 2013", "2016", "19 September 2016", "June 2017", "11 October 2017"]);
        let developments = DevelopmentId::all().filter(|id| id.get().date.is_some()).count();
        assert_eq!(found.iter().filter(|event| matches!(event, Event::Development(_))).count(), developments);
    }

    #[test]
    fn days_are_points_and_years_are_spans() {
        let picture = timeline(Language::English);
        check(&picture);
        let mark = |value: &str| picture.rows.iter().find(|row| row.value == value).map(|row| row.marks[0]);
        let year = mark("2016").unwrap();
        assert_eq!(
            (year.shape, year.from, year.to),
            (Shape::Bar, AxisPosition::of(1095, 1826), AxisPosition::of(1461, 1826))
        );
        assert_eq!(mark("19 September 2016").map(|mark| mark.shape), Some(Shape::Dot));
        let day = mark("11 October 2017").unwrap();
        assert_eq!((day.shape, day.from), (Shape::Ring, day.to));
        assert!(picture.band.is_some_and(|band| day.from > band.to && year.from > band.from && year.to < band.to));
    }

    /// The key explains every mark that occurs and no other; the sentence below the chart counts all rows.
    #[test]
    fn every_mark_is_explained_and_counted() {
        let picture = timeline(Language::English);
        for row in &picture.rows {
            assert!(picture.key.iter().any(|(shape, _)| *shape == row.marks[0].shape), "{row:?}");
        }
        for (shape, words) in &picture.key {
            assert!(picture.rows.iter().any(|row| row.marks[0].shape == *shape), "{words}");
        }
        let developments = events().iter().filter(|event| matches!(event, Event::Development(_))).count();
        let counted = Language::English.charts_dates_reading(
            developments,
            REPORT.developments().len(),
            picture.rows.len() - developments,
        );
        assert_eq!(picture.about.reading, counted);
    }

    /// The name of a body alone does not say what it did on that day.
    #[test]
    fn every_row_says_what_happened() {
        for id in DevelopmentId::all().filter(|id| id.get().date.is_some()) {
            assert_ne!(Event::Development(id).name(Language::English), id.get().body, "{}", id.get().slug);
        }
    }

    /// The caption promises only these records, and the line below says where further dates are.
    #[test]
    fn the_paragraphs_of_the_dates_are_named() {
        let paragraphs: std::collections::BTreeSet<_> = events()
            .into_iter()
            .map(|event| match event {
                Event::Development(id) => id.get().paragraph.paragraph,
                Event::InForce(_) => 34,
                Event::InForceFor(id) => id.get().paragraph.paragraph,
            })
            .collect();
        assert_eq!(paragraphs.into_iter().collect::<Vec<_>>(), [21, 23, 34, 35]);
        assert!(timeline(Language::English).about.source.contains("paras. 21, 23, 34 and 35."));
    }

    /// The date is in the summary as well, so that a mistake in one of the two is detected.
    #[test]
    fn dates_of_entry_into_force_stand_in_the_summary_too() {
        for id in InstrumentId::all() {
            let told = id.get().in_force.map(|date| Language::English.date(date));
            assert!(told.is_none_or(|told| id.get().summary.contains(&told)), "{}", id.get().slug);
        }
    }
}
