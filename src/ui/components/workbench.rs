//! The frame of a page that can be narrowed down: facets left, results right, the summary over them.

use yew::prelude::*;

use crate::{
    explore::Filter,
    text::{labels, summary, words::filter as words},
};

use super::{
    super::{explorer::Explorer, hooks::pending_focus::use_pending_focus},
    chips::chips,
    facets::{FacetCounts, facet},
    nothing_found::nothing_found,
    search_box::SearchBox,
    take_away::{Export, TakeAway},
};

/// What a page gives the frame.
#[derive(PartialEq, Properties)]
pub struct WorkbenchProps {
    /// The view around it.
    pub explorer: Explorer,
    /// The facets in their order.
    pub facets: Vec<FacetCounts>,
    /// How many records are shown.
    pub shown: usize,
    /// How many there are.
    pub total: usize,
    /// For each filter in force, how many records there are without it; only needed when nothing is shown.
    #[prop_or_default]
    pub relief: Vec<(Filter, usize)>,
    /// Files of what is shown.
    pub exports: Vec<Export>,
    /// How many rows a file holds, where that is not the number of records shown.
    #[prop_or_default]
    pub rows: Option<usize>,
    /// More questions, after the facets.
    #[prop_or_default]
    pub questions: Html,
    /// Order and form, beside the summary.
    #[prop_or_default]
    pub arrange: Html,
    /// What the search also looked for.
    #[prop_or_default]
    pub expanded: Option<String>,
    /// The results.
    pub children: Html,
}

/// The frame.
#[component]
pub fn Workbench(props: &WorkbenchProps) -> Html {
    let explorer = &props.explorer;
    let open = use_state(|| false);
    let noun = summary::noun(explorer.view.page);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let active = explorer.view.selection.filters().len();
    let focus = use_pending_focus(active, "results");
    html! {
        <div class="workbench">
            <button
                type="button"
                class="workbench__open"
                aria-expanded={if *open { "true" } else { "false" }}
                aria-controls="filters"
                onclick={&toggle}
            >
                { words::OPEN }
                if active > 0 {
                    <span class="workbench__active">{ labels::FILTERS.counted(active) }</span>
                }
            </button>
            <section id="filters" class={classes!("filters", open.then_some("is-open"))} aria-label={words::PANEL}>
                <h2 class="filters__heading">{ words::PANEL }</h2>
                <SearchBox explorer={explorer.clone()} />
                <p class="hint">{ words::RULE }</p>
                for counts in &props.facets {
                    { facet(explorer, counts) }
                }
                { props.questions.clone() }
                <button type="button" class="filters__done" onclick={toggle}>
                    { words::CLOSE }{ noun.counted(props.shown) }
                </button>
            </section>
            <section class="results" aria-labelledby="results">
                <h2 id="results" class="visually-hidden" tabindex="-1">{ words::RESULTS }</h2>
                <div class="results__bar">
                    <p class="summary" role="status">
                        { summary::line(&explorer.view, props.shown, props.total) }
                    </p>
                    { props.arrange.clone() }
                </div>
                { chips(explorer, &focus) }
                if let Some(expanded) = &props.expanded {
                    <p class="hint">{ words::EXPANDED }{ expanded.clone() }</p>
                }
                if props.shown == 0 {
                    { nothing_found(explorer, &props.relief, noun) }
                } else {
                    { props.children.clone() }
                }
                <TakeAway exports={props.exports.clone()} rows={props.rows.unwrap_or(props.shown)} />
            </section>
        </div>
    }
}
