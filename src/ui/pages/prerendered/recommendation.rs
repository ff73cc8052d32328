//! One recommendation, and the records related to it: first those that it names, then those that the editors link.
//!
//! The URL determines whether editorial links are shown, and a static page cannot read it. Both states are drawn, and
//! the style sheet shows one of them, depending on the forms that the program sets on the root element.

use yew::prelude::*;

use crate::{
    explore::{
        FacetKey, Selection, ViewMode,
        facet_key::ordinal,
        paragraphs::by_type,
        relations::{Related, credited_states, related},
    },
    link::{Page, View},
    publish::file_stem,
    report::{InstrumentId, RecommendationId, RecordId, RecordType, RelationBasis, StateId},
    text::{Counted, Language, measures, pages},
    ui::{
        components::{count_link::count_link, source::source, state_links::state_links},
        markup::{SLOTS, sentence},
        page_context::PageContext,
    },
};

use super::parts;

/// The body of the page.
pub fn page(context: &PageContext, id: RecommendationId) -> Html {
    let related = related(id);
    let linked = |basis: RelationBasis| {
        related.iter().filter(|other| other.basis == basis).map(|other| other.record).collect::<Vec<_>>()
    };
    let (stated, editorial) = (linked(RelationBasis::Stated), linked(RelationBasis::Editorial));
    html! {
        <article class="record">
            { parts::record_head(context, "") }
            <p class="record__summary">{ id.get().summary }</p>
            { parts::take(context, Some(RecordId::Recommendation(id))) }
            { facts(context, id, &related) }
            { switch(context, id, related.len(), stated.len()) }
            { linked_by_report(context, id, &stated) }
            <div class="record__part" data-links="all">{ linked_by_us(context, id, &editorial) }</div>
            { next_links(context, id) }
        </article>
    }
}

fn facts(context: &PageContext, id: RecommendationId, related: &[Related]) -> Html {
    let (language, recommendation, page) = (context.language, id.get(), Page::Recommendation(id));
    let all = credited_states(related.iter().map(|other| other.record));
    let broad = states(context, &View::of(page), &all, language.recommendation_no_states());
    let stated = related.iter().filter(|other| other.basis == RelationBasis::Stated);
    let stated = credited_states(stated.map(|other| other.record));
    let narrow = states(context, &only_stated(page), &stated, language.recommendation_no_states_stated());
    html! {
        <dl class="facts">
            <div>
                <dt>{ language.recommendation_addressee() }</dt>
                <dd>{ language.addressee(recommendation.addressee) }</dd>
            </div>
            <div>
                <dt>{ language.recommendation_mode() }</dt>
                <dd>
                    <ul class="inline-list">
                        for mode in recommendation.mode {
                            <li key={mode.slug()}>{ language.mode_meaning(*mode) }</li>
                        }
                    </ul>
                    if recommendation.mode.len() > 1 {
                        <p class="hint">{ language.recommendation_modes() }</p>
                    }
                </dd>
            </div>
            <div><dt>{ language.record_source() }</dt><dd>{ source(context, &[recommendation.paragraph]) }</dd></div>
            <div data-links="all">
                <dt>{ language.record_topics() }{ " " }{ parts::editorial(language) }</dt>
                <dd>{ parts::topics(context, recommendation.topics) }</dd>
            </div>
            <div id="states">
                <dt>{ language.recommendation_states() }</dt>
                <dd>
                    <div data-links="all">{ broad }</div>
                    <div data-links="stated" hidden=true>{ narrow }</div>
                </dd>
            </div>
        </dl>
    }
}

/// The States credited with the measures that are linked.
fn states(context: &PageContext, view: &View, states: &[StateId], absence: &'static str) -> Html {
    if states.is_empty() {
        return html! { <p class="unstated">{ absence }</p> };
    }
    let href: AttrValue = [context.href(view).as_str(), "#states"].concat().into();
    let said = context.language.counted(Counted::State, states.len());
    let count = count_link(context, href, states.len(), &said).done();
    html! {
        <>
            { state_links(context, states).done() }
            <p class="hint">{ sentence(&context.language.recommendation_states_lead(SLOTS[0]), &[count]) }</p>
        </>
    }
}

/// The switch between all links and those of the report only. The style sheet marks the active one.
fn switch(context: &PageContext, id: RecommendationId, all: usize, stated: usize) -> Html {
    let (language, page) = (context.language, Page::Recommendation(id));
    html! {
        <nav class="link-switch" aria-label={language.recommendation_switch()}>
            <ul>
                <li data-shows="all">
                    { option(context, &View::of(page), all, Language::recommendation_all, "all") }
                </li>
                <li data-shows="stated">
                    { option(context, &only_stated(page), stated, Language::recommendation_stated, "stated") }
                </li>
            </ul>
        </nav>
    }
}

