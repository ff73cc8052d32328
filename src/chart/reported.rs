//! Two charts of what the reporting States are credited with, on an axis from zero to all of them: measures under each
//! heading of the report, and instruments by which they are bound. The rest of a row stands for the States on which the
//! report is silent.

use crate::{
    explore::{Coverage, FacetKey, Matrix, Selection, measures::measures_only},
    report::{InstrumentId, StateId},
    text::Language,
};

use super::{
    About, AxisPosition,
    tracks::{Mark, Shape, Track, Tracks},
};

/// The step between two numbers of the axis.
const STEP: usize = 5;

/// How many States are credited with a measure under each heading. Measures in progress, views and needs are left out.
#[must_use]
pub fn by_heading(language: Language) -> Tracks {
    let coverage = Coverage::of(&measures_only(&Selection::default()));
    let counted = |theme| (language.theme(theme), coverage.states_under(theme));
    let counts: Vec<_> = coverage.themes.iter().map(|theme| counted(*theme)).collect();
    let rows =
        coverage.themes.iter().zip(&counts).map(|(theme, (name, count))| row(language, theme.slug(), name, *count));
    let key = [language.charts_reported(), language.charts_not_reported()];
    let about = About {
        id: "headings",
        caption: language.charts_headings(),
        reading: language.charts_headings_reading(StateId::all().len(), &named(language, &counts)),
        source: language.charts_headings_source(),
    };
    tracks(about, key, rows.collect(), [language.facet_name(FacetKey::Theme), language.charts_states_counted()])
}

/// How many States are bound by each instrument for which the report lists States.
#[must_use]
pub fn by_instrument(language: Language) -> Tracks {
    let instruments: Vec<_> = InstrumentId::all().filter(|id| id.get().lists_states).collect();
    let bound = |id: InstrumentId| Matrix::of(&Selection { bound: vec![id], ..Selection::default() }).states.len();
    let counts: Vec<_> = instruments.iter().map(|id| (id.get().short_name, bound(*id))).collect();
    let rows = instruments.iter().zip(&counts).map(|(id, (name, count))| row(language, id.get().slug, name, *count));
    let key = [language.charts_bound(), language.charts_not_bound()];
    let about = About {
        id: "bound",
        caption: language.charts_instruments(),
        reading: language.charts_instruments_reading(StateId::all().len(), &named(language, &counts)),
        source: language.charts_instruments_source(),
    };
    tracks(about, key, rows.collect(), [language.facet_name(FacetKey::Instrument), language.charts_states_counted()])
}

/// "Legislation 20, Policies 14 and Cooperation 13".
fn named(language: Language, counts: &[(&str, usize)]) -> String {
    let part = |(name, count): &(&str, usize)| language.charts_states_of(name, *count);
    language.all_of(&counts.iter().map(part).collect::<Vec<_>>())
}

fn row(language: Language, slug: &'static str, name: &str, count: usize) -> Track {
    let to = position(count);
    let reported = Mark { shape: Shape::Bar, from: AxisPosition::START, to };
    let silent = Mark { shape: Shape::Rest, from: to, to: AxisPosition::END };
    let all = StateId::all().len();
    Track {
        slug,
        name: name.to_owned(),
        detail: None,
        value: language.coverage_share(count, all),
        marks: if count < all { vec![silent, reported] } else { vec![reported] },
    }
}

fn tracks(about: About, [reported, silent]: [&'static str; 2], rows: Vec<Track>, columns: [&'static str; 2]) -> Tracks {
    Tracks {
        about,
        key: vec![(Shape::Bar, reported), (Shape::Rest, silent)],
        band: None,
        stacked: false,
        rows,
        ticks: (0..=StateId::all().len()).step_by(STEP).map(|count| (position(count), count.to_string())).collect(),
        columns: columns.into(),
    }
}

