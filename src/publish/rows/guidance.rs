//! The rows of context points, conclusions and recommendations.

use super::sources;
use crate::report::{Conclusion, ContextPoint, Field, FieldType, Fields, Recommendation, RecordType, RelationBasis};

columns! {
    Recommendation as it by ["recommendation"] {
        recommendation,
        addressee,
        topics,
        summary,
        paragraph,
        related_stated: Vec<String> = related(it, RelationBasis::Stated),
        related_editorial: Vec<String> = related(it, RelationBasis::Editorial),
        mode,
    }
}

/// The related records on this basis, written as `measure.40-3` because slugs of different types may be the same.
fn related(recommendation: &Recommendation, basis: RelationBasis) -> Vec<String> {
    let related = recommendation.related.iter().filter(|relation| relation.basis == basis);
    related.map(|relation| [relation.record.slug(), ".", relation.id].concat()).collect()
}

columns! {
    Conclusion as it by ["conclusion"] {
        conclusion,
        topics,
        summary,
        paragraph,
    }
}

columns! {
    ContextPoint as it by ["context"] {
        context,
        topics,
        summary,
        paragraph,
        sources: Vec<&'static str> = sources(RecordType::Context, it.slug),
    }
}
