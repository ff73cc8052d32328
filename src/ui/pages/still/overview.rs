//! What is in here, what changed, and ways in.

use yew::prelude::*;

use crate::{
    explore::{FacetKey, Selection, facet_key::ordinal, measures::measures},
    link::Page,
    report::{InstrumentId, REPORT, RecordType, StateId, Theme},
    text::{grammar, labels, pages, words::overview as words},
};

use super::super::super::{components::state_links::reported_by, explorer::Explorer};

/// The page.
pub fn page(explorer: &Explorer) -> Html {
    html! {
        <>
            <header class="page-head page-head--overview">
                <h1 tabindex="-1">{ pages::heading(Page::Overview) }</h1>
                <p class="lead">{ words::LEAD }</p>
            </header>
            { question_list(explorer) }
            { change(explorer) }
            { by_theme(explorer) }
            { by_state(explorer) }
        </>
    }
}

/// Questions that the explorer answers, each leading to its answer.
fn question_list(explorer: &Explorer) -> Html {
    html! {
        <section class="overview-questions" aria-labelledby="questions">
            <h2 id="questions">{ words::QUESTIONS }</h2>
            <ul>
                for (question, href) in questions(explorer) {
                    <li key={question}><a {href}>{ question }</a></li>
                }
            </ul>
        </section>
    }
}

fn questions(explorer: &Explorer) -> Vec<(&'static str, AttrValue)> {
    let measures_with = |key: FacetKey, slug: &str| {
        let mut selection = Selection::default();
        selection.choice_mut(key).any.extend(key.ordinal(slug));
        explorer.selection_href(Page::Measures, selection)
    };
    let both = ["ilo-c143", "ilo-c189"].into_iter().filter_map(InstrumentId::from_slug).collect();
    let bound = Selection { bound: both, ..Selection::default() };
    vec![
        (words::QUESTION_BOUND, explorer.selection_href(Page::Matrix, bound)),
        (words::QUESTION_DOMESTIC, measures_with(FacetKey::Topic, "domestic-and-care-work")),
        (words::QUESTION_TRAINING, measures_with(FacetKey::Topic, "training-of-officials")),
        (words::QUESTION_CHANGE, explorer.page_href(Page::Instruments)),
    ]
}

/// The worldwide totals that the report gives for two years.
fn change(explorer: &Explorer) -> Html {
    let moved = InstrumentId::all().filter(|id| id.get().change().is_some());
    html! {
        <section class="overview-change" aria-labelledby="change">
            <h2 id="change">{ words::CHANGE }</h2>
            <p>{ words::CHANGE_LEAD }</p>
            <ul class="change-list">
                for id in moved {
                    <li key={id.get().slug}>
                        <a href={explorer.page_href(Page::Instrument(id))}>{ id.get().short_name }</a>
                        <span class="change-list__counts">
                            { id.get().count(2015) }{ " → " }<strong>{ id.get().count(2017) }</strong>
                        </span>
                        <span class="change-list__change">
                            { id.get().change().map(grammar::signed) }
                        </span>
                    </li>
                }
            </ul>
            <p><a href={explorer.page_href(Page::Instruments)}>{ words::WHOLE_TABLE }</a></p>
        </section>
    }
}

/// The measures under each of the report's sub-headings.
fn by_theme(explorer: &Explorer) -> Html {
    let all = measures().ask(&Selection::default());
    html! {
        <section class="overview-themes" aria-labelledby="themes">
            <h2 id="themes">{ labels::MEASURES.counted(REPORT.count(RecordType::Measure)) }{ words::BY_THEME }</h2>
            <ul class="count-list">
                for theme in Theme::ALL {
                    <li key={theme.slug()}>
                        <a href={explorer.selection_href(Page::Measures, of_theme(*theme))}>{ labels::theme(*theme) }</a>
                        { " " }
                        <span class="count">{ all.value_count(FacetKey::Theme, ordinal(theme.index())) }</span>
                    </li>
                }
            </ul>
        </section>
    }
}

fn of_theme(theme: Theme) -> Selection {
    let mut selection = Selection::default();
    selection.choice_mut(FacetKey::Theme).any.push(ordinal(theme.index()));
    selection
}

/// The reporting States.
fn by_state(explorer: &Explorer) -> Html {
    let all = measures().ask(&Selection::default());
    html! {
        <section class="overview-states" aria-labelledby="states">
            <h2 id="states">{ words::BY_STATE }</h2>
            <ul class="count-list count-list--columns">
                for id in StateId::all() {
                    <li key={id.get().slug}>
                        <a href={explorer.selection_href(Page::Measures, reported_by(id))}>{ id.get().name }</a>
                        { " " }
                        <span class="count">{ all.value_count(FacetKey::State, ordinal(id.index())) }</span>
                    </li>
                }
            </ul>
            <p class="hint">{ words::VOLUME }</p>
        </section>
    }
}
