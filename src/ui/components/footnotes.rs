//! What a record rests on: the footnotes at its sentence, and, in the entry of a footnote, its works and its records.

use yew::prelude::*;

use crate::{
    explore::{
        FacetKey, Selection,
        facet_key::ordinal,
        sources::{footnotes_of, sources_of, unmarked_of},
    },
    link::Page,
    publish::works::href,
    report::{RecordId, RecordType, Source, SourceId, Work},
    text::sources,
    ui::{
        markup::{Element, SLOTS, el, fragment, maybe, sentence, separated, text},
        page_context::PageContext,
    },
};

use super::{entry::anchor, marked::marked};

/// "footnote 39", leading to its works.
fn footnote_link(context: &PageContext, id: SourceId) -> Html {
    let selection = Selection::only(FacetKey::Source, ordinal(id.index()));
    let link = el("a").attr("href", context.selection_href(Page::Sources, selection));
    link.string(context.language.source_footnote(id.slug())).done()
}

/// The footnotes of a record, each with what it cites; of a point of context or a figure also that it has none.
pub fn footnotes(context: &PageContext, id: RecordId) -> Html {
    let mut lines: Vec<_> = sources_of(id).map(|source| backing(context, source)).collect();
    if lines.is_empty() && matches!(id.record_type(), RecordType::Context | RecordType::Figure) {
        let elsewhere = |source| {
            let link = [footnote_link(context, source)];
            line().child(sentence(&context.language.source_elsewhere(SLOTS[0]), &link)).done()
        };
        lines.extend(unmarked_of(id).map(elsewhere));
        if lines.is_empty() {
            lines.push(line().text(context.language.source_none()).done());
        }
    }
    if let RecordId::Reference(id) = id {
        let links: Vec<_> = footnotes_of(id).map(|source| footnote_link(context, source)).collect();
        if !links.is_empty() {
            let links = [separated(links, context.language.list_next())];
            lines.push(line().child(sentence(&context.language.source_cited_by(SLOTS[0]), &links)).done());
        }
    }
    fragment(lines)
}

fn line() -> Element {
    el("p class='entry__source-line'")
}

/// "Source: UNHCR, Women on the run, October 2015 (footnote 39)", with the scope of the work.
fn backing(context: &PageContext, id: SourceId) -> Html {
    let (language, source, link) = (context.language, id.get(), footnote_link(context, id));
    let works = source.works_cited();
    let said = if works.is_empty() {
        sentence(&language.source_line_remark(SLOTS[0], source.summary.unwrap_or_default()), &[link])
    } else {
        let works = works.iter().map(|work| short(context, work)).collect();
        sentence(&language.source_line(SLOTS[0], SLOTS[1]), &[separated(works, "; "), link])
    };
    line().child(said).child(scope(context, source)).done()
}

/// What the works are about, where that is narrower than the sentence. It is ours.
fn scope(context: &PageContext, source: &Source) -> Html {
    let language = context.language;
    let said = |scope| {
        let words = el("span").string(language.source_scope(scope)).text(" ");
        words.with(el("small class='editorial'").text(language.record_editorial()))
    };
    let said = source.scope.map(|scope| fragment(vec![text(" · "), said(scope).done()]));
    said.unwrap_or_default()
}

/// A title as it is set: in quotation marks, in italics, or, where it is a description, plain.
fn title(context: &PageContext, work: &Work, words: &'static str) -> Html {
    let words = marked(context, words);
    if work.title.is_none() {
        words
    } else if sources::is_quoted(work) {
        sentence(&context.language.quoted(SLOTS[0]), &[words])
    } else {
        el("cite").child(words).done()
    }
}

/// The title of a work, or what it is.
fn named(work: &Work) -> &'static str {
    work.title.or(work.described).unwrap_or_default()
}

fn short(context: &PageContext, work: &Work) -> Html {
    let words = sources::short(context.language, work, SLOTS[0]);
    sentence(&words, &[title(context, work, sources::main_title(named(work)))])
}

fn full(context: &PageContext, work: &Work) -> Html {
    let container = el("cite").text(work.container.unwrap_or_default()).done();
    let words = sources::full(context.language, work, SLOTS[0], SLOTS[1]);
    sentence(&words, &[title(context, work, named(work)), container])
}

/// What a footnote cites or says, one below the other.
pub fn cited(context: &PageContext, source: &'static Source) -> Html {
    let work = |work: &Work| {
        let address = work.address.map(|address| addressed(context, work, address));
        el("span class='entry__work'").child(full(context, work)).child(address.unwrap_or_default()).done()
    };
    let mut parts: Vec<_> = source.works_cited().iter().map(work).collect();
    parts.extend(source.summary.map(|summary| el("span class='entry__work'").child(marked(context, summary)).done()));
    separated(parts, " ")
}

/// The address as printed, and when it was opened.
fn addressed(context: &PageContext, work: &Work, address: &'static str) -> Html {
    let language = context.language;
    let link = el("a rel='external noreferrer'").attr("href", href(address).into()).text(address);
    let accessed = work.accessed.map(|date| {
        let said = language.source_accessed(&language.date(date));
        fragment(vec![text(" · "), el("span").string(said).done()])
    });
    let said = sentence(&language.source_address(SLOTS[0]), &[link.done()]);
    el("span class='entry__address'").child(text(" ")).child(said).child(accessed.unwrap_or_default()).done()
}

/// What a footnote has to do with records, and what is uncertain about it.
pub fn ties(context: &PageContext, id: SourceId) -> Html {
    let (language, source) = (context.language, id.get());
    let said = |words: String, links: Html| line().child(sentence(&words, &[links]));
    let records = |records: &[RecordId]| {
        let links = records.iter().map(|record| record_link(context, *record)).collect();
        separated(links, language.list_next())
    };
    let ibid = source.ibid.map(|other| said(language.source_ibid(SLOTS[0]), footnote_link(context, other)));
    let documents: Vec<_> = source.documents.iter().map(|id| marked(context, id.get().title)).collect();
    let documents =
        (!documents.is_empty()).then(|| said(language.source_documents(SLOTS[0]), separated(documents, "; ")));
    let backed = (!source.records.is_empty() && !source.marker_lost)
        .then(|| said(language.source_records(SLOTS[0]), records(source.records)));
    let unmarked =
        (!source.unmarked.is_empty()).then(|| said(language.source_unmarked(SLOTS[0]), records(source.unmarked)));
    let lost = source.marker_lost.then(|| line().text(language.source_lost()));
    let scope = source.scope.map(|_| line().child(scope(context, source)));
    fragment([ibid, documents, scope, lost, backed, unmarked].into_iter().map(maybe).collect())
}

/// A record by its name, leading to where it stands.
fn record_link(context: &PageContext, id: RecordId) -> Html {
    let page = Page::of_record(id);
    let within = [context.page_href(page).as_str(), "#", &anchor(id)].concat().into();
    let (name, href) = if let RecordId::Instrument(id) = id {
        (id.get().short_name.to_owned(), context.page_href(page))
    } else if let RecordId::Note(id) = id {
        (id.get().subject.to_owned(), within)
    } else {
        (context.language.record_named(id.record_type(), id.slug()), within)
    };
    el("a").key(id.slug()).attr("href", href).string(name).done()
}
