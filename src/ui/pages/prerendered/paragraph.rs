//! The paragraphs of the report: all of them under its headings, and everything recorded from one.

use yew::prelude::*;

use crate::{
    explore::paragraphs::{Item, by_type, items, of_section, section_of},
    link::Page,
    publish::file_stem,
    report::{InstrumentId, ParagraphNumber, REPORT, RecordId, RecordType, Section, StateId, Statement},
    text::{Counted, Language, pages},
    ui::{
        components::{
            count_link::count_link, source::official_document, state_links::state_links, status_mark::statement_mark,
        },
        markup::{SLOTS, sentence},
        page_context::PageContext,
    },
};

use super::parts;

/// The list of all paragraphs.
pub fn list(context: &PageContext) -> Html {
    html! {
        <div class="record">
            <header class="page-head">
                <h1 tabindex="-1">{ pages::heading(context.language, Page::Paragraphs) }</h1>
                <p class="lead">{ context.language.paragraph_lead() }</p>
            </header>
            for section in REPORT.sections() {
                { section_chapter(context, section) }
            }
            for record in RecordType::ALL.iter().filter(|record| Page::listing(**record) == Page::Paragraphs) {
                { every(context, *record) }
            }
        </div>
    }
}

fn section_id(section: &Section) -> String {
    ["section-", section.slug].concat()
}

fn section_chapter(context: &PageContext, section: &'static Section) -> Html {
    let id = section_id(section);
    let numbers = (section.first..=section.last).filter_map(ParagraphNumber::new);
    let count = of_section(section).len();
    let href = parts::fragment_href(context, Page::Paragraphs, &id);
    let part = parts::part_of_report(context.language, section);
    let aside = html! { <><p>{ record_count(context, href, count) }</p>{ part }</> };
    let body = html! {
        <ol class="paragraph-list">
            for number in numbers {
                <li key={number.get()}>
                    <a class="paragraph-list__name" href={context.page_href(Page::Paragraph(number))}>
                        { pages::name(context.language, Page::Paragraph(number)) }
                    </a>
                    { recorded(context, number) }
                </li>
            }
        </ol>
    };
    parts::chapter(&id, html! { { section.title } }, aside, body)
}

/// How many records of each type come from a paragraph, or from each of its sub-items.
fn recorded(context: &PageContext, number: ParagraphNumber) -> Html {
    let page = Page::Paragraph(number);
    let items = items(number);
    if let [item] = items.as_slice() {
        return html! {
            <ul class="inline-list">
                for (record, found) in by_type(&item.records) {
                    <li key={record.slug()}>{ parts::chapter_records(context, page, record, &found) }</li>
                }
            </ul>
        };
    }
    html! {
        <ul class="inline-list">
            for item in items {
                <li key={item_id(&item)}>
                    { counted_item(context, page, &item) }
                </li>
            }
        </ul>
    }
}

/// A sub-item with the number of its records.
fn counted_item(context: &PageContext, page: Page, item: &Item) -> Html {
    let href = parts::fragment_href(context, page, &item_id(item));
    let count = record_count(context, href, item.records.len());
    let language = context.language;
    sentence(&language.paragraph_item(&item_name(language, item), SLOTS[0]), &[count])
}

/// A number of records of any type, with a link to them.
fn record_count(context: &PageContext, href: AttrValue, count: usize) -> Html {
    count_link(context, href, count, &context.language.counted(Counted::Record, count)).done()
}

/// All records of a type that has no other list.
fn every(context: &PageContext, record: RecordType) -> Html {
    let records: Vec<_> = RecordId::every(record).collect();
    let aside = html! { <p>{ parts::chapter_records(context, Page::Paragraphs, record, &records) }</p> };
    let language = context.language;
    let heading = match record {
        RecordType::Conclusion => language.paragraph_every_conclusion(),
        RecordType::Reference => language.paragraph_every_reference(),
        RecordType::State
        | RecordType::Instrument
        | RecordType::Statement
        | RecordType::Measure
        | RecordType::Initiative
        | RecordType::Development
        | RecordType::Recommendation
        | RecordType::Context
        | RecordType::Figure
        | RecordType::Note
        | RecordType::Source => language.record_type(record),
    };
    let body = parts::entry_list(context, &records, |_| Html::default());
    parts::chapter(file_stem(record), html! { { heading } }, aside, body)
}

/// One paragraph and the records that come from it.
pub fn page(context: &PageContext, number: ParagraphNumber) -> Html {
    let items = items(number);
    html! {
        <article class="record">
            { parts::record_head(context, "") }
            { parts::take(context, None) }
            { facts(context, number) }
            if let [item] = items.as_slice() {
                for (record, found) in by_type(&item.records) {
                    { type_chapter(context, number, record, &found) }
                }
            } else {
                for item in &items {
                    { item_chapter(context, number, item) }
                }
            }
            { next_links(context, number) }
        </article>
    }
}

