//! Women's share of migrants, region by region, on an axis from nought to the whole.

use crate::{
    report::{Figure, RecordId},
    text::charts as words,
};

use super::{
    About, Along,
    tracks::{Mark, Shape, Track, Tracks},
};

/// The picture of those among the records that give women's share of migrants in the world or in a region of it. What the
/// report gives as "about" is drawn open.
#[must_use]
pub fn shares(records: &[RecordId]) -> Tracks {
    let mut rows = Vec::new();
    let mut ends: Option<[(u32, &'static str, &'static Figure); 2]> = None;
    for id in records {
        let RecordId::Figure(id) = id else { continue };
        let figure = id.get();
        let Some(region) = words::share_region(figure.slug) else { continue };
        let part = hundredths(figure.value);
        let shape = if figure.approximate { Shape::OpenBar } else { Shape::Bar };
        rows.push(Track {
            slug: figure.slug,
            name: region.to_owned(),
            value: words::share_value(figure),
            marks: vec![Mark { shape, from: Along::START, to: Along::of(part, 10_000) }],
        });
        let this = (part, region, figure);
        let [lowest, highest] = ends.unwrap_or([this; 2]);
        ends = Some([if part < lowest.0 { this } else { lowest }, if part > highest.0 { this } else { highest }]);
    }
    let number = |value: u16| (Along::of(value.into(), 100), value.to_string());
    let reading = ends.map(|[low, high]| words::shares_reading((low.1, low.2), (high.1, high.2)));
    Tracks {
        about: About {
            id: "shares",
            caption: words::SHARES,
            reading: reading.unwrap_or_default(),
            source: words::SHARES_SOURCE,
        },
        key: vec![(Shape::Bar, words::EXACT), (Shape::OpenBar, words::ABOUT)],
        band: None,
        stacked: false,
        rows,
        ticks: [0, 25, 50, 75, 100].map(number).into(),
        columns: [words::REGION, words::SHARE],
    }
}

/// A plain decimal in hundredths: "46.1" is 4610.
#[must_use]
pub fn hundredths(value: &str) -> u32 {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let digit = |place: usize| fraction.as_bytes().get(place).map_or(0, |byte| u32::from(byte.wrapping_sub(b'0')));
    whole.parse::<u32>().map_or(0, |whole| whole.saturating_mul(100) + digit(0) * 10 + digit(1))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::{Along, RecordId, hundredths, shares};
    use crate::{
        chart::tracks::{Shape, check},
        report::FigureId,
    };

    fn all() -> Vec<RecordId> {
        FigureId::all().map(RecordId::Figure).collect()
    }

    #[test]
    fn decimals_are_read_exactly() {
        for (value, expected) in [("50", 5000), ("46.1", 4610), ("73.45", 7345), ("0", 0), ("0.5", 50)] {
            assert_eq!(hundredths(value), expected, "{value}");
        }
    }

    #[test]
    fn every_region_of_the_paragraph_has_a_row_of_its_length() {
        let picture = shares(&all());
        check(&picture);
        let rows: Vec<_> = picture.rows.iter().map(|row| (row.slug, row.value.as_str(), row.marks[0])).collect();
        assert_eq!(rows.iter().map(|row| row.0).collect::<Vec<_>>(), ["6-2", "6-3", "6-4", "6-5", "6-6", "6-7", "6-8"]);
        let (world, africa) = (rows[0], rows[5]);
        assert_eq!((world.1, world.2.shape, world.2.to), ("about 48%", Shape::OpenBar, Along::of(48, 100)));
        assert_eq!((africa.1, africa.2.shape, africa.2.to), ("46.1%", Shape::Bar, Along::of(461, 1000)));
    }

    #[test]
    fn the_names_of_regions_are_those_of_the_figures() {
        for row in shares(&all()).rows {
            let figure = FigureId::from_slug(row.slug).unwrap().get();
            assert!(figure.what.starts_with("Women’s share of") && figure.unit == "per cent", "{}", row.slug);
            let named = if row.name == "World" { "worldwide" } else { &row.name };
            assert!(figure.what.contains(named), "{} {}", row.slug, row.name);
        }
    }

    #[test]
    fn the_sentence_names_the_ends() {
        let reading = |records: &[RecordId]| shares(records).about.reading;
        assert_eq!(reading(&all()), "The lowest share shown is 42% (Asia), the highest about 50% (Europe).");
        assert_eq!(reading(&[]), "");
        let asia = RecordId::Figure(FigureId::from_slug("6-8").unwrap());
        assert_eq!(reading(&[asia]), "The one share shown is 42% (Asia).");
    }
}
