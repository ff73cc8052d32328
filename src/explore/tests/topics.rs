//! The records on a topic, found independently by loops over the tables.

use crate::{
    explore::{
        Coverage, FacetKey, Selection,
        topics::{TYPES, on_topic},
    },
    report::{REPORT, TopicId},
};

/// The records on a topic by its slug, each as "type.slug".
fn plainly_on(slug: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut add = |kind: &str, record: &str, topics: &[TopicId]| {
        if topics.iter().any(|id| id.get().slug == slug) {
            found.push([kind, ".", record].concat());
        }
    };
    REPORT.figures().iter().for_each(|it| add("figure", it.slug, it.topics));
    REPORT.measures().iter().for_each(|it| add("measure", it.slug, it.topics));
    REPORT.recommendations().iter().for_each(|it| add("recommendation", it.slug, it.topics));
    REPORT.conclusions().iter().for_each(|it| add("conclusion", it.slug, it.topics));
    REPORT.initiatives().iter().for_each(|it| add("initiative", it.slug, it.topics));
    REPORT.developments().iter().for_each(|it| add("development", it.slug, it.topics));
    REPORT.context().iter().for_each(|it| add("context", it.slug, it.topics));
    found
}

#[test]
fn a_topic_has_the_records_that_name_it() {
    for id in TopicId::all() {
        let found = on_topic(id).into_iter().map(|record| [record.record_type().slug(), ".", record.slug()].concat());
        assert_eq!(found.collect::<Vec<_>>(), plainly_on(id.get().slug), "{}", id.get().slug);
    }
    let seen: std::collections::BTreeSet<_> =
        TopicId::all().flat_map(on_topic).map(|record| record.record_type().index()).collect();
    assert_eq!(seen.len(), TYPES.len(), "every type has a record on a topic");
}

/// The two totals of ILO C189 are on domestic work; a figure is not on every topic of the record that contains it.
#[test]
fn figures_are_on_topics_of_their_own() {
    let on = |slug: &str| plainly_on(slug).into_iter().filter(|it| it.starts_with("figure.")).collect::<Vec<_>>();
    assert_eq!(on("domestic-and-care-work"), ["figure.15-1", "figure.15-2", "figure.34-1", "figure.34-2"]);
    assert!(!on("employment-conditions").contains(&"figure.2-1".to_owned()));
}

#[test]
fn the_states_of_a_topic_are_credited_or_silent() {
    for id in TopicId::all() {
        let value = FacetKey::Topic.ordinal(id.get().slug).unwrap();
        let found = Coverage::of(&Selection::only(FacetKey::Topic, value));
        let plainly = |state: &crate::report::StateId| {
            REPORT.measures().iter().any(|it| it.states.contains(state) && it.topics.contains(&id))
        };
        assert_eq!(found.rows.len() + found.silent.len(), REPORT.states().len());
        assert!(found.rows.iter().all(|row| plainly(&row.state)) && !found.silent.iter().any(plainly));
    }
}
