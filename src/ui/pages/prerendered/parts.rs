//! Parts shared by several static pages: chapters with a side heading, lists of records, related pages.

use yew::prelude::*;

use crate::{
    explore::{FacetKey, Selection, facet_key::ordinal, listing::listing, relations::recommendations_of},
    link::Page,
    publish::{Sheet, file_stem},
    report::{RecommendationId, RecordId, RecordType, RelationBasis, Section, TopicId},
    text::{Language, clip::Copied, measures, pages},
    ui::{
        components::{
            copy::{copy_button, copy_record},
            count_link::{self, count_link},
            entry::entry,
            list_button::list_button,
            take_away::take_away,
        },
        markup::{SLOTS, sentence},
        page_context::PageContext,
    },
};

/// The first part of a record's page: the link to the parent page, the top heading, and a lead if there is one.
pub fn record_head(context: &PageContext, lead: &'static str) -> Html {
    let page = context.view.page;
    html! {
        <header class="page-head">
            <p class="crumbs">
                <a href={context.page_href(page.parent())}>{ pages::heading(context.language, page.parent()) }</a>
            </p>
            <h1 tabindex="-1">{ pages::heading(context.language, page) }</h1>
            if !lead.is_empty() {
                <p class="lead">{ lead }</p>
            }
        </header>
    }
}

/// The button that copies a table of a static page, and contains its cells.
pub fn copy_table(language: Language, columns: &[&str], rows: Vec<Vec<String>>) -> Html {
    copy_button(&Copied::Sheet(Sheet::of(columns, rows)), language.copy_table()).done()
}

/// The exports near the top: buttons to add the record of the page to the list or to copy it, files of the records on
/// the page, link, citations. The program redraws these in the same place.
pub fn take(context: &PageContext, record: Option<RecordId>) -> Html {
    html! {
        <div class="record__take">
            if let Some(id) = record {
                { list_button(context, id).done() }
            }
            if let Some(id) = context.view.page.quoted() {
                { copy_record(context.language, id).done() }
            }
            <div data-place=""><div>{ take_away(context) }</div></div>
        </div>
    }
}

/// A part of a page with a heading in the margin; `aside` below the heading is about the whole part.
pub fn chapter(id: &str, heading: Html, aside: Html, body: Html) -> Html {
    let heading_id = [id, "-heading"].concat();
    html! {
        <section class="chapter" id={id.to_owned()} aria-labelledby={heading_id.clone()}>
            <div class="chapter__head">
                <h2 id={heading_id}>{ heading }</h2>
                { aside }
            </div>
            <div class="chapter__body">{ body }</div>
        </section>
    }
}

/// The section of the report that contains a heading; empty if the heading is its title.
pub fn part_of_report(language: Language, section: &Section) -> Html {
    if section.part.ends_with(section.title) {
        return Html::default();
    }
    html! { <p class="hint">{ language.paragraph_part(section.part) }</p> }
}

/// A line below the heading of a chapter.
pub fn hint(words: &'static str) -> Html {
    html! { <p class="hint">{ words }</p> }
}

/// The mark for editorial content.
pub fn editorial(language: Language) -> Html {
    html! { <small class="editorial">{ language.record_editorial() }</small> }
}

/// Records in a list, each followed by the result of `below`.
pub fn entry_list(context: &PageContext, ids: &[RecordId], below: impl Fn(RecordId) -> Html) -> Html {
    html! {
        <ol class="entry-list">
            for id in ids {
                <li key={id.slug()}>{ entry(context, *id).done() }{ below(*id) }</li>
            }
        </ol>
    }
}

/// The address of an element of a page, by its id.
pub fn fragment_href(context: &PageContext, page: Page, id: &str) -> AttrValue {
    [context.page_href(page).as_str(), "#", id].concat().into()
}

/// The number of records that a list of one type shows under a selection, with a link to the list.
pub fn list_count(context: &PageContext, record: RecordType, selection: Selection) -> Html {
    count_link::list_count(context, record, selection).done()
}

/// The number of records in a chapter of a page, with a link to it; the id of the chapter is the name of their files.
pub fn chapter_count(context: &PageContext, page: Page, record: RecordType, count: usize) -> Html {
    let said = context.language.counted(record.into(), count);
    count_link(context, fragment_href(context, page, file_stem(record)), count, &said).done()
}

