//! Lists of records of one type.

use proptest::{option, prelude::*, sample::select};

use super::arbitrary;
use crate::{
    explore::{
        FacetKey, Selection, Sort, SortKey,
        listing::{listing, section_of},
    },
    report::{DevelopmentId, MainSection, RecordId, RecordType, TopicId},
};

fn selection() -> impl Strategy<Value = Selection> {
    let sort = option::of((select(&[SortKey::Paragraph, SortKey::Date][..]), any::<bool>()));
    (arbitrary::selection(FacetKey::ALL, true), sort).prop_map(|(selection, sort)| Selection {
        sort: sort.map(|(key, descending)| Sort { key, descending }),
        ..selection
    })
}

/// The slugs of a record's values in a facet, from its fields.
fn values(id: RecordId, key: FacetKey) -> Vec<&'static str> {
    let is = |wanted| key == wanted;
    let slugs = |topics: &[TopicId]| topics.iter().map(|id| id.slug()).collect();
    match id {
        RecordId::State(id) if is(FacetKey::Region) => vec![id.get().region.slug()],
        RecordId::Initiative(id) if is(FacetKey::Entity) => id.get().entities.iter().map(|id| id.get().slug).collect(),
        RecordId::Initiative(id) if is(FacetKey::State) => id.get().countries.iter().map(|it| it.slug()).collect(),
        RecordId::Development(id) if is(FacetKey::State) => id.get().states.iter().map(|id| id.get().slug).collect(),
        RecordId::Initiative(id) if is(FacetKey::Topic) => slugs(id.get().topics),
        RecordId::Development(id) if is(FacetKey::Topic) => slugs(id.get().topics),
        RecordId::Recommendation(id) if is(FacetKey::Topic) => slugs(id.get().topics),
        RecordId::Context(id) if is(FacetKey::Topic) => slugs(id.get().topics),
        RecordId::Figure(id) if is(FacetKey::Topic) => slugs(id.get().topics),
        _ => Vec::new(),
    }
}

const LISTED: [RecordType; 6] = [
    RecordType::State,
    RecordType::Initiative,
    RecordType::Development,
    RecordType::Recommendation,
    RecordType::Context,
    RecordType::Figure,
];

proptest! {
    #[test]
    fn facets_leave_what_has_their_values(selection in selection(), record in select(&LISTED[..])) {
        let mut selection = selection;
        selection.text.clear();
        let mut found = listing(record, &selection).records;
        found.sort_unstable();
        let fits = |id: &RecordId| {
            FacetKey::ALL.iter().all(|&key| super::naive::passes(selection.choice(key), key, &values(*id, key)))
        };
        let all = (0..).map_while(|index| RecordId::at(record, index));
        prop_assert_eq!(found, all.filter(fits).collect::<Vec<_>>());
    }

    #[test]
    fn every_order_shows_the_same_records(selection in selection(), record in select(&LISTED[..])) {
        let mut found = listing(record, &selection).records;
        let plain = Selection { sort: None, ..selection };
        found.sort_unstable();
        prop_assert_eq!(found, listing(record, &plain).records);
    }
}

/// A list in the report's order goes through each of its sections once.
#[test]
fn a_list_in_the_order_of_the_report_is_one_of_its_sections() {
    for record in LISTED.into_iter().filter(|record| *record != RecordType::State) {
        let sections: Vec<_> = listing(record, &Selection::default()).records.into_iter().map(section_of).collect();
        assert!(sections.iter().all(Option::is_some), "{record:?}");
        assert!(sections.is_sorted(), "{record:?}");
    }
    let of = |slug: &str| section_of(RecordId::find(RecordType::Context, slug).unwrap());
    assert_eq!([of("4-3"), of("5-1")], [Some(MainSection::Introduction), Some(MainSection::Context)]);
}

#[test]
fn dates_come_in_order_and_what_has_none_comes_last() {
    let by_date = |sort| {
        let selection = Selection { sort: Some(sort), ..Selection::default() };
        let date = |id: &RecordId| match id {
            RecordId::Development(id) => id.get().date.map(|date| date.to_string()),
            other => panic!("{other:?} is no development"),
        };
        listing(RecordType::Development, &selection).records.iter().map(date).collect::<Vec<_>>()
    };
    let undated = DevelopmentId::all().filter(|id| id.get().date.is_none()).count();
    for (sort, first) in [(Sort::ascending(SortKey::Date), "2016"), (Sort::descending(SortKey::Date), "2017-06")] {
        let dates = by_date(sort);
        assert_eq!(dates[0].as_deref(), Some(first));
        assert!(dates[dates.len() - undated..].iter().all(Option::is_none));
    }
}
