//! What a page shows as tables for people: names in place of slugs, silence spelt out, the source and the link of each
//! record. Its pages that are tables give what they show; all others the records they list.

use crate::{
    explore::{
        Cell, Comparison, Coverage, FacetKey, Matrix, Selection, SortKey,
        compare::{InstrumentLine, ThemeLine},
        statements::{InstrumentRow, instrument_rows, statements},
    },
    link::{Page, View},
    publish::{Answer, Sheet},
    report::{MeasureId, RecordId, StateId},
};

use super::{
    Language, compare,
    quote::{Quote, place, statuses},
    record_cells::cells,
};

/// Makes the address of a view.
pub type Address<'made> = &'made dyn Fn(&View) -> String;

/// The tables of a view, one for each of the pairs of files that it offers. In the matrix, `sourced` puts a column of
/// paragraphs beside each instrument.
#[must_use]
pub fn sheets(language: Language, view: &View, address: Address<'_>, sourced: bool) -> Vec<Sheet> {
    let selection = &view.selection;
    if view.page == Page::Matrix {
        vec![matrix(language, &Matrix::of(selection), sourced)]
    } else if view.page == Page::Coverage {
        vec![coverage(language, &Coverage::of(selection))]
    } else if view.page == Page::Instruments {
        vec![instruments(language, selection)]
    } else if view.page == Page::Compare {
        Comparison::of(selection).map_or_else(|_| Vec::new(), |compared| comparison(language, &compared))
    } else {
        let of_each = |answer: Answer| records(language, &answer.records, answer.record.is_none(), address);
        Answer::all(view).into_iter().map(of_each).collect()
    }
}

/// A line of texts as owned cells.
fn line<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.map(str::to_owned).into()
}

fn names(ids: &[StateId]) -> impl Iterator<Item = String> {
    ids.iter().map(|id| id.get().name.to_owned())
}

/// The records of one type, or of several.
fn records(language: Language, ids: &[RecordId], several: bool, address: Address<'_>) -> Sheet {
    let mut sheet = Sheet::default();
    for id in ids {
        let mut named = cells(language, *id, several);
        named.push((language.record_source(), place(language, &id.paragraphs())));
        named.push((language.sheet_link(), address(&View::of(Page::of_record(*id)))));
        let spelt = |text: String| if text.is_empty() { language.record_not_stated().to_owned() } else { text };
        let (columns, row) = named.into_iter().map(|(name, cell)| (name.to_owned(), spelt(cell))).unzip();
        sheet.columns = columns;
        sheet.rows.push(row);
    }
    sheet
}

fn matrix(language: Language, matrix: &Matrix, sourced: bool) -> Sheet {
    let mut sheet = Sheet { columns: line([language.facet_name(FacetKey::State)]), rows: Vec::new() };
    for instrument in &matrix.instruments {
        let name = instrument.get().short_name;
        sheet.columns.push(name.into());
        if sourced {
            sheet.columns.push(language.sheet_paragraph(name));
        }
    }
    for state in &matrix.states {
        let mut row = line([state.get().name]);
        for instrument in &matrix.instruments {
            let cell = Cell::of(*state, *instrument);
            row.push(statuses(language, &cell));
            if sourced {
                row.push(if cell.is_silent() { String::new() } else { language.paragraphs(&cell.paragraphs()) });
            }
        }
        sheet.rows.push(row);
    }
    sheet
}

/// The table with its sums, and the States without an entry, which the page lists below it.
fn coverage(language: Language, coverage: &Coverage) -> Sheet {
    let number = |count: usize| if count == 0 { language.coverage_none().into() } else { count.to_string() };
    let mut columns = line([language.facet_name(FacetKey::State)]);
    columns.extend(coverage.themes.iter().map(|theme| language.theme(*theme).to_owned()));
    columns.push(language.coverage_all().into());
    let mut sheet = Sheet { columns, rows: Vec::new() };
    let none = vec![0; coverage.themes.len()];
    let silent = coverage.silent.iter().map(|state| (*state, &none));
    for (state, counts) in coverage.rows.iter().map(|row| (row.state, &row.counts)).chain(silent) {
        let mut row = line([state.get().name]);
        row.extend(counts.iter().map(|count| number(*count)));
        row.push(number(counts.iter().sum()));
        sheet.rows.push(row);
    }
    let shown = coverage.rows.len() + coverage.silent.len();
    let share = |count: usize| language.coverage_share(count, shown);
    let mut sums = line([language.coverage_states()]);
    sums.extend(coverage.themes.iter().map(|theme| share(coverage.states_under(*theme))));
    sums.push(share(coverage.rows.len()));
    sheet.rows.push(sums);
    sheet
}

fn instruments(language: Language, selection: &Selection) -> Sheet {
    let heads = [SortKey::Name, SortKey::Count2015, SortKey::Count2017, SortKey::Change, SortKey::StatesNamed];
    let mut columns: Vec<_> = heads.iter().map(|key| language.column(*key).to_owned()).collect();
    columns.push(language.record_source().into());
    let row = |InstrumentRow { id, states }: &InstrumentRow| {
        let instrument = id.get();
        let stated = |value: Option<String>| value.unwrap_or_else(|| language.record_not_stated().into());
        let count = |year| stated(instrument.count(year).map(|count| count.to_string()));
        vec![
            instrument.short_name.into(),
            count(2015),
            count(2017),
            stated(instrument.change().map(|change| change.to_string())),
            states.map_or_else(|| language.instruments_no_list().into(), |states| states.to_string()),
            place(language, instrument.paragraphs),
        ]
    };
    Sheet { columns, rows: instrument_rows(&statements().ask(selection), selection).iter().map(row).collect() }
}

/// Instruments, and measures by theme, each cell with its paragraphs.
fn comparison(language: Language, comparison: &Comparison) -> Vec<Sheet> {
    let sheet = |facet: FacetKey, rows: Vec<Vec<String>>| {
        let mut columns = line([language.facet_name(facet)]);
        columns.extend(names(&comparison.states));
        columns.push(language.compare_comparison().into());
        Sheet { columns, rows }
    };
    let said = |cell: &Cell| {
        let words = statuses(language, cell);
        if cell.is_silent() { words } else { language.sheet_said(&words, &language.paragraphs(&cell.paragraphs())) }
    };
    let instrument = |one: &InstrumentLine| {
        let mut row = line([one.instrument.get().short_name]);
        row.extend(one.cells.iter().map(said));
        row.push(compare::statements(language, &comparison.states, one));
        row
    };
    let theme = |one: &ThemeLine| {
        let mut row = line([language.theme(one.theme)]);
        row.extend(one.measures.iter().map(|measures| reported(language, measures)));
        row.push(compare::measures(language, &comparison.states, one));
        row
    };
    vec![
        sheet(FacetKey::Instrument, comparison.instruments.iter().map(instrument).collect()),
        sheet(FacetKey::Theme, comparison.themes.iter().map(theme).collect()),
    ]
}

/// The measures of a State under a theme, each with its kind and paragraph.
fn reported(language: Language, ids: &[MeasureId]) -> String {
    if ids.is_empty() {
        return language.coverage_silent().into();
    }
    let one = |id: &MeasureId| {
        let Quote { what, mut notes, .. } = Quote::of(language, RecordId::Measure(*id));
        notes.push(language.paragraph(id.get().paragraph));
        language.sheet_said(&what, &notes.join(language.quote_next()))
    };
    ids.iter().map(one).collect::<Vec<_>>().join(language.quote_next())
}
