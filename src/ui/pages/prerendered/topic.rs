//! The list of topics, and the page of one topic: a briefing that prints on one or two sheets.

use yew::prelude::*;

use crate::{
    explore::{
        Coverage, FacetKey, Selection,
        facet_key::ordinal,
        listing::listing,
        relations::related,
        topics::{TYPES, on_topic},
    },
    link::Page,
    publish::file_stem,
    report::{InstrumentId, RecordId, RecordType, RelationBasis, StateId, Theme, TopicId},
    text::{Language, pages},
    ui::{
        components::{count_link::count_link, state_links::state_links},
        markup::{SLOTS, fragment, sentence, separated},
        page_context::PageContext,
    },
};

use super::parts;

/// The list of all topics.
pub fn list(context: &PageContext) -> Html {
    let language = context.language;
    html! {
        <div class="record">
            <header class="page-head">
                <h1 tabindex="-1">{ pages::heading(language, Page::Topics) }</h1>
                <p class="lead">{ language.topic_list_lead() }</p>
            </header>
            <dl class="facts">
                for id in TopicId::all() {
                    <div key={id.get().slug}>
                        <dt><a href={context.page_href(Page::Topic(id))}>{ id.get().name }</a></dt>
                        <dd>{ definition(language, id) }{ counts(context, id) }</dd>
                    </div>
                }
            </dl>
        </div>
    }
}

/// The definition of a topic, marked as editorial.
fn definition(language: Language, id: TopicId) -> Html {
    sentence(&language.topic_definition(id.get().definition, SLOTS[0]), &[parts::editorial(language)])
}

/// The selection of a topic.
fn on(id: TopicId) -> Selection {
    Selection::only(FacetKey::Topic, ordinal(id.index()))
}

/// The records of a type on a topic.
fn of_type(id: TopicId, record: RecordType) -> Vec<RecordId> {
    on_topic(id).into_iter().filter(|found| found.record_type() == record).collect()
}

/// How many records of each type are on a topic.
fn counts(context: &PageContext, id: TopicId) -> Html {
    html! {
        <ul class="inline-list">
            for record in TYPES.into_iter().filter(|record| !of_type(id, *record).is_empty()) {
                <li key={record.slug()}>{ count(context, id, record) }</li>
            }
        </ul>
    }
}

/// How many records of a type are on a topic, with a link to their list or, if the list cannot be filtered by topic, to
/// the page of the topic.
fn count(context: &PageContext, id: TopicId, record: RecordType) -> Html {
    if Page::listing(record).is_static() {
        return parts::chapter_records(context, Page::Topic(id), record, &of_type(id, record));
    }
    parts::list_count(context, record, on(id))
}

/// The body of the page of one topic.
pub fn page(context: &PageContext, id: TopicId) -> Html {
    let language = context.language;
    html! {
        <article class="record topic">
            { parts::record_head(context, "") }
            <p class="record__summary">{ definition(language, id) }</p>
            { parts::take(context, None) }
            { facts(context, id) }
            for record in TYPES.into_iter().filter(|record| !of_type(id, *record).is_empty()) {
                { chapter(context, id, record) }
            }
            { next_links(context, id) }
        </article>
    }
}

fn facts(context: &PageContext, id: TopicId) -> Html {
    let language = context.language;
    let found = Coverage::of(&on(id));
    let credited: Vec<StateId> = found.rows.iter().map(|row| row.state).collect();
    let all = StateId::all().len();
    let href = context.selection_href(Page::Coverage, on(id));
    let said = language.topic_states_credited(credited.len(), all);
    html! {
        <dl class="facts">
            <div><dt>{ language.topic_counted() }</dt><dd>{ counts(context, id) }</dd></div>
            <div>
                <dt>{ language.topic_states() }</dt>
                if credited.is_empty() {
                    <dd class="unstated">{ language.topic_states_none() }</dd>
                } else {
                    <dd>
                        <p>{ count_link(context, href, credited.len(), &said).done() }</p>
                        { state_links(context, &credited).done() }
                    </dd>
                }
            </div>
            if !credited.is_empty() && !found.silent.is_empty() {
                <div>
                    <dt>{ language.topic_silent() }</dt>
                    <dd>
                        <p>{ language.topic_silent_count(found.silent.len(), all) }</p>
                        { state_links(context, &found.silent).done() }
                    </dd>
                </div>
            }
        </dl>
    }
}

