//! The words of the pictures: names, keys, and the sentence in which each says what it shows.

use crate::{
    explore::Coverage,
    report::{Figure, Instrument, State, Statement},
};

use super::{
    Counted, Language,
    grammar::{Noun, all_of, group, number, signed},
};

/// Saves the picture as a file.
pub const SAVE: &str = "SVG";
/// Before the name of a picture, in the name of that button.
pub const SAVE_LONG: &str = "SVG of the picture: ";
/// Opens the numbers of a picture.
pub const TABLE: &str = "Table";
/// Leads to a table on the same page that holds the numbers of a picture.
pub const TABLE_OF_PAGE: &str = "The table with these numbers";
/// Before the version of the data, in a file.
pub const DATA_VERSION: &str = "A/72/215 Explorer, data version ";

/// The picture of ratifications.
pub const CHANGE: &str = "Ratifications worldwide, 2015 and 2017";
/// Where its numbers come from.
pub const CHANGE_SOURCE: &str =
    "Source: A/72/215, paras. 30 and 34. Totals count all States of the world; the axis begins at nought.";
/// The instrument.
pub const INSTRUMENT: &str = "Instrument";
/// The earlier total.
pub const BEFORE: &str = "2015";
/// The later total.
pub const AFTER: &str = "2017";
/// Both, and the difference.
pub const CHANGE_VALUE: &str = "2015 → 2017 (change)";

/// The picture of coverage.
pub const COVERAGE: &str = "Measures by State and theme";
/// Where its numbers come from.
pub const COVERAGE_SOURCE: &str = "Counted from this report, A/72/215, paras. 36 to 53, with what is in progress, views and needs. Entries are self-reported and of unequal length: the volume of reporting is not performance.";

/// The map on pages that can be narrowed down by State.
pub const MAP: &str = "The reporting States as equal tiles";
/// What it is and does, where a tile filters.
pub const MAP_FILTERS: &str = "One tile for each reporting State, placed roughly as on a globe, without borders. Select a tile to choose its State; select it again to clear it. The darker the tile, the more entries match your other filters: measures, and what is in progress, views and needs.";
/// The same, where a tile leads to the page of its State.
pub const MAP_LEADS: &str = "One tile for each reporting State, placed roughly as on a globe, without borders. Each leads to the page of its State.";
/// Where the map comes from.
pub const MAP_SOURCE: &str = "States of footnote 1 of A/72/215. The layout is editorial.";
/// Asked for.
pub const CHOSEN: &str = "chosen";
/// Left out on purpose.
pub const EXCLUDED: &str = "excluded";
/// Neither.
pub const NOT_CHOSEN: &str = "not chosen";
/// The picture of dates.
pub const TIMELINE: &str = "Dates of developments and of entries into force";
/// Where they come from.
pub const TIMELINE_SOURCE: &str = "Source: A/72/215, paras. 21, 23, 34 and 35. Where the report gives only a month or a year, the bar covers all of it. The dates of paras. 5, 54, 57 and 58 are given with the records of these paragraphs.";
/// A date that names a day.
pub const A_DAY: &str = "day";
/// A date that names no day.
pub const A_SPAN: &str = "month or year, whole";
/// The stretch behind the dates.
pub const THE_PERIOD: &str = "Period of the report";
/// What happened.
pub const EVENT: &str = "What";
/// When.
pub const DATE: &str = "Date";

/// The picture of shares.
pub const SHARES: &str = "Women’s share of migrants, by region";
/// Where they come from.
pub const SHARES_SOURCE: &str = "Source: A/72/215, para. 6, from United Nations estimates. The report gives no year. Oceania includes Australia, New Zealand, Melanesia, Micronesia and Polynesia (footnote 5).";
/// A figure that the report gives as exact.
pub const EXACT: &str = "exact";
/// One that it gives as approximate or estimated.
pub const ABOUT: &str = "about, or estimated";
/// The region.
pub const REGION: &str = "Region";
/// Its share.
pub const SHARE: &str = "Share of women";

/// The region of a figure that is a share of migrants; none for other figures.
#[must_use]
pub fn share_region(slug: &str) -> Option<&'static str> {
    Some(match slug {
        "6-2" => "World",
        "6-3" => "Europe",
        "6-4" => "Latin America and the Caribbean",
        "6-5" => "Oceania",
        "6-6" => "North America",
        "6-7" => "Africa",
        "6-8" => "Asia",
        _ => return None,
    })
}

/// "about 50%", "an estimated 48%".
#[must_use]
pub fn share_value(figure: &Figure) -> String {
    let qualifier = match (figure.estimated, figure.approximate) {
        (true, _) => "an estimated ",
        (false, true) => "about ",
        (false, false) => "",
    };
    [qualifier, &group(figure.value), "%"].concat()
}

/// The lowest and the highest share, each with the regions that have it.
#[must_use]
pub fn shares_reading(lowest: (&Figure, &[&str]), highest: (&Figure, &[&str])) -> String {
    let part = |(figure, regions): (&Figure, &[&str])| [&share_value(figure), " (", &all_of(regions), ")"].concat();
    ["The lowest share is ", &part(lowest), ", the highest ", &part(highest), "."].concat()
}

