//! One record of any type in a list: who, what, its labels, and a link to the full record.

use yew::prelude::*;

use crate::{
    explore::{
        FacetKey, Selection, SortKey, ViewMode,
        facet_key::ordinal,
        lexicon::query,
        relations::{credited_states, related, states_of},
        search_all::reason,
    },
    link::{Page, View},
    report::{
        Country, Development, Figure, FigureSubject, Initiative, MeasureId, MeasureKind, RecommendationId, RecordId,
        RecordType, RelationBasis, Source, StateId, Statement, TopicId,
    },
    text::{Counted, figures, pages},
    ui::{
        markup::{Element, SLOTS, el, fragment, maybe, sentence, separated, text},
        page_context::PageContext,
    },
};

use super::{
    BETWEEN,
    copy::copy_record,
    count_link::{count_link, list_count},
    footnotes::{cited, footnote_relations, footnotes},
    list_button::list_button,
    marked::marked,
    source::paragraph_link,
    state_links::{names, state_links},
    status_mark::statement_mark,
};

/// A record in a list.
pub fn entry(context: &PageContext, id: RecordId) -> Element {
    let (who, what, tags) = parts(context, id);
    let nobody = matches!(&who, Html::VList(list) if list.is_empty());
    // The page of the list has its own buttons.
    let listed = (context.view.page != Page::List).then(|| list_button(context, id));
    // Spaces between parts that the style sheet separates, for readers without it and for copying.
    let head = el("header")
        .child(who)
        .text(" ")
        .with(sources(context, id).text(" ").with(copy_record(context.language, id)).child(maybe(listed)));
    let summary = el("p class='entry__summary'").child(what);
    // Where nobody is named, what is said comes first.
    let (first, second) = if nobody { (summary, head) } else { (head, summary) };
    let answer = if let RecordId::Recommendation(id) = id { Some(answer(context, id)) } else { None };
    let tags = (!tags.is_empty() || answer.is_some())
        .then(|| el("p class='entry__tags'").child(separated(tags, BETWEEN)).text(" ").child(maybe(answer)));
    el("article")
        .class("entry", "is-alone", nobody)
        .attr("id", id.anchor().into())
        .with(first)
        .with(second)
        .child(if let RecordId::Source(id) = id { footnote_relations(context, id) } else { footnotes(context, id) })
        .child(maybe(found_by(context, id)))
        .child(maybe(tags))
}

/// Why a search found the record, if nothing else that is shown says so.
fn found_by(context: &PageContext, id: RecordId) -> Option<Element> {
    let name = reason(id, &query(&context.view.selection.text))?;
    let said = sentence(&context.language.search_found_by(SLOTS[0]), &[marked(context, name)]);
    Some(el("p class='entry__tags'").child(said))
}

/// "Measure 40-3, para. 40": links to the page with the most information about a record, unless its name already leads
/// there, and to the paragraphs it comes from.
pub fn sources(context: &PageContext, id: RecordId) -> Element {
    let paragraphs = id.paragraphs();
    let named = matches!(id, RecordId::Measure(_) | RecordId::Recommendation(_)) || paragraphs.is_empty();
    let own = named.then(|| record_link(context, id));
    let links = paragraphs.iter().map(|locator| paragraph_link(context, *locator));
    let all = own.into_iter().chain(links).map(Element::done);
    el("span class='entry__sources'").child(separated(all.collect(), context.language.list_next()))
}

/// A link to the page with the most information about a record, by the name of that page.
fn record_link(context: &PageContext, id: RecordId) -> Element {
    let page = Page::of_record(id);
    el("a class='entry__source'").attr("href", context.page_href(page)).string(pages::name(context.language, page))
}

/// A measure, and the paragraph it comes from.
pub fn measure_link(context: &PageContext, id: MeasureId) -> Element {
    sources(context, RecordId::Measure(id))
}

