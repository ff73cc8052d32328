//! The overview: what the report says about women and violence, what the States reported, and links by question, by
//! theme and by State. The contents of the explorer come last.

use yew::prelude::*;

use crate::{
    explore::{
        FacetKey, Outcome, Selection,
        facet_key::ordinal,
        measures::{measures as all_measures, measures_only},
    },
    link::Page,
    report::{InstrumentId, ON_DOMESTIC_MIGRANTS, REPORT, RecordType, STATES_COMPARED, StateId, TOPICS_ASKED, Theme},
    text::{
        Language,
        findings::{Finding, findings, small_steps},
        lead::{Lead, leads},
        names, pages,
    },
    ui::{
        charts,
        components::{count_link::bare_count, source::paragraph_link},
        markup::{SLOTS, sentence},
        page_context::PageContext,
    },
};

/// The body of the page.
pub fn page(context: &PageContext) -> Html {
    let language = context.language;
    let all = all_measures().ask(&Selection::default());
    html! {
        <>
            <header class="page-head page-head--overview">
                <h1 tabindex="-1">{ pages::heading(context.language, Page::Overview) }</h1>
                <p class="lead">{ language.overview_lead() }</p>
            </header>
            { lead_list(context) }
            { reported(context) }
            { change(context) }
            { question_list(context) }
            { by_theme(context, &all) }
            { by_state(context) }
            { contents(context) }
        </>
    }
}

/// Figures on women, each with what the report says about violence, and both sources.
fn lead_list(context: &PageContext) -> Html {
    let language = context.language;
    let item = |lead: Lead| {
        let number = html! { <strong class="lead-finding__number">{ lead.number(language) }</strong> };
        let paragraph = paragraph_link(context, lead.share.paragraph).done();
        let named = language.lead_source(&lead.source(language).unwrap_or_default(), SLOTS[0]);
        html! {
            <li key={lead.share.slug} class="lead-finding">
                <h3>{ lead.subject }</h3>
                <p class="lead-finding__figure">
                    { sentence(&lead.sentence(language, SLOTS[0]), &[number]) }
                </p>
                <p class="lead-finding__source">{ sentence(&named, &[paragraph]) }</p>
                <p class="lead-finding__violence">
                    { lead.violence.summary }{ " " }{ paragraph_link(context, lead.violence.paragraph).done() }
                </p>
            </li>
        }
    };
    html! {
        <section class="overview-lead" aria-labelledby="lead">
            <h2 id="lead" class="visually-hidden">{ language.lead_heading() }</h2>
            <ul>
                for lead in leads(language) {
                    { item(lead) }
                }
            </ul>
        </section>
    }
}

/// What the States are credited with, in sentences and two charts; the table has the counts of the first chart.
fn reported(context: &PageContext) -> Html {
    let language = context.language;
    let coverage = context.selection_href(Page::Coverage, measures_only(&Selection::default()));
    html! {
        <section class="overview overview-reported" aria-labelledby="reported">
            <h2 id="reported">{ language.overview_reported() }</h2>
            <ul class="overview-findings">
                for found in findings(language) {
                    <li key={found.sentence.clone()}>{ finding(context, found) }</li>
                }
            </ul>
            <div class="chart-pair">
                { charts::reported_by_heading(language) }
                { charts::reported_by_instrument(language) }
            </div>
            <ul class="overview-ways">
                <li><a href={coverage}>{ language.overview_whole_coverage() }</a></li>
                <li><a href={context.page_href(Page::Matrix)}>{ language.overview_whole_matrix() }</a></li>
            </ul>
        </section>
    }
}

/// A true sentence, in which the number leads to the view that proves it.
fn finding(context: &PageContext, finding: Finding) -> Html {
    let Finding { sentence, number, source, view } = finding;
    let (before, after) = sentence.split_once(&number).unwrap_or(("", &sentence));
    let link = html! { <a href={context.href(&view)}>{ number }</a> };
    html! { <>{ before }{ link }{ after }{ " " }<small>{ source }</small></> }
}

/// Questions that the explorer answers, each with a link to the answer.
fn question_list(context: &PageContext) -> Html {
    let language = context.language;
    html! {
        <section class="overview overview-questions" aria-labelledby="questions">
            <h2 id="questions">{ language.overview_questions() }</h2>
            <ul>
                for (question, href) in questions(context) {
                    <li key={question}><a {href}>{ question }</a></li>
                }
            </ul>
        </section>
    }
}

