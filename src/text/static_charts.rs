//! The words of the charts that only static pages have.

use crate::report::{Figure, Instrument, Statement};

use super::Language;

vocabulary! {
    /// A region for which the report gives women's share of migrants.
    ShareRegion {
        /// The whole world.
        World = "world",
        /// Europe as a whole.
        Europe = "europe",
        /// Latin America and the Caribbean.
        LatinAmerica = "latin-america",
        /// Oceania, with Australia and New Zealand.
        Oceania = "oceania",
        /// North America only.
        NorthAmerica = "north-america",
        /// Africa as a whole.
        Africa = "africa",
        /// Asia as a whole.
        Asia = "asia",
    }
}

/// The region of a figure that is a share of migrants; `None` for other figures.
#[must_use]
pub fn share_region(language: Language, slug: &str) -> Option<&'static str> {
    let region = match slug {
        "6-2" => ShareRegion::World,
        "6-3" => ShareRegion::Europe,
        "6-4" => ShareRegion::LatinAmerica,
        "6-5" => ShareRegion::Oceania,
        "6-6" => ShareRegion::NorthAmerica,
        "6-7" => ShareRegion::Africa,
        "6-8" => ShareRegion::Asia,
        _ => return None,
    };
    Some(language.charts_region_of_share(region))
}

/// "about 50%", "an estimated 48%".
#[must_use]
pub fn share_value(language: Language, figure: &Figure) -> String {
    language.charts_share_value(&language.group(figure.value), figure.estimated, figure.approximate)
}

/// The lowest and the highest share, each with the regions that have it.
#[must_use]
pub fn shares_reading(language: Language, lowest: (&Figure, &[&str]), highest: (&Figure, &[&str])) -> String {
    let [low, high] = [lowest.0, highest.0].map(|figure| share_value(language, figure));
    language.charts_shares_reading(&low, &language.all_of(lowest.1), &high, &language.all_of(highest.1))
}

/// What happened on the date of a development, in a few words; `None` if it is not described here.
#[must_use]
pub fn event(language: Language, slug: &str) -> Option<&'static str> {
    Some(match slug {
        "21-1" => language.charts_event_assembly(),
        "23-1" => language.charts_event_forum(),
        "35-1" => language.charts_event_commissioner(),
        _ => return None,
    })
}

/// The words for an instrument's entry into force.
#[must_use]
pub fn in_force(language: Language, instrument: &Instrument) -> String {
    language.charts_in_force(instrument.short_name)
}

/// The words for an instrument's entry into force for a State.
#[must_use]
pub fn in_force_for(language: Language, statement: &Statement) -> String {
    language.charts_in_force_for(statement.instrument.get().short_name, statement.state.get().name)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::{Language, share_value, shares_reading};
    use crate::report::FigureId;

    const LANGUAGE: Language = Language::English;

    #[test]
    fn shares_say_about_where_the_report_does() {
        let figure = |slug| FigureId::from_slug(slug).unwrap().get();
        assert_eq!(share_value(LANGUAGE, figure("6-7")), "46.1%");
        let reading = shares_reading(LANGUAGE, (figure("6-8"), &["Asia"]), (figure("6-3"), &["Europe", "Oceania"]));
        assert_eq!(reading, "The lowest share is 42% (Asia), the highest about 50% (Europe and Oceania).");
    }

    #[test]
    fn dates_are_counted() {
        assert_eq!(
            LANGUAGE.charts_dates_reading(1, 17, 2),
            "1 of the 17 developments has a date in the report and is shown here, with 2 entries into force. The other \
             developments are in the list."
        );
    }
}