/// Who, what, and the labels of the record.
fn parts(context: &PageContext, id: RecordId) -> (Html, Html, Vec<Html>) {
    let say = |words: &'static str| marked(context, words);
    let name = |words: &'static str| el("strong class='entry__name'").child(say(words)).done();
    match id {
        RecordId::State(id) => state(context, id),
        RecordId::Instrument(id) => {
            let instrument = id.get();
            let who = own_page(context, Page::Instrument(id), instrument.short_name);
            (who, say(instrument.summary), vec![tag(context.language.family(instrument.family))])
        }
        RecordId::Statement(id) => statement(context, id.get()),
        RecordId::Measure(id) => measure(context, id),
        RecordId::Initiative(id) => initiative(context, id.get()),
        RecordId::Development(id) => development(context, id.get()),
        RecordId::Recommendation(id) => recommendation(context, id),
        RecordId::Conclusion(id) => {
            (name(context.language.record_conclusion()), say(id.get().summary), topic_tags(context, id.get().topics))
        }
        RecordId::Context(context_point) => {
            let point = context_point.get();
            (Html::default(), say(point.summary), with_states(context, id, topic_tags(context, point.topics)))
        }
        RecordId::Figure(number) => {
            let (who, what, tags) = figure(context, number.get());
            (who, what, with_states(context, id, tags))
        }
        RecordId::Reference(id) => (id.get().symbol.map(name).unwrap_or_default(), say(id.get().title), Vec::new()),
        RecordId::Source(id) => source(context, id.get()),
        RecordId::Note(id) => {
            (name(id.get().subject), say(id.get().summary), vec![tag(context.language.note_kind(id.get().kind))])
        }
    }
}

/// What a record is filed under, after the States that its text names.
fn with_states(context: &PageContext, id: RecordId, tags: Vec<Html>) -> Vec<Html> {
    let states = states_of(id).into_iter().map(|id| country_tag(context, Country::State(id)));
    states.chain(tags).collect()
}

fn own_page(context: &PageContext, page: Page, name: &'static str) -> Html {
    let link = el("a").attr("href", context.page_href(page)).child(marked(context, name));
    el("strong class='entry__name'").with(link).done()
}

fn tag(name: &'static str) -> Html {
    tagged(name, text(name))
}

/// A label of a record.
fn tagged(key: &'static str, name: Html) -> Html {
    el("span").key(key).child(name).done()
}

/// The topics, each with a link to its page; omitted on the page of a topic, because all its records are on that topic.
fn topic_tags(context: &PageContext, topics: &[TopicId]) -> Vec<Html> {
    if matches!(context.view.page, Page::Topic(_)) {
        return Vec::new();
    }
    let topic = |id: &TopicId| {
        let link = el("a").attr("href", context.page_href(Page::Topic(*id))).child(marked(context, id.get().name));
        tagged(id.get().slug, link.done())
    };
    topics.iter().map(topic).collect()
}

/// A reporting State, with the numbers of its statements and measures.
fn state(context: &PageContext, id: StateId) -> (Html, Html, Vec<Html>) {
    let of_it = |record| list_count(context, record, Selection::only(FacetKey::State, ordinal(id.index()))).done();
    let what = fragment(vec![of_it(RecordType::Statement), text(BETWEEN), of_it(RecordType::Measure)]);
    (own_page(context, Page::State(id), id.get().name), what, vec![tag(context.language.region(id.get().region))])
}

fn statement(context: &PageContext, said: &'static Statement) -> (Html, Html, Vec<Html>) {
    let instrument = own_page(context, Page::Instrument(said.instrument), said.instrument.get().short_name);
    let what = fragment(vec![statement_mark(context.language, said).done(), text(BETWEEN), instrument]);
    (state_links(context, &[said.state]).done(), what, Vec::new())
}

fn measure(context: &PageContext, id: MeasureId) -> (Html, Html, Vec<Html>) {
    let measure = id.get();
    let mut tags = Vec::new();
    if !is_under_headings(&context.view) {
        let theme = context.language.theme(measure.theme);
        tags.push(el("span class='tag--theme'").key("theme").text(theme).done());
    }
    if measure.kind != MeasureKind::Measure {
        let kind = el("span class='tag--kind'").key("kind").text(context.language.kind(measure.kind));
        tags.push(kind.done());
    }
    tags.extend(topic_tags(context, measure.topics));
    (state_links(context, measure.states).done(), marked(context, measure.summary), tags)
}

/// Whether a page gives its measures under the headings of the report, which therefore need not be said of each.
fn is_under_headings(view: &View) -> bool {
    matches!(view.page, Page::State(_) | Page::Topic(_))
        || view.page == Page::Measures && view.selection.sort.is_none_or(|sort| sort.key == SortKey::Paragraph)
}

fn initiative(context: &PageContext, done: &'static Initiative) -> (Html, Html, Vec<Html>) {
    let entity = |name: &'static str| (name, marked(context, name));
    let who = if done.entities.is_empty() {
        el("span class='states states--none'").text(context.language.record_no_entity())
    } else {
        names(context.language, done.entities.iter().map(|id| entity(id.get().short_name)).collect())
    };
    let mut tags = vec![tag(context.language.initiative_heading(done.heading))];
    let date = |date| tagged("date", Html::from(figures::when(context.language, date)));
    tags.extend(done.date.map(date));
    tags.extend(done.countries.iter().map(|country| country_tag(context, *country)));
    tags.extend(topic_tags(context, done.topics));
    (who.done(), marked(context, done.summary), tags)
}

