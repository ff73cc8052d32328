//! The frame of a page that can be narrowed down: facets left, results right, the summary over them.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    explore::Filter,
    text::{Counted, labels, summary},
};

use super::{
    super::{
        browser::{self, Priority},
        explorer::Explorer,
        markup::{Element, Fixed, el, fixed, fragment, maybe},
        part::{Focus, Hold, Memory, paced_part, part},
    },
    chips::chips,
    facets::{FacetCounts, facet},
    nothing_found::nothing_found,
    search_box::search_box,
    take_away::take_away,
};

/// What a page gives the frame.
#[derive(Default)]
pub struct Workbench {
    /// The facets in their order.
    pub facets: Vec<FacetCounts>,
    /// How many records are shown.
    pub shown: usize,
    /// How many there are.
    pub total: usize,
    /// For each filter in force, how many records there are without it; only needed when nothing is shown.
    pub relief: Vec<(Filter, usize)>,
    /// More questions, after the facets.
    pub questions: Html,
    /// Order and form, beside the summary.
    pub arrange: Html,
    /// A picture or a line over the results, which stays when there are none: it may be the way on.
    pub picture: Html,
    /// The results.
    pub results: Html,
}

/// What the facets stand in. The link says what is ticked: without this attribute browsers keep every box with every entry of
/// the history, which takes as long as the entry itself, and may tick it again after a reload. By this method nothing is sent.
const FACETS: Fixed = fixed!["class" = "filters__facets", "autocomplete" = "off", "method" = "dialog"];

/// The frame; whether its panel is open on a small screen is its own affair.
pub fn workbench(explorer: &Explorer, contents: Workbench) -> Html {
    let (explorer, contents) = (explorer.clone(), Rc::new(contents));
    let draw = move |hold: &Hold| draw(&explorer, &contents, hold);
    let drawn = |hold: &Hold, _| match hold.desk.focus.take() {
        Some(Focus::Button(place)) => browser::focus_button("#chips button", place, "results"),
        Some(Focus::Subject) => browser::focus_on("results"),
        None => {}
    };
    part("workbench", draw, drawn)
}

fn draw(explorer: &Explorer, contents: &Rc<Workbench>, hold: &Hold) -> Html {
    let open = hold.memory == Memory::Open;
    let active = explorer.view.selection.filters().len();
    let toggle = hold.on(if open { Memory::Nothing } else { Memory::Open });
    let in_use =
        (active > 0).then(|| el("span", fixed!["class" = "workbench__active"]).string(labels::FILTERS.counted(active)));
    let opener = el("button", fixed!["type" = "button", "class" = "workbench__open", "aria-controls" = "filters"])
        .state("aria-expanded", open)
        .on_click(toggle)
        .text(explorer.language.filter_open())
        .text(" ")
        .child(maybe(in_use));
    el("div", fixed!["class" = "workbench"])
        .with(opener)
        .with(panel(explorer, contents, open, hold))
        .with(results(explorer, contents, hold))
        .done()
}

fn panel(explorer: &Explorer, contents: &Workbench, open: bool, hold: &Hold) -> Element {
    let language = explorer.language;
    let facets = contents.facets.iter().map(|counts| facet(explorer, counts));
    let rule = (!contents.facets.is_empty()).then(|| el("p", fixed!["class" = "hint"]).text(language.filter_rule()));
    let (closed, desk) = (hold.on(Memory::Nothing), hold.desk.clone());
    // It closes what it stands in, so focus goes on to what it shows.
    let close = move |event: MouseEvent| {
        desk.focus.set(Some(Focus::Subject));
        closed.emit(event);
    };
    let done = el("button", fixed!["type" = "button", "class" = "filters__done"])
        .on_click(Callback::from(close))
        .string(language.filter_close(&language.counted(Counted::of(explorer.view.page), contents.shown)));
    el("section", fixed!["id" = "filters"])
        .word_attr("aria-label", language.filter_panel())
        .class("filters", "is-open", open)
        .with(el("h2", fixed!["class" = "filters__heading"]).text(language.filter_panel()))
        .child(search_box(explorer))
        .child(maybe(rule))
        .with(el("form", FACETS).list(facets.collect()))
        .child(contents.questions.clone())
        .with(done)
}

fn results(explorer: &Explorer, contents: &Rc<Workbench>, hold: &Hold) -> Element {
    let line = follows(explorer, "summary", contents, summary_line);
    el("section", fixed!["class" = "results", "aria-labelledby" = "results"])
        .with(
            el("h2", fixed!["id" = "results", "class" = "visually-hidden", "tabindex" = "-1"])
                .text(explorer.language.filter_results()),
        )
        .with(el("div", fixed!["class" = "results__bar"]).child(line).child(contents.arrange.clone()))
        .child(chips(explorer, &hold.desk))
        .child(follows(explorer, "found", contents, found))
}

/// What says or shows the records: all of it in one turn, so that it always agrees.
fn follows(
    explorer: &Explorer,
    name: &'static str,
    contents: &Rc<Workbench>,
    draw: fn(&Explorer, &Workbench) -> Html,
) -> Html {
    let (explorer, contents) = (explorer.clone(), contents.clone());
    paced_part(explorer.pace(Priority::AfterPaint), name.into(), move |_| draw(&explorer, &contents))
}

fn summary_line(explorer: &Explorer, contents: &Workbench) -> Html {
    let line = summary::line(&explorer.view, contents.shown, contents.total);
    el("p", fixed!["class" = "summary", "role" = "status"]).string(line).done()
}

fn found(explorer: &Explorer, contents: &Workbench) -> Html {
    let expanded = summary::expanded(&explorer.view)
        .map(|expanded| el("p", fixed!["class" = "hint"]).string(explorer.language.filter_expanded(&expanded)));
    let found = if contents.shown == 0 {
        nothing_found(explorer, &contents.relief, Counted::of(explorer.view.page))
    } else {
        contents.results.clone()
    };
    let found = el("div", fixed!["class" = "results__found"]).child(contents.picture.clone()).child(found);
    fragment(vec![maybe(expanded), found.done(), take_away(explorer)])
}
