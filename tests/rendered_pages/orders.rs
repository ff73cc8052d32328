//! Files hold records in the order in which the page shows them, whatever order the reader chose.

use explorer::{
    link::{Page, View, decode, encode},
    publish::Answer,
    report::{RecordId, RecordType},
    text::Language,
    ui::app::{App, AppProps},
};
use yew::LocalServerRenderer;

use super::dom::Document;

/// The page of a view, as the program draws it.
fn drawn(view: &View) -> String {
    let url = encode(view);
    let props = AppProps {
        language: Language::English,
        root: "/".into(),
        path: url.path.into(),
        query: url.query.into(),
        prerendered: None,
    };
    pollster::block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render())
}

/// Every list, in each of its orders and forms.
fn views() -> Vec<View> {
    let mut views = Vec::new();
    let mut add = |path: &str, query: &str| {
        let decoded = decode(path, query);
        assert!(decoded.dropped.is_empty(), "{path}?{query}");
        views.push(decoded.view);
    };
    for page in Page::LISTS.iter().filter(|page| !Answer::all(&View::of(**page)).is_empty()) {
        let path = page.path();
        add(&path, "");
        for sort in page.spec().sorts {
            for sign in ["", "-"] {
                add(&path, &format!("sort={sign}{}", sort.slug()));
                if *page == Page::Measures {
                    add(&path, &format!("sort={sign}{}&view=table", sort.slug()));
                }
            }
        }
    }
    add("measures/", "view=table");
    let records = "record=measure.40-3&record=figure.6-1&record=note.dollars&record=measure.38-1";
    add("list/", records);
    add("list/", &format!("{records}&view=grouped"));
    add("compare/", "state=china&state=jordan&state=sri-lanka");
    views
}

/// Where a record of a table stands: the link or the cell of its row.
fn row(view: &View, html: &str, id: RecordId) -> Option<usize> {
    let name = if let (RecordId::Statement(id), Page::Matrix) = (id, view.page) {
        let said = id.get();
        format!("id=\"cell-{}-{}\"", said.state.slug(), said.instrument.slug())
    } else if let RecordId::Statement(id) = id {
        format!("href=\"/instruments/{}/\"", id.get().instrument.slug())
    } else {
        format!("href=\"/{}\"", Page::of_record(id).path())
    };
    html.get(html.find("<table")?..)?.find(&name)
}

/// Coverage and comparisons count or spread the measures; everything else shows them one below the other.
fn is_listed(view: &View, answer: &Answer) -> bool {
    let measures = answer.record == Some(RecordType::Measure);
    !(measures && matches!(view.page, Page::Coverage | Page::Compare))
}

#[test]
fn files_stand_in_the_order_shown() {
    let mut held = 0;
    for view in views() {
        let html = drawn(&view);
        for answer in Answer::all(&view).iter().filter(|answer| is_listed(&view, answer)) {
            let entries = Document::read(&html).entries;
            let entry = |id: &RecordId| entries.iter().position(|entry| entry.id == id.anchor());
            let place = |id: &RecordId| if entries.is_empty() { row(&view, &html, *id) } else { entry(id) };
            let places: Vec<_> = answer.records.iter().map(place).collect();
            assert!(places.iter().all(Option::is_some), "{:?} does not show all of its file", encode(&view));
            assert!(places.is_sorted(), "{:?} and its file are not in one order", encode(&view));
            held += places.len();
        }
    }
    assert!(held > 1500, "{held} records");
}
