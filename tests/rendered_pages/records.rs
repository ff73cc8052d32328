//! Every record can be reached, and links to its paragraph, its States and its instrument, which link back.

use std::collections::BTreeSet;

use explorer::{
    explore::relations::{recommendations_of, states_of},
    link::Page,
    report::{MeasureId, RecordId, RecordType, StateId, StatementId},
    text::Language,
    ui::app::{App, AppProps},
};
use yew::LocalServerRenderer;

use super::{
    PAGES, check,
    dom::{Document, Entry},
    links::{is_external, resolve},
};

fn every_record() -> impl Iterator<Item = RecordId> {
    let of_type = |record: RecordType| (0..).map_while(move |index| RecordId::at(record, index));
    RecordType::ALL.iter().copied().flat_map(of_type)
}

/// The record of an entry, from its id: "measure-40-3".
pub fn record_of(entry: &Entry) -> Option<RecordId> {
    RecordType::ALL.iter().find_map(|record| {
        let slug = entry.id.strip_prefix(record.slug())?.strip_prefix('-')?;
        RecordId::find(*record, slug)
    })
}

/// The paths that links on a page lead to.
fn paths<'a>(page: Page, hrefs: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    let inner = hrefs.filter(|href| !is_external(href));
    inner.filter_map(|href| Some(resolve(&page.path(), href)?.path)).collect()
}

fn ways_from(page: Page) -> BTreeSet<String> {
    let (_, document) = &PAGES[&page.path()];
    paths(page, document.values("href"))
}

/// Entries without links to the paragraphs of their record and to the States that it names.
fn entry_problems(page: Page, document: &Document) -> Vec<String> {
    let mut problems = Vec::new();
    for entry in &document.entries {
        let Some(record) = record_of(entry) else {
            problems.push(format!("no record {:?}", entry.id));
            continue;
        };
        let found = paths(page, entry.hrefs.iter().map(String::as_str));
        let sources = record.paragraphs().into_iter().map(Page::of_locator);
        let states = states_of(record).into_iter().map(Page::State);
        let missing = sources.chain(states).map(Page::path).filter(|path| !found.contains(path));
        problems.extend(missing.map(|path| format!("{} does not lead to {path}", entry.id)));
    }
    problems
}

#[test]
fn every_entry_leads_to_its_paragraphs_and_states() {
    check(entry_problems);
}

#[test]
fn an_entry_without_its_ways_is_found() {
    let entry =
        "<article class=entry id=measure-40-3><a href='../../paragraphs/4/'></a></article><article class=entry id=x>";
    let found = entry_problems(Page::Paragraphs, &Document::read(&entry.replace("../../", "../")));
    let jordan = MeasureId::from_slug("40-3").unwrap().get().states[0].get().slug;
    let expected = [
        "measure-40-3 does not lead to paragraphs/40/".to_owned(),
        format!("measure-40-3 does not lead to states/{jordan}/"),
        "no record \"x\"".to_owned(),
    ];
    assert_eq!(found, expected);
}

#[test]
fn every_page_is_linked_from_another() {
    let mut reached = BTreeSet::new();
    for (page, _) in PAGES.values() {
        let mut ways = ways_from(*page);
        ways.remove(&page.path());
        reached.extend(ways);
    }
    let lost: Vec<_> = PAGES.keys().filter(|path| !reached.contains(*path)).collect();
    assert_eq!(lost, Vec::<&String>::new());
}

#[test]
fn every_record_is_on_the_pages_of_its_paragraphs() {
    for record in every_record() {
        for page in record.paragraphs().into_iter().map(Page::of_locator) {
            let (_, document) = &PAGES[&page.path()];
            let named = match record {
                // States are not entries, but names in a sentence.
                RecordId::State(id) => ways_from(page).contains(&Page::State(id).path()),
                RecordId::Statement(id) => {
                    let ways = ways_from(page);
                    let said = id.get();
                    ways.contains(&Page::State(said.state).path())
                        && ways.contains(&Page::Instrument(said.instrument).path())
                }
                _ => document.entries.iter().any(|entry| record_of(entry) == Some(record)),
            };
            assert!(named, "{} does not stand on /{}", record.slug(), page.path());
        }
    }
}

/// The page that shows most of a record links to its paragraphs, its States and its recommendations, and all of these
/// link back.
#[test]
fn records_and_the_pages_they_name_link_to_each_other() {
    let both = |one: Page, other: Page| {
        assert!(ways_from(one).contains(&other.path()), "/{} does not lead to /{}", one.path(), other.path());
        assert!(ways_from(other).contains(&one.path()), "/{} does not lead to /{}", other.path(), one.path());
    };
    for record in every_record() {
        let page = Page::of_record(record);
        let paragraphs = record.paragraphs().into_iter().map(Page::of_locator);
        paragraphs.filter(|paragraph| *paragraph != page).for_each(|paragraph| both(page, paragraph));
        states_of(record)
            .into_iter()
            .map(Page::State)
            .filter(|state| *state != page)
            .for_each(|state| both(page, state));
        for (id, _) in recommendations_of(record) {
            assert!(ways_from(Page::Recommendation(id)).contains(&page.path()), "{}", record.slug());
            if page.is_record() && !matches!(page, Page::Paragraph(_)) {
                both(page, Page::Recommendation(id));
            }
        }
    }
}

/// Everything that the report says about a State is on its page; each instrument has its statements or its silence.
#[test]
fn the_page_of_a_state_has_everything_about_it() {
    for state in StateId::all() {
        let (_, document) = &PAGES[&Page::State(state).path()];
        let ways = ways_from(Page::State(state));
        for said in StatementId::all().map(StatementId::get).filter(|said| said.state == state) {
            assert!(ways.contains(&Page::of_locator(said.paragraph).path()), "{}", said.slug);
        }
        let named = |record: &RecordId| {
            !matches!(record, RecordId::State(_) | RecordId::Statement(_)) && states_of(*record).contains(&state)
        };
        let wanted: BTreeSet<_> = every_record().filter(named).collect();
        let found: BTreeSet<_> = document.entries.iter().filter_map(record_of).collect();
        assert_eq!(found, wanted, "{}", state.get().slug);
    }
}

/// An address below a list without such a record links to the list; for a paragraph, it says which paragraphs exist.
#[test]
fn addresses_of_unknown_records_lead_to_their_lists() {
    for (path, list, says) in [
        ("paragraphs/66/", Page::Paragraphs, true),
        ("paragraphs/0/", Page::Paragraphs, true),
        ("states/atlantis/", Page::States, false),
        ("measures/99-9/", Page::Measures, false),
        ("recommendations/64-z/", Page::Recommendations, false),
        ("instruments/ilo-c000/", Page::Instruments, false),
    ] {
        let props = AppProps {
            language: Language::English,
            root: "/".into(),
            path: path.into(),
            query: "".into(),
            prerendered: None,
        };
        let html = pollster::block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render());
        let main = html.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        assert!(main.contains(&format!("href=\"/{}\"", list.path())), "{path}: {main}");
        assert_eq!(main.contains("paragraphs 1 to 65"), says, "{path}: {main}");
    }
    assert_eq!(explorer::report::ParagraphNumber::LAST, 65);
}
