//! Every number of records on a page is in a link to exactly these records.

use explorer::{
    explore::{
        Coverage, Matrix, ViewMode,
        paragraphs::{items, of_section},
        relations::{credited_states, recommendations_for_state, recommendations_of, related},
        topics::on_topic,
    },
    link::{Page, View, decode},
    publish::{Answer, file_stem},
    report::{MeasureId, REPORT, RecordId, RecordType, RelationBasis, StateId, StatementId, Theme, TopicId},
};

use super::{
    PAGES, check,
    dom::{Count, Document},
    links::{Target, resolve},
};

/// Problems with the numbers of a page.
fn count_problems(page: Page, document: &Document) -> Vec<String> {
    document.counts.iter().filter_map(|count| Some(format!("{:?} {}", count.text, problem(page, count)?))).collect()
}

fn problem(page: Page, count: &Count) -> Option<String> {
    let Some(href) = &count.href else { return Some("stands in no link".to_owned()) };
    let Some(shown) = leading_number(&count.text) else { return Some("is no number".to_owned()) };
    let Some(target) = resolve(&page.path(), href) else { return Some(format!("leads out of the site: {href}")) };
    match records_at(&target, count.text.contains("State")) {
        Some(found) if found == shown => None,
        Some(found) => Some(format!("leads to {found}: {href}")),
        None => Some(format!("leads to a place without a number of its own: {href}")),
    }
}

fn leading_number(text: &str) -> Option<usize> {
    let digits: String = text.trim_start().chars().take_while(|c| c.is_ascii_digit() || *c == ',').collect();
    digits.replace(',', "").parse().ok()
}

/// The number of records that the target of a link shows. The matrix and the coverage show States and records about
/// them; the words after the number say which of the two is counted.
fn records_at(target: &Target, states: bool) -> Option<usize> {
    let view = decode(&target.path, &target.query).view;
    let part = target.fragment.as_str();
    match view.page {
        Page::Matrix if states => Some(Matrix::of(&view.selection).states.len()),
        Page::Coverage if states => Some(Coverage::of(&view.selection).rows.len()),
        Page::State(id) => (part == "recommendations").then(|| recommendations_for_state(id).len()),
        Page::Instrument(id) => linked(RecordId::Instrument(id), part),
        Page::Measure(id) => linked(RecordId::Measure(id), part),
        Page::Recommendation(_) => speaking(&view, part),
        Page::Paragraph(number) => match part.strip_prefix("item") {
            _ if part.is_empty() => Some(RecordId::from_paragraph(number.get()).count()),
            Some(letter) => {
                let letter = letter.trim_start_matches('-').chars().next();
                items(number).iter().find(|item| item.locator.item == letter).map(|item| item.records.len())
            }
            None => of_type(RecordId::from_paragraph(number.get()), part),
        },
        Page::Paragraphs => on_all_paragraphs(part),
        Page::Topic(id) => of_type(on_topic(id).into_iter(), part),
        Page::About => (part == "notes").then(|| REPORT.count(RecordType::Note)),
        Page::Overview
        | Page::Topics
        | Page::Instruments
        | Page::Measures
        | Page::UnAction
        | Page::Developments
        | Page::Recommendations
        | Page::States
        | Page::Matrix
        | Page::Coverage
        | Page::Compare
        | Page::Context
        | Page::Figures
        | Page::Sources
        | Page::Search
        | Page::List
        | Page::NotFound => Answer::all(&view).first().filter(|_| part.is_empty()).map(|answer| answer.records.len()),
    }
}

/// The number of records in a part of the page of all paragraphs.
fn on_all_paragraphs(part: &str) -> Option<usize> {
    match part.strip_prefix("section-") {
        Some(slug) => REPORT.sections().iter().find(|section| section.slug == slug).map(|it| of_section(it).len()),
        None => [RecordType::Conclusion, RecordType::Reference]
            .into_iter()
            .find(|record| file_stem(*record) == part)
            .map(|record| REPORT.count(record)),
    }
}

