//! From recommendation to action, and back.

use std::collections::BTreeSet;

use crate::{
    explore::relations::{credited_states, recommendations_of, related},
    report::{Measure, MeasureId, REPORT, RecommendationId, RecordId, RecordType, RelationBasis},
};

#[test]
fn every_relation_leads_to_a_record_and_back() {
    for id in RecommendationId::all() {
        let found = related(id);
        assert_eq!(found.len(), id.get().related.len(), "{}", id.get().slug);
        for other in found {
            assert!(recommendations_of(other.record).contains(&(id, other.basis)));
        }
    }
}

#[test]
fn what_no_recommendation_names_leads_to_none() {
    for id in MeasureId::all() {
        let named = RecommendationId::all()
            .filter(|other| {
                other.get().related.iter().any(|it| it.record == RecordType::Measure && it.id == id.get().slug)
            })
            .count();
        assert_eq!(recommendations_of(RecordId::Measure(id)).len(), named, "{}", id.get().slug);
    }
}

/// Counted once more with slugs and loops.
#[test]
fn only_measures_put_states_behind_a_recommendation() {
    for id in RecommendationId::all() {
        let names = |measure: &&Measure| {
            id.get().related.iter().any(|it| it.record == RecordType::Measure && it.id == measure.slug)
        };
        let credited = REPORT.measures().iter().filter(names).flat_map(|measure| measure.states);
        let expected: BTreeSet<_> = credited.map(|state| state.get().slug).collect();
        let states = credited_states(related(id).into_iter().map(|other| other.record));
        let states: Vec<_> = states.into_iter().map(|state| state.get().slug).collect();
        assert_eq!(states, expected.into_iter().collect::<Vec<_>>(), "{}", id.get().slug);
    }
}

#[test]
fn the_report_itself_links_the_domestic_workers_convention() {
    let recommendation = RecommendationId::from_slug("64-f").expect("recommendation 64-f");
    let convention = RecordId::find(RecordType::Instrument, "ilo-c189").expect("ILO C189");
    let basis = related(recommendation).into_iter().find(|other| other.record == convention).map(|other| other.basis);
    assert_eq!(basis, Some(RelationBasis::Stated));
}
