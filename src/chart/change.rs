//! Worldwide totals of ratifications in two years, one row per instrument: the total as a bar, the change as a number.

use crate::{
    explore::FacetKey,
    report::{Instrument, InstrumentId, REPORT},
    text::{Language, charts as words},
};

use super::{
    About, AxisPosition,
    tracks::{Mark, Shape, Track, Tracks},
};

/// The step between two numbers of the axis.
const STEP: u16 = 50;

/// The end of the axis: the first full step that no total exceeds, whatever is selected.
#[must_use]
pub fn axis_end() -> u16 {
    let totals = REPORT.instruments().iter().flat_map(|instrument| instrument.counts).map(|total| total.count);
    totals.max().unwrap_or(STEP).next_multiple_of(STEP)
}

/// The two totals of an instrument, if the report gives both.
fn both_totals(instrument: &Instrument) -> Option<(u16, u16)> {
    let [before, after] = instrument.totals();
    before.zip(after)
}

/// The chart of the given instruments for which the report gives both totals.
#[must_use]
pub fn change(language: Language, instruments: &[InstrumentId]) -> Tracks {
    let end = axis_end();
    let position = |value: u16| AxisPosition::of(value.into(), end.into());
    let mut both = Vec::new();
    let mut rows = Vec::new();
    for id in instruments {
        let instrument = id.get();
        let Some((before, after)) = both_totals(instrument) else { continue };
        let (low, high) = (position(before.min(after)), position(before.max(after)));
        rows.push(Track {
            slug: instrument.slug,
            name: instrument.short_name.to_owned(),
            detail: Some(language.charts_totals(before.into(), after.into())),
            value: language.signed(i32::from(after) - i32::from(before)),
            marks: vec![
                Mark { shape: Shape::Base, from: AxisPosition::START, to: low },
                Mark { shape: Shape::Bar, from: low, to: high },
            ],
        });
        both.push((before, after));
    }
    let number = |value: u16| (position(value), value.to_string());
    Tracks {
        about: About {
            id: "ratifications",
            caption: language.charts_change(),
            reading: words::change_reading(language, &both),
            source: language.charts_change_source(),
        },
        key: vec![(Shape::Base, language.charts_before()), (Shape::Bar, language.charts_after())],
        band: None,
        stacked: false,
        rows,
        ticks: (0..=end / STEP).map(|step| number(step * STEP)).collect(),
        columns: vec![
            language.facet_name(FacetKey::Instrument),
            language.charts_before_and_after(),
            language.charts_change_column(),
        ],
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::{AxisPosition, Mark, axis_end, both_totals, change};
    use crate::{
        chart::tracks::{Shape, check},
        report::InstrumentId,
        text::Language,
    };

    #[test]
    fn the_axis_begins_at_nought_and_holds_every_total() {
        assert_eq!(axis_end(), 200);
        let picture = change(Language::English, &InstrumentId::all().collect::<Vec<_>>());
        check(&picture);
        assert_eq!(
            picture.ticks.iter().map(|tick| tick.1.as_str()).collect::<Vec<_>>(),
            ["0", "50", "100", "150", "200"]
        );
        assert_eq!(picture.ticks.last().map(|tick| tick.0), Some(AxisPosition::END));
        assert_eq!(picture.rows.len(), InstrumentId::all().filter(|id| both_totals(id.get()).is_some()).count());
    }

    #[test]
    fn marks_stand_at_the_numbers_beside_them() {
        let only = InstrumentId::from_slug("migrant-workers-convention").unwrap();
        let silent = InstrumentId::from_slug("ilo-c097").unwrap();
        let picture = change(Language::English, &[silent, only]);
        let [row] = picture.rows.as_slice() else { panic!("{picture:?}") };
        let said = (row.name.as_str(), row.detail.as_deref(), row.value.as_str());
        assert_eq!(said, ("Migrant Workers Convention", Some("48 → 51"), "+3"));
        let (before, after) = (AxisPosition::of(48, 200), AxisPosition::of(51, 200));
        let base = Mark { shape: Shape::Base, from: AxisPosition::START, to: before };
        assert_eq!(row.marks, [base, Mark { shape: Shape::Bar, from: before, to: after }]);
    }

    #[test]
    fn rows_keep_the_order_given() {
        let backwards: Vec<_> = InstrumentId::all().rev().collect();
        let slugs: Vec<_> = change(Language::English, &backwards).rows.iter().map(|row| row.slug).collect();
        assert_eq!(slugs.first(), Some(&"ilo-c189"));
        assert_eq!(slugs.last(), Some(&"migrant-workers-convention"));
    }
}
