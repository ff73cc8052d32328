//! The content of a page as tables for people, with names instead of slugs, silence in words, and the source and the
//! link of each record. Pages that show a table export that table; all others export the records that they list.

use crate::{
    explore::{
        Cell, Comparison, Coverage, FacetKey, Matrix, Selection, SortKey,
        statements::{InstrumentRow, instrument_rows, statements},
    },
    link::{Content, View},
    publish::{Answer, Sheet},
    report::{MeasureId, RecordId, StateId},
};

use super::{
    Language,
    clip::link,
    compare, measures,
    quote::{Quote, place, statuses},
    record_cells::cells,
};

/// Makes the address of a view.
pub type Address<'made> = &'made dyn Fn(&View) -> String;

/// The tables of a view, one for each of the pairs of files that it offers. In the matrix and in the coverage,
/// `sourced` puts a column of paragraphs beside each instrument or theme.
#[must_use]
pub fn sheets(language: Language, view: &View, address: Address<'_>, sourced: bool) -> Vec<Sheet> {
    let selection = &view.selection;
    match view.page.spec().content {
        Content::Matrix => vec![matrix(language, &Matrix::of(selection), sourced)],
        Content::Coverage => vec![coverage(language, &Coverage::of(selection), sourced)],
        Content::Ratifications => vec![instruments(language, selection)],
        Content::Comparison => {
            Comparison::of(selection).map_or_else(|_| Vec::new(), |compared| comparison(language, &compared))
        }
        Content::Records | Content::Cited | Content::Found | Content::Picked => {
            let of_each = |answer: Answer| records(language, &answer.records, answer.record.is_none(), address);
            Answer::all(view).into_iter().map(of_each).collect()
        }
    }
}

/// The records of one type, or of several.
fn records(language: Language, ids: &[RecordId], several: bool, address: Address<'_>) -> Sheet {
    let mut sheet = Sheet::default();
    if let Some(first) = ids.first() {
        cells(language, *first, several, &mut |head, _| sheet.cell(head));
        sheet.cell(language.record_source());
        sheet.cell(language.sheet_link());
    }
    for id in ids {
        sheet.end();
        cells(language, *id, several, &mut |_, words| {
            sheet.cell(if words.is_empty() { language.record_not_stated() } else { words });
        });
        sheet.cell(&place(language, &id.paragraphs()));
        sheet.cell(&link(*id, address));
    }
    sheet
}

fn matrix(language: Language, matrix: &Matrix, sourced: bool) -> Sheet {
    let mut sheet = Sheet::default();
    sheet.cell(language.facet_name(FacetKey::State));
    for instrument in &matrix.instruments {
        let name = instrument.get().short_name;
        sheet.cell(name);
        if sourced {
            sheet.cell(&language.sheet_paragraph(name));
        }
    }
    for state in &matrix.states {
        sheet.end();
        sheet.cell(state.get().name);
        for instrument in &matrix.instruments {
            let cell = Cell::of(*state, *instrument);
            sheet.cell(&statuses(language, &cell));
            if sourced {
                sheet.cell(&language.paragraphs(&cell.paragraphs()));
            }
        }
    }
    sheet
}

/// The table, its totals, and the States without an entry, which the page lists below the table.
fn coverage(language: Language, coverage: &Coverage, sourced: bool) -> Sheet {
    let mut sheet = Sheet::default();
    sheet.cell(language.facet_name(FacetKey::State));
    for theme in &coverage.themes {
        let name = language.theme(*theme);
        sheet.cell(name);
        if sourced {
            sheet.cell(&language.sheet_paragraph(name));
        }
    }
    sheet.cell(&language.sheet_counted(language.coverage_all()));
    for row in &coverage.rows {
        covered(language, &mut sheet, row.state, &row.measures, sourced);
    }
    let none = coverage.themes.iter().map(|_| Vec::new()).collect::<Vec<_>>();
    for state in &coverage.silent {
        covered(language, &mut sheet, *state, &none, sourced);
    }
    let shown = coverage.rows.len() + coverage.silent.len();
    sheet.end();
    sheet.cell(language.coverage_states());
    for theme in &coverage.themes {
        sheet.cell(&language.coverage_share(coverage.states_under(*theme), shown));
        if sourced {
            sheet.cell("");
        }
    }
    sheet.cell(&language.coverage_share(coverage.rows.len(), shown));
    sheet
}

