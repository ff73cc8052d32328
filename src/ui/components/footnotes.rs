//! The sources of a record: the footnotes of its sentence and, in the entry of a footnote, its works and its records.

use yew::prelude::*;

use crate::{
    explore::{
        FacetKey, Selection,
        facet_key::ordinal,
        sources::{footnotes_of, lacks_footnote, sources_of, unmarked_of},
    },
    link::Page,
    publish::works::href,
    report::{RecordId, Source, SourceId, Work},
    text::sources,
    ui::{
        markup::{Element, SLOTS, el, fragment, sentence, separated, text},
        page_context::PageContext,
    },
};

use super::{BETWEEN, marked::marked};

/// Lines below a record.
type Lines = Vec<Html>;

fn line() -> Element {
    el("p class='entry__source-line'")
}

/// Appends a line with links in it.
#[inline(never)]
fn say(lines: &mut Lines, said: &str, ways: &[Html]) {
    lines.push(line().child(sentence(said, ways)).done());
}

/// "footnote 39", with a link to its works.
fn footnote_link(context: &PageContext, id: SourceId) -> Html {
    let selection = Selection::only(FacetKey::Source, ordinal(id.index()));
    let link = el("a").attr("href", context.selection_href(Page::Sources, selection));
    link.string(context.language.source_footnote(id.slug())).done()
}

/// The footnotes of a record, each with what it cites; for a context point or a figure, also the statement that it has
/// none.
#[inline(never)]
pub fn footnotes(context: &PageContext, id: RecordId) -> Html {
    let (language, mut lines) = (context.language, Vec::new());
    for source in sources_of(id) {
        lines.push(source_line(context, source));
    }
    if lacks_footnote(id) {
        for source in unmarked_of(id) {
            say(&mut lines, &language.source_elsewhere(SLOTS[0]), &[footnote_link(context, source)]);
        }
        if lines.is_empty() {
            say(&mut lines, language.source_none(), &[]);
        }
    }
    if let RecordId::Reference(id) = id {
        for source in footnotes_of(id) {
            say(&mut lines, &language.source_cited_by(SLOTS[0]), &[footnote_link(context, source)]);
        }
    }
    fragment(lines)
}

/// "Source: UNHCR, Women on the run, October 2015 (footnote 39)", with the scope of the work.
fn source_line(context: &PageContext, id: SourceId) -> Html {
    let (language, source, link) = (context.language, id.get(), footnote_link(context, id));
    let mut works = Vec::new();
    for work in source.works_cited() {
        let short = sources::short(language, work, SLOTS[0]);
        works.push(sentence(&short, &[title(context, work, sources::main_title(named(work)))]));
    }
    let said = if works.is_empty() {
        sentence(&language.source_line_remark(SLOTS[0], source.summary.unwrap_or_default()), &[link])
    } else {
        sentence(&language.source_line(SLOTS[0], SLOTS[1]), &[separated(works, language.quote_next()), link])
    };
    let said = line().child(said);
    match source.scope {
        Some(scope) => said.text(BETWEEN).child(scoped(context, scope)).done(),
        None => said.done(),
    }
}

/// The scope of the works, if narrower than the sentence, marked as editorial.
fn scoped(context: &PageContext, scope: &'static str) -> Html {
    let language = context.language;
    let words = el("span").string(language.source_scope(scope)).done();
    fragment(vec![words, text(" "), el("small class='editorial'").text(language.record_editorial()).done()])
}

/// The title of a work, or else its description.
fn named(work: &Work) -> &'static str {
    work.title.or(work.described).unwrap_or_default()
}

/// A title in its typographic form: in quotation marks or in italics; a description is plain.
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

/// The works that a footnote cites, and what else it says, one below the other.
#[inline(never)]
pub fn cited(context: &PageContext, source: &'static Source) -> Html {
    let (language, mut parts) = (context.language, Vec::new());
    let part = || el("span class='entry__work'");
    for work in source.works_cited() {
        let container = el("cite").text(work.container.unwrap_or_default()).done();
        let words = sources::full(language, work, SLOTS[0], SLOTS[1]);
        let full = part().child(sentence(&words, &[title(context, work, named(work)), container]));
        parts.push(match work.address {
            Some(address) => full.text(" ").with(addressed(context, work, address)).done(),
            None => full.done(),
        });
    }
    if let Some(summary) = source.summary {
        parts.push(part().child(marked(context, summary)).done());
    }
    separated(parts, " ")
}

/// The address as printed, and when it was accessed.
fn addressed(context: &PageContext, work: &Work, address: &'static str) -> Element {
    let language = context.language;
    let link = el("a rel='external noreferrer'").attr("href", href(address).into()).text(address);
    let said = el("span class='entry__address'").child(sentence(&language.source_address(SLOTS[0]), &[link.done()]));
    match work.accessed {
        Some(date) => said.text(BETWEEN).string(language.source_accessed(&language.date(date))),
        None => said,
    }
}

/// The relations of a footnote to records and other footnotes, and what is uncertain about them.
#[inline(never)]
pub fn footnote_relations(context: &PageContext, id: SourceId) -> Html {
    let (language, source, mut lines) = (context.language, id.get(), Vec::new());
    if let Some(other) = source.ibid {
        say(&mut lines, &language.source_ibid(SLOTS[0]), &[footnote_link(context, other)]);
    }
    if let Some(scope) = source.scope {
        lines.push(line().child(scoped(context, scope)).done());
    }
    if source.marker_lost {
        say(&mut lines, language.source_lost(), &[]);
    } else {
        say(&mut lines, &language.source_records(SLOTS[0]), &[records(context, source.records)]);
    }
    if !source.unmarked.is_empty() {
        say(&mut lines, &language.source_unmarked(SLOTS[0]), &[records(context, source.unmarked)]);
    }
    fragment(lines)
}

/// Records by their names, each with a link to the place where it is shown.
fn records(context: &PageContext, ids: &[RecordId]) -> Html {
    let mut links = Vec::new();
    for id in ids {
        let page = context.page_href(Page::of_record(*id));
        let link = el("a").key(id.slug());
        links.push(if let RecordId::Instrument(id) = id {
            link.attr("href", page).text(id.get().short_name).done()
        } else {
            let link = link.attr("href", [page.as_str(), "#", &id.anchor()].concat().into());
            if let RecordId::Note(id) = id {
                link.string(context.language.record_note(id.get().subject)).done()
            } else {
                link.string(context.language.record_named(id.record_type(), id.slug())).done()
            }
        });
    }
    separated(links, context.language.list_next())
}
