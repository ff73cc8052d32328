//! The layout of a page with filters: facets on the left, results on the right, the summary above them.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    text::{Counted, Language, summary},
    ui::{
        browser::{self, Priority},
        markup::{Element, el, fragment, maybe},
        page_context::PageContext,
        stateful::{Focus, LocalState, StateHandle, stateful, stateful_with},
    },
};

use super::{
    chips::chips,
    copy::copy_answer,
    expanded::expanded,
    facets::{FacetCounts, facet},
    nothing_found::{Suggestions, nothing_found},
    search_box::search_box,
    take_away::take_away,
};

/// The contents that a page puts into the layout.
#[derive(Default)]
pub struct FilterLayout {
    /// The facets, in order.
    pub facets: Vec<FacetCounts>,
    /// How many records are shown.
    pub shown: usize,
    /// How many records there are.
    pub total: usize,
    /// The suggestions when nothing is shown.
    pub suggestions: Suggestions,
    /// Further questions, after the facets.
    pub questions: Html,
    /// The controls for order and form, above the records.
    pub arrange: Html,
    /// The answer in a sentence, below the summary, where the page is asked a question: it is what is copied then.
    pub answer: Option<String>,
    /// A chart or a line above the results, which stays when there are none because it may lead further.
    pub picture: Html,
    /// The records, or a message in their place.
    pub results: Html,
}

/// The form around the facets. The link determines which boxes are ticked. With autocompletion, browsers would store
/// every box with every entry of the history, which takes as long as the entry itself, and might tick boxes again after
/// a reload. With this method, nothing is sent.
const FACETS: &str = "form class='filters__facets' autocomplete='off' method='dialog'";

/// The layout; whether its panel is open on a small screen is its local state.
pub fn filter_layout(context: &PageContext, contents: FilterLayout) -> Html {
    let (context, contents) = (context.clone(), Rc::new(contents));
    let draw = move |handle: &StateHandle| draw(&context, &contents, handle);
    let drawn = |handle: &StateHandle, _| match handle.scratch.focus.take() {
        Some(Focus::Button(index)) => browser::focus_button("#chips button", index, "results"),
        Some(Focus::Subject) => browser::focus_on("results"),
        None => {}
    };
    stateful("workbench", draw, drawn)
}

fn draw(context: &PageContext, contents: &Rc<FilterLayout>, handle: &StateHandle) -> Html {
    let open = handle.local == LocalState::Open;
    let active = context.view.selection.filters().len();
    let toggle = handle.on(if open { LocalState::Nothing } else { LocalState::Open });
    let in_use =
        (active > 0).then(|| el("span class='workbench__active'").string(context.language.filter_active(active)));
    let opener = el("button type='button' class='workbench__open' aria-controls='filters'")
        .state("aria-expanded", open)
        .on_click(toggle)
        .text(context.language.filter_open())
        .text(" ")
        .child(maybe(in_use));
    el("div class='workbench'")
        .with(opener)
        .with(panel(context, contents, open, handle))
        .with(results(context, contents, handle))
        .done()
}

fn panel(context: &PageContext, contents: &FilterLayout, open: bool, handle: &StateHandle) -> Element {
    let language = context.language;
    let facets = contents.facets.iter().map(|counts| facet(context, counts));
    let rule = (!contents.facets.is_empty()).then(|| el("p class='hint'").text(language.filter_rule()));
    let (closed, scratch) = (handle.on(LocalState::Nothing), handle.scratch.clone());
    // The button closes the panel that holds it, so focus moves on to the results.
    let close = move |event: MouseEvent| {
        scratch.focus.set(Some(Focus::Subject));
        closed.emit(event);
    };
    let done = el("button type='button' class='filters__done'")
        .on_click(Callback::from(close))
        .string(language.filter_close(&language.counted(Counted::of(context.view.page), contents.shown)));
    el("section id='filters'")
        .word_attr("aria-label", language.filter_panel())
        .class("filters", "is-open", open)
        .with(el("h2 class='filters__heading'").text(language.filter_panel()))
        .child(search_box(context))
        .child(maybe(rule))
        .with(el(FACETS).list(facets.collect()))
        .child(contents.questions.clone())
        .with(done)
}

/// The part of a page with the results. Where it has none before something is chosen, the style sheet hides what would
/// take them away.
pub fn results_part(language: Language, is_empty: bool) -> Element {
    let heading = el("h2 id='results' class='visually-hidden' tabindex='-1'").text(language.filter_results());
    el("section aria-labelledby='results'").class("results", "is-empty", is_empty).with(heading)
}

/// The answer over the results, where it is one sentence.
pub fn answer_head(language: Language, line: String) -> Element {
    let copy = copy_answer(language, &line);
    el("div class='results__head'").with(el("p class='summary' role='status'").string(line)).with(copy)
}

fn results(context: &PageContext, contents: &Rc<FilterLayout>, handle: &StateHandle) -> Element {
    let line = after_paint(context, "summary", contents, summary_line);
    results_part(context.language, false)
        .with(el("div class='results__head'").child(line).child(chips(context, &handle.scratch)))
        .child(contents.arrange.clone())
        .child(after_paint(context, "found", contents, found))
}

/// A part that describes or shows the records; all such parts are drawn together, so that they always agree.
fn after_paint(
    context: &PageContext,
    name: &'static str,
    contents: &Rc<FilterLayout>,
    draw: fn(&PageContext, &FilterLayout) -> Html,
) -> Html {
    let (context, contents) = (context.clone(), contents.clone());
    stateful_with(context.redraw(Priority::AfterPaint), name.into(), move |_| draw(&context, &contents))
}

fn summary_line(context: &PageContext, contents: &FilterLayout) -> Html {
    let line = summary::line(context.language, &context.view, contents.shown, contents.total);
    let copy = copy_answer(context.language, contents.answer.as_ref().unwrap_or(&line));
    let line = el("p class='summary' role='status'").string(line).done();
    let answer = contents.answer.clone().map(|answer| el("p class='answer'").string(answer));
    fragment(vec![line, copy.done(), maybe(answer)])
}

fn found(context: &PageContext, contents: &FilterLayout) -> Html {
    let found = if contents.shown == 0 {
        nothing_found(context, &contents.suggestions, Counted::of(context.view.page))
    } else {
        contents.results.clone()
    };
    let found = el("div class='results__found'").child(contents.picture.clone()).child(found);
    fragment(vec![expanded(context), take_away(context), found.done()])
}