fn position(count: usize) -> AxisPosition {
    let whole = u32::try_from(StateId::all().len()).unwrap_or(u32::MAX);
    AxisPosition::of(u32::try_from(count).unwrap_or(u32::MAX), whole)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use std::collections::BTreeSet;

    use super::{AxisPosition, by_heading, by_instrument};
    use crate::{
        chart::tracks::{Shape, Tracks, check},
        report::{MeasureKind, REPORT, Theme},
        text::Language,
    };

    /// The number of States that each row counts, read back from its bars.
    fn counted(picture: &Tracks) -> Vec<(&'static str, usize)> {
        check(picture);
        let count = |to: AxisPosition| (0..=25).find(|count| AxisPosition::of(*count, 25) == to).unwrap() as usize;
        let read = |row: &crate::chart::tracks::Track| {
            let bar = row.marks.iter().find(|mark| mark.shape == Shape::Bar).unwrap();
            let number = count(bar.to);
            assert_eq!((bar.from, row.value.as_str()), (AxisPosition::START, format!("{number} of 25").as_str()));
            let rest = row.marks.iter().find(|mark| mark.shape == Shape::Rest).map(|mark| (mark.from, mark.to));
            assert_eq!(rest, (number < 25).then_some((bar.to, AxisPosition::END)), "{}", row.name);
            assert!(picture.about.reading.contains(&format!("{} {number}", row.name)), "{}", picture.about.reading);
            (row.slug, number)
        };
        picture.rows.iter().map(read).collect()
    }

    /// Counts again independently, with slugs and loops.
    #[test]
    fn headings_count_the_states_with_a_measure() {
        let states = |theme: Theme| {
            let measures = REPORT.measures().iter();
            let credited = measures.filter(|it| it.theme == theme && it.kind == MeasureKind::Measure);
            credited.flat_map(|it| it.states).map(|id| id.get().slug).collect::<BTreeSet<_>>().len()
        };
        let expected: Vec<_> = Theme::ALL.iter().map(|theme| (theme.slug(), states(*theme))).collect();
        assert_eq!(counted(&by_heading(Language::English)), expected);
    }

    #[test]
    fn instruments_count_the_states_that_are_bound() {
        let states = |slug: &str| {
            let said = REPORT.statements().iter();
            let bound = said.filter(|it| it.instrument.get().slug == slug && it.status.is_bound());
            bound.map(|it| it.state.get().slug).collect::<BTreeSet<_>>().len()
        };
        let listed = REPORT.instruments().iter().filter(|instrument| instrument.lists_states);
        let expected: Vec<_> = listed.map(|instrument| (instrument.slug, states(instrument.slug))).collect();
        assert_eq!(counted(&by_instrument(Language::English)), expected);
    }

    /// The source line names the instruments that have no row.
    #[test]
    fn instruments_without_a_row_are_named() {
        let source = by_instrument(Language::English).about.source;
        let (_, without) = source.split_once("lists no States for").unwrap();
        for instrument in REPORT.instruments() {
            assert_eq!(without.contains(instrument.short_name), !instrument.lists_states, "{source}");
        }
    }

    /// The source line names the State about which the report makes two statements, only one of which says that it is
    /// bound.
    #[test]
    fn the_contradiction_behind_a_number_is_told() {
        let both = |slug: &str, bound: bool| {
            REPORT.statements().iter().any(|it| {
                let named = it.state.get().slug == slug && it.instrument.get().slug == "trafficking-protocol";
                named && it.status.is_bound() == bound
            })
        };
        let states: Vec<_> = REPORT.states().iter().filter(|it| both(it.slug, true) && both(it.slug, false)).collect();
        let [japan] = states.as_slice() else { panic!("{states:?}") };
        assert!(by_instrument(Language::English).about.source.contains(&format!("has {} as a signatory", japan.name)));
    }

    /// Only these paragraphs say whether a State is bound by an instrument.
    #[test]
    fn the_paragraphs_of_the_statements_are_named() {
        let paragraphs: BTreeSet<_> = REPORT.statements().iter().map(|it| it.paragraph.paragraph).collect();
        let ends = [paragraphs.first(), paragraphs.last()].map(|end| *end.unwrap());
        assert_eq!(ends, [31, 35]);
        assert!(by_instrument(Language::English).about.source.contains("paras. 31 to 35:"));
    }

    #[test]
    fn the_axis_ends_with_all_states() {
        let ticks = by_heading(Language::English).ticks;
        assert_eq!(ticks.last(), Some(&(AxisPosition::END, "25".to_owned())));
        assert_eq!(ticks.len(), 6);
    }
}