/// A State with what is reported under each theme.
#[inline(never)]
fn covered(language: Language, sheet: &mut Sheet, state: StateId, measures: &[Vec<MeasureId>], sourced: bool) {
    sheet.end();
    sheet.cell(state.get().name);
    let mut all = Vec::new();
    for found in measures {
        sheet.cell(&counted(language, found));
        all.extend_from_slice(found);
        if sourced {
            let mut paragraphs: Vec<_> = found.iter().map(|id| id.get().paragraph).collect();
            paragraphs.dedup();
            sheet.cell(&language.paragraphs(&paragraphs));
        }
    }
    sheet.cell(&counted(language, &all));
}

/// "3", "1 (1 in progress)", or the words for none.
fn counted(language: Language, found: &[MeasureId]) -> String {
    if found.is_empty() {
        return language.coverage_none().into();
    }
    let count = found.len().to_string();
    measures::others(language, found.iter().copied())
        .map_or_else(|| count.clone(), |others| language.sheet_said(&count, &others))
}

fn instruments(language: Language, selection: &Selection) -> Sheet {
    let mut sheet = Sheet::default();
    for head in [SortKey::Name, SortKey::Count2015, SortKey::Count2017, SortKey::Change] {
        sheet.cell(language.column(head));
    }
    sheet.cell(&language.sheet_counted(language.column(SortKey::StatesNamed)));
    sheet.cell(language.record_source());
    for InstrumentRow { id, states } in instrument_rows(&statements().ask(selection), selection) {
        let instrument = id.get();
        sheet.end();
        sheet.cell(instrument.short_name);
        let [before, after] = instrument.totals().map(|total| total.map(i32::from));
        for number in [before, after, instrument.change()] {
            sheet.cell(&number.map_or_else(|| language.record_not_stated().into(), |number| number.to_string()));
        }
        sheet.cell(&states.map_or_else(|| language.instruments_no_list().into(), |states| states.to_string()));
        sheet.cell(&place(language, instrument.paragraphs));
    }
    sheet
}

/// Instruments, and measures by theme, each cell with its paragraphs.
fn comparison(language: Language, comparison: &Comparison) -> Vec<Sheet> {
    let headed = |facet: FacetKey| {
        let mut sheet = Sheet::default();
        sheet.cell(language.facet_name(facet));
        for state in &comparison.states {
            sheet.cell(state.get().name);
        }
        sheet.cell(language.compare_comparison());
        sheet
    };
    let mut instruments = headed(FacetKey::Instrument);
    for line in &comparison.instruments {
        instruments.end();
        instruments.cell(line.instrument.get().short_name);
        for cell in &line.cells {
            let words = statuses(language, cell);
            let sourced = || language.sheet_said(&words, &language.paragraphs(&cell.paragraphs()));
            instruments.cell(&if cell.is_silent() { words } else { sourced() });
        }
        instruments.cell(&compare::statements(language, &comparison.states, line));
    }
    let mut themes = headed(FacetKey::Theme);
    for line in &comparison.themes {
        themes.end();
        themes.cell(language.theme(line.theme));
        for measures in &line.measures {
            themes.cell(&reported(language, measures));
        }
        themes.cell(&compare::measures(language, &comparison.states, line));
    }
    vec![instruments, themes]
}

/// The measures of a State under a theme, each with its kind and paragraph.
fn reported(language: Language, ids: &[MeasureId]) -> String {
    let mut text = String::new();
    for id in ids {
        let Quote { what, mut notes, .. } = Quote::of(language, RecordId::Measure(*id));
        notes.push(language.paragraph(id.get().paragraph));
        if !text.is_empty() {
            text.push_str(language.quote_next());
        }
        text += &language.sheet_said(&what, &notes.join(language.quote_next()));
    }
    if text.is_empty() { language.coverage_silent().into() } else { text }
}
