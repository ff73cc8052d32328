//! The claims of sweeping messages about the records, checked with plain loops.

use std::{collections::BTreeSet, fs, path::Path};

use explorer::{
    link::Page,
    report::{
        Attribution, Figure, FigureSubject, LAST_PARAGRAPH, MeasureKind, NoteKind, REPORT, RecordId, RecordType,
        StateId, TILE_MAP,
    },
};

/// The source code of all tests.
pub fn sources() -> String {
    fn add(folder: &Path, to: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                add(&path, to);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                to.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut found = String::new();
    for folder in ["src", "tests"] {
        add(Path::new(folder), &mut found);
    }
    found
}

/// Notes on method are about the data, not the report; every other record names a paragraph.
pub fn every_fact_has_its_paragraph() -> bool {
    let is_method = |id: RecordId| matches!(id, RecordId::Note(id) if id.get().kind == NoteKind::Method);
    RecordType::ALL
        .iter()
        .flat_map(|record| RecordId::every(*record))
        .all(|id| !id.paragraphs().is_empty() || is_method(id))
}

pub fn groups_credit_nobody() -> bool {
    REPORT.measures().iter().all(|it| it.states.is_empty() == (it.attribution == Attribution::Group))
}

/// Whether a text contains a year: a four-digit number from 1900 on.
fn has_year(text: &str) -> bool {
    let numbers = text.split(|sign: char| !sign.is_ascii_digit());
    numbers.filter_map(|digits| digits.parse().ok()).any(|number: u16| (1900..2100).contains(&number))
}

pub fn states_are_not_ranked_and_most_measures_undated() -> bool {
    let names: Vec<_> = REPORT.states().iter().map(|state| state.name).collect();
    let dated = REPORT.measures().iter().filter(|it| {
        has_year(it.summary)
            || it.names.iter().any(|name| has_year(name))
            || it.figures.iter().any(|figure| figure.get().period.is_some())
    });
    names.is_sorted() && (1..REPORT.measures().len() / 2).contains(&dated.count())
}

fn figures_of(paragraph: u8) -> impl Iterator<Item = &'static Figure> {
    REPORT.figures().iter().filter(move |figure| figure.paragraph.paragraph == paragraph)
}

/// The dates in the chart come from these paragraphs, those shown with other records from the others.
pub fn dates_come_from_these_paragraphs() -> bool {
    let developments = REPORT.developments().iter().filter(|it| it.date.is_some()).map(|it| it.paragraph.paragraph);
    let statements = REPORT.statements().iter().filter(|it| it.date.is_some()).map(|it| it.paragraph.paragraph);
    let in_force = REPORT.instruments().iter().filter(|it| it.in_force.is_some());
    let shown: BTreeSet<_> =
        developments.chain(statements).chain(in_force.map(|it| it.paragraphs[0].paragraph)).collect();
    let initiatives = REPORT.initiatives().iter().filter(|it| it.date.is_some()).map(|it| it.paragraph.paragraph);
    let context = REPORT.context().iter().filter(|it| it.summary.contains("September 2016"));
    let beside: BTreeSet<_> = initiatives.chain(context.map(|it| it.paragraph.paragraph)).collect();
    shown == BTreeSet::from([21, 23, 34, 35]) && beside == BTreeSet::from([5, 54, 57, 58])
}

pub fn each_state_has_one_tile() -> bool {
    let mut tiles: Vec<_> =
        TILE_MAP.iter().flat_map(|row| row.split(' ')).filter(|code| !code.starts_with('.')).collect();
    let mut codes: Vec<_> = REPORT.states().iter().map(|state| state.iso3).collect();
    tiles.sort_unstable();
    codes.sort_unstable();
    tiles == codes
}

pub fn shares_have_no_year() -> bool {
    let mut shares = figures_of(6).filter(|figure| figure.unit == "per cent").peekable();
    shares.peek().is_some() && shares.all(|figure| figure.period.is_none())
}

pub fn what_has_no_list_has_totals() -> bool {
    REPORT.instruments().iter().all(|treaty| treaty.lists_states || !treaty.counts.is_empty())
}

pub fn the_report_has_65_paragraphs() -> bool {
    LAST_PARAGRAPH == 65 && Page::all().iter().filter(|page| matches!(page, Page::Paragraph(_))).count() == 65
}

pub fn every_figure_says_what_it_counts() -> bool {
    REPORT.figures().iter().all(|figure| !figure.what.is_empty())
}

pub fn every_state_has_a_measure_with_its_paragraph() -> bool {
    let measures = || REPORT.measures().iter().filter(|it| it.kind == MeasureKind::Measure);
    StateId::all().all(|id| measures().any(|it| it.states.contains(&id))) && every_fact_has_its_paragraph()
}

pub fn every_recommendation_is_related() -> bool {
    REPORT.recommendations().iter().all(|it| !it.related.is_empty())
}

pub fn there_are_25_states_with_pages() -> bool {
    let pages = Page::all().iter().filter(|page| matches!(page, Page::State(_))).count();
    (REPORT.states().len(), pages) == (25, 25)
}

pub fn five_figures_are_about_everyone() -> bool {
    REPORT.figures().iter().filter(|figure| figure.subject == FigureSubject::Everyone).count() == 5
}

pub fn most_footnotes_of_references_are_inferred() -> bool {
    let cited: Vec<_> = REPORT.sources().iter().filter(|it| !it.documents.is_empty()).collect();
    let legible = cited.iter().filter(|it| it.number_legible).count();
    !cited.is_empty() && legible * 2 < cited.len()
}
