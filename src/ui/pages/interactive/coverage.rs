//! State × theme: where the report is silent, and what is reported under which heading.
//!
//! Silence comes first: the States for which nothing selected is reported or, if there are none, the silent States of
//! each heading.

use yew::prelude::*;

use crate::{
    explore::{Choice, Coverage, FacetKey, coverage::CoverageRow, facet_key::ordinal},
    link::Page,
    report::{MeasureId, StateId, Theme},
    text::{clip::Copied, measures},
    ui::{
        charts,
        components::{
            count_link::bare_count,
            filter_layout::FilterLayout,
            marked::marked,
            measures_only::counted,
            state_links::state_links,
            table::{column, table},
        },
        markup::{Element, el, fragment, maybe, text},
        page_context::PageContext,
    },
};

use super::{facets, filter_page, suggestions};

/// The body of the page.
pub fn page(context: &PageContext) -> Html {
    let (language, selection) = (context.language, &context.view.selection);
    let coverage = Coverage::of(selection);
    let shown = coverage.rows.len();
    let (first, last) = match silent_states(context, &coverage) {
        Some(states) => (states, silences(context, &coverage).filter(|_| coverage.themes.len() > 1)),
        None => (el("div class='silence-lead__lines'").child(maybe(silences(context, &coverage))), None),
    };
    // Much that is silent stands beside the map; under a few lines there would be a hole.
    let much = coverage.silent.is_empty() && coverage.themes.len() > 3 && shown > 5;
    let lead = el("div").class("silence-lead", "silence-lead--much", much).with(first);
    let lead = lead.child(charts::filter_map(context, "#coverage"));
    let to_table = el("a class='chart__to-table' href='#coverage'").text(language.coverage_to_table());
    let results = fragment(vec![
        coverage_table(context, &coverage).word_attr("id", "coverage").done(),
        counted(context, el("p class='hint'").text(language.coverage_counted()), language.coverage_measures_alone())
            .done(),
        el("p class='hint'").text(language.coverage_caution()).done(),
        maybe(last),
    ]);
    filter_page(
        context,
        FilterLayout {
            facets: facets(Page::Coverage, |key, value| Coverage::value_count(selection, key, value)),
            shown,
            total: StateId::all().len(),
            suggestions: suggestions(selection, shown, &|rest| Coverage::of(rest).rows.len()),
            picture: fragment(vec![el("p class='to-table'").with(to_table).done(), lead.done()]),
            results,
            ..FilterLayout::default()
        },
    )
}

fn coverage_table(context: &PageContext, coverage: &Coverage) -> Element {
    let heading = |theme: &Theme| column(context.language.theme(*theme)).key(theme.slug()).done();
    let head = el("tr")
        .with(column(context.language.facet_name(FacetKey::State)))
        .list(coverage.themes.iter().map(heading).collect())
        .with(column(context.language.coverage_all()).word_attr("class", "numeric"));
    let mut rows: Vec<_> = coverage.rows.iter().map(|row| state_row(context, &coverage.themes, row)).collect();
    rows.push(sums(context, coverage));
    table(context.language, &Copied::Table(0), ("coverage", context.language.coverage_caption()), head, rows)
}

fn state_row(context: &PageContext, themes: &[Theme], row: &CoverageRow) -> Html {
    let state = row.state.get();
    let name = el("a").attr("href", context.page_href(Page::State(row.state))).child(marked(context, state.name));
    let cell = |(theme, measures): (&Theme, &Vec<MeasureId>)| {
        el("td")
            .key(theme.slug())
            .class("coverage__cell", "is-reported", !measures.is_empty())
            .child(measures_link(context, row.state, Some(*theme), measures))
            .done()
    };
    let all = row.measures.concat();
    el("tr")
        .key(state.slug)
        .with(el("th scope='row'").with(name))
        .list(themes.iter().zip(&row.measures).map(cell).collect())
        .with(el("td class='numeric'").child(measures_link(context, row.state, None, &all)))
        .done()
}

/// A number of entries with a link to them, and how many of them are not measures; or the words for no entries.
fn measures_link(context: &PageContext, state: StateId, theme: Option<Theme>, found: &[MeasureId]) -> Html {
    if found.is_empty() {
        return el("span class='coverage__none'")
            .with(el("span aria-hidden='true'").text("–"))
            .with(el("span class='coverage__silence'").text(context.language.coverage_none()))
            .done();
    }
    // A region would be redundant next to the State.
    let mut selection = context.view.selection.with_only(FacetKey::State, ordinal(state.index()));
    *selection.choice_mut(FacetKey::Region) = Choice::default();
    if let Some(theme) = theme {
        selection = selection.with_only(FacetKey::Theme, ordinal(theme.index()));
    }
    let href = context.selection_href(Page::Measures, selection);
    let (language, count) = (context.language, found.len());
    let number = bare_count(href, &language.number(count), &measures::counted_entries(language, found));
    let others = measures::others(language, found.iter().copied())
        .map(|others| el("small").string(language.coverage_others(&others)));
    fragment(vec![number.done(), text(" "), maybe(others)])
}

/// A row with the number of States shown that have a measure under each heading.
fn sums(context: &PageContext, coverage: &Coverage) -> Html {
    let shown = coverage.rows.len() + coverage.silent.len();
    let language = context.language;
    let cell = |theme: &Theme| {
        let under = context.view.selection.with_only(FacetKey::Theme, ordinal(theme.index()));
        let href = context.selection_href(Page::Coverage, under);
        let count = coverage.states_under(*theme);
        let said = language.coverage_share_of_states(&language.coverage_share(count, shown));
        let link = bare_count(href, &language.number(count), &said);
        el("td class='numeric'").key(theme.slug()).with(link).done()
    };
    el("tr class='coverage__sums'")
        .key("sums")
        .with(el("th scope='row'").string(language.coverage_states_of(shown)))
        .list(coverage.themes.iter().map(cell).collect())
        .with(el("td class='numeric'").string(language.number(coverage.rows.len())))
        .done()
}

/// The States for which nothing selected is reported, with their number; `None` if there are no such States.
fn silent_states(context: &PageContext, coverage: &Coverage) -> Option<Element> {
    let language = context.language;
    let shown = coverage.rows.len() + coverage.silent.len();
    (!coverage.silent.is_empty()).then(|| {
        el("section class='silences silences--states'")
            .with(el("h3").string(language.coverage_silent_states(coverage.silent.len(), shown)))
            .with(state_links(context, &coverage.silent))
    })
}

/// For each heading shown, the selected States without a matching measure under it.
fn silences(context: &PageContext, coverage: &Coverage) -> Option<Element> {
    let language = context.language;
    let shown = coverage.rows.len() + coverage.silent.len();
    let line = |(column, theme): (usize, &Theme)| {
        let silent = coverage.rows.iter().filter(|row| row.counts[column] == 0).map(|row| row.state);
        let mut states: Vec<_> = silent.chain(coverage.silent.iter().copied()).collect();
        states.sort_unstable();
        let share = language.coverage_share(states.len(), shown);
        (!states.is_empty()).then(|| {
            el("div")
                .key(theme.slug())
                .with(el("dt").string(language.coverage_silent_on(language.theme(*theme), &share)))
                .with(el("dd").with(state_links(context, &states)))
                .done()
        })
    };
    let lines: Vec<_> = coverage.themes.iter().enumerate().filter_map(line).collect();
    (!lines.is_empty()).then(|| {
        el("section class='silences'").with(el("h3").text(language.coverage_silent())).with(el("dl").list(lines))
    })
}
