//! State × instrument, with evidence behind every cell and questions over whole rows.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    explore::{Cell, FacetKey, Matrix, SortKey},
    link::{Action, Page},
    report::{InstrumentId, StateId, Status},
    text::{Language, clip::Copied, matrix as answers},
    ui::{
        components::{
            copy::copy_answer,
            evidence::{cell_id, evidence},
            filter_layout::FilterLayout,
            set_questions::set_questions,
            sort_header::sort_header,
            status_mark::{statement_mark, status_mark},
            table::table,
        },
        markup::{Element, el, fragment, maybe, separated},
        page_context::PageContext,
        stateful::stateful_with,
    },
};

use super::{counts_without_each, filter_page, offered_facets};

/// As many rows as are in sight at the top of the page, in a window of 800 pixels.
const ROWS_IN_SIGHT: usize = 8;

/// The page, and the evidence of the cell that its link names.
pub fn page(context: &PageContext) -> Html {
    fragment(vec![cells(context), evidence(context)])
}

fn cells(context: &PageContext) -> Html {
    let selection = &context.view.selection;
    let matrix = Matrix::of(selection);
    let shown = matrix.states.len();
    let answer = answers::answer(context.language, selection, &matrix).map(|answer| {
        el("p class='answer'").string([&answer, " "].concat()).with(copy_answer(context.language, &answer))
    });
    let cells = if matrix.instruments.is_empty() {
        let reason =
            if selection.differs { context.language.matrix_no_columns() } else { context.language.matrix_no_lists() };
        el("p class='answer'").text(reason)
    } else {
        matrix_table(context, &matrix)
    };
    filter_page(
        context,
        FilterLayout {
            facets: offered_facets(Page::Matrix, |key, value| {
                offers(key, value).then(|| Matrix::value_count(selection, key, value))
            }),
            shown,
            total: StateId::all().len(),
            counts_without_each: counts_without_each(selection, shown, |rest| Matrix::of(rest).states.len()),
            questions: set_questions(context),
            results: fragment(vec![maybe(answer), cells.done(), legend(context.language).done()]),
            ..FilterLayout::default()
        },
    )
}

/// Instruments without a list of States can never be what narrows the matrix down.
fn offers(key: FacetKey, value: u16) -> bool {
    key != FacetKey::Instrument || InstrumentId::from_index(usize::from(value)).is_some_and(|id| id.get().lists_states)
}

fn matrix_table(context: &PageContext, matrix: &Matrix) -> Element {
    let column = |id: &InstrumentId| {
        let link = el("a").attr("href", context.page_href(Page::Instrument(*id))).text(id.get().short_name);
        el("th scope='col'").key(id.get().slug).with(link).done()
    };
    let (language, instruments) = (context.language, Rc::new(matrix.instruments.clone()));
    let row = |(index, state): (usize, &StateId)| {
        let (state, instruments, dispatch) = (*state, instruments.clone(), context.dispatch.clone());
        let redraw = context.redraw_once_seen(index >= ROWS_IN_SIGHT);
        stateful_with(redraw, state.get().slug.into(), move |_| matrix_row(language, state, &instruments, &dispatch))
    };
    let head = el("tr")
        .with(sort_header(context, SortKey::State, false).key("state"))
        .list(matrix.instruments.iter().map(column).collect());
    table(
        language,
        &Copied::Table(0),
        ("matrix", language.matrix_caption()),
        head,
        matrix.states.iter().enumerate().map(row).collect(),
    )
}

fn matrix_row(language: Language, state: StateId, instruments: &[InstrumentId], dispatch: &Callback<Action>) -> Html {
    let cell = |id: &InstrumentId| el("td").key(id.get().slug).with(matrix_cell(language, state, *id, dispatch)).done();
    el("tr")
        .with(el("th scope='row'").key("state").text(state.get().name))
        .list(instruments.iter().map(cell).collect())
        .done()
}

/// One cell: what is said, as shape and word, and the way to its evidence.
fn matrix_cell(language: Language, state: StateId, instrument: InstrumentId, dispatch: &Callback<Action>) -> Element {
    let cell = Cell::of(state, instrument);
    let name =
        el("span class='visually-hidden'").string(language.matrix_cell(state.get().name, instrument.get().short_name));
    let silent = cell.is_silent().then(|| silent_mark(language));
    let two =
        cell.is_contradictory().then(|| el("span class='cell__flag'").text(language.record_two_statements()).done());
    let said = cell.statements.iter().map(|id| statement_mark(language, id.get()).done());
    let class = if cell.is_silent() { "cell--silent" } else { "cell--contradictory" };
    el("button type='button' aria-haspopup='dialog'")
        .attr("id", cell_id(state, instrument).into())
        .class("cell", class, cell.is_silent() || cell.is_contradictory())
        .on_click(dispatch.reform(move |_| Action::Evidence(Some((state, instrument)))))
        .with(name)
        .child(maybe(silent))
        .child(separated(said.chain(two).collect(), language.quote_next()))
}

fn silent_mark(language: Language) -> Element {
    el("span class='status status--silent'").text(language.record_not_stated())
}

/// What the shapes mean.
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
    el("details class='legend'").with(el("summary").text(language.matrix_legend())).with(el("dl").list(rows))
}
