//! State × instrument, with evidence behind every cell and questions over whole rows.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    explore::{Cell, FacetKey, Filter, Matrix, Selection, SortKey},
    link::{Page, View},
    publish,
    report::{InstrumentId, StateId, Statement, StatementId},
    text::{
        matrix as answers, pages, summary,
        words::{matrix as words, record},
    },
};

use super::super::super::{
    browser,
    components::{
        evidence::Evidence,
        facets::FacetCounts,
        set_questions::set_questions,
        sort_header::sort_header,
        status_mark::{statement_mark, status_mark},
        take_away::Export,
        workbench::Workbench,
    },
    explorer::Explorer,
};

/// Opens the evidence for a cell.
type Show = Callback<(StateId, InstrumentId)>;

const FACETS: [(FacetKey, bool); 4] =
    [(FacetKey::State, false), (FacetKey::Instrument, false), (FacetKey::Status, false), (FacetKey::Region, false)];

/// The view around the page.
#[derive(PartialEq, Properties)]
pub struct MatrixPageProps {
    /// Its selection narrows the matrix down.
    pub explorer: Explorer,
}

/// The page; which cell's evidence is open is its own affair.
#[component]
pub fn MatrixPage(props: &MatrixPageProps) -> Html {
    let explorer = &props.explorer;
    let selection = &explorer.view.selection;
    let matrix = Matrix::of(selection);
    let open = use_state(|| None::<(StateId, InstrumentId)>);
    let show = {
        let open = open.setter();
        Callback::from(move |cell| open.set(Some(cell)))
    };
    let closed = {
        let open = open.setter();
        Callback::from(move |()| open.set(None))
    };
    let said = statements_of(&matrix);
    html! {
        <>
            <header class="page-head">
                <h1 tabindex="-1">{ pages::heading(Page::Matrix) }</h1>
                <p class="lead">{ words::LEAD }</p>
            </header>
            <Workbench
                explorer={explorer.clone()}
                facets={facets(selection)}
                shown={matrix.states.len()}
                total={StateId::all().len()}
                relief={relief(selection, matrix.states.len())}
                exports={exports(&explorer.view, &said)}
                rows={said.len()}
                expanded={summary::expanded(selection)}
                questions={set_questions(explorer)}
            >
                if let Some(answer) = answers::answer(selection, &matrix) {
                    <p class="answer">{ answer }</p>
                }
                if matrix.instruments.is_empty() {
                    <p class="answer">{ words::NO_COLUMNS }</p>
                } else {
                    { table(explorer, &matrix, &show) }
                }
                { legend() }
            </Workbench>
            <Evidence explorer={explorer.clone()} cell={*open} {closed} />
        </>
    }
}

fn facets(selection: &Selection) -> Vec<FacetCounts> {
    let counts = |key: FacetKey| -> Rc<[usize]> {
        key.ordinals().map(|value| Matrix::value_count(selection, key, value)).collect()
    };
    FACETS.map(|(key, open)| FacetCounts { key, counts: counts(key), open }).into()
}

fn relief(selection: &Selection, shown: usize) -> Vec<(Filter, usize)> {
    if shown > 0 {
        return Vec::new();
    }
    selection.filters().into_iter().map(|filter| (filter, Matrix::count_without(selection, filter))).collect()
}

/// The statements behind the cells shown.
fn statements_of(matrix: &Matrix) -> Vec<StatementId> {
    let shown = |id: &StatementId| {
        let said = id.get();
        matrix.states.contains(&said.state) && matrix.instruments.contains(&said.instrument)
    };
    StatementId::all().filter(shown).collect()
}

fn exports(view: &Rc<View>, said: &[StatementId]) -> Vec<Export> {
    let records: Rc<[&'static Statement]> = said.iter().map(|id| id.get()).collect();
    let (for_csv, for_json, view) = (records.clone(), records, view.clone());
    let total = StatementId::all().len();
    vec![
        Export {
            label: "CSV",
            file_name: "statements.csv".into(),
            media_type: "text/csv;charset=utf-8",
            make: Callback::from(move |()| publish::csv(for_csv.iter().copied())),
        },
        Export {
            label: "JSON",
            file_name: "statements.json".into(),
            media_type: "application/json",
            make: Callback::from(move |()| {
                let link = browser::current_href();
                let selection = summary::sentence(&view);
                publish::json(
                    &publish::Envelope::of(&link, &selection, for_json.len(), total),
                    for_json.iter().copied(),
                )
            }),
        },
    ]
}

fn table(explorer: &Explorer, matrix: &Matrix, show: &Show) -> Html {
    html! {
        <div class="table-scroll matrix-scroll" role="region" tabindex="0" aria-label={pages::heading(Page::Matrix)}>
            <table class="matrix">
                <caption class="visually-hidden">{ words::CAPTION }</caption>
                <thead>
                    <tr>
                        { sort_header(explorer, SortKey::State, false) }
                        for id in &matrix.instruments {
                            <th key={id.get().slug} scope="col">
                                <a href={explorer.page_href(Page::Instrument(*id))}>{ id.get().short_name }</a>
                            </th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for state in &matrix.states {
                        <tr key={state.get().slug}>
                            <th scope="row">{ state.get().name }</th>
                            for id in &matrix.instruments {
                                <td key={id.get().slug}>
                                    { matrix_cell(*state, *id, show) }
                                </td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// One cell: what is said, as shape and word, and the way to its evidence.
fn matrix_cell(state: StateId, instrument: InstrumentId, show: &Show) -> Html {
    let cell = Cell::of(state, instrument);
    let onclick = show.reform(move |_: MouseEvent| (state, instrument));
    let id = ["cell-", state.get().slug, "-", instrument.get().slug].concat();
    html! {
        <button
            {id}
            type="button"
            class={classes!("cell", cell.is_silent().then_some("cell--silent"), cell.is_contradictory().then_some("cell--contradictory"))}
            aria-haspopup="dialog"
            {onclick}
        >
            <span class="visually-hidden">{ state.get().name }{ ", " }{ instrument.get().short_name }{ ": " }</span>
            if cell.is_silent() {
                <span class="status status--silent">{ record::NOT_STATED }</span>
            }
            for said in &cell.statements {
                { statement_mark(said.get()) }
            }
            if cell.is_contradictory() {
                <span class="cell__flag">{ words::TWO }</span>
            }
        </button>
    }
}

/// What the shapes mean.
fn legend() -> Html {
    use crate::{report::Status, text::labels};
    html! {
        <details class="legend">
            <summary>{ words::LEGEND }</summary>
            <dl>
                for status in Status::ALL {
                    <div key={status.slug()}>
                        <dt>{ status_mark(*status, labels::status(*status)) }</dt>
                        <dd>{ labels::status_meaning(*status) }</dd>
                    </div>
                }
                <div>
                    <dt><span class="status status--silent">{ record::NOT_STATED }</span></dt>
                    <dd>{ record::SILENCE }</dd>
                </div>
            </dl>
        </details>
    }
}
