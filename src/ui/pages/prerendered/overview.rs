//! What the report covers, what it shows at a glance, and the ways in: by question, by theme, by State.

use yew::prelude::*;

use crate::{
    explore::{Coverage, FacetKey, Outcome, Selection, facet_key::ordinal, measures::measures as all_measures},
    link::Page,
    report::{
        InstrumentId, MeasureKind, ON_DOMESTIC_MIGRANTS, REPORT, RecordType, STATES_COMPARED, StateId, TOPICS_ASKED,
        Theme,
    },
    text::{
        findings::{Finding, findings},
        labels, measures, pages,
        words::overview as words,
    },
    ui::{charts, page_context::PageContext},
};

/// The body of the page.
pub fn page(context: &PageContext) -> Html {
    let all = all_measures().ask(&Selection::default());
    html! {
        <>
            <header class="page-head page-head--overview">
                <h1 tabindex="-1">{ pages::heading(Page::Overview) }</h1>
                <p class="lead">{ words::LEAD }</p>
                { contents(context) }
            </header>
            { finding_list(context) }
            { question_list(context) }
            { change(context) }
            { coverage(context) }
            { by_theme(context, &all) }
            { by_state(context) }
        </>
    }
}

/// What is in here: each number leads to what it counts.
fn contents(context: &PageContext) -> Html {
    const COUNTED: [RecordType; 6] = [
        RecordType::State,
        RecordType::Instrument,
        RecordType::Measure,
        RecordType::Initiative,
        RecordType::Recommendation,
        RecordType::Figure,
    ];
    html! {
        <ul class="overview-contents">
            for record in COUNTED {
                <li key={record.slug()}>
                    <a href={context.page_href(Page::listing(record))}>
                        <span class="count">{ REPORT.count(record) }</span>{ " " }{ name_of(record) }
                    </a>
                </li>
            }
        </ul>
    }
}

/// Not all that is filed as a measure is one.
const fn name_of(record: RecordType) -> &'static str {
    if matches!(record, RecordType::Measure) { words::MEASURES } else { labels::record_type(record) }
}

/// True sentences, each leading to the view that proves it.
fn finding_list(context: &PageContext) -> Html {
    let item = |finding: Finding| {
        let Finding { sentence, source, view } = finding;
        html! {
            <li key={sentence.clone()}>
                <a href={context.href(&view)}>{ sentence }</a>{ " " }<small>{ source }</small>
            </li>
        }
    };
    html! {
        <section class="overview overview-findings" aria-labelledby="findings">
            <h2 id="findings">{ words::FINDINGS }</h2>
            <ul>
                for finding in findings() {
                    { item(finding) }
                }
            </ul>
        </section>
    }
}

/// Questions that the explorer answers, each leading to its answer.
fn question_list(context: &PageContext) -> Html {
    html! {
        <section class="overview overview-questions" aria-labelledby="questions">
            <h2 id="questions">{ words::QUESTIONS }</h2>
            <ul>
                for (question, href) in questions(context) {
                    <li key={question}><a {href}>{ question }</a></li>
                }
            </ul>
        </section>
    }
}

fn questions(context: &PageContext) -> Vec<(&'static str, AttrValue)> {
    let with = |page: Page, key: FacetKey, slugs: &[&str]| {
        let mut selection = Selection::default();
        selection.choice_mut(key).any.extend(slugs.iter().filter_map(|slug| key.ordinal(slug)));
        context.selection_href(page, selection)
    };
    let both = ON_DOMESTIC_MIGRANTS.into_iter().filter_map(InstrumentId::from_slug).collect();
    let bound = Selection { bound: both, ..Selection::default() };
    let [training, domestic] = TOPICS_ASKED;
    vec![
        (words::QUESTION_BOUND, context.selection_href(Page::Matrix, bound)),
        (words::QUESTION_TRAINING, with(Page::Measures, FacetKey::Topic, &[training])),
        (words::QUESTION_DOMESTIC, with(Page::Measures, FacetKey::Topic, &[domestic])),
        (words::QUESTION_SILENT, with(Page::Coverage, FacetKey::Theme, &[Theme::Protection.slug()])),
        (words::QUESTION_COMPARE, with(Page::Compare, FacetKey::State, &STATES_COMPARED)),
        (words::QUESTION_ACTION, context.page_href(Page::Recommendations)),
    ]
}

/// The worldwide totals that the report gives for two years.
fn change(context: &PageContext) -> Html {
    html! {
        <section class="overview overview-change" aria-labelledby="change">
            <h2 id="change">{ words::CHANGE }</h2>
            <p>{ words::CHANGE_LEAD }</p>
            { charts::all_ratifications() }
            <p><a href={context.page_href(Page::Instruments)}>{ words::WHOLE_TABLE }</a></p>
        </section>
    }
}

/// Who reported on what, as shades and as tiles.
fn coverage(context: &PageContext) -> Html {
    html! {
        <section class="overview overview-coverage" aria-labelledby="coverage">
            <h2 id="coverage">{ words::COVERAGE }</h2>
            <div class="chart-pair">
                { charts::coverage_with_table(&Coverage::of(&Selection::default())) }
                { charts::state_map(context, "#states") }
            </div>
            <p><a href={context.page_href(Page::Coverage)}>{ words::WHOLE_COVERAGE }</a></p>
        </section>
    }
}

/// The measures under each of the report's sub-headings.
fn by_theme(context: &PageContext, all: &Outcome) -> Html {
    let of_theme = |theme: Theme| Selection::only(FacetKey::Theme, ordinal(theme.index()));
    html! {
        <section class="overview overview-themes" aria-labelledby="themes">
            <h2 id="themes">{ measures::ENTRIES.counted(REPORT.count(RecordType::Measure)) }{ words::BY_THEME }</h2>
            <p class="hint">{ measures::WHOLE }</p>
            <ul class="count-list">
                for theme in Theme::ALL {
                    <li key={theme.slug()}>
                        <a href={context.selection_href(Page::Measures, of_theme(*theme))}>
                            <span>{ labels::theme(*theme) }</span>{ " " }
                            <span class="count">{ all.value_count(FacetKey::Theme, ordinal(theme.index())) }</span>
                        </a>
                    </li>
                }
            </ul>
        </section>
    }
}

/// The reporting States, each with the way to its page and to its measures, views and the like left out.
fn by_state(context: &PageContext) -> Html {
    let of_kind = Selection::only(FacetKey::Kind, ordinal(MeasureKind::Measure.index()));
    let found = all_measures().ask(&of_kind);
    let count = |id: StateId| usize::try_from(found.value_count(FacetKey::State, ordinal(id.index()))).unwrap_or(0);
    let href =
        |id: StateId| context.selection_href(Page::Measures, of_kind.with_only(FacetKey::State, ordinal(id.index())));
    html! {
        <section class="overview overview-states" aria-labelledby="states">
            <h2 id="states">{ words::BY_STATE }</h2>
            <ul class="count-list count-list--columns">
                for id in StateId::all() {
                    <li key={id.get().slug}>
                        <a href={context.page_href(Page::State(id))}>{ id.get().name }</a>{ " " }
                        <a class="count" href={href(id)}>
                            { count(id) }
                            <span class="visually-hidden">
                                { " " }{ labels::MEASURES.form(count(id)) }{ words::CREDITED_TO }{ id.get().name }
                            </span>
                        </a>
                    </li>
                }
            </ul>
            <p class="hint">{ words::VOLUME }</p>
        </section>
    }
}