fn questions(context: &PageContext) -> Vec<(&'static str, AttrValue)> {
    let language = context.language;
    let with = |page: Page, key: FacetKey, slugs: &[&str]| {
        let mut selection = Selection::default();
        selection.choice_mut(key).any.extend(slugs.iter().filter_map(|slug| key.ordinal(slug)));
        context.selection_href(page, selection)
    };
    let both = ON_DOMESTIC_MIGRANTS.into_iter().filter_map(InstrumentId::from_slug).collect();
    let bound = Selection { bound: both, ..Selection::default() };
    let [training, domestic] = TOPICS_ASKED;
    vec![
        (language.overview_question_bound(), context.selection_href(Page::Matrix, bound)),
        (language.overview_question_training(), with(Page::Measures, FacetKey::Topic, &[training])),
        (language.overview_question_domestic(), with(Page::Measures, FacetKey::Topic, &[domestic])),
        (language.overview_question_silent(), with(Page::Coverage, FacetKey::Theme, &[Theme::Protection.slug()])),
        (language.overview_question_compare(), with(Page::Compare, FacetKey::State, &STATES_COMPARED)),
        (language.overview_question_action(), context.page_href(Page::Recommendations)),
    ]
}

/// The worldwide totals that the report gives for two years.
fn change(context: &PageContext) -> Html {
    let language = context.language;
    html! {
        // Not a landmark, because the table in it is one with the same name.
        <section class="overview overview-change">
            <h2 id="change">{ language.charts_change() }</h2>
            <ul class="overview-findings">
                if let Some(found) = small_steps(language) {
                    <li>{ finding(context, found) }</li>
                }
                <li>{ language.overview_change_lead() }</li>
            </ul>
            { charts::all_ratifications(language) }
            <ul class="overview-ways">
                <li><a href={context.page_href(Page::Instruments)}>{ language.overview_whole_table() }</a></li>
            </ul>
        </section>
    }
}

/// The measures under each of the report's sub-headings.
fn by_theme(context: &PageContext, all: &Outcome) -> Html {
    let language = context.language;
    let of_theme = |theme: Theme| Selection::only(FacetKey::Theme, ordinal(theme.index()));
    html! {
        <section class="overview overview-themes" aria-labelledby="themes">
            <h2 id="themes">{ language.overview_by_theme(REPORT.count(RecordType::Measure)) }</h2>
            <p class="hint">{ language.measures_whole() }{ " " }{ language.overview_counts_entries() }</p>
            <ul class="count-list">
                for theme in Theme::ALL {
                    <li key={theme.slug()}>
                        <a href={context.selection_href(Page::Measures, of_theme(*theme))}>
                            <span>{ context.language.theme(*theme) }</span>{ " " }
                            <span class="count">{ all.value_count(FacetKey::Theme, ordinal(theme.index())) }</span>
                        </a>
                    </li>
                }
            </ul>
        </section>
    }
}

/// The reporting States, each with links to its page and to its measures, without views and other entries.
fn by_state(context: &PageContext) -> Html {
    let language = context.language;
    let alone = measures_only(&Selection::default());
    let found = all_measures().ask(&alone);
    let count = |id: StateId| usize::try_from(found.value_count(FacetKey::State, ordinal(id.index()))).unwrap_or(0);
    let href =
        |id: StateId| context.selection_href(Page::Measures, alone.with_only(FacetKey::State, ordinal(id.index())));
    let credited = |id: StateId| {
        let said = language.overview_credited(count(id), &names::state(language, id));
        bare_count(href(id), &language.number(count(id)), &said).done()
    };
    html! {
        <section class="overview overview-states" aria-labelledby="states">
            <h2 id="states">{ language.overview_by_state() }</h2>
            <ul class="count-list count-list--columns">
                for id in StateId::all() {
                    <li key={id.get().slug}>
                        <a href={context.page_href(Page::State(id))}>{ id.get().name }</a>{ " " }
                        { credited(id) }
                    </li>
                }
            </ul>
            <p class="hint">{ language.overview_volume() }</p>
        </section>
    }
}

/// The contents of the explorer: each number has a link to what it counts.
fn contents(context: &PageContext) -> Html {
    const COUNTED: [RecordType; 6] = [
        RecordType::State,
        RecordType::Instrument,
        RecordType::Measure,
        RecordType::Initiative,
        RecordType::Recommendation,
        RecordType::Figure,
    ];
    let language = context.language;
    html! {
        <section class="overview overview-contents" aria-labelledby="contents-of-site">
            <h2 id="contents-of-site">{ language.overview_contents() }</h2>
            <ul>
                for record in COUNTED {
                    <li key={record.slug()}>
                        <a href={context.page_href(Page::listing(record))}>
                            <span class="count">{ REPORT.count(record) }</span>{ " " }{ name_of(language, record) }
                        </a>
                    </li>
                }
            </ul>
        </section>
    }
}

/// The name of a record type; "entries" for measures, because not all of these records are measures proper.
fn name_of(language: Language, record: RecordType) -> &'static str {
    if record == RecordType::Measure { language.overview_entries() } else { language.record_type(record) }
}