/// One of the two options, which is marked as current while it is active.
fn option(
    context: &PageContext,
    view: &View,
    count: usize,
    say: fn(Language, usize) -> String,
    links: &'static str,
) -> Html {
    let language = context.language;
    let hidden = links == RelationBasis::Stated.slug();
    let shown = language.recommendation_shown();
    let shown = html! { <span class="link-switch__shown" data-links={links} {hidden}>{ shown }</span> };
    count_link(context, context.href(view), count, &say(language, count)).text(" ").child(shown).done()
}

fn only_stated(page: Page) -> View {
    let mut view = View::of(page);
    view.selection.views.push(ViewMode::Stated);
    view
}

fn linked_by_report(context: &PageContext, id: RecommendationId, records: &[RecordId]) -> Html {
    let language = context.language;
    let body = groups(context, id, RelationBasis::Stated, records, language.recommendation_stated_none());
    let aside = aside(context, id, RelationBasis::Stated, records.len(), language.recommendation_stated_lead());
    parts::chapter(RelationBasis::Stated.slug(), html! { { language.recommendation_stated_heading() } }, aside, body)
}

fn linked_by_us(context: &PageContext, id: RecommendationId, records: &[RecordId]) -> Html {
    let language = context.language;
    let body = groups(context, id, RelationBasis::Editorial, records, language.recommendation_editorial_none());
    let aside = aside(context, id, RelationBasis::Editorial, records.len(), language.recommendation_editorial_lead());
    let heading = html! { <>{ language.recommendation_editorial_heading() }{ " " }{ parts::editorial(language) }</> };
    parts::chapter(RelationBasis::Editorial.slug(), heading, aside, body)
}

fn aside(context: &PageContext, id: RecommendationId, basis: RelationBasis, count: usize, lead: &'static str) -> Html {
    let href = parts::fragment_href(context, Page::Recommendation(id), basis.slug());
    let said = context.language.counted(Counted::Record, count);
    html! {
        <><p>{ count_link(context, href, count, &said).done() }</p>{ parts::hint(lead) }</>
    }
}

/// The records by type, each with the basis of the relation.
fn groups(
    context: &PageContext,
    id: RecommendationId,
    basis: RelationBasis,
    records: &[RecordId],
    absence: &'static str,
) -> Html {
    if records.is_empty() {
        return html! { <p class="unstated">{ absence }</p> };
    }
    html! {
        for (record, found) in by_type(records) {
            <section class="theme" id={group_id(basis, record)} key={record.slug()}>
                <h3>
                    { context.language.record_type(record) }{ " " }
                    <span class="theme__count">
                        { count_link(
                            context,
                            parts::fragment_href(context, Page::Recommendation(id), &group_id(basis, record)),
                            found.len(),
                            &measures::counted_by_kind(context.language, record, &found),
                        ).done() }
                    </span>
                </h3>
                { parts::entry_list(context, &found, |other| below(context, other, basis)) }
            </section>
        }
    }
}

/// "editorial-measures".
fn group_id(basis: RelationBasis, record: RecordType) -> String {
    [basis.slug(), "-", file_stem(record)].concat()
}

/// The basis of the relation and, for an instrument, how many statements on States the report has.
fn below(context: &PageContext, other: RecordId, basis: RelationBasis) -> Html {
    let language = context.language;
    let mark = parts::mark(language, basis);
    html! {
        <p class="entry__link">
            if let RecordId::Instrument(instrument) = other {
                {
                    sentence(
                        &language.recommendation_instrument(SLOTS[0], SLOTS[1]),
                        &[mark, on_states(context, instrument)],
                    )
                }
            } else {
                { mark }
            }
        </p>
    }
}

/// How many statements on States the report has for an instrument.
fn on_states(context: &PageContext, instrument: InstrumentId) -> Html {
    let language = context.language;
    if !instrument.get().lists_states {
        return html! { <span>{ language.recommendation_only_total() }</span> };
    }
    let selection = Selection::only(FacetKey::Instrument, ordinal(instrument.index()));
    let count = parts::list_count(context, RecordType::Statement, selection);
    html! { <span>{ sentence(&language.recommendation_on_states(SLOTS[0]), &[count]) }</span> }
}

fn next_links(context: &PageContext, id: RecommendationId) -> Html {
    let all = html! {
        <a href={context.page_href(Page::Recommendations)}>
            { pages::heading(context.language, Page::Recommendations) }
        </a>
    };
    let before = id.index().checked_sub(1).and_then(RecommendationId::from_index).map(Page::Recommendation);
    let after = RecommendationId::from_index(id.index() + 1).map(Page::Recommendation);
    parts::next_links(context.language, vec![all], parts::neighbours(context, before, after))
}
