//! Method, statuses explained, notes on the source, downloads, how to cite.

use yew::prelude::*;

use crate::{
    explore::{FacetKey, Selection, facet_key::ordinal},
    link::Page,
    report::{Locator, MeasureKind, NoteKind, REPORT, RecordType, Status, TopicId},
    text::{
        citation, grammar, labels, pages, take_away,
        words::{about as words, record},
    },
    ui::{
        components::{source::paragraph_link, status_mark::status_mark},
        markup::separated,
        page_context::PageContext,
    },
};

use super::parts;

/// The body of the page.
pub fn page(context: &PageContext) -> Html {
    html! {
        <div class="prose">
            <header class="page-head">
                <h1 tabindex="-1">{ pages::heading(Page::About) }</h1>
                <p class="lead">{ words::LEAD }</p>
            </header>
            <h2 id="method" class="prose__heading">{ words::METHOD }</h2>
            <ul>
                for line in words::METHOD_LINES {
                    <li key={*line}>{ *line }</li>
                }
            </ul>
            { statuses(context) }
            { topics(context) }
            { source_notes(context) }
            { downloads(context) }
            <h2 id="cite" class="prose__heading">{ words::CITE }</h2>
            <p>{ words::CITE_REPORT }</p>
            { citations() }
            <p>{ words::CITE_VIEW }</p>
        </div>
    }
}

fn statuses(context: &PageContext) -> Html {
    html! {
        <>
            <h2 id="statuses" class="prose__heading">{ words::STATUSES }</h2>
            <dl class="facts">
                for status in Status::ALL {
                    <div key={status.slug()}>
                        <dt>{ status_mark(*status, labels::status(*status).to_owned()).done() }</dt>
                        <dd>{ labels::status_meaning(*status) }</dd>
                    </div>
                }
                <div><dt>{ record::NOT_STATED }</dt><dd>{ record::SILENCE }</dd></div>
            </dl>
            <h2 id="kinds" class="prose__heading">{ words::KINDS }</h2>
            <dl class="facts">
                for kind in MeasureKind::ALL {
                    <div key={kind.slug()}><dt>{ labels::kind(*kind) }</dt><dd>{ labels::kind_meaning(*kind) }{ of_kind(context, *kind) }</dd></div>
                }
            </dl>
        </>
    }
}

/// The measures of a kind.
fn of_kind(context: &PageContext, kind: MeasureKind) -> Html {
    let selection = Selection::only(FacetKey::Kind, ordinal(kind.index()));
    html! { <p>{ parts::list_count(context, RecordType::Measure, selection) }</p> }
}

fn topics(context: &PageContext) -> Html {
    html! {
        <>
            <h2 id="topics" class="prose__heading">{ words::TOPICS }</h2>
            <p>{ words::TOPICS_LEAD }</p>
            <dl class="facts">
                for topic in TopicId::all() {
                    <div key={topic.get().slug}>
                        <dt>{ topic.get().name }</dt>
                        <dd>{ topic.get().definition }{ parts::topic_counts(context, topic) }</dd>
                    </div>
                }
            </dl>
        </>
    }
}

fn source_notes(context: &PageContext) -> Html {
    html! {
        <>
            <h2 id="notes" class="prose__heading">{ words::NOTES }</h2>
            <p>{ words::NOTES_LEAD }</p>
            for kind in NoteKind::ALL {
                <section key={kind.slug()}>
                    <h3>{ words::notes_heading(*kind) }</h3>
                    <dl class="facts facts--notes">
                        for note in REPORT.notes().iter().filter(|note| note.kind == *kind) {
                            <div key={note.slug} id={["note-", note.slug].concat()}>
                                <dt>
                                    { note.subject }{ " " }
                                    <span class="facts__source">{ paragraphs(context, note.paragraphs) }</span>
                                </dt>
                                <dd>{ note.summary }</dd>
                            </div>
                        }
                    </dl>
                </section>
            }
        </>
    }
}

fn paragraphs(context: &PageContext, locators: &[Locator]) -> Html {
    separated(locators.iter().map(|locator| paragraph_link(context, *locator).done()).collect(), ", ")
}

fn downloads(context: &PageContext) -> Html {
    let file = |record: RecordType, ending: &str| {
        let path = ["api/v1/", crate::publish::file_stem(record), ".", ending].concat();
        context.file_href(&path)
    };
    html! {
        <>
            <h2 id="data" class="prose__heading">{ words::DATA }</h2>
            <p>{ words::DATA_LEAD }</p>
            <div class="table-scroll" role="region" tabindex="0" aria-label={words::DATA}>
                <table>
                    <caption class="visually-hidden">{ words::DATA }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words::RECORDS }</th>
                            <th scope="col" class="numeric">{ words::COUNT }</th>
                            <th scope="col">{ words::FILES }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for record in RecordType::ALL {
                            <tr key={record.slug()}>
                                <th scope="row">{ labels::record_type(*record) }</th>
                                <td class="numeric">{ all_of(context, *record) }</td>
                                <td>
                                    <a href={file(*record, "csv")} download={format_name(*record, "csv")}>{ "CSV" }</a>
                                    { " · " }
                                    <a href={file(*record, "json")} download={format_name(*record, "json")}>{ "JSON" }</a>
                                </td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            <p class="hint">{ words::HASH }<code class="hash">{ REPORT.data_hash() }</code></p>
        </>
    }
}

/// The number of records of a type, leading to the list of all.
fn all_of(context: &PageContext, record: RecordType) -> Html {
    let page = Page::listing(record);
    // A page that says the same to everyone lists more than one type, each in a chapter of its own.
    let href = if page.is_static() {
        parts::fragment_href(context, page, crate::publish::file_stem(record))
    } else {
        context.page_href(page)
    };
    html! { <a class="count" {href}>{ grammar::number(REPORT.count(record)) }</a> }
}

/// The citation of the report in three ways; without a date, because the page was made on another day.
fn citations() -> Html {
    let report = citation::report("", None);
    let ways = [
        (take_away::UN_STYLE, citation::un_style(&report)),
        (take_away::BIBTEX, report.bibtex()),
        (take_away::RIS, report.ris()),
    ];
    html! {
        for (name, text) in ways {
            <div key={name} class={classes!("snippet", (name == take_away::UN_STYLE).then_some("snippet--prose"))}><h3>{ name }</h3><pre>{ text.replace('\r', "") }</pre></div>
        }
    }
}

fn format_name(record: RecordType, ending: &str) -> String {
    [crate::publish::file_stem(record), ".", ending].concat()
}