/// A country of an initiative; a reporting State has a link to its page.
fn country_tag(context: &PageContext, country: Country) -> Html {
    let name = marked(context, country.name());
    let inner = match country {
        Country::State(id) => el("a").attr("href", context.page_href(Page::State(id))).child(name).done(),
        Country::Place(_) => name,
    };
    tagged(country.slug(), inner)
}

fn development(context: &PageContext, development: &'static Development) -> (Html, Html, Vec<Html>) {
    let date = development.date.map(|date| el("span class='entry__date'").string(context.language.date(date)));
    let who = el("span class='entry__who'")
        .with(el("strong class='entry__name'").child(marked(context, development.body)))
        .text(" ")
        .child(maybe(date));
    let mut tags: Vec<_> = development.symbol.into_iter().map(tag).collect();
    tags.extend(development.states.iter().map(|id| country_tag(context, Country::State(*id))));
    tags.extend(topic_tags(context, development.topics));
    (who.done(), marked(context, development.summary), tags)
}

fn recommendation(context: &PageContext, id: RecommendationId) -> (Html, Html, Vec<Html>) {
    let recommendation = id.get();
    let who = el("span class='entry__name'").text(context.language.addressee(recommendation.addressee));
    // Topics are editorial, so readers who want only what the report states do not get them.
    let stated_only = context.view.selection.shows(ViewMode::Stated);
    let mut tags: Vec<_> = recommendation.mode.iter().map(|mode| tag(context.language.mode(*mode))).collect();
    if !stated_only {
        tags.extend(topic_tags(context, recommendation.topics));
    }
    (who.done(), marked(context, recommendation.summary), tags)
}

fn source(context: &PageContext, source: &'static Source) -> (Html, Html, Vec<Html>) {
    let language = context.language;
    let who = el("strong class='entry__name'").string(language.source_name(source.slug));
    let tags = [language.source_kind(source.kind), language.source_number(source.number_legible)];
    (who.done(), cited(context, source), tags.map(tag).into())
}

/// How many records are related to a recommendation, how many of them it names, and to how many States their measures
/// are credited.
fn answer(context: &PageContext, id: RecommendationId) -> Element {
    let answer = el("span class='entry__answer'");
    let language = context.language;
    let related = related(id);
    let stated = related.iter().filter(|other| other.basis == RelationBasis::Stated).count();
    let mut only_stated = View::of(Page::Recommendation(id));
    only_stated.selection.views.push(ViewMode::Stated);
    if context.view.selection.shows(ViewMode::Stated) {
        let said = language.record_only_named(stated);
        return answer.with(count_link(context, context.href(&only_stated), stated, &said));
    }
    let behind_it = credited_states(related.iter().map(|other| other.record)).len();
    let all = context.page_href(Page::Recommendation(id));
    let behind = [all.as_str(), "#states"].concat().into();
    let counted = |href, count, said: String| {
        let one = if count == 0 { el("span").string(said) } else { count_link(context, href, count, &said) };
        one.done()
    };
    let links = [
        counted(all, related.len(), language.record_related(related.len())),
        counted(context.href(&only_stated), stated, language.record_named_in_it(stated)),
        counted(behind, behind_it, language.counted(Counted::State, behind_it)),
    ];
    answer.child(sentence(&language.record_answer(SLOTS[0], SLOTS[1], SLOTS[2]), &links))
}

fn figure(context: &PageContext, figure: &'static Figure) -> (Html, Html, Vec<Html>) {
    let language = context.language;
    let number = el("strong").string(figures::rounded(language, figure.value));
    let who = el("span class='entry__figure'")
        .child(sentence(&figures::amount_around(language, figure, SLOTS[0]), &[number.done()]));
    let mut tags = Vec::new();
    if figure.subject == FigureSubject::Everyone {
        tags.push(tag(language.record_everyone()));
    }
    tags.extend(figure.period.map(|period| tagged("period", Html::from(figures::period(language, period)))));
    let source = |source| sentence(&language.record_figure_source(SLOTS[0]), &[marked(context, source)]);
    tags.extend(figure.source.map(|name| tagged("source", source(name))));
    tags.extend(topic_tags(context, figure.topics));
    (who.done(), marked(context, figure.what), tags)
}