fn facts(context: &PageContext, number: ParagraphNumber) -> Html {
    let language = context.language;
    let records = RecordId::from_paragraph(number.get()).count();
    html! {
        <dl class="facts">
            if let Some(section) = section_of(number) {
                <div>
                    <dt>{ language.paragraph_section() }</dt>
                    <dd>
                        <a href={parts::fragment_href(context, Page::Paragraphs, &section_id(section))}>
                            { section.title }
                        </a>
                        { parts::part_of_report(language, section) }
                    </dd>
                </div>
            }
            <div>
                <dt>{ language.record_recorded() }</dt>
                <dd>{ record_count(context, context.page_href(Page::Paragraph(number)), records) }</dd>
            </div>
            <div>
                <dt>{ language.paragraph_official() }</dt>
                <dd>{ official_document() }</dd>
            </div>
        </dl>
    }
}

fn type_chapter(context: &PageContext, number: ParagraphNumber, record: RecordType, found: &[RecordId]) -> Html {
    let aside = html! { <p>{ parts::chapter_records(context, Page::Paragraph(number), record, found) }</p> };
    parts::chapter(
        file_stem(record),
        html! { { context.language.record_type(record) } },
        aside,
        records_of(context, record, found),
    )
}

fn item_chapter(context: &PageContext, number: ParagraphNumber, item: &Item) -> Html {
    let id = item_id(item);
    let href = parts::fragment_href(context, Page::Paragraph(number), &id);
    let aside = html! { <p>{ record_count(context, href, item.records.len()) }</p> };
    let body = html! {
        for (record, found) in by_type(&item.records) {
            <section class="theme" key={record.slug()}>
                <h3>{ context.language.record_type(record) }</h3>
                { records_of(context, record, &found) }
            </section>
        }
    };
    parts::chapter(&id, html! { { item_name(context.language, item) } }, aside, body)
}

/// "item-f".
fn item_id(item: &Item) -> String {
    match item.locator.item {
        Some(letter) => ["item-", letter.encode_utf8(&mut [0; 4])].concat(),
        None => "item".into(),
    }
}

fn item_name(language: Language, item: &Item) -> String {
    match item.locator.item {
        Some(_) => language.paragraph(item.locator),
        None => language.paragraph_whole().into(),
    }
}

/// States and statements are set like a list in a sentence; everything else is a list of entries.
fn records_of(context: &PageContext, record: RecordType, found: &[RecordId]) -> Html {
    match record {
        RecordType::State => {
            let states = found.iter().filter_map(|id| if let RecordId::State(id) = id { Some(*id) } else { None });
            state_links(context, &states.collect::<Vec<_>>()).done()
        }
        RecordType::Statement => statements(context, found),
        RecordType::Instrument
        | RecordType::Measure
        | RecordType::Initiative
        | RecordType::Development
        | RecordType::Recommendation
        | RecordType::Conclusion
        | RecordType::Context
        | RecordType::Figure
        | RecordType::Reference
        | RecordType::Note
        | RecordType::Source => parts::entry_list(context, found, |_| Html::default()),
    }
}

/// Identical statements about one or more States.
struct StatementGroup {
    first: &'static Statement,
    states: Vec<StateId>,
}

/// Statements, grouped if they say the same about the same instrument.
fn statements(context: &PageContext, found: &[RecordId]) -> Html {
    let mut said: Vec<StatementGroup> = Vec::new();
    for statement in found.iter().filter_map(|id| if let RecordId::Statement(id) = id { Some(id.get()) } else { None })
    {
        let same = |other: &&mut StatementGroup| {
            let key = |one: &Statement| (one.instrument, one.status, one.date, one.basis);
            key(other.first) == key(statement)
        };
        match said.iter_mut().find(same) {
            Some(same) => same.states.push(statement.state),
            None => said.push(StatementGroup { first: statement, states: vec![statement.state] }),
        }
    }
    let mut instruments: Vec<InstrumentId> = said.iter().map(|one| one.first.instrument).collect();
    instruments.dedup();
    html! {
        for instrument in instruments {
            <section class="theme" key={instrument.get().slug}>
                <h3><a href={context.page_href(Page::Instrument(instrument))}>{ instrument.get().short_name }</a></h3>
                <dl class="said-of">
                    for one in said.iter().filter(|one| one.first.instrument == instrument) {
                        <div key={one.first.slug}>
                            <dt>{ statement_mark(context.language, one.first).done() }</dt>
                            <dd>
                                { state_links(context, &one.states).done() }
                                <p class="hint">{ context.language.paragraph_basis(one.first.basis) }</p>
                            </dd>
                        </div>
                    }
                </dl>
            </section>
        }
    }
}

fn next_links(context: &PageContext, number: ParagraphNumber) -> Html {
    let all = html! { <a href={context.page_href(Page::Paragraphs)}>{ context.language.paragraph_all() }</a> };
    let before = ParagraphNumber::new(number.get() - 1).map(Page::Paragraph);
    let after = ParagraphNumber::new(number.get() + 1).map(Page::Paragraph);
    parts::next_links(context.language, vec![all], parts::neighbours(context, before, after))
}
