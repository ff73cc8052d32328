//! The rules for editorial decisions, as far as a program can check them: kinds, estimates and stated links.

use crate::compiler::error::{At, DataError, Fault};
use crate::compiler::locator::Locator;
use crate::compiler::shapes::{Recommendation, Relation};
use crate::compiler::tables::Dataset;
use crate::compiler::this_report::TAKEN_UP;
use crate::compiler::vocabulary::{Attribution, MeasureKind, RelationBasis};

pub(super) fn check(dataset: &Dataset, errors: &mut Vec<DataError>) {
    for measure in &dataset.measures {
        let is_held = matches!(measure.kind, MeasureKind::Statement | MeasureKind::Need);
        if is_held && measure.attribution == Attribution::Group {
            let fault = Fault::ViewOfNobody { kind: measure.kind.slug() };
            errors.push(At::of(measure).field("kind").error(fault));
        }
    }
    for figure in dataset.figures.iter().filter(|figure| figure.estimated && !figure.approximate) {
        errors.push(At::of(figure).field("approximate").error(Fault::ExactEstimate));
    }
    for recommendation in &dataset.recommendations {
        let stated = recommendation.related.iter().filter(|relation| relation.basis == RelationBasis::Stated);
        for relation in stated.filter(|relation| !has_common_ground(dataset, recommendation, relation)) {
            let fault = Fault::NotStated { slug: relation.id.as_str().to_owned() };
            errors.push(At::of(recommendation).field("related").error(fault));
        }
    }
}

/// Whether a reference is cited in the recommendation's paragraph and in one of the record's, or the recommendation
/// refers to the record's paragraph in another way. A relation without a target is reported elsewhere.
fn has_common_ground(dataset: &Dataset, from: &Recommendation, to: &Relation) -> bool {
    let Some(paragraphs) = dataset.paragraphs_of(to.record, to.id.as_str()) else { return true };
    let cited = |at: &Locator| {
        dataset
            .references
            .iter()
            .any(|other| other.paragraphs.contains(at) && other.paragraphs.contains(&from.paragraph))
    };
    paragraphs.iter().any(|at| cited(at) || TAKEN_UP.contains(&(from.slug.as_str(), at.paragraph)))
}
