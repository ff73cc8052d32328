//! The frame of a page that can be narrowed down: facets left, results right, the summary over them.

use yew::prelude::*;

use crate::{
    explore::Filter,
    text::{labels, summary, words::filter as words},
};

use super::{
    super::{
        explorer::Explorer,
        hooks::pending_focus::{PendingFocus, use_pending_focus},
        markup::{Element, el, fixed, maybe},
    },
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
    pub relief: Vec<(Filter, usize)>,
    /// Files of what is shown.
    pub exports: Vec<Export>,
    /// How many rows a file holds.
    pub rows: usize,
    /// More questions, after the facets.
    #[prop_or_default]
    pub questions: Html,
    /// Order and form, beside the summary.
    #[prop_or_default]
    pub arrange: Html,
    /// The results.
    pub results: Html,
}

/// The frame; whether its panel is open on a small screen is its own affair.
#[component]
pub fn Workbench(props: &WorkbenchProps) -> Html {
    let open = use_state(|| false);
    let active = props.explorer.view.selection.filters().len();
    let focus = use_pending_focus(active, "results");
    let toggle = {
        let open = open.clone();
        Callback::from(move |_| open.set(!*open))
    };
    let in_use =
        (active > 0).then(|| el("span", fixed!["class" = "workbench__active"]).string(labels::FILTERS.counted(active)));
    let opener = el("button", fixed!["type" = "button", "class" = "workbench__open", "aria-controls" = "filters"])
        .state("aria-expanded", *open)
        .on_click(toggle.clone())
        .text(words::OPEN)
        .child(maybe(in_use));
    el("div", fixed!["class" = "workbench"])
        .with(opener)
        .with(panel(props, *open, toggle))
        .with(results(props, &focus))
        .done()
}

fn panel(props: &WorkbenchProps, open: bool, toggle: Callback<MouseEvent>) -> Element {
    let explorer = &props.explorer;
    let noun = summary::noun(explorer.view.page);
    let facets = props.facets.iter().map(|counts| facet(explorer, counts));
    let rule = (!props.facets.is_empty()).then(|| el("p", fixed!["class" = "hint"]).text(words::RULE));
    let done = el("button", fixed!["type" = "button", "class" = "filters__done"])
        .on_click(toggle)
        .text(words::CLOSE)
        .string(noun.counted(props.shown));
    el("section", fixed!["id" = "filters", "aria-label" = words::PANEL])
        .class("filters", "is-open", open)
        .with(el("h2", fixed!["class" = "filters__heading"]).text(words::PANEL))
        .child(html! { <SearchBox explorer={explorer.clone()} /> })
        .child(maybe(rule))
        .with(el("div", fixed!["class" = "filters__facets"]).list(facets.collect()))
        .child(props.questions.clone())
        .with(done)
}

fn results(props: &WorkbenchProps, focus: &PendingFocus) -> Element {
    let explorer = &props.explorer;
    let line = summary::line(&explorer.view, props.shown, props.total);
    let expanded = summary::expanded(&explorer.view.selection)
        .map(|expanded| el("p", fixed!["class" = "hint"]).text(words::EXPANDED).string(expanded));
    let found = if props.shown == 0 {
        nothing_found(explorer, &props.relief, summary::noun(explorer.view.page))
    } else {
        props.results.clone()
    };
    el("section", fixed!["class" = "results", "aria-labelledby" = "results"])
        .with(el("h2", fixed!["id" = "results", "class" = "visually-hidden", "tabindex" = "-1"]).text(words::RESULTS))
        .with(
            el("div", fixed!["class" = "results__bar"])
                .with(el("p", fixed!["class" = "summary", "role" = "status"]).string(line))
                .child(props.arrange.clone()),
        )
        .child(chips(explorer, focus))
        .child(maybe(expanded))
        .with(el("div", fixed!["class" = "results__found"]).child(found))
        .child(html! { <TakeAway exports={props.exports.clone()} rows={props.rows} /> })
}