/// "48 → 51 (+3)".
#[must_use]
pub fn change_value(before: u16, after: u16) -> String {
    let change = signed(i32::from(after) - i32::from(before));
    [&before.to_string(), " → ", &after.to_string(), " (", &change, ")"].concat()
}

/// How many of the totals rose, and by how much.
#[must_use]
pub fn change_reading(totals: &[(u16, u16)]) -> String {
    let (mut rose, mut least, mut most) = (0, i32::MAX, i32::MIN);
    for (before, after) in totals {
        let change = i32::from(*after) - i32::from(*before);
        rose += usize::from(change > 0);
        (least, most) = (least.min(change), most.max(change));
    }
    let all = Noun { one: "total", many: "totals" }.counted(totals.len());
    let reading = [&number(rose), " of ", &all, " rose from 2015 to 2017: ", &signed(least)].concat();
    if least == most { [&reading, "."].concat() } else { [&reading, " to ", &signed(most), "."].concat() }
}

/// "States with an entry, of 24: Legislation 15, …".
#[must_use]
pub fn coverage_reading(coverage: &Coverage) -> String {
    let part = |theme| [Language::English.theme(theme), " ", &number(coverage.states_under(theme))].concat();
    let parts: Vec<_> = coverage.themes.iter().map(|theme| part(*theme)).collect();
    let shown = coverage.rows.len() + coverage.silent.len();
    ["States with an entry, of ", &number(shown), ": ", &all_of(&parts), "."].concat()
}

/// "JOR, Jordan, 9 entries, chosen"; code and name alone where nothing can be chosen. What is seen, the code, comes first.
#[must_use]
pub fn tile(state: &State, standing: Option<(usize, &str)>) -> String {
    let name = [state.iso3, ", ", state.name].concat();
    match standing {
        Some((count, word)) => [name.as_str(), &Language::English.measures_entries(count), word].join(", "),
        None => name,
    }
}

/// What happened on the date of a development, in a few words; none for one that is not described here.
#[must_use]
pub fn event(slug: &str) -> Option<&'static str> {
    Some(match slug {
        "21-1" => "General Assembly: high-level meeting",
        "23-1" => "Global Forum on Migration: Summit",
        "35-1" => "Commissioner signs Istanbul Convention",
        _ => return None,
    })
}

/// An instrument came into force.
#[must_use]
pub fn in_force(instrument: &Instrument) -> String {
    [instrument.short_name, " in force"].concat()
}

/// An instrument takes effect for one State.
#[must_use]
pub fn in_force_for(statement: &Statement) -> String {
    [&in_force(statement.instrument.get()), " for ", statement.state.get().name].concat()
}

/// How many of the developments have a date.
#[must_use]
pub fn timeline_reading(dated: usize, all: usize) -> String {
    let with = |count: usize| if count == 1 { " has a date in the report." } else { " have a date in the report." };
    let all = Language::English.counted(Counted::Development, all);
    [&number(dated), " of the ", &all, with(dated), " The others are in the list."].concat()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::{change_reading, change_value, coverage_reading, share_value, shares_reading, tile, timeline_reading};
    use crate::{
        explore::{Coverage, Selection},
        report::{FigureId, StateId},
    };

    #[test]
    fn totals_are_read_with_their_change() {
        assert_eq!(change_value(48, 51), "48 → 51 (+3)");
        assert_eq!(change_value(9, 7), "9 → 7 (−2)");
        assert_eq!(change_reading(&[(48, 51), (185, 187)]), "2 of 2 totals rose from 2015 to 2017: +2 to +3.");
        assert_eq!(change_reading(&[(48, 51)]), "1 of 1 total rose from 2015 to 2017: +3.");
    }

    #[test]
    fn shares_say_about_where_the_report_does() {
        let figure = |slug| FigureId::from_slug(slug).unwrap().get();
        assert_eq!(share_value(figure("6-7")), "46.1%");
        let reading = shares_reading((figure("6-8"), &["Asia"]), (figure("6-3"), &["Europe", "Oceania"]));
        assert_eq!(reading, "The lowest share is 42% (Asia), the highest about 50% (Europe and Oceania).");
    }

    #[test]
    fn tiles_say_whether_they_are_chosen() {
        let jordan = StateId::from_slug("jordan").unwrap().get();
        assert_eq!(tile(jordan, Some((1, "chosen"))), "JOR, Jordan, 1 entry, chosen");
        assert_eq!(tile(jordan, None), "JOR, Jordan");
    }

    #[test]
    fn dates_and_themes_are_counted() {
        assert_eq!(
            timeline_reading(1, 17),
            "1 of the 17 developments has a date in the report. The others are in the list."
        );
        let all = coverage_reading(&Coverage::of(&Selection::default()));
        assert!(all.starts_with("States with an entry, of 25: Legislation "), "{all}");
        assert!(all.contains(" and Cooperation "), "{all}");
    }
}