/// The number of recommendations that a record is related to.
fn linked(record: RecordId, part: &str) -> Option<usize> {
    (part == "recommendations").then(|| recommendations_of(record).len())
}

/// The number of records related to a recommendation in a part of its page: all, or only those that it names.
fn speaking(view: &View, part: &str) -> Option<usize> {
    let Page::Recommendation(id) = view.page else { return None };
    let stated_only = view.selection.shows(ViewMode::Stated);
    let shown: Vec<_> =
        related(id).into_iter().filter(|it| !stated_only || it.basis == RelationBasis::Stated).collect();
    let records = |basis: RelationBasis| shown.iter().filter(move |it| it.basis == basis).map(|it| it.record);
    match part.split_once('-') {
        None if part.is_empty() => Some(shown.len()),
        None if part == "states" => Some(credited_states(shown.iter().map(|it| it.record)).len()),
        None => RelationBasis::from_slug(part).map(|link| records(link).count()),
        Some((link, stem)) => of_type(records(RelationBasis::from_slug(link)?), stem),
    }
}

fn of_type(records: impl Iterator<Item = RecordId>, stem: &str) -> Option<usize> {
    let record = RecordType::ALL.iter().find(|record| file_stem(**record) == stem)?;
    Some(records.filter(|id| id.record_type() == *record).count())
}

#[test]
fn every_number_of_records_leads_to_these_records() {
    check(count_problems);
}

/// The numbers are where they should be; a page without numbers would pass all checks on them.
#[test]
fn pages_of_records_say_how_many() {
    for (path, (page, document)) in PAGES.iter() {
        let wanted = match page {
            Page::States => 2 * StateId::all().len(),
            Page::Coverage => Theme::ALL.len() + StateId::all().len(),
            Page::State(_) => 5,
            Page::Recommendation(_) => 6,
            Page::Paragraphs => 65,
            Page::Topics => 3 * TopicId::all().len(),
            Page::Topic(_) => 4,
            Page::Paragraph(_) | Page::Measure(_) => 2,
            Page::About => RecordType::ALL.len(),
            Page::Overview
            | Page::Instruments
            | Page::Instrument(_)
            | Page::Measures
            | Page::UnAction
            | Page::Developments
            | Page::Recommendations
            | Page::Matrix
            | Page::Compare
            | Page::Context
            | Page::Figures
            | Page::Sources
            | Page::Search
            | Page::List
            | Page::NotFound => 0,
        };
        let found = document.counts.len();
        assert!(found >= wanted, "/{path} has {found} numbers");
    }
}

#[test]
fn a_number_that_is_off_is_found() {
    let measures = MeasureId::all().len();
    let statements = StatementId::all().len();
    let page = format!(
        "<a href='measures/'><span class=count>{measures}</span> measures</a>\
         <a class=count href='measures/'>{}</a><span class='hint count'>7</span>\
         <a href='matrix/'><span class=count>{statements}</span> statements</a>\
         <a href='matrix/'><span class=count>25</span> States</a>\
         <a href='matrix/'><span class=count>24</span> States</a>\
         <a href='paragraphs/31/'><b class=count>many</b></a>\
         <a href='states/jordan/#measures'><b class=count>1</b></a><a href='../'><b class=count>1</b></a>\
         <a href='recommendations/64-f/?view=stated'><b class=count>5</b> records</a>\
         <a href='recommendations/64-f/#stated'><b class=count>6</b> records</a>",
        measures + 1
    );
    let found = count_problems(Page::Overview, &Document::read(&page));
    let expected = [
        format!("\"{}\" leads to {measures}: measures/", measures + 1),
        "\"7\" stands in no link".to_owned(),
        "\"24 States\" leads to 25: matrix/".to_owned(),
        "\"many\" is no number".to_owned(),
        "\"1\" leads to a place without a number of its own: states/jordan/#measures".to_owned(),
        "\"1\" leads out of the site: ../".to_owned(),
        "\"6 records\" leads to 5: recommendations/64-f/#stated".to_owned(),
    ];
    assert_eq!(found, expected);
}
