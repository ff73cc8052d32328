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

use super::super::{
    browser,
    components::{
        evidence::Evidence,
        facets::FacetCounts,
        set_questions::SetQuestions,
        sort_header::SortHeader,
        status_mark::{StatusMark, statement_label},
        take_away::Export,
        workbench::Workbench,
    },
    context::use_explorer,
};

const FACETS: [(FacetKey, bool); 4] =
    [(FacetKey::State, false), (FacetKey::Instrument, false), (FacetKey::Status, false), (FacetKey::Region, false)];

/// The page.
#[component]
pub fn MatrixPage() -> Html {
    let explorer = use_explorer();
    let selection = &explorer.view.selection;
    let matrix = Rc::new(Matrix::of(selection));
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
                facets={facets(selection)}
                shown={matrix.states.len()}
                total={StateId::all().len()}
                relief={relief(selection, matrix.states.len())}
                exports={exports(&explorer.view, &said)}
                rows={said.len()}
                expanded={summary::expanded(selection)}
                questions={html! { <SetQuestions /> }}
            >
                if let Some(answer) = answers::answer(selection, &matrix) {
                    <p class="answer">{ answer }</p>
                }
                if matrix.instruments.is_empty() {
                    <p class="answer">{ words::NO_COLUMNS }</p>
                } else {
                    <MatrixTable matrix={matrix.clone()} {show} />
                }
                <Legend />
            </Workbench>
            <Evidence cell={*open} {closed} />
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

#[derive(PartialEq, Properties)]
struct TableProps {
    matrix: Rc<Matrix>,
    show: Callback<(StateId, InstrumentId)>,
}

#[component]
fn MatrixTable(props: &TableProps) -> Html {
    let explorer = use_explorer();
    html! {
        <div class="table-scroll matrix-scroll" role="region" tabindex="0" aria-label={pages::heading(Page::Matrix)}>
            <table class="matrix">
                <caption class="visually-hidden">{ words::CAPTION }</caption>
                <thead>
                    <tr>
                        <SortHeader column={SortKey::State} />
                        for id in &props.matrix.instruments {
                            <th key={id.get().slug} scope="col">
                                <a href={explorer.page_href(Page::Instrument(*id))}>{ id.get().short_name }</a>
                            </th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for state in &props.matrix.states {
                        <tr key={state.get().slug}>
                            <th scope="row">{ state.get().name }</th>
                            for id in &props.matrix.instruments {
                                <td key={id.get().slug}>
                                    <MatrixCell state={*state} instrument={*id} show={&props.show} />
                                </td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct CellProps {
    state: StateId,
    instrument: InstrumentId,
    show: Callback<(StateId, InstrumentId)>,
}

/// One cell: what is said, as shape and word, and the way to its evidence.
#[component]
fn MatrixCell(props: &CellProps) -> Html {
    let (state, instrument) = (props.state, props.instrument);
    let cell = Cell::of(state, instrument);
    let onclick = props.show.reform(move |_: MouseEvent| (state, instrument));
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
                <StatusMark key={said.get().slug} status={said.get().status} label={statement_label(said.get())} />
            }
            if cell.is_contradictory() {
                <span class="cell__flag">{ words::TWO }</span>
            }
        </button>
    }
}

/// What the shapes mean.
#[component]
fn Legend() -> Html {
    use crate::{report::Status, text::labels};
    html! {
        <details class="legend">
            <summary>{ words::LEGEND }</summary>
            <dl>
                for status in Status::ALL {
                    <div key={status.slug()}>
                        <dt><StatusMark status={*status} label={labels::status(*status)} /></dt>
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
