//! State × instrument, with evidence for every cell and questions about whole rows.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    explore::{Cell, FacetKey, Matrix, SortKey},
    link::{Action, Page},
    report::{InstrumentId, StateId, StatementId, Status},
    text::{Language, clip::Copied, matrix as answers},
    ui::{
        components::{
            evidence::{cell_id, evidence},
            filter_layout::FilterLayout,
            set_questions::set_questions,
            sort_header::sort_header,
            status_mark::{statement_marks, status_mark},
            table::{named_cell, table},
        },
        markup::{Element, SLOTS, el, fragment, maybe, sentence},
        page_context::PageContext,
        stateful::stateful_with,
    },
};

use super::{filter_page, offered_facets, suggestions};

/// The number of rows in sight at the top of the page, in a window 800 pixels high.
const ROWS_IN_SIGHT: usize = 8;

/// The page, and the evidence of the cell that its link names.
pub fn page(context: &PageContext) -> Html {
    fragment(vec![cells(context), evidence(context)])
}

fn cells(context: &PageContext) -> Html {
    let selection = &context.view.selection;
    let matrix = Matrix::of(selection);
    let shown = matrix.states.len();
    let cells = if matrix.instruments.is_empty() {
        let reason =
            if selection.differs { context.language.matrix_no_columns() } else { context.language.matrix_no_lists() };
        el("p class='answer'").text(reason)
    } else {
        matrix_table(context, &matrix)
    };
    let way = el("a href='#legend'").text(context.language.matrix_legend()).done();
    let hint = el("p class='hint matrix__hint'").child(sentence(&context.language.matrix_hint(SLOTS[0]), &[way]));
    filter_page(
        context,
        FilterLayout {
            facets: offered_facets(Page::Matrix, &|key, value| {
                offers(key, value).then(|| Matrix::value_count(selection, key, value))
            }),
            shown,
            total: StateId::all().len(),
            suggestions: suggestions(selection, shown, &|rest| Matrix::of(rest).states.len()),
            questions: set_questions(context),
            answer: answers::answer(context.language, selection, &matrix),
            results: fragment(vec![hint.done(), cells.done(), legend(context.language).done()]),
            ..FilterLayout::default()
        },
    )
}

/// Whether a value is offered: instruments without a list of States have no column in the matrix.
fn offers(key: FacetKey, value: u16) -> bool {
    key != FacetKey::Instrument || InstrumentId::from_index(usize::from(value)).is_some_and(|id| id.get().lists_states)
}

fn matrix_table(context: &PageContext, matrix: &Matrix) -> Element {
    let column = |id: &InstrumentId| {
        let link = el("a").attr("href", context.page_href(Page::Instrument(*id))).text(id.get().short_name);
        let source = el("span class='matrix__source'").text(" ").string(source(context.language, *id));
        el("th scope='col'").key(id.get().slug).with(link).with(source).done()
    };
    let instruments = Rc::new(matrix.instruments.clone());
    let row = |(index, state): (usize, &StateId)| {
        let (state, instruments, context) = (*state, instruments.clone(), context.clone());
        let redraw = context.redraw_once_seen(index >= ROWS_IN_SIGHT);
        stateful_with(redraw, state.get().slug.into(), move |_| matrix_row(&context, state, &instruments))
    };
    let head = el("tr")
        .with(sort_header(context, SortKey::State).key("state"))
        .list(matrix.instruments.iter().map(column).collect());
    table(
        context.language,
        &Copied::Table(0),
        ("matrix cards", context.language.matrix_caption()),
        head,
        matrix.states.iter().enumerate().map(row).collect(),
    )
}

/// The paragraphs in which the report names States for an instrument: the source of a whole column for print, where
/// cells cannot be opened.
fn source(language: Language, id: InstrumentId) -> String {
    let said = StatementId::all().map(StatementId::get).filter(|said| said.instrument == id);
    let mut paragraphs: Vec<_> = said.map(|said| said.paragraph).collect();
    paragraphs.dedup();
    language.paragraphs(&paragraphs)
}

fn matrix_row(context: &PageContext, state: StateId, instruments: &[InstrumentId]) -> Html {
    let cell = |id: &InstrumentId| el("td").key(id.get().slug).with(matrix_cell(context, state, *id)).done();
    let name = el("a").attr("href", context.page_href(Page::State(state))).text(state.get().name);
    el("tr").with(el("th scope='row'").key("state").with(name)).list(instruments.iter().map(cell).collect()).done()
}

/// One cell: its statements as shapes and words, with a button or link to its evidence. Row and column headers name its
/// State and instrument. Cells are reached by arrow keys instead of Tab (`static/scripts/boot/grid.js`).
fn matrix_cell(context: &PageContext, state: StateId, instrument: InstrumentId) -> Element {
    let (language, cell) = (context.language, Cell::of(state, instrument));
    let silent = cell.is_silent().then(|| silent_mark(language));
    let class = if cell.is_silent() { "cell--silent" } else { "cell--contradictory" };
    let button = el("button type='button' aria-haspopup='dialog' tabindex='-1'")
        .attr("id", cell_id(state, instrument).into())
        .class("cell", class, cell.is_silent() || cell.is_contradictory())
        .on_click(context.dispatch.reform(move |_| Action::Evidence(Some((state, instrument)))));
    named_cell(language, instrument.get().short_name, button)
        .child(maybe(silent))
        .child(statement_marks(language, &cell))
}

fn silent_mark(language: Language) -> Element {
    el("span class='status status--silent'").text(language.record_not_stated())
}

/// The legend of the shapes.
fn legend(language: Language) -> Element {
    let meaning =
        |mark: Element, meaning: &'static str| el("div").with(el("dt").with(mark)).with(el("dd").text(meaning)).done();
    let mut rows: Vec<_> = Status::ALL
        .iter()
        .map(|status| {
            meaning(status_mark(*status, language.status(*status).to_owned()), language.status_meaning(*status))
        })
        .collect();
    rows.push(meaning(silent_mark(language), language.record_silence()));
    el("div id='legend' class='legend'").with(el("h3").text(language.matrix_legend())).with(el("dl").list(rows))
}
