//! Two to four States side by side.

use yew::prelude::*;

use crate::{
    explore::{
        Comparison, FacetKey,
        compare::{InstrumentLine, MOST_STATES, NotComparable, ThemeLine},
        facet_key::ordinal,
    },
    link::{Action, Page, decode},
    report::{MeasureId, MeasureKind, StateId},
    text::{Language, clip::Copied, compare, labels, summary},
    ui::{
        components::{
            entry::measure_link,
            filter_layout::{answer_head, results_part},
            source::paragraph_link,
            status_mark::statement_marks,
            table::{column, named_cell, table},
            take_away::take_away,
        },
        markup::{Element, SLOTS, el, fragment, sentence, separated},
        page_context::PageContext,
    },
};

use super::head;

/// A comparison to begin with, as the query of its link.
const EXAMPLE: &str = "state=jordan&state=nepal";

/// The body of the page.
pub fn page(context: &PageContext) -> Html {
    let selection = &context.view.selection;
    let chosen = selection.choice(FacetKey::State).any.len();
    let (is_empty, results) = match Comparison::of(selection) {
        Ok(comparison) => (false, side_by_side(context, &comparison)),
        Err(problem) => (true, not_comparable(context, problem)),
    };
    let line = summary::line(context.language, &context.view, chosen, StateId::all().len());
    fragment(vec![
        head(context.language, context.view.page).done(),
        el("section id='filters' class='chooser'")
            .word_attr("aria-label", context.language.compare_choose())
            .with(chooser(context))
            .done(),
        results_part(context.language, is_empty)
            .with(answer_head(context.language, line))
            .child(take_away(context))
            .with(el("div class='results__found'").child(results))
            .done(),
    ])
}

/// One checkbox for each State; a fifth cannot be ticked.
fn chooser(context: &PageContext) -> Element {
    let choice = &context.view.selection.choice(FacetKey::State).any;
    let value = |id: StateId| {
        let (slug, value) = (id.get().slug, ordinal(id.index()));
        let name: AttrValue = ["state-", slug].concat().into();
        let on = choice.contains(&value);
        let input = el("input type='checkbox'")
            .attr("id", name.clone())
            .checked(on)
            .flag("disabled", !on && choice.len() >= MOST_STATES)
            .on_change(context.dispatch.reform(move |_| Action::Toggle(FacetKey::State, value)));
        let label = el("label").attr("for", name).with(input).text(id.get().name);
        el("li").key(slug).with(label).done()
    };
    let full = choice.len() >= MOST_STATES;
    let chosen = context.language.compare_chosen(choice.len(), MOST_STATES, full);
    el("fieldset aria-describedby='chosen'")
        .with(el("legend").text(context.language.compare_choose()))
        .with(el("p id='chosen' class='hint'").string(chosen))
        .with(el("ul class='chooser__states'").list(StateId::all().map(value).collect()))
}

fn not_comparable(context: &PageContext, problem: NotComparable) -> Html {
    let language = context.language;
    let (sentence, ways) = match problem {
        NotComparable::TooFew(0) => (language.compare_too_few(), vec![example(context)]),
        NotComparable::TooFew(_) => (language.compare_one(), vec![example(context)]),
        NotComparable::TooMany(_) => (language.compare_too_many(), without_one(context)),
    };
    el("div class='nothing-found'").with(el("p").text(sentence)).with(el("ul").list(ways)).done()
}

/// An example of a comparison.
fn example(context: &PageContext) -> Html {
    let view = decode(&Page::Compare.path(), EXAMPLE).view;
    let link = el("a").attr("href", context.href(&view)).string(summary::sentence(context.language, &view));
    let example = sentence(&context.language.compare_example(SLOTS[0]), &[link.done()]);
    el("li").key("example").child(example).done()
}

/// Links to the same choice without each of the chosen States.
fn without_one(context: &PageContext) -> Vec<Html> {
    let choice = &context.view.selection.choice(FacetKey::State).any;
    let way = |value: &u16| {
        let link = el("a")
            .attr("href", context.action_href(Action::Toggle(FacetKey::State, *value)))
            .string(context.language.filter_without_value(labels::value(context.language, FacetKey::State, *value)));
        let slug = FacetKey::State.value_slug(*value).unwrap_or_default();
        el("li").key(slug).with(link).done()
    };
    choice.iter().map(way).collect()
}

