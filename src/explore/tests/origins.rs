//! Paragraphs and relations, checked against plain loops over the records.

use std::collections::BTreeSet;

use faceted_search::TextQuery;

use crate::{
    explore::{
        collection,
        paragraphs::{by_type, items, of_section, section_of},
        relations::{credited_states, recommendations_for_state, recommendations_of, related, states_of},
    },
    report::{MeasureId, ParagraphNumber, RecommendationId, RecordId, RecordType, RelationBasis, StateId},
};

fn every_record() -> BTreeSet<RecordId> {
    let of_type = |record: RecordType| (0..).map_while(move |index| RecordId::at(record, index));
    RecordType::ALL.iter().copied().flat_map(of_type).collect()
}

#[test]
fn every_record_with_a_paragraph_stands_under_it_and_under_its_heading() {
    for record in every_record() {
        for locator in record.paragraphs() {
            let number = ParagraphNumber::new(locator.paragraph).unwrap();
            let item = items(number).into_iter().find(|item| item.locator == locator).unwrap();
            assert!(item.records.contains(&record), "{record:?}");
            assert!(of_section(section_of(number).unwrap()).contains(&record), "{record:?}");
        }
    }
}

#[test]
fn every_paragraph_has_records() {
    for number in ParagraphNumber::all() {
        let found = items(number);
        assert!(!found.is_empty(), "para. {}", number.get());
        assert_eq!(found.len() > 1, number.get() == 64, "para. {}", number.get());
        let all: BTreeSet<_> = found.iter().flat_map(|item| item.records.iter().copied()).collect();
        assert_eq!(all, RecordId::from_paragraph(number.get()).collect());
    }
}

#[test]
fn types_stand_in_their_order_and_hold_all() {
    let records: Vec<_> = RecordId::from_paragraph(31).collect();
    let groups = by_type(&records);
    assert!(groups.is_sorted_by_key(|(record, _)| *record));
    assert_eq!(groups.iter().flat_map(|(_, found)| found.clone()).collect::<Vec<_>>(), records);
    assert!(groups.iter().all(|(record, found)| found.iter().all(|id| id.record_type() == *record)));
}

#[test]
fn a_state_answers_with_the_measures_that_are_credited_to_it() {
    for state in StateId::all() {
        let answered = recommendations_for_state(state);
        for id in RecommendationId::all() {
            let plain: Vec<(MeasureId, RelationBasis)> = MeasureId::all()
                .filter(|measure| measure.get().states.contains(&state))
                .filter_map(|measure| {
                    let links = recommendations_of(RecordId::Measure(measure));
                    Some((measure, links.into_iter().find(|(other, _)| *other == id)?.1))
                })
                .collect();
            let found = answered.iter().find(|found| found.recommendation == id);
            assert_eq!(found.map_or(&[][..], |found| &found.measures), plain, "{}", state.get().slug);
            let behind = credited_states(related(id).into_iter().map(|other| other.record));
            assert_eq!(found.is_some(), behind.contains(&state));
        }
    }
}

/// Figures and context points name States in their texts alone: the search for a name finds the same.
#[test]
fn figures_and_context_name_the_states_for_which_they_are_found() {
    for state in StateId::all() {
        let name = TextQuery::parse(&["\"", state.get().name, "\""].concat());
        for record in [RecordType::Figure, RecordType::Context] {
            let named = RecordId::every(record).filter(|id| states_of(*id).contains(&state));
            assert_eq!(named.map(RecordId::index).collect::<Vec<_>>(), collection(record).search(&name));
        }
    }
    let figure = RecordId::find(RecordType::Figure, "13-1").unwrap();
    assert_eq!(states_of(figure).iter().map(|id| id.get().slug).collect::<Vec<_>>(), ["italy"]);
}

#[test]
fn a_place_of_work_is_no_state_that_acted() {
    let initiative = RecordId::find(RecordType::Initiative, "54-2").unwrap();
    let measure = MeasureId::all().find(|id| id.get().states.len() > 1).unwrap();
    assert_eq!(credited_states([initiative, RecordId::Measure(measure)]), measure.get().states);
    assert_eq!(states_of(RecordId::State(measure.get().states[0])), [measure.get().states[0]]);
}