/// The records of a type, with their number.
fn chapter(context: &PageContext, id: TopicId, record: RecordType) -> Html {
    let language = context.language;
    let aside = html! {
        <>
            <p>{ count(context, id, record) }</p>
            if record == RecordType::Measure {
                { parts::hint(language.coverage_caution()) }
            }
        </>
    };
    let found = of_type(id, record);
    let body = if record == RecordType::Measure {
        by_theme(context, id)
    } else {
        let entries = parts::entry_list(context, &found, |_| Html::default());
        fragment(vec![entries, instruments(context, &found)])
    };
    parts::chapter(file_stem(record), html! { { language.record_type(record) } }, aside, body)
}

/// The measures under the headings of the report, and the headings under which there is none.
fn by_theme(context: &PageContext, id: TopicId) -> Html {
    let language = context.language;
    let under = |theme: &Theme| on(id).with_only(FacetKey::Theme, ordinal(theme.index()));
    let records = |theme: &Theme| listing(RecordType::Measure, &under(theme)).records;
    let (with, without): (Vec<Theme>, Vec<Theme>) = Theme::ALL.iter().partition(|theme| !records(theme).is_empty());
    let silent: Vec<_> = without.iter().map(|theme| language.theme(*theme)).collect();
    html! {
        <>
            for theme in &with {
                <section class="theme" key={theme.slug()}>
                    <h3>
                        { language.theme(*theme) }{ " " }
                        <span class="theme__count">
                            { parts::list_count(context, RecordType::Measure, under(theme)) }
                        </span>
                    </h3>
                    { parts::entry_list(context, &records(theme), |_| Html::default()) }
                </section>
            }
            if !silent.is_empty() {
                <p class="hint">{ language.topic_no_theme(&language.any_of(&silent)) }</p>
            }
        </>
    }
}

/// The instruments named by the recommendations among the records.
fn instruments(context: &PageContext, records: &[RecordId]) -> Html {
    let mut named: Vec<InstrumentId> = Vec::new();
    for record in records {
        let RecordId::Recommendation(id) = record else { continue };
        let stated = related(*id).into_iter().filter(|other| other.basis == RelationBasis::Stated);
        named.extend(stated.filter_map(|other| {
            let RecordId::Instrument(id) = other.record else { return None };
            Some(id)
        }));
    }
    named.sort_unstable();
    named.dedup();
    if named.is_empty() {
        return Html::default();
    }
    let links = named.into_iter().map(|id| instrument(context, id)).collect();
    let links = separated(links, context.language.list_next());
    html! { <p class="topic__instruments">{ sentence(&context.language.topic_instruments(SLOTS[0]), &[links]) }</p> }
}

/// An instrument, and how many statements on reporting States the report has for it.
fn instrument(context: &PageContext, id: InstrumentId) -> Html {
    let link = html! { <a href={context.page_href(Page::Instrument(id))}>{ id.get().short_name }</a> };
    if !id.get().lists_states {
        return link;
    }
    let on = Selection::only(FacetKey::Instrument, ordinal(id.index()));
    let statements = parts::list_count(context, RecordType::Statement, on);
    sentence(&context.language.topic_instrument(SLOTS[0], SLOTS[1]), &[link, statements])
}

fn next_links(context: &PageContext, id: TopicId) -> Html {
    let language = context.language;
    let to = |page: Page, name: &'static str| parts::next_link(context.selection_href(page, on(id)), name);
    let all = parts::next_link(context.page_href(Page::Topics), language.topic_all());
    let links = if of_type(id, RecordType::Measure).is_empty() {
        vec![all]
    } else {
        vec![to(Page::Measures, language.topic_measures()), to(Page::Coverage, language.topic_coverage()), all]
    };
    let before = id.index().checked_sub(1).and_then(TopicId::from_index).map(Page::Topic);
    let after = TopicId::from_index(id.index() + 1).map(Page::Topic);
    parts::next_links(language, links, parts::neighbours(context, before, after))
}