fn side_by_side(context: &PageContext, comparison: &Comparison) -> Html {
    let language = context.language;
    let heads = |first: &'static str| {
        let state = |id: &StateId| {
            let link = el("a").attr("href", context.page_href(Page::State(*id))).text(id.get().name);
            el("th scope='col'").key(id.get().slug).with(link).done()
        };
        el("tr")
            .with(column(first))
            .list(comparison.states.iter().map(state).collect())
            .with(column(language.compare_comparison()))
    };
    let instruments = comparison.instruments.iter().map(|line| instrument_row(context, comparison, line)).collect();
    let themes = comparison.themes.iter().map(|line| theme_row(context, comparison, line)).collect();
    let way = |page: Page, name: &'static str| {
        let href = context.selection_href(page, context.view.selection.clone());
        el("li").with(el("a").attr("href", href).text(name)).done()
    };
    fragment(vec![
        el("h3").text(language.compare_instruments()).done(),
        table(
            language,
            &Copied::Table(0),
            ("compare cards", language.compare_instruments_caption()),
            heads(context.language.facet_name(FacetKey::Instrument)),
            instruments,
        )
        .done(),
        el("h3").text(language.compare_themes()).done(),
        table(
            language,
            &Copied::Table(1),
            ("compare cards cards--long", language.compare_themes_caption()),
            heads(context.language.facet_name(FacetKey::Theme)),
            themes,
        )
        .done(),
        el("ul class='compare__ways'")
            .list(vec![way(Page::Measures, language.compare_measures()), way(Page::Matrix, language.compare_matrix())])
            .done(),
    ])
}

/// The last cell of a row, which is highlighted only if statements differ.
fn comparison_cell(language: Language, words: String, differs: bool) -> Element {
    let cell = named_cell(language, language.compare_comparison(), el("td"));
    cell.with(el("span").class("difference", "difference--same", !differs).string(words))
}

/// A cell about one State.
fn of_state(language: Language, state: StateId) -> Element {
    named_cell(language, state.get().name, el("td").key(state.get().slug))
}

fn instrument_row(context: &PageContext, comparison: &Comparison, line: &InstrumentLine) -> Html {
    let instrument = line.instrument.get();
    let name = el("a").attr("href", context.page_href(Page::Instrument(line.instrument))).text(instrument.short_name);
    let cell = |(cell, state): (&crate::explore::Cell, &StateId)| {
        let (language, filled) = (context.language, of_state(context.language, *state));
        if cell.is_silent() {
            return filled.with(el("span class='unstated'").text(language.record_not_stated())).done();
        }
        let mut places = Vec::new();
        for locator in cell.paragraphs() {
            places.push(paragraph_link(context, locator).done());
        }
        let both = [statement_marks(language, cell), separated(places, language.list_next())];
        filled.child(sentence(&language.sheet_said(SLOTS[0], SLOTS[1]), &both)).done()
    };
    el("tr")
        .key(instrument.slug)
        .with(el("th scope='row'").with(name))
        .list(line.cells.iter().zip(&comparison.states).map(cell).collect())
        .with(comparison_cell(
            context.language,
            compare::statements(context.language, &comparison.states, line),
            line.differs,
        ))
        .done()
}

fn theme_row(context: &PageContext, comparison: &Comparison, line: &ThemeLine) -> Html {
    let language = context.language;
    let item = |id: &MeasureId| {
        let measure = id.get();
        let source = measure_link(context, *id).done();
        let kind = el("span class='tag--kind'").text(language.kind(measure.kind)).done();
        let said = if measure.kind == MeasureKind::Measure {
            language.compare_measure(measure.summary, SLOTS[0])
        } else {
            language.compare_entry(measure.summary, SLOTS[1], SLOTS[0])
        };
        el("li").key(measure.slug).child(sentence(&said, &[source, kind]))
    };
    // No block ends the line of a row that is copied: what parts the entries is text.
    let items = |measures: &Vec<MeasureId>| {
        let mut items = Vec::new();
        for id in measures {
            let next = if Some(id) == measures.last() { "" } else { language.quote_next() };
            items.push(item(id).text(next).done());
        }
        items
    };
    let cell = |(measures, state): (&Vec<MeasureId>, &StateId)| {
        let cell = of_state(language, *state);
        if measures.is_empty() {
            return cell.with(el("span class='unstated'").text(context.language.coverage_silent())).done();
        }
        cell.with(el("ul").list(items(measures))).done()
    };
    el("tr")
        .key(line.theme.slug())
        .with(el("th scope='row'").text(context.language.theme(line.theme)))
        .list(line.measures.iter().zip(&comparison.states).map(cell).collect())
        .with(comparison_cell(language, compare::measures(language, &comparison.states, line), false))
        .done()
}