/// The same for the given records; entries that are not measures proper are counted separately.
pub fn chapter_records(context: &PageContext, page: Page, record: RecordType, records: &[RecordId]) -> Html {
    let said = measures::counted_by_kind(context.language, record, records);
    count_link(context, fragment_href(context, page, file_stem(record)), records.len(), &said).done()
}

/// Topics, each with links to the lists that it narrows down.
pub fn topics(context: &PageContext, ids: &[TopicId]) -> Html {
    html! {
        <ul class="topic-list">
            for id in ids {
                <li key={id.get().slug}>
                    <a class="topic-list__name" href={context.page_href(Page::Topic(*id))}>{ id.get().name }</a>
                    { topic_counts(context, *id) }
                </li>
            }
        </ul>
    }
}

/// How many measures, recommendations and context points a topic has.
pub fn topic_counts(context: &PageContext, id: TopicId) -> Html {
    const TYPES: [RecordType; 3] = [RecordType::Measure, RecordType::Recommendation, RecordType::Context];
    let selection = || Selection::only(FacetKey::Topic, ordinal(id.index()));
    let found = TYPES.into_iter().filter(|record| !listing(*record, &selection()).records.is_empty());
    html! {
        <ul class="inline-list">
            for record in found {
                <li key={record.slug()}>{ list_count(context, record, selection()) }</li>
            }
        </ul>
    }
}

/// The recommendations to which a record is related, each with the basis of the relation.
pub fn related_recommendations(context: &PageContext, id: RecordId) -> Html {
    let language = context.language;
    let links = recommendations_of(id);
    let aside = html! {
        <>
            if !links.is_empty() {
                <p>{ chapter_count(context, context.view.page, RecordType::Recommendation, links.len()) }</p>
                { hint(language.record_speaks_to_lead()) }
            }
        </>
    };
    let body = if links.is_empty() {
        html! { <p class="unstated">{ language.record_speaks_to_none() }</p> }
    } else {
        html! {
            <ol class="answer-list">
                for (recommendation, basis) in links {
                    <li key={recommendation.get().slug}>
                        { recommendation_line(context, recommendation) }{ " " }{ mark(language, basis) }
                    </li>
                }
            </ol>
        }
    };
    chapter(file_stem(RecordType::Recommendation), html! { { language.record_speaks_to() } }, aside, body)
}

/// A recommendation by name and summary.
pub fn recommendation_line(context: &PageContext, id: RecommendationId) -> Html {
    let page = Page::Recommendation(id);
    let link = html! { <a href={context.page_href(page)}>{ pages::name(context.language, page) }</a> };
    sentence(&context.language.record_recommendation(SLOTS[0], id.get().summary), &[link])
}

/// The mark for the basis of a relation.
pub fn mark(language: Language, basis: RelationBasis) -> Html {
    let class = match basis {
        RelationBasis::Stated => "link-mark link-mark--stated",
        RelationBasis::Editorial => "link-mark link-mark--editorial",
    };
    html! { <span {class}>{ language.record_link(basis) }</span> }
}

/// The records before and after, in the report's order.
pub fn neighbours(context: &PageContext, before: Option<Page>, after: Option<Page>) -> Html {
    let language = context.language;
    html! {
        <ul class="neighbours">
            if let Some(page) = before {
                <li class="neighbours__before">
                    <a rel="prev" href={context.page_href(page)}>
                        { language.record_previous(&pages::name(language, page)) }
                    </a>
                </li>
            }
            if let Some(page) = after {
                <li class="neighbours__after">
                    <a rel="next" href={context.page_href(page)}>
                        { language.record_next(&pages::name(language, page)) }
                    </a>
                </li>
            }
        </ul>
    }
}

/// The links at the end of a record's page that lead to related pages.
pub fn next_links(language: Language, links: Vec<Html>, neighbours: Html) -> Html {
    html! {
        <nav class="record__ways" aria-label={language.record_ways()}>
            <ul>
                for (index, link) in links.into_iter().enumerate() {
                    <li key={index}>{ link }</li>
                }
            </ul>
            { neighbours }
        </nav>
    }
}

/// One of these links.
pub fn next_link(href: AttrValue, words: &'static str) -> Html {
    html! { <a {href}>{ words }</a> }
}
