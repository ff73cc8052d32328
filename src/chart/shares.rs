//! Women's share of migrants, region by region, on an axis from 0 to 100 per cent.

use crate::{
    explore::FacetKey,
    report::{Figure, REPORT},
    text::{Language, static_charts as words},
};

use super::{
    About, AxisPosition,
    tracks::{Mark, Shape, Track, Tracks},
};

/// The chart of women's share of migrants in the world and in each region, in the report's order. Values that the
/// report gives as "about" are drawn as open bars.
#[must_use]
pub fn shares(language: Language) -> Tracks {
    let given: Vec<_> = REPORT
        .figures()
        .iter()
        .filter_map(|figure| Some((figure, words::share_region(language, figure.slug)?)))
        .collect();
    let row = |(figure, region): &(&'static Figure, &'static str)| {
        let shape = if figure.approximate { Shape::OpenBar } else { Shape::Bar };
        let to = AxisPosition::of(hundredths(figure.value), 10_000);
        Track {
            slug: figure.slug,
            name: (*region).to_owned(),
            detail: None,
            value: words::share_value(language, figure),
            marks: vec![Mark { shape, from: AxisPosition::START, to }, Mark::at(Shape::Tick, AxisPosition::of(1, 2))],
        }
    };
    let number = |value: u16| (AxisPosition::of(value.into(), 100), value.to_string());
    Tracks {
        about: About {
            id: "shares",
            caption: language.charts_shares(),
            reading: reading(language, &given),
            source: language.charts_shares_source(),
        },
        key: vec![
            (Shape::Bar, language.charts_exact()),
            (Shape::OpenBar, language.charts_about()),
            (Shape::Tick, language.charts_half()),
        ],
        band: None,
        stacked: false,
        rows: given.iter().map(row).collect(),
        ticks: [0, 25, 50, 75, 100].map(number).into(),
        columns: vec![language.facet_name(FacetKey::Region), language.charts_share()],
    }
}

/// A sentence about the lowest and the highest value, each with all regions that have it.
fn reading(language: Language, given: &[(&Figure, &'static str)]) -> String {
    let value = |(figure, _): &&(&Figure, &str)| hundredths(figure.value);
    let Some((lowest, highest)) = given.iter().min_by_key(value).zip(given.iter().max_by_key(value)) else {
        return String::new();
    };
    let with = |one: &(&Figure, &str)| -> Vec<_> {
        given.iter().filter(|other| value(other) == value(&one)).map(|(_, region)| *region).collect()
    };
    words::shares_reading(language, (lowest.0, &with(lowest)), (highest.0, &with(highest)))
}

/// A plain decimal in hundredths: "46.1" is 4610.
#[must_use]
pub fn hundredths(value: &str) -> u32 {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let digit = |index: usize| fraction.as_bytes().get(index).map_or(0, |byte| u32::from(byte.wrapping_sub(b'0')));
    whole.parse::<u32>().map_or(0, |whole| whole.saturating_mul(100) + digit(0) * 10 + digit(1))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::{AxisPosition, Mark, hundredths, shares};
    use crate::{
        chart::tracks::{Shape, check},
        report::FigureId,
        text::Language,
    };

    #[test]
    fn decimals_are_read_exactly() {
        for (value, expected) in [("50", 5000), ("46.1", 4610), ("73.45", 7345), ("0", 0), ("0.5", 50)] {
            assert_eq!(hundredths(value), expected, "{value}");
        }
    }

    #[test]
    fn every_region_of_the_paragraph_has_a_row_of_its_length() {
        let picture = shares(Language::English);
        check(&picture);
        let rows: Vec<_> = picture.rows.iter().map(|row| (row.slug, row.value.as_str(), row.marks[0])).collect();
        assert_eq!(rows.iter().map(|row| row.0).collect::<Vec<_>>(), ["6-2", "6-3", "6-4", "6-5", "6-6", "6-7", "6-8"]);
        let (world, africa) = (rows[0], rows[5]);
        assert_eq!(
            (world.1, world.2.shape, world.2.to),
            ("an estimated 48%", Shape::OpenBar, AxisPosition::of(48, 100))
        );
        assert_eq!((africa.1, africa.2.shape, africa.2.to), ("46.1%", Shape::Bar, AxisPosition::of(461, 1000)));
    }

    #[test]
    fn every_row_marks_the_half() {
        let picture = shares(Language::English);
        let half = AxisPosition::of(50, 100);
        assert!(picture.key.iter().any(|(shape, words)| *shape == Shape::Tick && *words == "half"));
        assert!(picture.ticks.contains(&(half, "50".to_owned())));
        for row in &picture.rows {
            assert_eq!(row.marks[1], Mark::at(Shape::Tick, half), "{}", row.slug);
        }
    }

    #[test]
    fn the_names_of_regions_are_those_of_the_figures() {
        for row in shares(Language::English).rows {
            let figure = FigureId::from_slug(row.slug).unwrap().get();
            assert!(figure.what.starts_with("Women’s share of") && figure.unit == "per cent", "{}", row.slug);
            let named = if row.name == "World" { "worldwide" } else { &row.name };
            assert!(figure.what.contains(named), "{} {}", row.slug, row.name);
        }
    }

    #[test]
    fn the_sentence_names_the_ends() {
        let highest = "about 50% (Europe, Latin America and the Caribbean, Oceania and North America)";
        assert_eq!(
            shares(Language::English).about.reading,
            ["The lowest share is 42% (Asia), the highest ", highest, "."].concat()
        );
    }
}
