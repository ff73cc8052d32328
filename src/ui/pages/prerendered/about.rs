//! The about page: method, statuses explained, notes on the source, downloads, how to cite.

use yew::prelude::*;

use crate::{
    explore::{FacetKey, Selection, facet_key::ordinal},
    link::Page,
    publish,
    report::{Locator, MeasureKind, NoteKind, REPORT, RecordType, Status, TopicId},
    text::{Language, Message, citation, pages},
    ui::{
        components::{
            BETWEEN,
            source::{official_languages, paragraph_link},
            status_mark::status_mark,
        },
        markup::{SLOTS, sentence, separated},
        page_context::PageContext,
    },
};

use super::{accessibility, parts};

/// The rules that the records follow.
const RULES: [Message; 8] = [
    Language::about_rule_source,
    Language::about_rule_silence,
    Language::about_rule_verb,
    Language::about_rule_contradiction,
    Language::about_rule_totals,
    Language::about_rule_credit,
    Language::about_rule_editorial,
    Language::about_rule_rank,
];

/// The body of the page.
pub fn page(context: &PageContext) -> Html {
    let language = context.language;
    html! {
        <div class="prose">
            <header class="page-head">
                <h1 tabindex="-1">{ pages::heading(context.language, Page::About) }</h1>
                <p class="lead">{ language.about_lead() }</p>
            </header>
            <h2 id="method" class="prose__heading">{ language.about_method() }</h2>
            <ul>
                for rule in RULES.map(|rule| rule(language)) {
                    <li key={rule}>{ rule }</li>
                }
            </ul>
            { statuses(context) }
            { topics(context) }
            { source_notes(context) }
            { downloads(context) }
            <h2 id="cite" class="prose__heading">{ language.about_cite() }</h2>
            <p>{ language.about_cite_report() }</p>
            { citations(context) }
            <p>{ language.about_cite_view() }</p>
            <p>{ sentence(&language.about_official(SLOTS[0]), &[in_languages(language)]) }</p>
            { accessibility::statement(language) }
            { software(context) }
        </div>
    }
}

/// The licences of the software in the site; the browser itself opens both files.
fn software(context: &PageContext) -> Html {
    let language = context.language;
    let file = |path: &str, name: &'static str| html! { <a href={context.file_href(path)} target="_self">{ name }</a> };
    let notices = file(publish::LICENCES, language.about_software_notices());
    let components = file(publish::COMPONENTS, language.about_software_components());
    html! {
        <>
            <h2 id="software" class="prose__heading">{ language.about_software() }</h2>
            <p>{ sentence(&language.about_software_lead(SLOTS[0], SLOTS[1]), &[notices, components]) }</p>
        </>
    }
}

/// The official document in each language.
fn in_languages(language: Language) -> Html {
    separated(official_languages().collect(), language.list_next())
}

fn statuses(context: &PageContext) -> Html {
    let language = context.language;
    html! {
        <>
            <h2 id="statuses" class="prose__heading">{ language.about_statuses() }</h2>
            <dl class="facts">
                for status in Status::ALL {
                    <div key={status.slug()}>
                        <dt>{ status_mark(*status, context.language.status(*status).to_owned()).done() }</dt>
                        <dd>{ context.language.status_meaning(*status) }</dd>
                    </div>
                }
                <div><dt>{ language.record_not_stated() }</dt><dd>{ language.record_silence() }</dd></div>
            </dl>
            <h2 id="kinds" class="prose__heading">{ language.about_kinds() }</h2>
            <dl class="facts">
                for kind in MeasureKind::ALL {
                    <div key={kind.slug()}>
                        <dt>{ language.kind(*kind) }</dt>
                        <dd>{ language.kind_meaning(*kind) }{ of_kind(context, *kind) }</dd>
                    </div>
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
    let language = context.language;
    html! {
        <>
            <h2 id="topics" class="prose__heading">{ language.record_topics() }</h2>
            <p>{ language.about_topics_lead() }</p>
            <dl class="facts">
                for topic in TopicId::all() {
                    <div key={topic.get().slug}>
                        <dt><a href={context.page_href(Page::Topic(topic))}>{ topic.get().name }</a></dt>
                        <dd>{ topic.get().definition }{ parts::topic_counts(context, topic) }</dd>
                    </div>
                }
            </dl>
        </>
    }
}

fn source_notes(context: &PageContext) -> Html {
    let language = context.language;
    html! {
        <>
            <h2 id="notes" class="prose__heading">{ language.about_notes() }</h2>
            <p>{ language.about_notes_lead() }</p>
            for kind in NoteKind::ALL {
                <section key={kind.slug()}>
                    <h3>{ language.about_notes_of(*kind) }</h3>
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
    separated(
        locators.iter().map(|locator| paragraph_link(context, *locator).done()).collect(),
        context.language.list_next(),
    )
}

fn downloads(context: &PageContext) -> Html {
    let language = context.language;
    let hash = html! { <code class="hash">{ REPORT.data_hash() }</code> };
    let file = |record: RecordType, ending: &str, name: &'static str| {
        let path = [publish::DATA_FOLDER, publish::file_stem(record), ".", ending].concat();
        html! { <a href={context.file_href(&path)} download={format_name(record, ending)}>{ name }</a> }
    };
    html! {
        <>
            <h2 id="data" class="prose__heading">{ language.about_data() }</h2>
            <p>{ language.about_data_lead() }</p>
            <div class="table-frame">
                <table>
                    <caption class="visually-hidden">{ language.about_data() }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ language.about_records() }</th>
                            <th scope="col" class="numeric">{ language.about_count() }</th>
                            <th scope="col">{ language.about_files() }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for record in RecordType::ALL {
                            <tr key={record.slug()}>
                                <th scope="row">{ context.language.record_type(*record) }</th>
                                <td class="numeric">{ all_of(context, *record) }</td>
                                <td>
                                    { file(*record, "csv", "CSV") }
                                    { BETWEEN }
                                    { file(*record, "json", "JSON") }
                                </td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            <p class="hint">{ sentence(&language.about_hash(SLOTS[0]), &[hash]) }</p>
        </>
    }
}

/// The number of records of a type, with a link to the list of all.
fn all_of(context: &PageContext, record: RecordType) -> Html {
    let page = Page::listing(record);
    // A static page lists several types, each in its own chapter.
    let href = if page.is_static() {
        parts::fragment_href(context, page, publish::file_stem(record))
    } else {
        context.page_href(page)
    };
    html! { <a class="count" {href}>{ context.language.number(REPORT.count(record)) }</a> }
}

/// The citation of the report in three formats, without an access date, because the page is made on a different day.
fn citations(context: &PageContext) -> Html {
    let language = context.language;
    let report = citation::report(language, "", None);
    let ways = [
        (language.take_away_un_style(), citation::un_style(language, &report)),
        (language.take_away_bibtex(), report.bibtex()),
        (language.take_away_ris(), report.ris()),
    ];
    let prose = |name| (name == language.take_away_un_style()).then_some("snippet--prose");
    html! {
        for (name, text) in ways {
            <div key={name} class={classes!("snippet", prose(name))}>
                <h3>{ name }</h3>
                <pre>{ text.replace('\r', "") }</pre>
            </div>
        }
    }
}

fn format_name(record: RecordType, ending: &str) -> String {
    [publish::file_stem(record), ".", ending].concat()
}
