//! Women's share of migrants, region by region, on an axis from nought to the whole.

use crate::{
    report::{Figure, RecordId},
    text::{charts as words, grammar},
};

use super::{
    Along,
    tracks::{Mark, Shape, Track, Tracks},
};

/// A figure that is a share of migrants, and its region.
#[derive(Clone, Copy, Debug)]
pub struct RegionShare {
    /// The figure.
    pub figure: &'static Figure,
    /// The region as its row names it.
    pub region: &'static str,
}

/// Those among the records that give women's share of migrants in the world or a region of it.
#[must_use]
pub fn region_shares(records: &[RecordId]) -> Vec<RegionShare> {
    let share = |id: &RecordId| {
        let RecordId::Figure(id) = id else { return None };
        let figure = id.get();
        Some(RegionShare { figure, region: words::share_region(figure.slug)? })
    };
    records.iter().filter_map(share).collect()
}

/// Their picture. What the report gives as "about" is drawn open.
#[must_use]
pub fn shares(found: &[RegionShare]) -> Tracks {
    let row = |share: &RegionShare| {
        let shape = if share.figure.approximate { Shape::OpenBar } else { Shape::Bar };
        let place = Along::of(hundredths(share.figure.value), 10_000);
        Track {
            slug: share.figure.slug,
            name: share.region.to_owned(),
            value: words::share_value(share.figure),
            marks: vec![Mark { shape, from: Along::START, to: place }],
        }
    };
    let number = |value: u16| (Along::of(value.into(), 100), grammar::number(value.into()));
    Tracks {
        key: vec![(Shape::Bar, words::EXACT), (Shape::OpenBar, words::ABOUT)],
        band: None,
        stacked: false,
        rows: found.iter().map(row).collect(),
        ticks: [0, 25, 50, 75, 100].map(number).into(),
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
    use super::{Along, RecordId, hundredths, region_shares, shares};
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
        let found = region_shares(&all());
        let picture = shares(&found);
        check(&picture);
        let rows: Vec<_> = picture.rows.iter().map(|row| (row.slug, row.value.as_str(), row.marks[0])).collect();
        assert_eq!(rows.iter().map(|row| row.0).collect::<Vec<_>>(), ["6-2", "6-3", "6-4", "6-5", "6-6", "6-7", "6-8"]);
        let (world, africa) = (rows[0], rows[5]);
        assert_eq!((world.1, world.2.shape, world.2.to), ("about 48%", Shape::OpenBar, Along::of(48, 100)));
        assert_eq!((africa.1, africa.2.shape, africa.2.to), ("46.1%", Shape::Bar, Along::of(461, 1000)));
    }

    #[test]
    fn the_names_of_regions_are_those_of_the_figures() {
        for share in region_shares(&all()) {
            assert!(share.figure.what.starts_with("Women’s share of") && share.figure.unit == "per cent");
            let named = if share.region == "World" { "worldwide" } else { share.region.trim_end_matches('*') };
            assert!(share.figure.what.contains(named), "{} {}", share.figure.slug, share.region);
        }
    }
}
